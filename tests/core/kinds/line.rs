//! Typed lines as content asks for them: made from a recipe, told, entered and marked as an item.

use super::{UNKNOWN, check, item, slip, slipped, try_item};
use trellis::{
    language::Notation,
    practice::{
        AnswerFace, Item, LineForm, LineKind, NotReady, NumberForm, Response, Verdict, mark, read_back, told_key,
        told_response,
    },
};

fn typed(text: &str) -> Response {
    Response::Line(text.to_owned())
}

fn rows() -> Item {
    let slips = format!("[{}]", slip("{a}x + {b}", "multiplied only the first"));
    item("[\"a = 2\", \"b = 3\"]", "{ expression = { is = \"{a}(x + {b})\", form = \"expanded\" } }", &slips)
}

#[test]
fn a_recipe_makes_a_line_with_its_values() {
    let item = rows();
    assert_eq!(item.face.answer, AnswerFace::Line { sort: LineKind::Expression, form: LineForm::Expanded });
    assert_eq!(item.face.answer.kind(), "expression");
    assert_eq!(item.told(&Notation::default()), "2(x + 3)");
    assert_eq!(told_key(&item), "2(x + 3)");
    assert_eq!(told_response(&item, &typed(" 2x+6 ")), "2x+6");
    assert!(Response::empty(&item.face.answer).fits(&item.face.answer));
}

#[test]
fn a_line_is_marked_with_its_form_and_its_slips() {
    let item = rows();
    check(&item, typed("6 + 2x"), Verdict::Right);
    check(&item, typed("2(x+3)"), Verdict::OtherForm);
    check(&item, typed("3 + 2x"), slipped(0));
    check(&item, typed("2x"), UNKNOWN);
    check(&item, typed(" "), Verdict::NotReady(NotReady::LineEmpty));
    check(&item, typed("2x ? 6"), Verdict::NotReady(NotReady::LineUnreadable(3)));
    check(&item, Response::Number("2x+6".to_owned()), Verdict::NotReady(NotReady::Empty));
    let slip = item.slip_response(&item.slips[0]).unwrap();
    assert_eq!(mark(&item, &slip), slipped(0));
}

#[test]
fn every_kind_of_line_has_its_key_marked_right() {
    let lets = "[\"h = 3\", \"m = 20\", \"q = 12\", \"price = 7 / 2\"]";
    for (answer, kind, other) in [
        ("{ equation = { is = \"x = {m}\", form = \"solved\" } }", "equation", "20 = X"),
        ("{ inequality = \"x > {h}\" }", "inequality", "3 < x"),
        ("{ remainder = \"{q} r {h}\" }", "remainder", "12R3"),
        ("{ time = \"{h}:{m}\" }", "time", "3.20"),
        ("{ money = \"{price}\" }", "money", "350¢"),
        ("{ text = { is = \"rhombus\", also = [\"diamond\"], near = true } }", "text", "a diamond"),
    ] {
        let item = item(lets, answer, "[]");
        assert_eq!(item.face.answer.kind(), kind);
        check(&item, item.right_response(), Verdict::Right);
        check(&item, typed(&item.told(&Notation::default())), Verdict::Right);
        check(&item, typed(other), Verdict::Right);
    }
}

#[test]
fn what_cannot_be_read_is_a_mistake_of_the_recipe() {
    let place = |answer: &str| try_item("[]", answer, "[]").unwrap_err().place;
    assert_eq!(place("{ expression = \"2(x\" }"), "answer.expression.is");
    assert_eq!(place("{ equation = \"2x\" }"), "answer.equation.is");
    assert_eq!(place("{ time = { is = \"3:20\", form = \"solved\" } }"), "answer.time.form");
    assert_eq!(place("{ number = { is = \"1 / 3\", form = \"decimal\" } }"), "answer.number.form");
    assert_eq!(place("{ number = { is = \"1 / 3\", form = \"integer\" } }"), "answer.number.form");
}

#[test]
fn a_number_can_be_asked_for_in_a_form() {
    let number = |form: &str| item("[]", &format!("{{ number = {{ is = \"3 / 2\", form = \"{form}\" }} }}"), "[]");
    for (form, told) in [
        ("any", "3/2"),
        ("fraction", "3/2"),
        ("simplest", "3/2"),
        ("improper", "3/2"),
        ("mixed", "1 1/2"),
        ("decimal", "1.5"),
        ("percent", "150%"),
        ("scientific", "1.5 × 10^0"),
    ] {
        let item = number(form);
        assert_eq!(item.told(&Notation::default()), told);
        check(&item, item.right_response(), Verdict::Right);
        check(&item, Response::Number(told.to_owned()), Verdict::Right);
    }
    check(&number("mixed"), Response::Number("1.5".to_owned()), Verdict::OtherForm);
    check(&number("mixed"), Response::Number("1.6".to_owned()), UNKNOWN);
    assert!(matches!(number("any").face.answer, AnswerFace::Number { form: NumberForm::Any, .. }));
}

#[test]
fn what_was_understood_is_read_back() {
    let read = |sort, text: &str| read_back(sort, text, &Notation::default()).unwrap_or_default();
    assert_eq!(read(LineKind::Expression, "1/2(x+3)^2 -x"), "(1/2) · (x + 3)² − x");
    assert_eq!(read(LineKind::Expression, "-2sqrt12/pi"), "−((2 · √12)/π)");
    assert_eq!(read(LineKind::Expression, "(x"), "");
    assert_eq!(read(LineKind::Equation, "y=2x+3"), "y = 2 · x + 3");
    assert_eq!(read(LineKind::Inequality, "2<x=<5"), "2 < x ≤ 5");
    assert_eq!(read(LineKind::Inequality, "x=>2 or 1>x"), "x ≥ 2; 1 > x");
    assert_eq!(read(LineKind::Money, "350 cents"), "$3.50");
    assert_eq!(read(LineKind::Time, "15.20"), "3:20 p.m.");
    assert_eq!(read(LineKind::Remainder, "12R3"), "12 r 3");
    assert_eq!(read(LineKind::Text, "rhombus"), "");
}
