//! Pictures of the later grades over many seeds: no label on another or out of its box, and true proportions.

use super::{
    draw,
    shape_tests::{check_texts, number},
    tests::numbers,
};
use crate::{
    language::Notation,
    practice::pictures::{
        Angle, Axis, BoxPlot, DoubleLine, FiveNumbers, Histogram, LaterPicture, Picture, Place, Plane, PlanePoint,
        ScaledLine,
    },
    units::{Draw, Rational, Seed},
};

fn int(n: i64) -> Rational {
    Rational::int(n)
}

fn between(chance: &mut Draw, from: i64, to: i64) -> i64 {
    from + i64::from(number(chance, 0, u32::try_from(to - from).expect("from is not above to")))
}

fn axis(from: i64, to: i64, step: i64, title: &str) -> Axis {
    Axis { from: int(from), to: int(to), step: int(step), title: title.to_owned(), notation: Notation::default() }
}

fn place(chance: &mut Draw, x: &Axis, y: &Axis) -> Place {
    let mut along = |axis: &Axis| {
        let step = axis.step.numer();
        int(between(chance, axis.from.numer() / step, axis.to.numer() / step) * step)
    };
    (along(x), along(y))
}

fn plane_of(seed: u64) -> Plane {
    let mut chance = Draw::new(Seed(seed), &["plane"]);
    let far = between(&mut chance, 5, 10);
    let (x, y) = match number(&mut chance, 0, 4) {
        0 => (axis(0, far, 1, "x"), axis(0, far, 1, "y")),
        1 => (axis(-far, far, 1, "x"), axis(-far, far, 1, "y")),
        2 => (axis(0, 10, 1, "Hours worked"), axis(0, 100, 10, "Dollars earned")),
        3 => (axis(-6, 6, 1, "x"), axis(0, 8, 1, "y")),
        _ => (axis(-far, far, 1, "x"), axis(-5, 5, 1, "y")),
    };
    let mut points: Vec<PlanePoint> = Vec::new();
    for name in ["A", "B", "C", "D", "E", "P′"].into_iter().take(number(&mut chance, 1, 6) as usize) {
        let at = place(&mut chance, &x, &y);
        if points.iter().all(|point| point.at != at) {
            points.push(PlanePoint { at, name: Some(name.to_owned()) });
        }
    }
    let ends = (place(&mut chance, &x, &y), place(&mut chance, &x, &y));
    let lines = if ends.0 == ends.1 { Vec::new() } else { vec![ends] };
    let polygon = (0..4).map(|_| place(&mut chance, &x, &y)).collect();
    let segments = points.windows(2).map(|pair| (pair[0].at, pair[1].at)).collect();
    Plane { x, y, points, segments, lines, polygon, bare: false }
}

#[test]
fn letters_and_numbers_of_a_plane_keep_apart() {
    for seed in 0..200 {
        check_texts(&Picture::from(LaterPicture::Plane(plane_of(seed))));
    }
}

#[test]
fn points_of_a_plane_stand_where_they_should() {
    for seed in 0..100 {
        let plane = plane_of(seed);
        let body = draw(&Picture::from(LaterPicture::Plane(plane.clone()))).body().to_owned();
        let (xs, ys) = (numbers(&body, "circle", "cx"), numbers(&body, "circle", "cy"));
        assert_eq!(xs.len(), plane.points.len());
        let grid = [numbers(&body, "rect", "x")[0], numbers(&body, "rect", "y")[0], numbers(&body, "rect", "width")[0]];
        let square = grid[2] / f64::from(plane.x.squares());
        for (n, point) in plane.points.iter().enumerate() {
            let squares =
                |axis: &Axis, at: Rational| (at.numer() - axis.from.numer()) as f64 / axis.step.numer() as f64;
            let right = grid[0] + squares(&plane.x, point.at.0) * square;
            let down = grid[1] + (f64::from(plane.y.squares()) - squares(&plane.y, point.at.1)) * square;
            assert!((xs[n] - right).abs() < 0.2 && (ys[n] - down).abs() < 0.2, "seed {seed}: {point:?}");
        }
    }
}

