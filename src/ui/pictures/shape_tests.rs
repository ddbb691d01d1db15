//! Texts of figures and shapes keep clear of each other and of what they stand beside, over many figures.

use super::*;
use crate::{
    practice::pictures::{Area, Cover, Figure, Form, Outline, Partition, Partitions, Polygon, Polygons, Region, Side},
    units::{Draw, Rational, Seed},
};

/// A text's box: left, top, right, bottom. Letters reach from three quarters of their size above the line to a fifth below it.
type Box = (f64, f64, f64, f64);

fn attribute(element: &str, name: &str) -> f64 {
    let from = element.find(&format!(" {name}=\"")).expect("the attribute is there") + name.len() + 3;
    element[from..].split('"').next().expect("a value").parse().expect("a number")
}

fn texts(drawing: &Drawing) -> Vec<(Box, String)> {
    let elements = drawing.body().split("<text").skip(1);
    elements
        .map(|rest| {
            let (head, after) = rest.split_once('>').expect("every element ends");
            let text = after.split("</text>").next().expect("a text").to_owned();
            let (x, y, size) = (attribute(head, "x"), attribute(head, "y"), attribute(head, "font-size"));
            let half = f64::from(u32::try_from(text.chars().count()).expect("short")) * size * 0.3;
            ((x - half, y - size * 0.75, x + half, y + size * 0.2), text)
        })
        .collect()
}

#[track_caller]
pub(super) fn check_texts(picture: &Picture) {
    let drawing = draw(picture);
    let view: Vec<f64> = drawing.view_box().split(' ').map(|n| n.parse().expect("a number")).collect();
    let texts = texts(&drawing);
    for (n, (a, text)) in texts.iter().enumerate() {
        assert!(
            a.0 > -1.0 && a.1 > -1.0 && a.2 < view[2] + 1.0 && a.3 < view[3] + 2.0,
            "{text} at {a:?} leaves {view:?} in {picture:?}"
        );
        for (b, other) in &texts[n + 1..] {
            let apart = a.2 <= b.0 || b.2 <= a.0 || a.3 <= b.1 || b.3 <= a.1;
            assert!(apart, "{text} at {a:?} touches {other} at {b:?} in {picture:?}");
        }
    }
    let room = if drawing.is_tall() { 220.0 } else { 140.0 };
    let scale = (354.0 / view[2]).min(room / view[3]);
    for element in drawing.body().split("<text").skip(1) {
        let letters = attribute(element, "font-size") * scale;
        assert!(letters >= 10.0, "letters of {letters:.1} px on a phone in {picture:?}");
    }
}

pub(super) fn number(draw: &mut Draw, from: u32, to: u32) -> u32 {
    *draw.pick(&(from..=to).collect::<Vec<_>>()).unwrap_or(&from)
}

#[test]
fn the_sides_of_a_figure_can_be_read() {
    for seed in 0..400 {
        let mut draw = Draw::new(Seed(seed), &["figures"]);
        let (w, h, k) = (number(&mut draw, 2, 5), number(&mut draw, 2, 5), number(&mut draw, 2, 5));
        let v = w + number(&mut draw, 2, 5);
        let region = |x, y, w, h| Region { x, y, w, h, ..Region::default() };
        let side = |from, to, text: u32| Side { from, to, text: format!("{text} cm") };
        let sides = vec![
            side((0, 0), (w, 0), w),
            side((0, 0), (0, h + k), h + k),
            side((0, h + k), (v, h + k), v),
            side((v, h), (v, h + k), k),
        ];
        let figure = Figure { name: None, regions: vec![region(0, 0, w, h), region(0, h, v, k)], cut: true, sides };
        check_texts(&Picture::Area(Area { figures: vec![figure] }));
    }
}

#[test]
fn figures_stand_beside_each_other_with_their_names() {
    for (w, h, v, u) in [(9, 2, 4, 6), (3, 3, 3, 3), (12, 1, 6, 2), (5, 4, 3, 6)] {
        let figure = |name: &str, w: u32, h: u32| {
            let region = Region { w, h, cover: Cover::Squares, ..Region::default() };
            let sides = vec![
                Side { from: (0, 0), to: (w, 0), text: format!("{w} m") },
                Side { from: (0, 0), to: (0, h), text: format!("{h} m") },
            ];
            Figure { name: Some(name.into()), regions: vec![region], cut: false, sides }
        };
        check_texts(&Picture::Area(Area { figures: vec![figure("A", w, h), figure("B", v, u)] }));
    }
}

