use super::*;
use crate::{
    practice::pictures::{
        Array, Bar, BaseTen, Blocks, Groups, Hop, HundredChart, Mark, NumberLine, Part, Split, Tape, TimesTable,
    },
    units::Rational,
};

/// The numbers of one attribute of every such element.
pub(super) fn numbers(body: &str, tag: &str, name: &str) -> Vec<f64> {
    let wanted = format!(" {name}=\"");
    body.split(&format!("<{tag} "))
        .skip(1)
        .map(|rest| {
            let rest = format!(" {}", &rest[..rest.find('>').expect("every element ends")]);
            let from = rest.find(&wanted).expect("the attribute is there") + wanted.len();
            rest[from..].split('"').next().expect("a value").parse().expect("a number")
        })
        .collect()
}

pub(super) fn size(drawing: &Drawing) -> (f64, f64) {
    let parts: Vec<f64> = drawing.view_box().split(' ').map(|n| n.parse().expect("a number")).collect();
    (parts[2], parts[3])
}

/// Everything stands inside the box, and letters can be read in a phone's figure.
#[track_caller]
pub(super) fn check(picture: &Picture) -> Drawing {
    let drawing = draw(picture);
    let (w, h) = size(&drawing);
    let body = drawing.body();
    for (x, wide) in numbers(body, "rect", "x").iter().zip(numbers(body, "rect", "width")) {
        assert!(*x >= 0.0 && x + wide <= w + 0.2, "a box from {x}, {wide} wide, in {w}");
    }
    for (y, high) in numbers(body, "rect", "y").iter().zip(numbers(body, "rect", "height")) {
        assert!(*y >= 0.0 && y + high <= h + 0.2, "a box from {y}, {high} high, in {h}");
    }
    for (x, y) in numbers(body, "circle", "cx").iter().zip(numbers(body, "circle", "cy")) {
        assert!(*x > 5.0 && *x < w - 5.0 && y > 5.0 && y < h - 5.0, "a dot at {x}, {y} in {w} × {h}");
    }
    for (y, letters) in numbers(body, "text", "y").iter().zip(numbers(body, "text", "font-size")) {
        assert!(*y <= h && *y >= letters * 0.7, "a text on {y}, {letters} high, in {h}");
    }
    let room = if drawing.is_tall() { 220.0 } else { 140.0 };
    let scale = (354.0 / w).min(room / h);
    for letters in numbers(body, "text", "font-size") {
        assert!(letters * scale >= 10.0, "letters of {:.1} px on a phone", letters * scale);
    }
    drawing
}

/// No two dots touch.
#[track_caller]
fn check_apart(body: &str) {
    let dots: Vec<(f64, f64, f64)> = numbers(body, "circle", "cx")
        .into_iter()
        .zip(numbers(body, "circle", "cy"))
        .zip(numbers(body, "circle", "r"))
        .map(|((x, y), r)| (x, y, r))
        .collect();
    for (n, a) in dots.iter().enumerate() {
        for b in &dots[n + 1..] {
            assert!((a.0 - b.0).hypot(a.1 - b.1) > a.2 + b.2, "{a:?} touches {b:?}");
        }
    }
}

#[test]
fn every_tray_holds_what_it_says() {
    for groups in 0..=12 {
        for each in 0..=12 {
            for left_over in [0, 3, 12] {
                let drawing = draw(&Picture::Groups(Groups { groups, each, left_over, labels: Vec::new() }));
                let shown = drawing.body().matches("<use").count() + drawing.body().matches("<circle").count();
                assert_eq!(shown, (groups * each + left_over) as usize, "{groups} × {each} + {left_over}");
                check_apart(drawing.body());
            }
        }
    }
}

#[test]
fn six_trays_stand_in_two_rows_of_three() {
    let drawing = check(&Picture::Groups(Groups {
        groups: 6,
        each: 4,
        left_over: 0,
        labels: vec!["4".into(), "8".into(), "?".into()],
    }));
    assert_eq!(size(&drawing), (736.0, 256.0));
}

#[test]
fn an_array_shows_every_dot_once() {
    for rows in 1..=12 {
        for columns in 1..=12 {
            let array = Array { rows, columns, split: Some(Split::AfterColumn(1)), ..Array::default() };
            let drawing = check(&Picture::Array(array));
            assert_eq!(drawing.body().matches("<circle").count(), (rows * columns) as usize);
            check_apart(drawing.body());
        }
    }
}

