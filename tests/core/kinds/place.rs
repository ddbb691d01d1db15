use super::{UNKNOWN, check, item, slip, slipped, try_item};
use trellis::{
    practice::{AnswerFace, NotReady, Response, Verdict, told_key, told_response},
    units::Rational,
};

const LINE: &str = "{ from = \"0\", to = \"2\", tick = \"1 / 4\", labels = \"[0, 1, 2]\", over = \"4\" }";

fn answer(at: &str) -> String {
    format!("{{ place = {{ at = {at:?}, line = {LINE} }} }}")
}

fn at(numer: i64, denom: i64) -> Response {
    Response::Place(Rational::new(numer, denom))
}

#[test]
fn a_point_is_right_on_its_own_tick_alone() {
    let item = item("[]", &answer("6 / 4"), &format!("[{}]", slip("2 / 4", "left out one whole")));
    check(&item, at(3, 2), Verdict::Right);
    check(&item, at(2, 4), slipped(0));
    check(&item, at(5, 4), UNKNOWN);
}

#[test]
fn a_line_without_a_point_is_not_ready() {
    let item = item("[]", &answer("6 / 4"), "[]");
    check(&item, Response::empty(&item.face.answer), Verdict::NotReady(NotReady::NothingPlaced));
}

#[test]
fn a_point_is_told_as_its_line_writes_numbers() {
    let item = item("[]", &answer("2 / 4"), "[]");
    assert_eq!(told_key(&item), "2/4");
    assert_eq!(told_response(&item, &at(3, 4)), "3/4");
    assert_eq!(told_response(&item, &at(1, 1)), "1");
}

#[test]
fn the_place_is_told_by_ticks_so_that_nobody_hears_the_answer() {
    let item = item("[]", &answer("6 / 4"), "[]");
    let AnswerFace::Place { line } = &item.face.answer else { panic!("place has a line") };
    assert_eq!(line.told_place(Rational::new(6, 4).unwrap()), "2 ticks after 1");
}

#[test]
fn what_is_kept_of_another_line_does_not_fit() {
    let item = item("[]", &answer("6 / 4"), "[]");
    assert!(at(7, 4).fits(&item.face.answer));
    assert!(!at(9, 4).fits(&item.face.answer), "it is beyond the line");
    assert!(!at(1, 3).fits(&item.face.answer), "no tick is there");
    assert!(!Response::Number("1".to_owned()).fits(&item.face.answer));
}

#[test]
fn a_point_belongs_on_a_tick() {
    let place = |at: &str| try_item("[]", &answer(at), "[]").unwrap_err().place;
    assert_eq!(place("1 / 3"), "answer.place.at");
    assert_eq!(place("5"), "answer.place.at");
}

#[test]
fn of_all_ticks_exactly_one_is_right() {
    for parts in [2, 3, 4, 6, 8] {
        for key in 0..=2 * parts {
            let line = format!("{{ from = \"0\", to = \"2\", tick = \"1 / {parts}\", over = \"{parts}\" }}");
            let item = item("[]", &format!("{{ place = {{ at = \"{key} / {parts}\", line = {line} }} }}"), "[]");
            for tick in 0..=2 * parts {
                check(&item, at(tick, parts), if tick == key { Verdict::Right } else { UNKNOWN });
            }
            check(&item, item.right_response(), Verdict::Right);
        }
    }
}
