use super::{UNKNOWN, check_lines, check_not_ready};
use trellis::{
    language::Notation,
    practice::{LineKey, NotReady, Verdict, mark_line, money_text},
    units::Rational,
};

fn key() -> LineKey {
    LineKey::Money(Rational::new(7, 2).unwrap())
}

#[test]
fn dollars_and_cents_are_one_amount() {
    let lines = ["$3.50", "$ 3.50", "$3.5", "3.50", "3.50$", "3.50 dollars", "USD 3.50", "3 1/2 dollars", "＄3.50"];
    check_lines(&key(), Verdict::Right, &lines);
    let lines = [
        "350¢",
        "350 cents",
        "350 c",
        "3 dollars 50 cents",
        "3 dollars and 50 cents",
        "$3 and 50¢",
        "3 dollars, 50 cents.",
    ];
    check_lines(&key(), Verdict::Right, &lines);
    assert_eq!(mark_line(&key(), "3,50 $", true, &[]), Verdict::Right);
}

#[test]
fn another_amount_is_not_yet() {
    check_lines(&key(), UNKNOWN, &["350", "$350", "3.50¢", "3 dollars", "$3.05", "-$3.50"]);
}

#[test]
fn what_is_no_amount_is_not_ready() {
    check_not_ready(
        &key(),
        &[
            ("$350¢", NotReady::Unreadable(4)),
            ("€3.50", NotReady::OtherUnit),
            ("3.50 euros", NotReady::OtherUnit),
            ("3,50", NotReady::Unreadable(1)),
            ("3 dollars 50", NotReady::Unreadable(10)),
            ("lots", NotReady::Unreadable(0)),
        ],
    );
}

#[test]
fn an_amount_is_printed_with_all_its_cents() {
    let text = |numer, denom| money_text(Rational::new(numer, denom).unwrap(), &Notation::default());
    assert_eq!([text(7, 2), text(3, 1), text(-1, 20), text(1, 3)], ["$3.50", "$3", "−$0.05", "$1/3"]);
}