#[test]
fn a_cloth_leaves_the_edges_to_count() {
    let label = Some("?".to_owned());
    let array =
        Array { rows: 5, columns: 8, split: None, row_label: label.clone(), column_label: label, covered: true };
    assert_eq!(check(&Picture::Array(array)).body().matches("<circle").count(), 5 + 8 - 1);
}

#[test]
fn a_number_line_keeps_its_proportions() {
    let int = Rational::int;
    let line = NumberLine {
        from: int(0),
        to: int(100),
        tick: int(10),
        labels: (0..=10).map(|n| int(n * 10)).collect(),
        marks: vec![Mark { at: int(25), text: "25".into() }, Mark { at: int(75), text: "?".into() }],
        hops: Vec::new(),
        clock: false,
        over: None,
    };
    let xs = numbers(check(&Picture::NumberLine(line)).body(), "circle", "cx");
    assert_eq!(xs, [34.0 + 175.0, 34.0 + 525.0]);
}

#[test]
fn hops_and_close_marks_fit() {
    let int = Rational::int;
    let hops = (0..12).map(|n| Hop { from: int(n * 4), to: int(n * 4 + 4), text: "+4".into() }).collect();
    let marks = (40..44).map(|n| Mark { at: int(n), text: n.to_string() }).collect();
    check(&Picture::NumberLine(NumberLine {
        from: int(0),
        to: int(48),
        tick: int(4),
        labels: vec![int(0), int(48)],
        marks,
        hops,
        clock: false,
        over: None,
    }));
}

#[test]
fn blocks_show_every_hundred_ten_and_one() {
    let part = |hundreds, tens, ones| Blocks { hundreds, tens, ones, label: Some("347".into()) };
    for parts in [
        vec![part(3, 4, 7)],
        vec![part(10, 20, 20), part(2, 0, 9)],
        vec![part(0, 0, 0)],
        vec![part(0, 12, 13), part(4, 9, 2)],
    ] {
        let (ones, tens, hundreds) =
            parts.iter().fold((0, 0, 0), |sum, p| (sum.0 + p.ones, sum.1 + p.tens, sum.2 + p.hundreds));
        let drawing = check(&Picture::BaseTen(BaseTen { parts }));
        let count = |class: &str| drawing.body().matches(&format!("class=\"{class} solid\"")).count();
        assert_eq!((count("one"), count("ten"), count("hundred")), (ones as usize, tens as usize, hundreds as usize));
    }
}

#[test]
fn bars_share_one_scale() {
    let part = |n: i64, text: &str| Part { size: Rational::int(n), text: text.into(), unknown: text == "?" };
    let bar = |label: &str, parts: Vec<Part>, total: Option<String>| Bar { label: Some(label.into()), parts, total };
    let tape = Tape {
        bars: vec![
            bar("Ana", vec![part(12, "12")], None),
            bar("Ben", vec![part(12, "12"), part(5, "?"), part(1, "1 more")], Some("?".into())),
        ],
    };
    let widths = numbers(check(&Picture::Tape(tape)).body(), "rect", "width");
    assert_eq!(widths[0], widths[1]);
    assert!((widths[2] / widths[1] - 5.0 / 12.0).abs() < 0.01);
}

#[test]
fn charts_and_tables_fill_their_boxes() {
    let chart = HundredChart { from: 1, to: 100, shaded: vec![4, 8], hidden: vec![57] };
    let drawing = check(&Picture::HundredChart(chart));
    assert_eq!(drawing.body().matches("<text").count(), 100);
    assert_eq!(drawing.body().matches('?').count(), 1);
    let side: Vec<u32> = (1..=10).collect();
    let table = TimesTable {
        adds: false,
        rows: side.clone(),
        columns: side,
        shaded: vec![(2, 3)],
        hidden: vec![(4, 4)],
        asked: Some((6, 7)),
    };
    let drawing = check(&Picture::TimesTable(table));
    assert_eq!(drawing.body().matches('?').count(), 2);
    assert_eq!(drawing.body().matches("class=\"ring\"").count(), 1);
}

#[test]
fn signs_of_the_markup_are_written_out() {
    let groups = Groups { groups: 1, each: 2, left_over: 0, labels: vec!["<b>&".into()] };
    assert!(draw(&Picture::Groups(groups)).body().contains("&lt;b&gt;&amp;</text>"));
}
