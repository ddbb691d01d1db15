use super::{UNKNOWN, check, item, slip, slipped, try_item};
use trellis::practice::{AnswerFace, Item, NotReady, Response, Verdict};

const ANSWER: &str = "{ order = { cards = [\"{a}\", \"{b}\", \"{c}\"], first = \"least\", last = \"greatest\" } }";
const LETS: &str = "[\"a = 18\", \"b = 24\", \"c = 30\"]";

fn cards() -> Item {
    item(LETS, ANSWER, &format!("[{}]", slip("[3, 2, 1]", "turned around")))
}

fn laid(item: &Item, texts: [&str; 3], moved: bool) -> Response {
    let AnswerFace::Order { cards, .. } = &item.face.answer else { panic!("order has cards") };
    let place = |text: &str| cards.iter().position(|card| card.plain() == text).unwrap();
    Response::Order { cards: texts.map(place).to_vec(), moved }
}

#[test]
fn cards_are_marked_by_what_stands_on_them() {
    let item = cards();
    check(&item, laid(&item, ["18", "24", "30"], true), Verdict::Right);
    check(&item, laid(&item, ["30", "24", "18"], true), slipped(0));
    check(&item, laid(&item, ["24", "18", "30"], true), UNKNOWN);
}

#[test]
fn the_right_order_never_lies_there_from_the_start() {
    let item = cards();
    let AnswerFace::Order { cards: face, .. } = &item.face.answer else { panic!("order has cards") };
    assert_ne!(face.iter().map(|card| card.plain()).collect::<Vec<_>>(), ["18", "24", "30"]);
}

#[test]
fn untouched_cards_are_not_ready() {
    let item = cards();
    check(&item, laid(&item, ["18", "24", "30"], false), Verdict::NotReady(NotReady::NothingMoved));
    check(&item, Response::Order { cards: vec![0, 0, 9], moved: true }, Verdict::NotReady(NotReady::NothingMoved));
}

#[test]
fn a_slip_names_every_place_once() {
    let error = try_item(LETS, ANSWER, &format!("[{}]", slip("[1, 2]", "short"))).unwrap_err();
    assert!(error.to_string().contains("every card's place once"), "{error}");
}
