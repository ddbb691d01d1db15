use super::{UNKNOWN, check, item, slip, slipped};
use trellis::practice::{AnswerFace, Item, Key, NotReady, Response, Verdict};

fn sums() -> Item {
    let slips = format!("[{}]", slip("$ {a} + {b} $", "added"));
    item("[\"a = 6\", \"b = 4\"]", "{ choice = { right = \"$ {a} * {b} $\", wrong = [\"$ {a} - {b} $\"] } }", &slips)
}

fn place(item: &Item, text: &str) -> usize {
    let AnswerFace::Choice { options, .. } = &item.face.answer else { panic!("a choice has options") };
    options.iter().position(|option| option.plain() == text).unwrap()
}

#[test]
fn slips_are_options_and_are_named() {
    let item = sums();
    check(&item, Response::Choice(Some(place(&item, "6 × 4"))), Verdict::Right);
    check(&item, Response::Choice(Some(place(&item, "6 + 4"))), slipped(0));
    check(&item, Response::Choice(Some(place(&item, "6 − 4"))), UNKNOWN);
}

#[test]
fn nothing_chosen_is_not_ready() {
    check(&sums(), Response::Choice(None), Verdict::NotReady(NotReady::NothingChosen));
    check(&sums(), Response::Choice(Some(99)), Verdict::NotReady(NotReady::NothingChosen));
}

#[test]
fn the_right_one_is_among_the_two_that_stay() {
    let item = sums();
    let (AnswerFace::Choice { two, .. }, Key::Choice(key)) = (&item.face.answer, &item.key) else { panic!("a choice") };
    assert!(two.contains(key) && two.len() == 2 && two.is_sorted(), "{two:?}");
}

#[test]
fn sorted_options_stand_in_order_of_size() {
    let item = item("[]", "{ choice = { right = \"1,000\", wrong = [\"20\", \"300\", \"3\"], sorted = true } }", "[]");
    assert_eq!(["3", "20", "300", "1,000"].map(|text| place(&item, text)), [0, 1, 2, 3]);
}
