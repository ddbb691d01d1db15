//! Ten frames, solids, nets, bags and trees of chances over many seeds: no label on another or out of its box, true proportions.

use super::{
    Drawing, draw,
    shape_tests::{check_texts, number},
    tests::{check, numbers},
};
use crate::{
    practice::pictures::{
        Bag, Branch, ChanceTree, CounterFrame, LaterPicture, Marks, Measure, Net, NetForm, Picture, Solid, SolidForm,
        TenFrame,
    },
    units::{Draw, Seed},
};

fn seeds(name: &'static str) -> impl Iterator<Item = Draw> {
    (0..300).map(move |seed| Draw::new(Seed(seed), &[name]))
}

/// Some of the lengths, with texts of some length.
fn marks(chance: &mut Draw, measures: &[Measure]) -> Marks {
    let mut marks = Marks::new();
    for measure in measures {
        let text = ["", "?", "3 cm", "12 cm", "100 ft"][number(chance, 0, 4) as usize];
        if !text.is_empty() {
            marks.insert(*measure, text.to_owned());
        }
    }
    marks
}

/// Every point of every path lies in the picture's box.
#[track_caller]
fn check_inside(drawing: &Drawing) {
    let (w, h) = drawing.size();
    for path in drawing.body().split(" d=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        for stretch in path.split(['M', 'L']).skip(1) {
            let end = stretch.find(|sign: char| sign.is_alphabetic()).unwrap_or(stretch.len());
            let mut numbers = stretch[..end].split(' ').map(|n| n.parse::<f64>().expect("a number"));
            let (x, y) = (numbers.next().expect("x"), numbers.next().expect("y"));
            assert!(x >= 0.0 && x <= w && y >= 0.0 && y <= h, "{x}, {y} leaves {w} × {h} in {path}");
        }
    }
}

/// The corners of a path that is written with `M` and `L` alone.
fn corners(drawing: &Drawing, class: &str) -> Vec<(f64, f64)> {
    let from = drawing.body().split(&format!("class=\"{class}\" d=\"")).nth(1).expect("the path is there");
    let path = from.split('"').next().expect("it ends").trim_end_matches('Z');
    let point = |text: &str| {
        let (x, y) = text.split_once(' ').expect("two numbers");
        (x.parse().expect("x"), y.parse().expect("y"))
    };
    path.split(['M', 'L']).skip(1).map(point).collect()
}

fn apart(a: (f64, f64), b: (f64, f64)) -> f64 {
    f64::hypot(a.0 - b.0, a.1 - b.1)
}

#[test]
fn a_frame_has_ten_places_and_shows_what_it_holds() {
    for mut chance in seeds("frames") {
        let mut frame = || {
            let filled = number(&mut chance, 0, 10);
            CounterFrame { filled, open: number(&mut chance, 0, 10 - filled) }
        };
        let frames = vec![frame(), frame()];
        let picture = Picture::from(LaterPicture::TenFrame(TenFrame { frames: frames.clone() }));
        let drawing = check(&picture);
        let all: u32 = frames.iter().map(|frame| frame.filled + frame.open).sum();
        let open: u32 = frames.iter().map(|frame| frame.open).sum();
        assert_eq!(drawing.body().matches("class=\"cell\"").count(), 20);
        assert_eq!(numbers(drawing.body(), "circle", "r").len(), all as usize);
        assert_eq!(drawing.body().matches(" data-open").count(), open as usize);
        assert_eq!(picture.words().matches("empty").count(), 20 - all as usize);
    }
}

#[test]
fn the_lengths_of_a_solid_can_be_read() {
    let forms =
        [SolidForm::Cylinder, SolidForm::Cone, SolidForm::Sphere, SolidForm::SquarePyramid, SolidForm::TriangularPrism];
    for mut chance in seeds("solids") {
        for form in forms {
            let mut measures = form.measures().to_vec();
            measures.retain(|measure| *measure != Measure::Diameter || number(&mut chance, 0, 1) == 0);
            if measures.contains(&Measure::Diameter) {
                measures.retain(|measure| *measure != Measure::Radius);
            }
            // what the draft lets through
            let wide = number(&mut chance, 2, 20);
            let pyramid = form == SolidForm::SquarePyramid;
            let least = if pyramid { wide.div_ceil(2) } else { wide.div_ceil(4) };
            let high = number(&mut chance, least, if pyramid { wide * 5 / 4 } else { wide * 3 });
            let most = wide.max(high);
            let long = number(&mut chance, most.div_ceil(3), most * 3);
            let solid = Solid { form, wide, high, long, marks: marks(&mut chance, &measures) };
            let texts = solid.marks.len();
            let picture = Picture::from(LaterPicture::Solid(solid));
            check_texts(&picture);
            let drawing = draw(&picture);
            check_inside(&drawing);
            assert_eq!(drawing.body().matches("<text").count(), texts, "{picture:?}");
            assert!(drawing.body().contains("class=\"back\""), "nothing lies behind in {picture:?}");
        }
    }
}

