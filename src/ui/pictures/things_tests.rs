//! Plots, balances, machines, money and solids over many seeds: no label on another or out of its box, true proportions.

use super::{
    draw,
    shape_tests::{check_texts, number},
    tests::numbers,
};
use crate::{
    language::Notation,
    practice::pictures::{
        Axis, Balance, Circle, LaterPicture, Machine, Money, NumberBond, Pan, Picture, Piece, PlaceValue, Prism,
        ScatterPlot, Sector, Spinner, Tiles, Weight,
    },
    units::{Draw, Rational, Seed},
};

fn seeds(name: &'static str) -> impl Iterator<Item = Draw> {
    (0..300).map(move |seed| Draw::new(Seed(seed), &[name]))
}

#[test]
fn dots_of_a_scatter_plot_stand_where_they_should() {
    for mut chance in seeds("scatter") {
        let mut axis = |title: &str| {
            let (from, step) = (number(&mut chance, 0, 3) * 5, number(&mut chance, 1, 30));
            let to = from + step * number(&mut chance, 2, 20);
            let int = |n: u32| Rational::int(i64::from(n));
            Axis {
                from: int(from),
                to: int(to),
                step: int(step),
                title: title.to_owned(),
                notation: Notation::default(),
            }
        };
        let (x, y) = (axis("Hours of practice in a week"), axis("Songs learned"));
        let mut on = |axis: &Axis| {
            Rational::int(i64::from(number(&mut chance, axis.from.numer() as u32, axis.to.numer() as u32)))
        };
        let ends = [(x.from, y.from), (x.to, y.to)];
        let points: Vec<_> = ends.into_iter().chain((0..10).map(|_| (on(&x), on(&y)))).collect();
        let line = Some(((x.from, y.from), (x.to, y.to)));
        let picture =
            Picture::from(LaterPicture::ScatterPlot(ScatterPlot { x: x.clone(), y, points: points.clone(), line }));
        check_texts(&picture);
        let xs = numbers(draw(&picture).body(), "circle", "cx");
        assert_eq!(xs.len(), points.len());
        let share = |n: usize| (points[n].0.numer() - x.from.numer()) as f64 / (x.to.numer() - x.from.numer()) as f64;
        for (n, drawn) in xs.iter().enumerate() {
            assert!((drawn - xs[0] - share(n) * (xs[1] - xs[0])).abs() < 0.2, "{xs:?}");
        }
    }
}

#[test]
fn weights_stand_beside_each_other_on_their_pans() {
    for mut chance in seeds("balance") {
        let mut pan = || -> Vec<Weight> {
            let weight = |n: u32| if n == 0 { "x".to_owned() } else { n.to_string() };
            let weights = (0..number(&mut chance, 1, 10)).map(|_| weight(number(&mut chance, 0, 1) * 12));
            weights.map(|text| Weight { unknown: text == "x", text }).collect::<Vec<_>>()
        };
        let (left, right) = (pan(), pan());
        let lower = [None, Some(Pan::Left), Some(Pan::Right)][number(&mut chance, 0, 2) as usize];
        let picture = Picture::from(LaterPicture::Balance(Balance { left: left.clone(), right: right.clone(), lower }));
        check_texts(&picture);
        let body = draw(&picture).body().to_owned();
        assert_eq!(body.matches("<text").count(), left.len() + right.len());
    }
}

#[test]
fn machines_and_bonds_keep_their_texts_apart() {
    for mut chance in seeds("machine") {
        let mut text = || (number(&mut chance, 0, 400)).to_string();
        let pairs: Vec<[String; 2]> = (0..5).map(|_| [text(), text()]).collect();
        let parts: Vec<String> = vec![text(), "1 3/4".to_owned(), "?".to_owned(), text()];
        let (many, of) = (number(&mut chance, 1, 5) as usize, number(&mut chance, 2, 4) as usize);
        let rules = vec!["multiply by 3".to_owned(), "add 14".to_owned()];
        check_texts(&Picture::from(LaterPicture::Machine(Machine { rules, pairs: pairs[..many].to_vec() })));
        check_texts(&Picture::from(LaterPicture::NumberBond(NumberBond {
            whole: "12/4".to_owned(),
            parts: parts[..of].to_vec(),
        })));
    }
}

