use super::{UNKNOWN, check, item, slipped, try_item};
use trellis::practice::{AnswerFace, Item, NotReady, Response, Verdict, told_key, told_response};

const ANSWER: &str = "{ sort = { bins = [\"Even\", \"Odd\"], cards = [[\"{a}\", \"{b}\"], [\"{c}\", \"{if c > 99 then c else ''}\"]] } }";
const LETS: &str = "[\"a = 18\", \"b = 24\", \"c = 31\"]";

fn cards() -> Item {
    item(LETS, ANSWER, "[{ at = \"2\", gives = \"{a}\", name = \"went by the first digit\", says = \"Look.\" }]")
}

/// Every card with the bin it is put into; cards that are not named wait.
fn put(item: &Item, places: &[(&str, usize)]) -> Response {
    let AnswerFace::Sort { cards, .. } = &item.face.answer else { panic!("sort has cards") };
    let bin = |card: &str| places.iter().find(|(text, _)| *text == card).map(|(_, bin)| *bin);
    Response::Sort(cards.iter().map(|card| bin(&card.plain())).collect())
}

#[test]
fn cards_are_marked_by_the_bin_they_are_in() {
    let item = cards();
    check(&item, put(&item, &[("18", 0), ("24", 0), ("31", 1)]), Verdict::Right);
    check(&item, put(&item, &[("18", 1), ("24", 0), ("31", 1)]), slipped(0));
    check(&item, put(&item, &[("18", 0), ("24", 1), ("31", 1)]), UNKNOWN);
}

#[test]
fn a_card_without_a_bin_makes_the_answer_not_ready() {
    let item = cards();
    check(&item, put(&item, &[]), Verdict::NotReady(NotReady::NothingSorted));
    check(&item, put(&item, &[("18", 0)]), Verdict::NotReady(NotReady::CardsWait(2)));
    check(&item, Response::Sort(vec![Some(0)]), Verdict::NotReady(NotReady::NothingSorted));
}

#[test]
fn a_card_without_a_text_is_left_away() {
    let AnswerFace::Sort { cards, bins } = cards().face.answer else { panic!("sort has cards") };
    assert_eq!((cards.len(), bins.len()), (3, 2));
}

#[test]
fn what_was_sorted_is_told_bin_by_bin() {
    let item = cards();
    assert_eq!(told_key(&item).matches("; Odd: 31").count(), 1);
    assert!(told_response(&item, &put(&item, &[("31", 0)])).starts_with("Even: 31; Odd: "));
    assert!(item.right_response().fits(&item.face.answer));
    assert!(!Response::Sort(vec![Some(0), Some(2), None]).fits(&item.face.answer));
}

#[test]
fn a_slip_names_a_card_and_a_bin_that_are_there() {
    let slips = |slip: &str| try_item(LETS, ANSWER, &format!("[{{ {slip}, name = \"x\", says = \"Look.\" }}]"));
    assert!(slips("at = \"2\", gives = \"{a}\"").is_ok());
    for wrong in ["at = \"3\", gives = \"{a}\"", "at = \"2\", gives = \"19\"", "at = \"left\", gives = \"{a}\""] {
        assert!(slips(wrong).unwrap_err().to_string().contains("a card's text"), "{wrong}");
    }
}