#[test]
fn the_words_of_a_plane_count_squares_as_an_eye_does() {
    let point = |x, y, name: &str| PlanePoint { at: (int(x), int(y)), name: Some(name.to_owned()) };
    let plane = Plane {
        x: axis(-5, 5, 1, "x"),
        y: axis(-5, 5, 1, "y"),
        points: vec![point(3, -2, "A"), point(0, 1, "B"), point(0, 0, "C")],
        segments: vec![((int(3), int(-2)), (int(0), int(1)))],
        lines: Vec::new(),
        polygon: Vec::new(),
        bare: false,
    };
    let words = Picture::from(LaterPicture::Plane(plane)).words();
    assert!(words.contains("Point A: 3 squares right and 2 squares down."), "{words}");
    assert!(words.contains("Point B: 1 square up. Point C: where the axes meet."), "{words}");
    assert!(words.contains("A segment joins point A and point B."), "{words}");
}

fn ray_turns(body: &str) -> Vec<f64> {
    let rays = body.split("class=\"ray\" d=\"M").skip(1);
    let turn = |path: &str| {
        let read = |text: &str| -> (f64, f64) {
            let (x, y) = text.split_once(' ').expect("two numbers");
            (x.parse().expect("x"), y.parse().expect("y"))
        };
        let (from, rest) = path.split_once('L').expect("a line");
        let (from, to) = (read(from), read(rest.split('M').next().expect("a head")));
        f64::atan2(from.1 - to.1, to.0 - from.0).to_degrees().rem_euclid(360.0)
    };
    rays.map(turn).collect()
}

#[test]
fn rays_point_where_they_should_and_their_texts_keep_apart() {
    for seed in 0..400 {
        let mut chance = Draw::new(Seed(seed), &["angle"]);
        let lettered = number(&mut chance, 0, 1) == 1;
        let least = if lettered { 30 } else { 15 };
        let mut rays = vec![between(&mut chance, 0, 200)];
        for _ in 0..number(&mut chance, 1, 3) {
            let last = rays[rays.len() - 1];
            rays.push(last + between(&mut chance, least, 80));
        }
        let of = rays.len();
        let label = |n: usize| if n == 1 { "?".to_owned() } else { format!("{}°", rays[n] - rays[n - 1]) };
        let labels: Vec<String> = (1..of).map(label).collect();
        let names = if lettered { ["A", "B", "C", "D"].map(str::to_owned)[..of].to_vec() } else { Vec::new() };
        let corner = lettered.then(|| "V".to_owned());
        let rays: Vec<Rational> = rays.into_iter().map(int).collect();
        let angle = Angle { rays: rays.clone(), labels, names, corner, protractor: false };
        let picture = Picture::from(LaterPicture::Angle(angle));
        check_texts(&picture);
        for (drawn, ray) in ray_turns(draw(&picture).body()).into_iter().zip(rays) {
            let off = (drawn - ray.numer() as f64).rem_euclid(360.0);
            assert!(off.min(360.0 - off) < 0.1, "{drawn} is not {ray}");
        }
    }
}

#[test]
fn both_scales_of_a_protractor_can_be_read() {
    for mark in 1..36 {
        let rays = vec![int(0), int(mark * 5)];
        let angle = Angle { rays, labels: Vec::new(), names: Vec::new(), corner: None, protractor: true };
        check_texts(&Picture::from(LaterPicture::Angle(angle.clone())));
        let turns = ray_turns(draw(&Picture::from(LaterPicture::Angle(angle))).body());
        assert!((turns[1] - mark as f64 * 5.0).abs() < 0.1, "{turns:?}");
    }
}

