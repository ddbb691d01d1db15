use super::{UNKNOWN, check, item, slip, slipped, try_item};
use trellis::{
    language::Notation,
    practice::{AnswerFace, Item, NotReady, Response, Verdict},
};

fn seedlings() -> Item {
    let slips = format!("[{}, {}]", slip("6 + 4", "added"), slip("24 / 100", "percent"));
    item("[\"total = 6 * 4\"]", "{ number = { is = \"total\", unit = \"seedlings\" } }", &slips)
}

fn typed(text: &str) -> Response {
    Response::Number(text.to_owned())
}

#[test]
fn a_right_number_in_another_spelling_is_right() {
    for text in [
        "24",
        " 24 ",
        "24.",
        "24.0",
        "+24",
        "48/2",
        "24 seedlings",
        "24seedling",
        "24 Seedlings.",
        "\u{ff12}\u{ff14}",
        "n = 24",
    ] {
        check(&seedlings(), typed(text), Verdict::Right);
    }
    assert_eq!(seedlings().told(&Notation::default()), "24 seedlings");
}

#[test]
fn a_slip_is_named_in_any_spelling() {
    check(&seedlings(), typed("10"), slipped(0));
    check(&seedlings(), typed(" 10.0 seedlings"), slipped(0));
    check(&seedlings(), typed("24%"), slipped(1));
    check(&seedlings(), typed("25"), UNKNOWN);
}

#[test]
fn what_cannot_be_read_is_not_wrong() {
    check(&seedlings(), typed(""), Verdict::NotReady(NotReady::Empty));
    check(&seedlings(), typed("6 x 4"), Verdict::NotReady(NotReady::Unreadable(2)));
    check(&seedlings(), typed("24 pots"), Verdict::NotReady(NotReady::OtherUnit));
    check(&seedlings(), typed("4/0"), Verdict::NotReady(NotReady::OverZero));
}

#[test]
fn a_mixed_number_is_written_with_the_pad() {
    let half = |answer: &str| item("[\"x = 5 / 2\"]", answer, "[]");
    let signs = |item: &Item| match &item.face.answer {
        AnswerFace::Number { signs, .. } => signs.clone(),
        other => panic!("{other:?}"),
    };
    let mixed = half("{ number = { is = \"x\", form = \"mixed\" } }");
    assert_eq!(signs(&mixed), "/ ");
    check(&mixed, typed("2 1/2"), Verdict::Right);
    check(&mixed, typed("2 1"), Verdict::NotReady(NotReady::Unreadable(2)));
    check(&mixed, typed("5/2"), Verdict::OtherForm);
    let free = half("{ number = { is = \"x\", signs = \"./ \" } }");
    assert_eq!(signs(&free), "./ ");
    for text in ["2 1/2", "2.5", "5/2", " 2  1/2 "] {
        check(&free, typed(text), Verdict::Right);
    }
    let error = try_item("[\"x = 2\"]", "{ number = { is = \"x\", signs = \"+\" } }", "[]").unwrap_err();
    assert!(error.to_string().contains("for mixed numbers, a space"), "{error}");
}
