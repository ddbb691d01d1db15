//! A plane that is plotted on: points stand on their crossings, and a touch finds the crossing it is nearest to.

use super::{crossing_under, draw_plotting, tests::numbers};
use crate::{
    practice::pictures::{Axis, Plane, Squares},
    units::Rational,
};

fn plane(x: (i64, i64), y: (i64, i64)) -> Plane {
    let axis = |(from, to): (i64, i64), title: &str| Axis {
        from: Rational::int(from),
        to: Rational::int(to),
        step: Rational::ONE,
        title: title.to_owned(),
    };
    let (points, segments, lines, polygon) = Default::default();
    Plane { x: axis(x, "x"), y: axis(y, "y"), points, segments, lines, polygon }
}

fn planes() -> [Plane; 4] {
    [plane((0, 8), (0, 8)), plane((-6, 6), (-6, 6)), plane((0, 10), (0, 20)), plane((-10, 10), (0, 4))]
}

fn crossings(plane: &Plane) -> impl Iterator<Item = Squares> + '_ {
    (0..plane.crossings()).map(|crossing| plane.squares(crossing))
}

#[test]
fn a_touch_finds_the_nearest_crossing_in_a_room_of_any_shape() {
    for plane in planes() {
        for room in [(200.0, 208.0), (440.0, 300.0), (198.0, 640.0)] {
            for crossing in crossings(&plane) {
                let drawing = draw_plotting(&plane, vec![crossing], None);
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
        let (empty, full) =
            (draw_plotting(&plane, Vec::new(), None), draw_plotting(&plane, vec![(0, 0), (1, 2)], None));
        let letters = |body: &str| -> Vec<String> {
            body.split("<text").skip(1).filter_map(|text| text.split('<').next()).map(str::to_owned).collect()
        };
        assert_eq!(empty.size(), full.size());
        assert_eq!(letters(empty.body()), letters(full.body()));
        assert_eq!(full.body().matches("class=\"plotted solid\"").count(), 2);
        assert_eq!(empty.body().matches("class=\"here\"").count(), 0);
        assert_eq!(draw_plotting(&plane, Vec::new(), Some((1, 1))).body().matches("class=\"here\"").count(), 2);
    }
}
