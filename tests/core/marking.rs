//! What children type for a number, and what the marker says: through the core's door, and through `workbench mark`.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    io::Write,
    process::{Command, Stdio},
};
use trellis::practice::{LineKey, NotReady, NotYet, NumberForm, NumberKey, Verdict, mark_line};

fn number(text: &str) -> NumberKey {
    NumberKey::new(text.parse().unwrap())
}

#[track_caller]
fn check(key: &NumberKey, verdict: &Verdict, lines: &[&str]) {
    for typed in lines {
        let key = LineKey::Number(key.clone());
        assert_eq!(&mark_line(&key, typed, false, &[]), verdict, "{typed:?} for {key:?}");
    }
}

#[track_caller]
fn check_form(text: &str, form: NumberForm, right: &[&str], other: &[&str]) {
    let key = NumberKey { form, ..number(text) };
    check(&key, &Verdict::Right, right);
    check(&key, &Verdict::OtherForm, other);
}

const WRONG: Verdict = Verdict::NotYet(NotYet::Unknown);

#[test]
fn a_number_is_right_in_every_spelling() {
    let right = |text: &str, lines: &[&str]| check(&number(text), &Verdict::Right, lines);
    right(
        "1853/2000",
        &["1853\u{2044}2000", "0.9265", "92.65%", ".92650", "3706/4000", "1853 ÷ 2000", "1853\\2000", "1853/2000."],
    );
    right(
        "1853/2000",
        &["\u{660}.\u{669}\u{662}\u{666}\u{665}", "\u{ff10}．９２６５", "𝟎.𝟗𝟐𝟔𝟓", "०.९२६५", "n = 0.9265", "(0.9265)"],
    );
    right(
        "3/2",
        &[
            "1 1/2",
            "1-1/2",
            "1½",
            "1 ½",
            "1 and 1/2",
            "1 + 1/2",
            "1 (1/2)",
            "3/2",
            "1.5",
            "150%",
            "1³⁄₆",
            "15/10",
            "150 percent",
        ],
    );
    right("-5", &["-5", "\u{2212}5", "–5", "－5", "- 5", "(-5)", "-10/2", "10/-2", "-(10/2)", "x = −5", "-5.0"]);
    right(
        "1000",
        &["1,000", "1 000", "1\u{a0}000", "1\u{2009}000", "1\u{202f}000", "1000.", "+1000", "$1,000", "1 × 10^3"],
    );
    right("300000", &["3 × 10^5", "3x10⁵", "3*10^(5)", "300,000", "0.3 × 10^6", "3 · 10⁵"]);
    right("1/3", &["0.3\u{305}", "33 1/3%", "⅓", "2/6", "0.33\u{305}"]);
    right("5/2", &["$2.50", "2.50 dollars", "2.5$", "2\u{200b}.5", "\u{200e}2.5"]);
    right("158/19", &["8 (6/19)", "8 6/19", "158/19"]);
    right("1000/3", &["1,000/3", "1 000/3", "333 1/3"]);
}

#[test]
fn another_number_is_not_yet() {
    check(&number("1/3"), &WRONG, &["0.333", "33%", "0.3333333333", "3/1", "1 1/3", "-1/3"]);
    check(&number("1/2"), &WRONG, &["50", "0.05", "2", "1/20", "50.5%"]);
    check(&number("1000"), &WRONG, &["1.000", "100", "1,000,000", "1000%"]);
}