#[test]
fn numbers_that_belong_together_stand_one_above_the_other() {
    for seed in 0..300 {
        let mut chance = Draw::new(Seed(seed), &["lines"]);
        let ticks = number(&mut chance, 2, 10);
        // the draft turns away more signs than have room
        let finest = if ticks > 8 { 1 } else { 4 };
        let mut line = |name: &str| ScaledLine {
            name: name.to_owned(),
            notation: Notation::default(),
            each: Rational::new(between(&mut chance, 1, 25), between(&mut chance, 1, finest)).expect("not 0"),
            shown: (0..=ticks).filter(|tick| tick % 2 == 0).collect(),
            asked: Some(1),
        };
        let lines = DoubleLine { ticks, top: line("Cups of flour"), bottom: line("Muffins") };
        let picture = Picture::from(LaterPicture::DoubleLine(lines));
        check_texts(&picture);
        assert_eq!(draw(&picture).body().matches(">?<").count(), 2);
    }
}

#[test]
fn boxes_lie_on_their_scale() {
    for seed in 0..300 {
        let mut chance = Draw::new(Seed(seed), &["boxes"]);
        let mut five = || {
            let mut five = [0; 5].map(|_| int(between(&mut chance, 0, 40)));
            five.sort();
            five
        };
        let names = ["Class A", "Class B", "Teachers"];
        let plots: Vec<FiveNumbers> = names
            .iter()
            .take(1 + seed as usize % 3)
            .map(|name| FiveNumbers { name: Some((*name).to_owned()), five: five() })
            .collect();
        let title = "Minutes to get to school".to_owned();
        let plot = BoxPlot {
            title,
            from: int(0),
            to: int(40),
            tick: int(1 + i64::from(seed % 2 == 0)),
            plots,
            notation: Notation::default(),
        };
        let picture = Picture::from(LaterPicture::BoxPlot(plot.clone()));
        check_texts(&picture);
        let body = draw(&picture).body().to_owned();
        let widths = numbers(&body, "rect", "width");
        assert_eq!(widths.len(), plot.plots.len());
        let wide = |plot: &FiveNumbers| (plot.five[3].numer() - plot.five[1].numer()) as f64;
        let all: f64 = plot.plots.iter().map(wide).sum();
        let drawn: f64 = widths.iter().sum();
        for (plot, width) in plot.plots.iter().zip(&widths) {
            assert!((width * all - wide(plot) * drawn).abs() < 0.2 * all.max(1.0), "{widths:?} for {plot:?}");
        }
    }
}

#[test]
fn bars_of_a_histogram_touch_and_are_as_high_as_they_say() {
    for seed in 0..300 {
        let mut chance = Draw::new(Seed(seed), &["histogram"]);
        let (step, lines) = (number(&mut chance, 1, 5), number(&mut chance, 3, 12));
        let counts: Vec<u32> = (0..number(&mut chance, 2, 10)).map(|_| number(&mut chance, 1, step * lines)).collect();
        let (from, width) = (int(between(&mut chance, 0, 20)), int(between(&mut chance, 1, 50)));
        let (title, along) = ("Runners".to_owned(), "Minutes for a mile".to_owned());
        let graph = Histogram {
            title,
            along,
            from,
            width,
            counts: counts.clone(),
            step,
            most: step * lines,
            notation: Notation::default(),
        };
        let picture = Picture::from(LaterPicture::Histogram(graph));
        check_texts(&picture);
        let body = draw(&picture).body().to_owned();
        let (heights, lefts) = (numbers(&body, "rect", "height"), numbers(&body, "rect", "x"));
        let widths = numbers(&body, "rect", "width");
        for n in 1..counts.len() {
            assert!((heights[n] / heights[0] - f64::from(counts[n]) / f64::from(counts[0])).abs() < 0.1);
            assert!((lefts[n] - lefts[n - 1] - widths[0]).abs() < 0.2);
        }
    }
}
