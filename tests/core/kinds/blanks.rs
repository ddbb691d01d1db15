use super::{UNKNOWN, check, item, slip, slipped, try_item};
use trellis::practice::{Item, NotReady, Response, Verdict};

const FREE: &str = "{ blanks = { lines = [\"$ [a] * [b] = 24 $\", \"[c] in all\"], is = { a = \"6\", b = \"4\", c = \"24\" }, any_order = [[\"a\", \"b\"]] } }";

fn boxes() -> Item {
    let at_c = slip("10", "added").replace("{ gives", "{ at = \"c\", gives");
    item("[]", FREE, &format!("[{at_c}]"))
}

fn typed(texts: &[&str]) -> Response {
    Response::Blanks(texts.iter().map(|text| (*text).to_owned()).collect())
}

#[test]
fn boxes_may_change_places_only_where_it_says_so() {
    check(&boxes(), typed(&["6", "4", "24"]), Verdict::Right);
    check(&boxes(), typed(&["4", " 6.0", "24."]), Verdict::Right);
    check(&boxes(), typed(&["24", "4", "6"]), UNKNOWN);
    check(&boxes(), typed(&["6", "6", "24"]), UNKNOWN);
}

#[test]
fn a_slip_belongs_to_its_box() {
    check(&boxes(), typed(&["6", "4", "10"]), slipped(0));
    check(&boxes(), typed(&["10", "4", "24"]), UNKNOWN);
}

#[test]
fn an_empty_box_is_named() {
    check(&boxes(), typed(&["6", "", "24"]), Verdict::NotReady(NotReady::BoxEmpty(1)));
    check(&boxes(), typed(&["6"]), Verdict::NotReady(NotReady::BoxEmpty(1)));
    check(&boxes(), typed(&["6", "4", "lots"]), Verdict::NotReady(NotReady::BoxUnreadable(2)));
}

#[test]
fn every_box_has_an_answer_and_every_answer_a_box() {
    let place = |answer: &str| try_item("[]", answer, "[]").unwrap_err().place;
    assert_eq!(place("{ blanks = { lines = [\"[a] and [b]\"], is = { a = \"1\" } } }"), "answer.blanks.is.b");
    assert_eq!(place("{ blanks = { lines = [\"[a]\"], is = { a = \"1\", z = \"2\" } } }"), "answer.blanks.is.z");
}