#[test]
fn sectors_are_as_wide_as_they_say() {
    for mut chance in seeds("spinner") {
        let sectors: Vec<Sector> = (0..number(&mut chance, 2, 12))
            .map(|_| Sector { size: number(&mut chance, 1, 2), text: number(&mut chance, 1, 5).to_string() })
            .collect();
        let whole: u32 = sectors.iter().map(|sector| sector.size).sum();
        let picture = Picture::from(LaterPicture::Spinner(Spinner { sectors: sectors.clone() }));
        check_texts(&picture);
        let body = draw(&picture).body().to_owned();
        let read = |text: &str| -> (f64, f64) {
            let (x, y) = text.split_once(' ').expect("two numbers");
            (x.parse().expect("x"), y.parse().expect("y"))
        };
        let drawn = body.split("<path class=\"sector solid\"").skip(1);
        for (path, sector) in drawn.zip(&sectors) {
            let d = path.split(" d=\"").nth(1).expect("a path").split('Z').next().expect("it closes");
            let start = read(d.split('L').nth(1).expect("a side").split('A').next().expect("an arc"));
            let end = d.rsplit(' ').take(2).collect::<Vec<_>>();
            let end = read(&format!("{} {}", end[1], end[0]));
            let turn = |(x, y): (f64, f64)| f64::atan2(x - 164.0, 164.0 - y).rem_euclid(std::f64::consts::TAU);
            let wide = (turn(end) - turn(start)).rem_euclid(std::f64::consts::TAU);
            let wanted = f64::from(sector.size) / f64::from(whole) * std::f64::consts::TAU;
            assert!((wide - wanted).abs() < 0.01, "{wide} is not {wanted}");
        }
    }
}

#[test]
fn the_sides_of_a_box_have_their_lengths() {
    for mut chance in seeds("prism") {
        let mut side = || number(&mut chance, 1, 10);
        let (length, width, height) = (side(), side(), side());
        let labels = [length, width, height].map(|side| format!("{side} cm"));
        let picture = Picture::from(LaterPicture::Prism(Prism { length, width, height, cubes: true, labels }));
        check_texts(&picture);
        let body = draw(&picture).body().to_owned();
        let front = body.split("class=\"front solid\" d=\"").nth(1).expect("a front");
        let ways: Vec<f64> = front
            .split('"')
            .next()
            .expect("a path")
            .split(['M', 'l', 'Z', ' '])
            .filter_map(|n| n.parse().ok())
            .collect();
        assert!((ways[2] / -ways[5] - f64::from(length) / f64::from(height)).abs() < 0.02, "{ways:?}");
        let lines = body.split("class=\"unit\" d=\"").skip(1).map(|d| d.split('"').next().expect("a path"));
        let lines: usize = lines.map(|d| d.matches('M').count()).sum();
        assert_eq!(lines as u32, 2 * (length + width + height) - 6, "edges of the cubes on three sides");
    }
}

#[test]
fn lengths_in_a_circle_can_be_read() {
    for radius in [None, Some("r = 12.5 cm".to_owned())] {
        for diameter in [None, Some("?".to_owned()), Some("124 inches".to_owned())] {
            let circle = Circle { radius: radius.clone(), diameter, center: Some("C".to_owned()) };
            check_texts(&Picture::from(LaterPicture::Circle(circle)));
        }
    }
}

#[test]
fn digits_stand_under_their_places() {
    for (from, to) in [(5, 0), (5, -1), (3, -3), (0, -1), (2, -2)] {
        let places: Vec<i32> = (to..=from).rev().collect();
        let row: Vec<Option<u8>> = places.iter().map(|place| u8::try_from(place + 3).ok()).collect();
        let table = PlaceValue {
            places: places.clone(),
            rows: vec![row.clone(), row],
            asked: Some(to),
            notation: Notation::default(),
        };
        let picture = Picture::from(LaterPicture::PlaceValue(table));
        check_texts(&picture);
        let body = draw(&picture).body().to_owned();
        assert_eq!(body.matches(">?<").count(), 2);
        assert_eq!(body.matches("class=\"point\"").count(), if to < 0 { 2 } else { 0 });
    }
}

#[test]
fn coins_have_their_true_sizes_beside_each_other() {
    let pieces = [Piece::Ten, Piece::One, Piece::Quarter, Piece::Dime, Piece::Nickel, Piece::Penny];
    for mut chance in seeds("money") {
        let pieces: Vec<(Piece, u32)> = pieces.into_iter().map(|piece| (piece, number(&mut chance, 1, 4))).collect();
        let picture = Picture::from(LaterPicture::Money(Money { pieces: pieces.clone() }));
        check_texts(&picture);
        let body = draw(&picture).body().to_owned();
        assert_eq!(body.matches("class=\"note").count() as u32, pieces[0].1 + pieces[1].1);
        let sizes = numbers(&body, "circle", "r");
        let dime = sizes[pieces[2].1 as usize];
        assert!((sizes[0] / dime - 24.26 / 17.91).abs() < 0.01, "a quarter beside a dime");
    }
}

#[test]
fn tiles_that_make_a_zero_pair_stand_one_above_the_other() {
    for mut chance in seeds("tiles") {
        let (positive, negative) = (number(&mut chance, 0, 12), number(&mut chance, 1, 12));
        let picture = Picture::from(LaterPicture::Tiles(Tiles { positive, negative }));
        check_texts(&picture);
        let body = draw(&picture).body().to_owned();
        let (xs, ys) = (numbers(&body, "rect", "x"), numbers(&body, "rect", "y"));
        let (above, below) = xs.split_at(positive as usize);
        assert_eq!(below.len(), negative as usize);
        assert!(above.iter().zip(below).all(|(one, other)| (one - other).abs() < 0.01), "{above:?} {below:?}");
        assert!(ys.iter().zip(&ys[1..]).all(|(one, next)| next >= one), "negative tiles stand below");
    }
}
