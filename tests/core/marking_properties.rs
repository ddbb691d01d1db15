//! What holds of every answer and every line: a value is right in all its spellings, another value never is, algebra keeps its
//! laws, and nothing that is typed breaks the marker.
#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;
use trellis::{
    language::{Notation, number_text},
    practice::{
        Equation, Expression, ExpressionForm, Inequality, LineKey, NumberForm, NumberKey, Remainder, Time, Verdict,
        WordKey, mark_line, money_text, read_number,
    },
    units::Rational,
};

fn rational(numer: i64, denom: i64) -> Rational {
    Rational::new(numer, denom).unwrap()
}

fn number(is: Rational) -> LineKey {
    LineKey::Number(NumberKey::new(is))
}

fn says(key: &LineKey, typed: &str) -> Verdict {
    mark_line(key, typed, false, &[])
}

/// Every kind of key, in several forms.
fn keys() -> Vec<LineKey> {
    let three_halves = |form| LineKey::Number(NumberKey { form, ..NumberKey::new(rational(3, 2)) });
    let expression = |form| LineKey::Expression { is: Expression::read("2*(x+3)", false).unwrap(), form };
    let mut keys: Vec<LineKey> = NumberForm::ALL.into_iter().map(three_halves).collect();
    keys.extend(ExpressionForm::ALL.into_iter().map(expression));
    keys.push(LineKey::Number(NumberKey {
        unit: Some("cm".to_owned()),
        unit_needed: true,
        ..NumberKey::new(rational(5, 1))
    }));
    keys.push(LineKey::Equation { is: Equation::read("x^2 = 4", false).unwrap(), solved: false });
    keys.push(LineKey::Inequality { is: Inequality::read("2 < x <= 5", false).unwrap(), solved: true });
    keys.push(LineKey::Remainder(Remainder { quotient: 12, remainder: 3 }));
    keys.push(LineKey::Time(Time::read("3:05 pm", false).unwrap()));
    keys.push(LineKey::Time(Time::read("80 min", false).unwrap()));
    keys.push(LineKey::Money(rational(7, 2)));
    keys.push(LineKey::Text(WordKey { accepted: vec!["rhombus".to_owned()], case_matters: true, spelling_free: true }));
    keys
}

/// Lines that look like answers often enough to get far.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,140}",
        "[-+0-9 ,./()%$½²√πxyrXabn=<>≤≥±:;|^*a-z]{0,40}",
        "[0-9]{1,3}[ ,./:^x*r-][0-9]{1,4}( ?(cm|pm|%|¢|/3|x|½|or x=2))?",
        "(2|x|\\(|\\)|\\+|-|/|\\^2|√3|π){0,30}",
    ]
}

