use super::{check, item, slip, slipped};
use trellis::practice::{Item, NotReady, Response, Sign, Verdict};

fn sides(left: &str, right: &str) -> Item {
    let answer = format!(
        "{{ compare = {{ left = {left:?}, right = {right:?}, show = [\"$ {{{left}}} $\", \"$ {{{right}}} $\"] }} }}"
    );
    item(
        "[\"a = 6 * 4\", \"b = 5 * 5\", \"c = 3 * 8\"]",
        &answer,
        &format!("[{}]", slip(">", "looked at the first digit")),
    )
}

#[test]
fn the_sign_is_worked_out() {
    check(&sides("a", "b"), Response::Compare(Some(Sign::Less)), Verdict::Right);
    check(&sides("a", "c"), Response::Compare(Some(Sign::Equal)), Verdict::Right);
    check(&sides("b", "c"), Response::Compare(Some(Sign::Greater)), Verdict::Right);
}

#[test]
fn a_wrong_sign_can_be_a_slip() {
    check(&sides("a", "b"), Response::Compare(Some(Sign::Greater)), slipped(0));
    check(&sides("a", "b"), Response::Compare(None), Verdict::NotReady(NotReady::NothingChosen));
}
