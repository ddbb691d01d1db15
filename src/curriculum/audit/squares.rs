//! Squares are worth doing: each once, by mode enough of them, every slot filled, criteria there, codes that are published.

use crate::curriculum::{
    press::{Content, Fault},
    squares::{Mode, SquareTemplate, Wanted, reads_hard, slots},
};
use std::collections::{BTreeMap, BTreeSet};

/// Squares that a bank with any holds, and of each mode.
const FEWEST: usize = 150;
const FEWEST_OF_A_MODE: usize = 12;
/// Slots that are filled from the learner and the aim.
const GIVEN: [&str; 3] = ["skill", "can", "theme"];

pub(super) fn check(content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    let (mut ids, mut texts) = (BTreeSet::new(), BTreeMap::new());
    for file in &content.squares {
        for (n, square) in file.value.squares.iter().enumerate() {
            let mut tell =
                |place: &str, sentence: String| faults.push(file.fault(&format!("square.{n}.{place}"), sentence));
            if !ids.insert(square.id.clone()) {
                tell("id", format!("There is another square “{}”.", square.id));
            }
            if let Some(other) = texts.insert(square.masked(), square.id.clone()) {
                tell("says", format!("Without slots and numbers this is “{other}” again."));
            }
            for code in square.standards.iter().filter(|code| !content.standards.has(code)) {
                tell("standards", format!("{code} is not a published code."));
            }
            for (place, sentence) in faults_of(square) {
                tell(place, sentence);
            }
        }
    }
    if let Some(file) = content.squares.first() {
        let of = |mode: Mode| count(content, Some(mode));
        for mode in Mode::ALL.into_iter().filter(|mode| of(*mode) < FEWEST_OF_A_MODE) {
            faults.push(file.fault("square", format!("{mode:?} has {} squares; write {FEWEST_OF_A_MODE}.", of(mode))));
        }
        if count(content, None) < FEWEST {
            faults.push(file.fault("square", format!("The bank holds fewer than {FEWEST} different squares.")));
        }
    }
    faults
}

fn faults_of(square: &SquareTemplate) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let parts: Vec<&str> = square.id.split('-').collect();
    if parts
        .iter()
        .any(|part| part.is_empty() || !part.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit()))
    {
        found.push(("id", "An id is lower-case words with hyphens.".to_owned()));
    }
    if !(2..=4).contains(&square.criteria.len()) {
        found.push(("criteria", "Say in two to four short sentences what good work looks like.".to_owned()));
    }
    if !(5..=40).contains(&square.minutes) {
        found.push(("minutes", "A square takes 5 to 40 minutes.".to_owned()));
    }
    if square.grades[0] > square.grades[1] || square.grades[1] > 8 {
        found.push(("grades", "Grades go from 0 (kindergarten) to 8, the first one first.".to_owned()));
    }
    if (square.evidence == Wanted::Practice) != (square.right > 0) {
        found.push(("right", "Practice wants a number of right answers, and nothing else does.".to_owned()));
    }
    let names = slots(&square.says).into_iter().chain(square.criteria.iter().flat_map(|line| slots(line)));
    for name in names.flat_map(|slot| slot.split(['*', '+'])) {
        if !GIVEN.contains(&name) && !square.numbers.contains_key(name) {
            found.push(("says", format!("Nothing fills the slot {{{name}}}.")));
        }
    }
    for (name, [least, most]) in &square.numbers {
        if least > most {
            found.push(("numbers", format!("{name} has no number to be.")));
        }
    }
    let grade = square.grades[0].max(2); // a grown-up reads it to the youngest
    if reads_hard(&square.says, grade) || square.criteria.iter().any(|line| reads_hard(line, grade)) {
        found.push(("says", "This is hard to read in its first grade: shorter sentences, shorter words.".to_owned()));
    }
    found
}

/// Different squares, of a mode or of all.
fn count(content: &Content, mode: Option<Mode>) -> usize {
    let all = content.squares.iter().flat_map(|file| &file.value.squares);
    let chosen = all.filter(|square| mode.is_none_or(|mode| square.mode == mode));
    chosen.map(SquareTemplate::masked).collect::<BTreeSet<_>>().len()
}

/// The line of the report: how many different squares there are, and of each mode.
pub(super) fn summary(content: &Content) -> String {
    let modes = Mode::ALL.map(|mode| format!("{}={}", format!("{mode:?}").to_lowercase(), count(content, Some(mode))));
    format!("squares={} {}", count(content, None), modes.join(" "))
}
