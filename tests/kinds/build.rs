use crate::{UNKNOWN, check, item, slip, slipped, try_item};
use trellis::practice::{AnswerFace, BuildSet, Item, NotReady, Response, Verdict, mark, told_key, told_response};

const ANSWER: &str = "{ build = { clock = \"t\" } }";
const LETS: &str = "[\"t = 60 * 15 + 40\"]"; // 3:40 in the afternoon: a clock shows no half of the day

fn clock() -> Item {
    item(LETS, ANSWER, &format!("[{}]", slip("8 * 60 + 15", "mixed up the hands")))
}

fn at(minutes: u32) -> Response {
    Response::Build { parts: vec![minutes], moved: true }
}

#[test]
fn a_clock_is_marked_by_the_time_its_hands_show() {
    let item = clock();
    check(&item, at(3 * 60 + 40), Verdict::Right);
    check(&item, at(8 * 60 + 15), slipped(0));
    check(&item, at(3 * 60 + 41), UNKNOWN);
    assert_eq!(mark(&item, &item.right_response()), Verdict::Right);
}

#[test]
fn every_minute_of_a_clock_is_right_for_itself_and_for_no_other() {
    for minutes in 1..720_u32 {
        let item = item(&format!("[\"t = {minutes}\"]"), ANSWER, "[]");
        check(&item, at(minutes), Verdict::Right);
        check(&item, at((minutes + 60) % 720), UNKNOWN);
    }
}

#[test]
fn hands_that_were_not_moved_are_not_ready() {
    check(&clock(), Response::Build { parts: vec![0], moved: false }, Verdict::NotReady(NotReady::NothingBuilt));
    check(&clock(), at(720), Verdict::NotReady(NotReady::NothingBuilt));
    check(&clock(), Response::Build { parts: vec![], moved: true }, Verdict::NotReady(NotReady::NothingBuilt));
}

#[test]
fn what_was_set_is_told_as_a_time_and_kept_only_where_it_fits() {
    let item = clock();
    assert_eq!(told_key(&item), "3:40");
    assert_eq!(told_response(&item, &at(8 * 60 + 5)), "8:05");
    assert!(at(719).fits(&item.face.answer));
    assert!(!at(720).fits(&item.face.answer));
    assert!(Response::empty(&item.face.answer).fits(&item.face.answer));
    assert_eq!(item.face.answer, AnswerFace::Build { set: BuildSet::Clock });
}

#[test]
fn a_time_that_stands_there_from_the_start_is_no_question() {
    let error = try_item("[\"t = 720\"]", ANSWER, "[]").unwrap_err();
    assert_eq!(error.place, "answer.build");
}
