use super::{UNKNOWN, check, item, slip, slipped, try_item};
use trellis::practice::{AnswerFace, Item, NotReady, Response, Verdict, told_key, told_response};

const ANSWER: &str = "{ match = { pairs = [[\"one half\", \"1/2\"], [\"one third\", \"1/3\"], [\"one fourth\", \"1/4\"]], extra = [\"2/1\"] } }";

fn cards() -> Item {
    let slips = [slip("[1, 4]", "turned upside down"), slip("[2, 3]", "mixed up")].join(", ");
    item("[]", ANSWER, &format!("[{slips}]"))
}

/// Each card with the partner of this text.
fn given(item: &Item, texts: [&str; 3]) -> Response {
    let AnswerFace::Match { right, .. } = &item.face.answer else { panic!("match has partners") };
    Response::Match(texts.map(|text| right.iter().position(|card| card.plain() == text)).to_vec())
}

#[test]
fn every_card_needs_its_own_partner() {
    let item = cards();
    check(&item, given(&item, ["1/2", "1/3", "1/4"]), Verdict::Right);
    check(&item, given(&item, ["1/4", "1/3", "1/2"]), UNKNOWN);
}

#[test]
fn a_slip_is_a_card_with_the_partner_of_another() {
    let item = cards();
    check(&item, given(&item, ["2/1", "1/3", "1/4"]), slipped(0));
    check(&item, given(&item, ["1/2", "1/4", "1/3"]), slipped(1));
}

#[test]
fn a_card_without_a_partner_is_not_ready() {
    let item = cards();
    check(&item, given(&item, ["1/2", "", "1/4"]), Verdict::NotReady(NotReady::NoPartner(1)));
    check(&item, Response::Match(Vec::new()), Verdict::NotReady(NotReady::NoPartner(0)));
}

#[test]
fn partners_never_lie_beside_their_own_cards_from_the_start() {
    let item = cards();
    let AnswerFace::Match { right, .. } = &item.face.answer else { panic!("match has partners") };
    assert_eq!(right.len(), 4);
    assert_ne!(right.iter().map(|card| card.plain()).collect::<Vec<_>>(), ["1/2", "1/3", "1/4", "2/1"]);
}

#[test]
fn pairs_are_told_in_words() {
    let item = cards();
    assert_eq!(told_key(&item), "one half – 1/2; one third – 1/3; one fourth – 1/4");
    let half_done = given(&item, ["2/1", "", "1/4"]);
    assert_eq!(told_response(&item, &half_done), "one half – 2/1; one third – ; one fourth – 1/4");
}

#[test]
fn what_is_kept_of_other_cards_does_not_fit() {
    let face = cards().face.answer;
    assert!(Response::Match(vec![None, Some(3), None]).fits(&face));
    assert!(!Response::Match(vec![None, Some(4), None]).fits(&face));
    assert!(!Response::Match(vec![None, None]).fits(&face));
}

#[test]
fn a_slip_names_a_card_and_a_partner() {
    let error = try_item("[]", ANSWER, &format!("[{}]", slip("[1, 5]", "nobody"))).unwrap_err();
    assert!(error.to_string().contains("a card and another card's partner"), "{error}");
}

#[test]
fn of_all_ways_to_match_exactly_one_is_right() {
    let item = cards();
    let mut right = 0;
    for a in 0..4 {
        for b in 0..4 {
            for c in 0..4 {
                let response = Response::Match(vec![Some(a), Some(b), Some(c)]);
                right += usize::from(trellis::practice::mark(&item, &response) == Verdict::Right);
            }
        }
    }
    assert_eq!(right, 1);
    check(&item, item.right_response(), Verdict::Right);
    for (place, slip) in item.slips.iter().enumerate() {
        check(&item, item.slip_response(slip).unwrap(), slipped(place));
    }
}
