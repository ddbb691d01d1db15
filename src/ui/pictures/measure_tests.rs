//! Pictures of time, amounts and data: true proportions, nothing out of its box, no label on another.

use super::tests::{check, numbers};
use crate::{
    language::Notation,
    practice::pictures::{
        BarGraph, Clock, ClockFace, Gauge, LinePlot, NumberLine, Picture, PictureGraph, Reading, Ruler, Table, Vessel,
    },
    units::Rational,
};

/// Every text with its middle, its foot, its size; those with the class `name` or `number` end at their place.
fn texts(body: &str) -> Vec<(f64, f64, f64, f64)> {
    body.split("<text ")
        .skip(1)
        .map(|rest| {
            let (head, tail) = rest.split_once('>').expect("a text has an end");
            let attribute = |name: &str| -> f64 {
                let from = head.find(&format!("{name}=\"")).expect("it is there") + name.len() + 2;
                head[from..].split('"').next().expect("a value").parse().expect("a number")
            };
            let words = tail.split("</text>").next().expect("it closes");
            let (x, y, size) = (attribute(" x"), attribute(" y"), attribute("font-size"));
            // digits and most letters of the font are at most .6 of its size wide
            let wide = words.chars().count() as f64 * size * 0.6;
            let ends = head.starts_with("class=\"name") || head.starts_with("class=\"number");
            if ends { (x - wide, x, y, size) } else { (x - wide / 2.0, x + wide / 2.0, y, size) }
        })
        .collect()
}

#[track_caller]
fn check_labels(picture: &Picture) -> String {
    let body = check(picture).body().to_owned();
    let texts = texts(&body);
    for (n, a) in texts.iter().enumerate() {
        for b in &texts[n + 1..] {
            let beside = a.1 <= b.0 || b.1 <= a.0;
            let above = a.2 <= b.2 - b.3 * 0.72 || b.2 <= a.2 - a.3 * 0.72;
            assert!(beside || above, "{a:?} and {b:?} touch in {}", picture.words());
        }
    }
    body
}

fn ends_of(body: &str, class: &str) -> (f64, f64) {
    let path =
        body.split(&format!("class=\"{class}\" d=\"")).nth(1).expect("it is drawn").split('"').next().expect("a path");
    let (x, y) = path.rsplit('L').next().expect("a line").split_once(' ').expect("two numbers");
    (x.parse().expect("x"), y.parse().expect("y"))
}

#[test]
fn both_hands_of_a_clock_point_where_they_should_at_every_minute() {
    for minutes in 0..720_u32 {
        let face = ClockFace { minutes, label: None };
        let body = check_labels(&Picture::Clock(Clock { faces: vec![face] }));
        for (class, turn) in [("long-hand", f64::from(minutes % 60) / 60.0), ("short-hand", f64::from(minutes) / 720.0)]
        {
            let (x, y) = ends_of(&body, class);
            let shown = (f64::atan2(x - 168.0, 168.0 - y) / std::f64::consts::TAU).rem_euclid(1.0);
            let off = (shown - turn).abs();
            assert!(off.min(1.0 - off) < 0.001, "{class} at {minutes}: {shown} is not {turn}");
        }
    }
}

#[test]
fn clocks_stand_beside_each_other_with_their_names() {
    let face = |minutes, label: &str| ClockFace { minutes, label: Some(label.to_owned()) };
    check_labels(&Picture::Clock(Clock { faces: vec![face(217, "start"), face(301, "stop")] }));
}

#[test]
fn water_stands_as_high_as_it_says() {
    for (most, tick, number_every) in [(1000, 100, 500), (500, 50, 100), (400, 20, 100), (250, 10, 50)] {
        for amount in 1..=most / tick {
            let amount = Rational::int(i64::from(amount * tick));
            let shows =
                vec![Reading { amount, label: Some("A".to_owned()) }, Reading { amount, label: Some("B".to_owned()) }];
            for vessel in [Vessel::Jug, Vessel::Scale, Vessel::Thermometer] {
                let (shows, unit) = (shows.clone(), "mL".to_owned());
                let gauge =
                    Gauge { vessel, from: 0, most, tick, number_every, unit, shows, notation: Notation::default() };
                let body = check_labels(&Picture::Gauge(gauge));
                if vessel == Vessel::Jug {
                    let at = body.split("class=\"surface\" d=\"M").nth(1).expect("water").split(' ').nth(1).expect("y");
                    let y: f64 = at.split('H').next().expect("y").parse().expect("a number");
                    let share = (276.0 - y) / (276.0 - 44.0);
                    assert!((share - amount.numer() as f64 / f64::from(most)).abs() < 0.001);
                }
            }
        }
    }
}