/// A polynomial in x and y, as it is typed, with parentheses around it.
fn polynomial() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        (0..20_i64).prop_map(|n| n.to_string()),
        Just("x".to_owned()),
        Just("y".to_owned()),
        Just("√2".to_owned()),
        Just("π".to_owned())
    ];
    leaf.prop_recursive(2, 6, 2, |inner| {
        (inner.clone(), "[-+*]", inner).prop_map(|(a, sign, b)| format!("({a} {sign} {b})"))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_typed_breaks_the_marker(typed in line(), comma in any::<bool>()) {
        for key in keys() {
            let verdict = mark_line(&key, &typed, comma, &[]);
            let spaced = mark_line(&key, &format!(" \u{a0}{typed}\u{2009} "), comma, &[]);
            prop_assert_eq!(verdict.is_right(), spaced.is_right());
            prop_assert_eq!(matches!(verdict, Verdict::NotReady(_)), matches!(spaced, Verdict::NotReady(_)));
        }
    }

    #[test]
    fn a_fraction_is_right_in_all_its_spellings(numer in -9999i64..9999, denom in 1i64..999, scale in 1i64..50) {
        let is = rational(numer, denom);
        let key = number(is);
        let size = is.abs().unwrap();
        let minus = if numer < 0 { "−" } else { "" };
        let mut spellings = vec![
            is.to_string(),
            number_text(is, &Notation::default()),
            format!("{}/{}", numer * scale, denom * scale),
            format!("{} \u{2044} {}", numer * scale, denom * scale),
            format!("{}/-{}", -numer * scale, denom * scale),
            format!("({}/{})", numer, denom),
            format!("{}/{}%", numer * 100, denom),
            format!("x={}/{}.", numer, denom),
        ];
        let (whole, above) = (size.floor(), size.numer() % size.denom());
        if whole > 0 && above > 0 {
            for joint in [" ", "-", " and ", " ("] {
                let close = if joint == " (" { ")" } else { "" };
                spellings.push(format!("{minus}{whole}{joint}{}/{}{close}", above * scale, size.denom() * scale));
            }
        }
        for typed in spellings {
            prop_assert_eq!(says(&key, &typed), Verdict::Right, "{}", typed);
        }
    }

    #[test]
    fn a_decimal_is_right_in_all_its_spellings(thousandths in 0i64..9_999_999) {
        let is = rational(thousandths, 1000);
        let (whole, part) = (thousandths / 1000, thousandths % 1000);
        let grouped = number_text(Rational::int(whole), &Notation::default());
        let wide = |text: String| text.chars().map(|c| c.to_digit(10).map_or(c, |n| char::from_u32(0xff10 + n).unwrap())).collect();
        let plain = format!("{whole}.{part:03}");
        let spellings: [String; 6] =
            [format!("{plain}000"), format!("{grouped}.{part:03}"), format!("+{plain}"), format!("00{plain}"), wide(plain.clone()), plain.clone()];
        for typed in spellings {
            prop_assert_eq!(says(&number(is), &typed), Verdict::Right, "{}", typed);
        }
        let comma = format!("{whole},{part:03}");
        prop_assert_eq!(mark_line(&number(is), &comma, true, &[]), Verdict::Right, "{}", comma);
    }

    #[test]
    fn another_number_is_never_right(a in -999i64..999, b in 1i64..99, c in -999i64..999, d in 1i64..99) {
        prop_assume!(rational(a, b) != rational(c, d));
        let verdict = says(&number(rational(a, b)), &format!("{c}/{d}"));
        prop_assert!(matches!(verdict, Verdict::NotYet(_)));
    }

    #[test]
    fn what_is_read_is_what_was_written(numer in any::<i32>(), denom in 1i32..i32::MAX) {
        let is = rational(i64::from(numer), i64::from(denom));
        prop_assert_eq!(read_number(&is.to_string(), None), Ok(is));
    }

    #[test]
    fn algebra_keeps_its_laws(a in polynomial(), b in polynomial(), c in polynomial()) {
        for (one, other) in [
            (format!("{a}({b} + {c})"), format!("{a}*{b} + {c}*{a}")),
            (format!("{a} - {b}"), format!("-({b} - {a})")),
            (format!("({a} + {b})^2"), format!("{a}² + 2*{a}*{b} + {b}²")),
            (format!("({a} + {b})({a} - {b})"), format!("{a}^2 - {b}^2")),
            (format!("{a}/({b}² + π) + {c}/({b}² + π)"), format!("({a} + {c})/({b}^2 + π)")),
        ] {
            // three factors of π on each side are past what the marker takes on, and it says so
            let Ok(is) = Expression::read(&one, false) else {
                prop_assert!(one.matches('π').count() > 2 || one.matches(['x', 'y']).count() > 4, "{}", one);
                continue;
            };
            let key = LineKey::Expression { is: is.clone(), form: ExpressionForm::Any };
            let verdict = says(&key, &other);
            prop_assert!(matches!(verdict, Verdict::Right | Verdict::NotReady(_)), "{} and {}", one, other);
            prop_assert!(verdict.is_right() || one.len() > 60, "{} and {}", one, other);
            let printed = is.normal_text();
            prop_assert!(printed.len() > 120 || says(&key, &printed).is_right(), "{}", printed);
            let more = format!("{other} + 1/1000000");
            prop_assert!(!says(&key, &more).is_right(), "{}", more);
        }
    }

    #[test]
    fn an_equation_may_be_scaled_and_turned(a in 1i64..50, b in -50i64..50, c in -50i64..50, scale in 1i64..9) {
        let key = LineKey::Equation { is: Equation::read(&format!("{a}x + {b} = {c}"), false).unwrap(), solved: false };
        let solution = rational(c - b, a);
        for typed in [
            format!("{} = {}x + {}", c * scale, a * scale, b * scale),
            format!("x = {solution}"),
            format!("{}x = {}", -a * scale, (b - c) * scale),
            format!("({a}x + {b})/{scale} - {c}/{scale} = 0"),
        ] {
            prop_assert_eq!(says(&key, &typed), Verdict::Right, "{}", typed);
        }
        let other = solution.plus(rational(1, 1000)).unwrap();
        let verdict = says(&key, &format!("x = {other}"));
        prop_assert!(matches!(verdict, Verdict::NotYet(_)));
    }

    #[test]
    fn an_inequality_turns_with_a_negative_factor(a in 1i64..50, b in -50i64..50, c in -50i64..50, scale in 1i64..9) {
        let key = LineKey::Inequality { is: Inequality::read(&format!("{a}x + {b} <= {c}"), false).unwrap(), solved: false };
        let bound = rational(c - b, a);
        for typed in [
            format!("x ≤ {bound}"),
            format!("{bound} >= x"),
            format!("{}x => {}", -a * scale, (b - c) * scale),
            format!("{}x + {} ≤ {}", a * scale, b * scale, c * scale),
            format!("x < {bound} or x = {bound}"),
        ] {
            prop_assert_eq!(says(&key, &typed), Verdict::Right, "{}", typed);
        }
        for typed in [format!("x < {bound}"), format!("x >= {bound}"), format!("{}x <= {}", -a, b - c)] {
            prop_assert!(matches!(says(&key, &typed), Verdict::NotYet(_)), "{}", typed);
        }
    }

    #[test]
    fn money_is_right_as_it_is_printed(cents in 0i64..1_000_000) {
        let key = LineKey::Money(rational(cents, 100));
        let printed = money_text(rational(cents, 100), &Notation::default());
        for typed in [printed, format!("{cents}¢"), format!("{} dollars {} cents", cents / 100, cents % 100)] {
            prop_assert_eq!(says(&key, &typed), Verdict::Right, "{}", typed);
        }
        let more = format!("{}¢", cents + 1);
        prop_assert!(!says(&key, &more).is_right());
    }

    #[test]
    fn times_and_remainders_are_right_as_they_are_printed(hour in 0i64..24, minute in 0i64..60, quotient in 0i64..9999, remainder in 0i64..99) {
        let time = Time::Clock { hour, minute, second: 0, half_known: true };
        prop_assert_eq!(says(&LineKey::Time(time), &time.to_string()), Verdict::Right);
        prop_assert_eq!(says(&LineKey::Time(time), &format!("{hour}:{minute:02}")), Verdict::Right);
        let key = LineKey::Remainder(Remainder { quotient, remainder });
        prop_assert_eq!(says(&key, &format!("{quotient}R{remainder}")), Verdict::Right);
        let more = format!("{quotient} r {}", remainder + 1);
        prop_assert!(!says(&key, &more).is_right());
    }
}
