use crate::curriculum::press::{Content, Fault};
use std::{collections::BTreeSet, fmt::Write};

/// What the audit found.
#[derive(Clone, Debug)]
pub struct Report {
    /// Every mistake, in the order of the files.
    pub faults: Vec<Fault>,
    /// How often each slip is possible.
    pub slips: Vec<SlipShare>,
    /// How many items were made.
    pub items: u64,
    /// Coverage by grade, a line each.
    pub coverage: Vec<String>,
    /// Standards that skills build on and for which no skill is written.
    pub open_needs: Vec<String>,
    /// Exercises that are not in the lock file yet.
    pub unlocked: usize,
    /// Skills and exercises of samplers.
    samples: (usize, usize),
    counts: String,
    squares: String,
}

/// How often a slip is possible.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SlipShare {
    /// The exercise's full id.
    pub exercise: String,
    /// The slip's name.
    pub slip: String,
    /// On how many items it gives a possible answer.
    pub possible: usize,
    /// Of how many.
    pub items: usize,
}

impl Report {
    pub(super) fn new(content: &Content, _items: u64) -> Self {
        let of_kind = |sampler: bool| {
            let packs = content.packs.iter().filter(move |pack| pack.value.sampler == sampler);
            packs.flat_map(|pack| &pack.value.skills).filter(|skill| !skill.retired).collect::<Vec<_>>()
        };
        let (skills, samples) = (of_kind(false), of_kind(true));
        let served: BTreeSet<&str> =
            skills.iter().flat_map(|skill| skill.standards.iter().map(String::as_str)).collect();
        let needed: BTreeSet<&str> = skills.iter().flat_map(|skill| skill.needs.iter().map(String::as_str)).collect();
        let exercises: usize = skills.iter().map(|skill| skill.exercises.len()).sum();
        let standards = &content.standards;
        let of = |grade: &str, parts: bool| (standards.covered(grade, parts, &served), standards.count(grade, parts));
        let grades = standards.grades();
        let (covered, all) =
            grades.iter().map(|grade| of(grade, false)).fold((0, 0), |sum, (c, n)| (sum.0 + c, sum.1 + n));
        let line = |grade: &String| {
            let ((numbered, of_numbered), (parts, of_parts)) = (of(grade, false), of(grade, true));
            format!("grade {grade}: {numbered}/{of_numbered} numbered, {parts}/{of_parts} parts")
        };
        Self {
            faults: Vec::new(),
            slips: Vec::new(),
            items: 0,
            coverage: grades.iter().map(line).collect(),
            open_needs: needed.into_iter().filter(|need| !need.contains('/')).map(str::to_owned).collect(),
            unlocked: super::lock::unlocked(content),
            squares: super::squares::summary(content),
            samples: (samples.len(), samples.iter().map(|skill| skill.exercises.len()).sum()),
            counts: format!("skills={} exercises={exercises} standards={covered}/{all}", skills.len()),
        }
    }

    /// The last line of the audit.
    pub fn summary(&self) -> String {
        format!("{} items={} faults={}", self.counts, self.items, self.faults.len())
    }

    /// The whole report as text.
    pub fn text(&self, with_slips: bool) -> String {
        let mut text = String::new();
        let mut line = |line: String| writeln!(text, "{line}").expect("a String takes every line");
        self.faults.iter().for_each(|fault| line(fault.to_string()));
        if with_slips {
            for share in &self.slips {
                let percent = share.possible * 100 / share.items.max(1);
                line(format!("slip {}: {}: possible on {percent}%", share.exercise, share.slip));
            }
        }
        self.coverage.iter().for_each(|grade| line(grade.clone()));
        if !self.open_needs.is_empty() {
            line(format!("open needs: {}", self.open_needs.join(", ")));
        }
        if self.unlocked > 0 {
            line(format!("not locked yet: {} exercises (workbench lock)", self.unlocked));
        }
        if self.samples.0 > 0 {
            let (skills, exercises) = self.samples;
            line(format!("sampler: skills={skills} exercises={exercises}, counted toward no standard"));
        }
        line(self.squares.clone());
        line(self.summary());
        text
    }
}