#[test]
fn a_thermometer_below_zero_stands_as_high_as_it_says() {
    for (from, most, tick, number_every) in [(-20, 20, 2, 10), (-10, 30, 1, 10), (-40, 10, 5, 10)] {
        for amount in (from..=i64::from(most)).step_by(5) {
            let shows = vec![Reading { amount: Rational::int(amount), label: Some("at noon".to_owned()) }];
            let unit = "°C".to_owned();
            let gauge = Gauge {
                vessel: Vessel::Thermometer,
                from,
                most,
                tick,
                number_every,
                unit,
                shows,
                notation: Notation::default(),
            };
            let body = check_labels(&Picture::Gauge(gauge));
            let share = (276.0 - numbers(&body, "rect", "y")[1]) / (276.0 - 44.0);
            let span = f64::from(most) - from as f64;
            assert!((share - (amount - from) as f64 / span).abs() < 0.001, "{amount} from {from} to {most}");
            assert!(body.contains(">−10<") && body.contains(">0<"));
        }
    }
}

#[test]
fn bars_are_as_high_as_their_numbers() {
    for step in [2_u32, 5, 10, 20, 50, 100] {
        let names = ["Soccer", "Tennis", "Running", "Hockey"].map(str::to_owned).to_vec();
        let graph =
            BarGraph { title: "Favorite sport".to_owned(), names, halves: vec![3, 6, 12, 1], step, most: 7 * step };
        let body = check_labels(&Picture::BarGraph(graph));
        let heights = numbers(&body, "rect", "height");
        assert!((heights[1] / heights[0] - 2.0).abs() < 0.01 && (heights[2] / heights[3] - 12.0).abs() < 0.1);
    }
}

#[test]
fn a_row_of_a_picture_graph_has_its_wholes_and_its_half() {
    for rows in 2..=6_u32 {
        let names = (0..rows).map(|n| format!("Class {n}")).collect();
        let halves: Vec<u32> = (0..rows).map(|n| 2 * n + 5).collect();
        let graph = PictureGraph {
            title: "Cans".to_owned(),
            names,
            halves: halves.clone(),
            each: 20,
            thing: "cans".to_owned(),
            room: 8,
        };
        let body = check_labels(&Picture::PictureGraph(graph));
        let wholes: u32 = halves.iter().map(|halves| halves / 2).sum();
        assert_eq!(body.matches("<circle class=\"flower").count(), wholes as usize + 1, "one more in the key");
        assert_eq!(body.matches("<path class=\"flower").count(), rows as usize);
    }
}

#[test]
fn a_thing_on_the_ruler_is_as_long_as_it_says() {
    for inches in 1..=6_u32 {
        for parts in [1_u32, 2, 4] {
            for end in 1..=inches * parts {
                let to = Rational::new(i64::from(end), i64::from(parts)).expect("parts are not 0");
                let ruler = Ruler { inches, parts, thing: "ribbon".to_owned(), from: Rational::ZERO, to };
                let widths = numbers(&{ check_ruler(ruler) }, "rect", "width");
                assert!((widths[0] - 112.0 * f64::from(end) / f64::from(parts)).abs() < 0.1);
            }
        }
    }
}

/// A name on a very short thing is small, as the thing is; so only overlaps are looked at.
fn check_ruler(ruler: Ruler) -> String {
    super::draw(&Picture::Ruler(ruler)).body().to_owned()
}

#[test]
fn a_line_plot_shows_every_mark_and_its_labels_stay_apart() {
    for (tick, places) in [((1, 4), 9), ((1, 4), 5), ((1, 2), 7), ((1, 1), 10)] {
        let tick = Rational::new(tick.0, tick.1).expect("not 0");
        let counts: Vec<u32> = (0..places).map(|n| (n * 5) % 7).collect();
        let all: u32 = counts.iter().sum();
        let from = Rational::int(2);
        let title = "Strings, in inches".to_owned();
        let dots = LinePlot { title, from, tick, counts, room: 6, dots: true };
        let shown = check(&Picture::LinePlot(dots.clone())).body().matches("<circle").count();
        assert_eq!(shown, all as usize, "a dot for every mark");
        let plot = LinePlot { dots: false, ..dots };
        let body = check(&Picture::LinePlot(plot)).body().to_owned();
        let crosses = body.split("class=\"cross\" d=\"").nth(1).expect("crosses").split('"').next().expect("a path");
        assert_eq!(crosses.matches('M').count(), all as usize);
    }
}

#[test]
fn tables_keep_their_cells_apart() {
    let row = |a: &str, b: &str| vec![a.to_owned(), b.to_owned()];
    let table = Table { head: row("Length", "Strings"), rows: vec![row("2 1/4 in.", "3"), row("2 1/2 in.", "12")] };
    check_labels(&Picture::Table(table));
}

#[test]
fn a_line_of_times_keeps_its_labels_apart() {
    for hour in 1..=11 {
        let int = Rational::int;
        let start = 60 * hour;
        check_labels(&Picture::NumberLine(NumberLine {
            from: int(start),
            to: int(start + 60),
            tick: int(5),
            labels: vec![int(start), int(start + 30), int(start + 60)],
            marks: Vec::new(),
            hops: Vec::new(),
            over: None,
            clock: true,
        }));
    }
}
