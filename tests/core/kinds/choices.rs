use super::{UNKNOWN, check, item, slip, slipped};
use std::collections::BTreeSet;
use trellis::practice::{AnswerFace, Item, NotReady, NotYet, Response, Verdict};

fn facts() -> Item {
    let slips = format!("[{}]", slip("6 + 4", "added"));
    item("[]", "{ choices = { right = [\"6 × 4\", \"4 × 6\"], wrong = [\"6 − 4\"] } }", &slips)
}

fn chosen(item: &Item, texts: &[&str]) -> Response {
    let AnswerFace::Choices { options } = &item.face.answer else { panic!("choices have options") };
    let place = |text: &&str| options.iter().position(|option| option.plain() == **text).unwrap();
    Response::Choices(texts.iter().map(place).collect())
}

#[test]
fn all_that_fit_and_no_other() {
    let item = facts();
    check(&item, chosen(&item, &["6 × 4", "4 × 6"]), Verdict::Right);
    check(&item, chosen(&item, &["4 × 6"]), Verdict::NotYet(NotYet::Partly));
    check(&item, chosen(&item, &["6 × 4", "4 × 6", "6 + 4"]), slipped(0));
    check(&item, chosen(&item, &["6 − 4"]), UNKNOWN);
}

#[test]
fn nothing_chosen_is_not_ready() {
    let none = || Verdict::NotReady(NotReady::NothingChosen);
    check(&facts(), Response::Choices(BTreeSet::new()), none());
    check(&facts(), Response::Choices(BTreeSet::from([17])), none());
}
