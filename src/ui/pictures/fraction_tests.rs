//! The pictures of fractions: proportions, and texts that keep clear of each other.

use super::{
    tests::{check, numbers, size},
    *,
};
use crate::{
    practice::{
        ShadeShape,
        pictures::{Counters, FractionBar, FractionCircle, Mark, NumberLine, Whole},
    },
    units::Rational,
};

const DENOMINATORS: [u32; 5] = [2, 3, 4, 6, 8];

/// The texts of a drawing: middle, foot, size, and the text.
fn texts(body: &str) -> Vec<(f64, f64, f64, String)> {
    let (xs, ys, sizes) = (numbers(body, "text", "x"), numbers(body, "text", "y"), numbers(body, "text", "font-size"));
    let words = body.split("<text ").skip(1).map(|rest| {
        let from = rest.find('>').expect("every element ends") + 1;
        rest[from..].split('<').next().expect("a text").to_owned()
    });
    xs.into_iter().zip(ys).zip(sizes).zip(words).map(|(((x, y), size), text)| (x, y, size, text)).collect()
}

/// No two texts touch, as wide as they stand nearly.
#[track_caller]
fn check_texts_apart(drawing: &Drawing) {
    let texts = texts(drawing.body());
    for (n, a) in texts.iter().enumerate() {
        for b in &texts[n + 1..] {
            let room = (drawing::text_width(&a.3, a.2) + drawing::text_width(&b.3, b.2)) / 2.0;
            let beside = (a.0 - b.0).abs() + 0.2 >= room;
            let above = (a.1 - b.1).abs() + 0.2 >= a.2.min(b.2) * 0.74;
            assert!(beside || above, "{a:?} touches {b:?}");
        }
    }
}

/// The widths of the parts of a bar, from the paths `M x y h w …`.
fn widths(body: &str) -> Vec<f64> {
    let paths = body.split("class=\"part solid\"").skip(1);
    paths
        .map(|path| {
            path.split('h').nth(1).and_then(|rest| rest.split('v').next()).expect("a width").parse().expect("a number")
        })
        .collect()
}

#[test]
fn equal_parts_are_equal_and_bars_share_one_scale() {
    for b in DENOMINATORS {
        for c in DENOMINATORS {
            let bar = FractionBar { bars: vec![Whole::equal(b), Whole::equal(c)] };
            let widths = widths(check(&Picture::FractionBar(bar)).body());
            assert_eq!(widths.len(), (b + c) as usize);
            assert!((widths[0] * f64::from(b) - widths[b as usize] * f64::from(c)).abs() < 1.0, "{b} and {c}");
            assert!(widths[..b as usize].iter().all(|wide| (wide - widths[0]).abs() < 0.11));
        }
    }
}

#[test]
fn a_larger_whole_is_drawn_larger() {
    let small = Whole { size: Rational::int(2), ..Whole::equal(4) };
    let large = Whole { size: Rational::int(3), ..Whole::equal(4) };
    let widths = widths(check(&Picture::FractionBar(FractionBar { bars: vec![large, small] })).body());
    assert!((widths[4] / widths[0] - 2.0 / 3.0).abs() < 0.01);
}

#[test]
fn parts_carry_their_shade_and_their_texts_stay_inside() {
    for parts in DENOMINATORS {
        for wholes in 1..=3 {
            let shaded = (1..=parts).collect();
            let whole = Whole { shaded, wholes, text: format!("1/{parts}"), ..Whole::equal(parts) };
            let bar = Picture::FractionBar(FractionBar { bars: vec![whole.clone()] });
            let drawing = draw(&bar);
            check_texts_apart(&drawing);
            assert_eq!(drawing.body().matches("data-shaded").count(), parts as usize);
            let circle = draw(&Picture::FractionCircle(FractionCircle { circles: vec![whole] }));
            check_texts_apart(&circle);
            assert_eq!(circle.body().matches("class=\"part solid\"").count(), (parts * wholes) as usize);
        }
    }
}

#[test]
fn circles_with_names_stand_side_by_side() {
    for count in 1..=4 {
        let whole = |n: u32| Whole { label: Some(format!("{n}/8")), shaded: [n].into(), ..Whole::equal(8) };
        let drawing = check(&Picture::FractionCircle(FractionCircle { circles: (1..=count).map(whole).collect() }));
        check_texts_apart(&drawing);
    }
}

#[test]
fn counters_are_filled_as_many_as_marked() {
    for count in 1..=24 {
        let drawing = check(&Picture::Counters(Counters { count, marked: count / 2, per_row: 6 }));
        assert_eq!(drawing.body().matches("<circle").count(), count as usize);
        assert_eq!(drawing.body().matches("data-open").count(), (count - count / 2) as usize);
    }
}

#[test]
fn fractions_on_a_line_never_touch() {
    for parts in DENOMINATORS {
        for to in 1..=3 {
            let tick = Rational::new(1, i64::from(parts)).expect("parts are not 0");
            let at = |n: i64| tick.times(Rational::int(n)).expect("small");
            let all = i64::from(parts) * to;
            let marks = (0..=all).map(|n| Mark { at: at(n), text: format!("{n}/{parts}") }).collect();
            let labels = (0..=all).map(at).collect();
            let (from, to) = (Rational::ZERO, Rational::int(to));
            let line = NumberLine { from, to, tick, labels, marks, hops: Vec::new(), over: Some(parts), clock: false };
            let drawing = draw(&Picture::NumberLine(line));
            check_texts_apart(&drawing);
            let (w, h) = size(&drawing);
            assert!(texts(drawing.body()).iter().all(|text| text.0 > 0.0 && text.0 < w && text.1 <= h));
        }
    }
}

#[test]
fn a_touch_puts_the_point_on_the_nearest_tick() {
    let tick = Rational::new(1, 4).expect("4 is not 0");
    let (from, to) = (Rational::ZERO, Rational::int(2));
    let line = NumberLine {
        from,
        to,
        tick,
        labels: vec![from, to],
        marks: Vec::new(),
        hops: Vec::new(),
        over: None,
        clock: false,
    };
    for n in 0..=8 {
        let at = tick.times(Rational::int(n)).expect("small");
        let pin = numbers(draw_placing(&line, Some(at)).body(), "circle", "cx")[0];
        let wide = size(&draw_placing(&line, None)).0;
        assert_eq!(nearest(&line, pin / wide), at);
        assert_eq!(nearest(&line, (pin + 30.0) / wide), at);
    }
    assert_eq!((nearest(&line, 0.0), nearest(&line, 1.0)), (from, to));
}

#[test]
fn parts_to_shade_lie_in_the_field_and_can_be_touched() {
    for shape in [ShadeShape::Bar, ShadeShape::Circle] {
        for parts in DENOMINATORS {
            for wholes in 1..=2 {
                let field = shade_field(shape, &Whole { wholes, ..Whole::equal(parts) });
                assert_eq!(field.parts.len(), (parts * wholes) as usize);
                for part in &field.parts {
                    let (x, y, w, h) = part.touch;
                    assert!(x >= 0.0 && x + w <= field.width + 0.1 && y >= 0.0 && y + h <= field.height + 0.1);
                    assert!(w >= 24.0 && h >= 24.0, "{shape:?} {parts} × {wholes}: {w:.0} × {h:.0}");
                }
            }
        }
    }
    let grid = shade_field(ShadeShape::Bar, &Whole { rows: 3, ..Whole::equal(12) });
    assert!(grid.parts.iter().all(|part| part.touch.2 >= 44.0 && part.touch.3 >= 44.0));
}