#[test]
fn one_number_is_typed_and_never_a_sum() {
    for (typed, why) in [
        ("", NotReady::Empty),
        (" \u{a0}\u{200b}", NotReady::Empty),
        ("3+4", NotReady::Unreadable(1)),
        ("7-0", NotReady::Unreadable(1)),
        ("8 - 1/2", NotReady::Unreadable(2)),
        ("8-3/2", NotReady::Unreadable(1)),
        ("2*3.5", NotReady::Unreadable(1)),
        ("--7", NotReady::Unreadable(1)),
        ("7,00", NotReady::Unreadable(1)),
        ("0,700", NotReady::Unreadable(1)),
        ("7,000 000", NotReady::Unreadable(6)),
        ("1234,567", NotReady::Unreadable(4)),
        ("7 7", NotReady::Unreadable(2)),
        ("7..", NotReady::Unreadable(1)),
        ("0.777...", NotReady::Endless(5)),
        ("0.7…", NotReady::Endless(3)),
        ("7 apples", NotReady::WordsToo(2)),
        ("7 cm", NotReady::WordsToo(2)),
        ("7o", NotReady::Unreadable(1)),
        ("seven", NotReady::Unreadable(0)),
        ("7/0", NotReady::OverZero),
        ("7 1/0", NotReady::OverZero),
        ("(7", NotReady::Unpaired(0)),
        ("7)", NotReady::Unreadable(1)),
        ("7e3", NotReady::Unreadable(1)),
        ("10^3", NotReady::Unreadable(2)),
        ("9999999999999999999", NotReady::TooBig),
        ("0.1234567890123456789", NotReady::TooManyDigits),
    ] {
        check(&number("7"), &Verdict::NotReady(why), &[typed]);
    }
}

#[test]
fn a_form_is_asked_for_only_after_the_value() {
    use NumberForm::{Decimal, Fraction, Improper, Integer, Mixed, Percent, Scientific, Simplest};
    check_form("3/8", Simplest, &["3/8", "⅜", "³⁄₈"], &["9/24", "0.375", "37.5%", "-3/-8"]);
    check_form("3/2", Simplest, &["3/2", "1 1/2", "1½"], &["6/4", "1 2/4", "1.5", "0 3/2"]);
    check_form("2", Simplest, &["2"], &["4/2", "2/1", "2.0"]);
    check_form("1/2", Fraction, &["3/6", "1/2", "½"], &["0.5", "50%"]);
    check_form("3/2", Mixed, &["1 1/2", "1½", "1 2/4", "1-1/2"], &["3/2", "1.5", "0 3/2"]);
    check_form("1/2", Mixed, &["1/2", "2/4"], &["0.5"]);
    check_form("3/2", Improper, &["3/2", "6/4"], &["1 1/2", "1.5", "150%"]);
    check_form("3/2", Decimal, &["1.5", "1.50"], &["3/2", "1½", "150%"]);
    check_form("3/2", Percent, &["150%", "150 percent", "150.0 %"], &["1.5", "3/2"]);
    check_form("24", Integer, &["24", "24.", "+24"], &["48/2", "24.0", "2400%"]);
    check_form("300000", Scientific, &["3 × 10^5", "3.0x10⁵"], &["300,000", "30 × 10^4", "0.3*10^6"]);
    for form in NumberForm::ALL {
        check(&NumberKey { form, ..number("3/2") }, &WRONG, &["2", "1 1/3", "15%"]);
    }
}

#[test]
fn a_unit_is_read_with_its_number() {
    let key = |unit: &str, unit_needed| NumberKey { unit: Some(unit.to_owned()), unit_needed, ..number("5") };
    check(&key("cm", false), &Verdict::Right, &["5", "5cm", "5 cm", "5 centimeters", "5 Centimetres.", "5 CM"]);
    check(
        &key("cm", false),
        &Verdict::NotReady(NotReady::OtherUnit),
        &["5 m", "5 kg", "5 apples", "5 cm²", "$5", "5 inches"],
    );
    check(&key("cm", true), &Verdict::NotReady(NotReady::UnitMissing), &["5"]);
    check(&key("cm", true), &Verdict::Right, &["5 cm"]);
    check(&key("cm", false), &WRONG, &["6 cm", "5%"]);
    let squares = ["5 cm2", "5cm^2", "5 cm²", "5 sq cm", "5 sq. cm", "5 square centimeters", "5"];
    check(&key("square centimeters", false), &Verdict::Right, &squares);
    check(&key("square units", false), &Verdict::Right, &["5 square units", "5 sq units", "5 units²"]);
    check(&key("square units", false), &Verdict::NotReady(NotReady::OtherUnit), &["5 units"]);
    check(&key("miles per hour", false), &Verdict::Right, &["5 mph", "5 mi/h", "5 miles per hour", "5 miles/hour"]);
    check(&key("boxes", false), &Verdict::Right, &["5 boxes", "5 box", "5 big boxes"]);
    check(&key("dollars", false), &Verdict::Right, &["$5", "5 dollars", "$5.00", "5$"]);
    check(&key("cents", false), &Verdict::Right, &["5¢", "5 cents", "5"]);
    check(&key("cents", false), &Verdict::NotReady(NotReady::OtherUnit), &["$5"]);
    check(&key("%", false), &Verdict::Right, &["5%", "5", "5 percent", "5 per cent"]);
}