#[test]
fn solids_have_true_proportions() {
    for (wide, high) in [(6, 7), (10, 4), (4, 12)] {
        let solid = |form| {
            let picture = Solid { form, wide, high, long: 8, marks: Marks::new() };
            draw(&Picture::from(LaterPicture::Solid(picture)))
        };
        let wanted = f64::from(high) / f64::from(wide);
        let front = corners(&solid(SolidForm::TriangularPrism), "front solid");
        assert!(((front[0].1 - front[2].1) / (front[1].0 - front[0].0) - wanted).abs() < 0.02, "{front:?}");
        assert!((apart(front[0], front[2]) - apart(front[1], front[2])).abs() < 0.2, "two equal sides: {front:?}");
        let front = corners(&solid(SolidForm::SquarePyramid), "front solid");
        let side = corners(&solid(SolidForm::SquarePyramid), "side solid");
        let center = f64::midpoint(front[0].1, side[1].1);
        assert!(((center - front[2].1) / (front[1].0 - front[0].0) - wanted).abs() < 0.02, "{front:?}");
        let body = solid(SolidForm::Cylinder).body().to_owned();
        let path = body.split("class=\"side solid\" d=\"M").nth(1).expect("a side").split('A').next().expect("an arc");
        let (start, foot) = path.split_once('V').expect("straight down");
        let top: f64 = start.split(' ').nth(1).expect("y").parse().expect("a number");
        let radius: f64 =
            body.split('A').nth(1).and_then(|arc| arc.split(' ').next()).expect("rx").parse().expect("rx");
        let high: f64 = foot.parse::<f64>().expect("a number") - top;
        assert!((high / (2.0 * radius) - wanted).abs() < 0.02, "{high} over {radius}");
    }
}

#[test]
fn the_lengths_of_a_net_can_be_read() {
    for mut chance in seeds("nets") {
        for of in [NetForm::RectangularPrism, NetForm::TriangularPrism, NetForm::SquarePyramid] {
            // what the draft lets through
            let first = number(&mut chance, 2, 16);
            let sizes = match of {
                NetForm::RectangularPrism => vec![first, number(&mut chance, first, first * 6), first * 2],
                NetForm::TriangularPrism => {
                    let least = first.div_ceil(3);
                    vec![first, number(&mut chance, least, first), number(&mut chance, least, first * 2)]
                }
                NetForm::SquarePyramid => vec![first, number(&mut chance, first / 2 + 1, first * 3 / 2)],
            };
            let net = Net { of, sizes, marks: marks(&mut chance, of.measures()) };
            let texts = net.marks.len();
            let picture = Picture::from(LaterPicture::Net(net));
            check_texts(&picture);
            let drawing = draw(&picture);
            check_inside(&drawing);
            assert_eq!(drawing.body().matches("<text").count(), texts, "{picture:?}");
        }
    }
}

#[test]
fn the_faces_of_a_net_fold_onto_each_other() {
    for (l, w, h) in [(6, 3, 4), (3, 3, 3), (2, 5, 5)] {
        let net = Net { of: NetForm::RectangularPrism, sizes: vec![l, w, h], marks: Marks::new() };
        let edge = corners(&draw(&Picture::from(LaterPicture::Net(net))), "edge");
        let around: f64 = edge.iter().zip(edge.iter().cycle().skip(1)).map(|(a, b)| apart(*a, *b)).sum();
        let unit = apart(edge[0], edge[1]) / f64::from(l);
        // six faces, and five folds that count twice
        let wanted = f64::from(8 * (l + w + h)) - 2.0 * f64::from(2 * l + 3 * h);
        assert!((around / unit - wanted).abs() < 0.3, "{around} of {unit} around {l}, {w}, {h}");
    }
    let net = Net { of: NetForm::TriangularPrism, sizes: vec![6, 4, 9], marks: Marks::new() };
    let edge = corners(&draw(&Picture::from(LaterPicture::Net(net))), "edge");
    assert!((apart(edge[0], edge[1]) - apart(edge[1], edge[2])).abs() < 0.2, "a slope meets its rectangle: {edge:?}");
}

#[test]
fn marbles_lie_apart_in_their_bag() {
    for mut chance in seeds("bag") {
        let marbles: Vec<String> = (0..number(&mut chance, 1, 20))
            .map(|_| ["A", "B", "C", "D", "10"][number(&mut chance, 0, 4) as usize].to_owned())
            .collect();
        let picture = Picture::from(LaterPicture::Bag(Bag { marbles: marbles.clone() }));
        check_texts(&picture);
        let drawing = check(&picture);
        let (xs, ys) = (numbers(drawing.body(), "circle", "cx"), numbers(drawing.body(), "circle", "cy"));
        assert_eq!(xs.len(), marbles.len());
        for n in 0..xs.len() {
            for m in 0..n {
                assert!(apart((xs[n], ys[n]), (xs[m], ys[m])) >= 50.0, "marbles touch in {picture:?}");
            }
        }
    }
}

fn branches(chance: &mut Draw, stages: u32, most: u32) -> Vec<Branch> {
    let chances = [None, Some("1/2"), Some("3/10"), Some("?"), Some("0.25")];
    (0..number(chance, 2, most))
        .map(|n| Branch {
            text: ["A", "Heads", "B", "6"][n as usize].to_owned(),
            chance: chances[number(chance, 0, 4) as usize].map(str::to_owned),
            then: if stages > 1 { branches(chance, stages - 1, most) } else { Vec::new() },
        })
        .collect()
}

#[test]
fn the_texts_of_a_tree_keep_apart() {
    for mut chance in seeds("tree") {
        let deep = number(&mut chance, 2, 3);
        let branches = branches(&mut chance, deep, if deep == 2 { 3 } else { 2 });
        let leaves: usize = branches.iter().map(Branch::leaves).sum();
        let stages = ["First", "Second draw", "Third"].map(str::to_owned)[..deep as usize].to_vec();
        let ends = (0..number(&mut chance, 0, 4).min(leaves as u32))
            .map(|n| ["1/6", "", "?", "HHT"][n as usize].to_owned())
            .collect();
        let picture = Picture::from(LaterPicture::ChanceTree(ChanceTree { stages, branches, ends }));
        check_texts(&picture);
        let drawing = draw(&picture);
        check_inside(&drawing);
        assert!(drawing.body().matches("class=\"branch\"").count() > leaves);
    }
}