#[test]
fn every_unit_square_is_drawn_where_it_belongs() {
    let region = |cover| Region { w: 4, h: 3, cover, ..Region::default() };
    let tiles = |cover| {
        let figure = Figure { regions: vec![region(cover)], ..Figure::default() };
        draw(&Picture::Area(Area { figures: vec![figure] })).body().matches("class=\"tile\"").count()
    };
    assert_eq!((tiles(Cover::Squares), tiles(Cover::Gaps), tiles(Cover::Overlaps)), (0, 6, 15));
}

fn polygon(outline: Outline) -> Polygon {
    Polygon { name: None, outline, turn: 0, marked: false, lettered: false, sides: Vec::new() }
}

#[test]
fn lengths_along_a_shape_are_true_and_can_be_read() {
    for seed in 0..400 {
        let mut draw = Draw::new(Seed(seed), &["lengths"]);
        let lengths: Vec<u32> = (0..number(&mut draw, 3, 6)).map(|_| number(&mut draw, 4, 12)).collect();
        let all: u32 = lengths.iter().sum();
        if lengths.iter().any(|length| length * 20 >= all * 9) {
            continue;
        }
        let outline = Outline::Lengths(lengths.iter().map(|length| Rational::int(i64::from(*length))).collect());
        let shape =
            Polygon { sides: lengths.iter().map(|length| format!("{length} cm")).collect(), ..polygon(outline) };
        let picture = Picture::Polygons(Polygons { shapes: vec![shape] });
        check_texts(&picture);
        check_lengths(&picture, &lengths);
    }
}

/// The sides as they are drawn are as long to each other as they should be.
fn check_lengths(picture: &Picture, lengths: &[u32]) {
    let drawn: Vec<f64> = spots(picture, SpotKind::Sides)
        .into_iter()
        .map(|spot| match spot {
            Spot::Line { from, to } => (from.0 - to.0).hypot(from.1 - to.1),
            _ => 0.0,
        })
        .collect();
    let unit = drawn[0] / f64::from(lengths[0]);
    for (side, length) in drawn.iter().zip(lengths) {
        assert!((side / unit - f64::from(*length)).abs() < 0.05, "{drawn:?} for {lengths:?}");
    }
}

#[test]
fn names_and_letters_of_shapes_keep_apart() {
    for turn in [0, 15, 20, 30, 40, 60, 90] {
        for form in Form::ALL {
            let lettered = Polygon { turn, lettered: true, marked: true, ..polygon(Outline::Form(form)) };
            check_texts(&Picture::Polygons(Polygons { shapes: vec![lettered] }));
            for of in 2..=6 {
                let named = |n: usize| Polygon {
                    turn,
                    name: Some(["A", "B", "C", "D", "E", "F"][n].into()),
                    ..polygon(Outline::Form(form))
                };
                check_texts(&Picture::Polygons(Polygons { shapes: (0..of).map(named).collect() }));
            }
        }
    }
}

#[test]
fn every_part_of_a_cut_shape_is_drawn() {
    use crate::practice::pictures::{Cut, Uncut};
    for whole in [Uncut::Square, Uncut::Rectangle, Uncut::Circle, Uncut::Hexagon] {
        for cut in [Cut::Columns, Cut::Rows, Cut::Grid, Cut::Spokes, Cut::Mixed, Cut::Uneven] {
            for parts in 1..=12 {
                let shape = Partition { name: Some("A".into()), whole, cut, parts, shaded: vec![1] };
                if !shape.is_drawn() {
                    continue;
                }
                let picture = Picture::Partitions(Partitions { shapes: vec![shape.clone(), shape] });
                check_texts(&picture);
                assert_eq!(draw(&picture).body().matches("class=\"part solid\"").count(), 2 * parts as usize);
                assert_eq!(draw(&picture).body().matches("data-shaded").count(), 2);
            }
        }
    }
}
