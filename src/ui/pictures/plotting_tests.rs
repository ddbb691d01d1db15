//! A plane that is plotted on: points stand on their crossings, and a touch finds the crossing it is nearest to.

use super::{Plotted, crossing_under, draw_plotting, tests::numbers};
use crate::{
    language::Notation,
    practice::{
        Makes,
        pictures::{Axis, Plane, Squares},
    },
    units::Rational,
};

fn plane(x: (i64, i64), y: (i64, i64)) -> Plane {
    let axis = |(from, to): (i64, i64), title: &str| Axis {
        from: Rational::int(from),
        to: Rational::int(to),
        step: Rational::ONE,
        title: title.to_owned(),
        notation: Notation::default(),
    };
    let (points, segments, lines, polygon) = Default::default();
    Plane { x: axis(x, "x"), y: axis(y, "y"), points, segments, lines, polygon, bare: false }
}

fn planes() -> [Plane; 4] {
    [plane((0, 8), (0, 8)), plane((-6, 6), (-6, 6)), plane((0, 10), (0, 20)), plane((-10, 10), (0, 4))]
}

fn points(put: &[Squares]) -> Plotted {
    Plotted { makes: Makes::Points, asked: 8, put: put.to_vec(), here: None }
}

fn crossings(plane: &Plane) -> impl Iterator<Item = Squares> + '_ {
    (0..plane.crossings()).map(|crossing| plane.squares(crossing))
}

#[test]
fn a_touch_finds_the_nearest_crossing_in_a_room_of_any_shape() {
    for plane in planes() {
        for room in [(200.0, 208.0), (440.0, 300.0), (198.0, 640.0)] {
            for crossing in crossings(&plane) {
                let drawing = draw_plotting(&plane, &points(&[crossing]));
                let (w, h) = drawing.size();
                let scale = f64::min(room.0 / w, room.1 / h);
                let square = numbers(drawing.body(), "rect", "width")[0] / f64::from(plane.x.squares()) * scale;
                let at = (
                    (room.0 - w * scale) / 2.0 + numbers(drawing.body(), "circle", "cx")[0] * scale,
                    (room.1 - h * scale) / 2.0 + numbers(drawing.body(), "circle", "cy")[0] * scale,
                );
                for (dx, dy) in [(0.0, 0.0), (0.45, -0.45), (-0.45, 0.45)] {
                    let touch = (at.0 + dx * square, at.1 + dy * square);
                    assert_eq!(crossing_under(&plane, touch, room), crossing, "{touch:?} in {room:?} on {plane:?}");
                }
            }
        }
        let far = crossing_under(&plane, (-500.0, 9_000.0), (200.0, 200.0));
        assert_eq!(far, (plane.x.reach().0, plane.y.reach().0), "a touch beside the grid means its edge");
        assert!(plane.crossing(crossing_under(&plane, (1.0, 1.0), (0.0, 0.0))).is_some());
    }
}

#[test]
fn a_point_more_moves_nothing_that_was_there() {
    for plane in planes() {
        let (empty, full) = (draw_plotting(&plane, &points(&[])), draw_plotting(&plane, &points(&[(0, 0), (1, 2)])));
        let letters = |body: &str| -> Vec<String> {
            body.split("<text").skip(1).filter_map(|text| text.split('<').next()).map(str::to_owned).collect()
        };
        assert_eq!(empty.size(), full.size());
        assert_eq!(letters(empty.body()), letters(full.body()));
        assert_eq!(full.body().matches("class=\"plotted solid\"").count(), 2);
        assert_eq!(empty.body().matches("class=\"here\"").count(), 0);
        assert_eq!(
            draw_plotting(&plane, &Plotted { here: Some((1, 1)), ..points(&[]) })
                .body()
                .matches("class=\"here\"")
                .count(),
            2
        );
    }
}

#[test]
fn a_line_goes_from_edge_to_edge_and_a_shape_closes_with_its_last_corner() {
    let plane = plane((-6, 6), (-6, 6));
    let made = |makes, asked, put: &[Squares]| {
        let drawing = draw_plotting(&plane, &Plotted { makes, asked, put: put.to_vec(), here: None });
        let (_, made) = drawing.body().split_once("<path class=\"made")?;
        Some(made.split("/>").next()?.to_owned())
    };
    assert_eq!(made(Makes::Points, 2, &[(0, 0), (1, 1)]), None);
    assert_eq!(made(Makes::Line, 2, &[(0, 0)]), None);
    let line = made(Makes::Line, 2, &[(0, 0), (1, 1)]).expect("a line");
    assert_eq!(Some(&line), made(Makes::Line, 2, &[(-3, -3), (5, 5)]).as_ref(), "any two points make the same line");
    let corners = [(0, 0), (3, 0), (3, 2)];
    assert!(!made(Makes::Shape, 3, &corners[..2]).expect("a side").contains('Z'));
    let shape = made(Makes::Shape, 3, &corners).expect("a shape");
    assert!(shape.starts_with(" closed") && shape.contains('Z'), "{shape}");
}

#[test]
fn the_ring_lies_under_the_numbers_of_the_axes() {
    for plane in planes() {
        let body = draw_plotting(&plane, &Plotted { here: Some((0, 0)), ..points(&[]) }).body().to_owned();
        assert!(body.rfind("class=\"here\"") < body.find("<text"), "{body}");
    }
}

#[test]
fn grid_paper_has_neither_axes_nor_numbers_and_finds_a_touch_all_the_same() {
    let plane = Plane { bare: true, ..plane((0, 10), (0, 6)) };
    let drawing = draw_plotting(&plane, &points(&[(4, 3)]));
    assert!(!drawing.body().contains("<text") && !drawing.body().contains("class=\"edge\""));
    let at = (numbers(drawing.body(), "circle", "cx")[0], numbers(drawing.body(), "circle", "cy")[0]);
    assert_eq!(crossing_under(&plane, at, drawing.size()), (4, 3));
}
