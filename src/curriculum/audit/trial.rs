//! A small good pack that a test can spoil in one place.
#![allow(clippy::panic, clippy::needless_pass_by_value)]

use super::{
    batch::{Batch, Finding},
    standards::Standards,
    words::WordLists,
};
use crate::{
    curriculum::press::{Content, Fault, Written},
    practice::cast::CastBook,
};

const SKILL: &str = r#"
[[skill]]
id = "equal-groups"
title = "Equal groups"
can = "I can count equal groups."
standards = ["3.OA.A.1"]
needs = ["2.OA.C.4"]
helps = []
words = []
"#;

const FIRST: &str = r#"
[[skill.exercise]]
id = "how-many"
version = 1
level = 1
different = 20
let = ["groups = pick(2..9)", "each = pick(2..9)", "total = groups * each"]
where = ["groups + each != total"]
ask = "There are {groups} {box|many} with {each} {thing|many} in each. How many {thing|many} are there?"
picture = { groups = { count = "groups", each = "each" } }
answer = { number = { is = "total", unit = "{thing|many}" } }
slips = [{ gives = "groups + each", name = "added", says = "You put both numbers together. Look at one {box}." }]
hints = ["What is in each {box}?", "Look at the picture.", "Count {each} for one {box}."]
steps = ["Count by {each}s.", "$ {groups} * {each} = {total} $"]
"#;

const OTHERS: &str = r#"
[[skill.exercise]]
id = "how-many-groups"
version = 1
level = 2
different = 20
let = ["groups = pick(2..9)", "each = pick(2..9)", "total = groups * each"]
ask = "$ ? * {each} = {total} $"
answer = { number = "groups" }
slips = []
hints = []
steps = []

[[skill.exercise]]
id = "write-it"
version = 1
level = 3
different = 20
let = ["groups = pick(2..9)", "each = pick(2..9)"]
ask = "Which is {groups} groups of {each}?"
answer = { choice = { right = "$ {groups} * {each} $", wrong = ["$ {groups} + {each} $"] } }
slips = []
hints = []
steps = []
"#;

const CAST: &str = r#"
people = [{ name = "Maya", they = "she", them = "her", their = "her" }]
[[themes]]
id = "any"
title = "Any"
scenes = [{ thing = { one = "bead", many = "beads" }, box = { one = "jar", many = "jars" }, row = { one = "row", many = "rows" }, place = "at home", most = 1000, holds = 100 }]
"#;

/// The text of the pack, as far as it was spoiled.
pub(super) struct Trial(String);

/// The pack as it should be.
pub(super) fn good() -> Trial {
    let head = "id = \"math.3.oa\"\ntitle = \"Multiply\"\nsubject = \"math\"\ngrade = \"3\"\nstrand = \"multiply\"\n";
    Trial(format!("{head}{SKILL}{FIRST}{OTHERS}"))
}

impl Trial {
    /// With another value for a field, where it stands first.
    #[track_caller]
    pub fn with(self, field: &str, value: &str) -> Self {
        let start = self.0.find(&format!("\n{field} = ")).expect("the trial pack has this field") + 1;
        let end = start + self.0[start..].find('\n').expect("every line ends");
        Self(format!("{}{field} = {value}{}", &self.0[..start], &self.0[end..]))
    }

    /// With one text in place of another, wherever it stands.
    #[track_caller]
    pub fn replacing(self, old: &str, new: &str) -> Self {
        assert!(self.0.contains(old), "{old}");
        Self(self.0.replace(old, new))
    }

    /// With a copy of the skill behind it, whose id is another.
    pub fn twice(self, other_id: &str) -> Self {
        let copy = SKILL.replace("equal-groups", other_id);
        Self(format!("{}{copy}{FIRST}{OTHERS}", self.0))
    }

    /// The pack, read, with a few standards and words.
    #[track_caller]
    pub fn content(&self) -> Content {
        let value = toml::from_str(&self.0).expect("the trial pack can be read");
        let words = "added at be both by can count each equal for group how i in is it look many multiply number of one picture put the there together what which with write you";
        Content {
            packs: vec![Written { file: "math.3.oa.toml".to_owned(), text: self.0.clone(), value }],
            cast: toml::from_str::<CastBook>(CAST).expect("the trial cast can be read"),
            standards: Standards::read("code,grade,part_of\n3.OA.A.1,3,\n2.OA.C.4,2,\n"),
            words: WordLists::read([&words.replace(' ', "\n"), "are\n", "slope\n"]),
            ..Content::default()
        }
    }
}

/// Checks the first exercise's items with a rule. Each text is told by some finding; with no text there is no finding.
#[track_caller]
pub(super) fn check(trial: Trial, rule: fn(&Batch<'_>) -> Vec<Finding>, told: &[&str]) {
    let content = trial.content();
    let batch = Batch::make(&content, (0, 0, 0), 400).unwrap_or_else(|error| panic!("{error:?}"));
    let found: Vec<String> = rule(&batch).into_iter().map(|finding| finding.sentence).collect();
    compare(&found, told);
}

/// Checks the pack as it is written with a rule.
#[track_caller]
pub(super) fn check_source(trial: Trial, rule: fn(&Content) -> Vec<Fault>, told: &[&str]) {
    let found: Vec<String> = rule(&trial.content()).iter().map(ToString::to_string).collect();
    compare(&found, told);
}

#[track_caller]
fn compare(found: &[String], told: &[&str]) {
    assert_eq!(found.is_empty(), told.is_empty(), "{found:?}");
    for wanted in told {
        assert!(found.iter().any(|sentence| sentence.contains(wanted)), "{wanted:?} is not told by {found:?}");
    }
}
