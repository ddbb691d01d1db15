//! One file for each kind of answer: what learners enter, and what the marker says.
#![allow(clippy::unwrap_used, clippy::panic, clippy::needless_pass_by_value)]

mod blanks;
mod build;
mod choice;
mod choices;
mod compare;
mod equation;
mod expression;
mod inequality;
mod line;
mod matching;
mod money;
mod number;
mod order;
mod place;
mod plane;
mod plot;
mod remainder;
mod shade;
mod sort;
mod tap;
mod text;
mod time;

use trellis::{
    language::Notation,
    practice::{
        Item, LineKey, Made, MakeError, NotReady, NotYet, Recipe, Response, Verdict, cast::CastBook, make, mark,
        mark_line,
    },
    units::Seed,
};

/// An item of a recipe with these lines for `let`, `answer` and `slips`.
fn try_item(lets: &str, answer: &str, slips: &str) -> Result<Item, MakeError> {
    let text = format!(
        "id = \"x\"\nversion = 1\nlevel = 2\ndifferent = 8\nlet = {lets}\nask = \"?\"\nanswer = {answer}\nslips = {slips}\nhints = []\nsteps = []\n"
    );
    let recipe: Recipe = toml::from_str(&text).unwrap();
    let exercise = "test.1.x/skill/x".parse().unwrap();
    let (cast, notation) = (CastBook::default(), Notation::default());
    make(&recipe, Made { exercise: &exercise, seed: Seed(3), theme: "any", cast: &cast, notation: &notation })
}

fn item(lets: &str, answer: &str, slips: &str) -> Item {
    try_item(lets, answer, slips).unwrap()
}

fn slip(gives: &str, name: &str) -> String {
    format!("{{ gives = {gives:?}, name = {name:?}, says = \"Look.\" }}")
}

#[track_caller]
fn check(item: &Item, response: Response, verdict: Verdict) {
    assert_eq!(mark(item, &response), verdict, "{response:?}");
}

const fn slipped(place: usize) -> Verdict {
    Verdict::NotYet(NotYet::Slip(place))
}

/// What the marker says to each of these lines.
#[track_caller]
fn check_lines(key: &LineKey, verdict: Verdict, lines: &[&str]) {
    for typed in lines {
        assert_eq!(mark_line(key, typed, false, &[]), verdict, "{typed:?} for {key:?}");
    }
}

/// Lines that cannot be marked, and why.
#[track_caller]
fn check_not_ready(key: &LineKey, lines: &[(&str, NotReady)]) {
    for (typed, why) in lines {
        check_lines(key, Verdict::NotReady(*why), &[typed]);
    }
}

const UNKNOWN: Verdict = Verdict::NotYet(NotYet::Unknown);

#[test]
fn a_response_of_another_kind_is_not_ready() {
    let number = item("[]", "{ number = \"12\" }", "[]");
    check(&number, Response::Choice(Some(0)), Verdict::NotReady(NotReady::Empty));
}

#[test]
fn what_goes_wrong_in_a_recipe_names_its_field() {
    let place = |lets, answer, slips| try_item(lets, answer, slips).unwrap_err().place;
    assert_eq!(place("[\"a = pick(\"]", "{ number = \"1\" }", "[]"), "let.0");
    assert_eq!(place("[]", "{ number = \"b\" }", "[]"), "answer.number.is");
    assert_eq!(place("[]", "{ number = \"1\" }", &format!("[{}]", slip("c", "c"))), "slips.0.gives");
}

#[test]
fn a_slip_that_divides_by_zero_is_left_out() {
    let item = item(
        "[\"zero = 3 - 3\"]",
        "{ number = \"1\" }",
        &format!("[{}, {}]", slip("5 / zero", "gone"), slip("7", "stays")),
    );
    assert_eq!(item.slips.iter().map(|slip| slip.name.as_str()).collect::<Vec<_>>(), ["stays"]);
}