#[test]
fn with_a_decimal_comma_comma_and_point_change_places() {
    let half = LineKey::Number(number("1/2"));
    let large = LineKey::Number(number("2001/2"));
    for typed in ["0,5", ",5", "1/2", "50%", "0,50"] {
        assert_eq!(mark_line(&half, typed, true, &[]), Verdict::Right, "{typed}");
    }
    for typed in ["1.000,5", "1 000,5", "1000,5"] {
        assert_eq!(mark_line(&large, typed, true, &[]), Verdict::Right, "{typed}");
    }
    assert!(matches!(mark_line(&half, "0.5", true, &[]), Verdict::NotReady(_)));
    assert!(matches!(mark_line(&half, "0,5", false, &[]), Verdict::NotReady(_)));
    assert!(matches!(mark_line(&large, "1,000.5", true, &[]), Verdict::NotReady(_)));
}

/// Runs `workbench mark` with these words and lines.
fn workbench(words: &[&str], lines: &str) -> (String, bool) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_workbench"))
        .arg("mark")
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // a command that refuses its words does not read on
    let _ = child.stdin.take().unwrap().write_all(lines.as_bytes());
    let output = child.wait_with_output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.success())
}

#[test]
fn the_workbench_says_each_line_and_its_verdict() {
    let words = ["--kind", "number", "--answer", "1853/2000"];
    let said = workbench(&words, "1853\u{2044}2000\n0.9265\n0.926\n1,00\n");
    assert_eq!(said, ("1853\u{2044}2000\tright\n0.9265\tright\n0.926\tnot-yet\n1,00\tnot-ready\n".to_owned(), true));
    let words = ["--kind", "number", "--answer", "3/8", "--form", "simplest"];
    assert_eq!(workbench(&words, "9/24\n"), ("9/24\tother-form\n".to_owned(), true));
    let words = ["--kind", "number", "--answer", "1/2", "--comma"];
    assert_eq!(workbench(&words, "0,5\r\n"), ("0,5\tright\n".to_owned(), true));
}

#[test]
fn every_kind_accepts_any_form() {
    for (kind, answer) in [
        ("number", "1 1/2"),
        ("expression", "2*(x+3)"),
        ("equation", "x = 4/3"),
        ("inequality", "2 < x <= 5"),
        ("remainder", "12 r 3"),
        ("time", "3:05"),
        ("money", "$3.50"),
        ("text", "rhombus"),
    ] {
        let said = workbench(&["--kind", kind, "--answer", answer, "--form", "any"], &format!("{answer}\n"));
        assert_eq!(said, (format!("{answer}\tright\n"), true));
    }
}

#[test]
fn what_the_workbench_cannot_mark_it_refuses() {
    for words in [
        ["--kind", "guess", "--answer", "1"],
        ["--kind", "number", "--answer", "many"],
        ["--kind", "number", "--answer", "1/0"],
        ["--kind", "time", "--answer", "3"],
    ] {
        assert_eq!(workbench(&words, "1\n"), (String::new(), false), "{words:?}");
    }
    assert!(!workbench(&["--kind", "money", "--answer", "$1", "--form", "mixed"], "1\n").1);
}
