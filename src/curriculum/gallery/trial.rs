use super::{
    fault::{Place, SourceFault, Trouble},
    manuscript::{Entry, Manuscript},
};
use crate::{
    curriculum::audit,
    language::Notation,
    practice::{Item, Made, cast::CastBook},
    units::Seed,
};

/// The rules of the audit over some items of one exercise, a few steps at a time so that the page never stands still.
#[derive(Clone, PartialEq, Debug)]
pub struct Trial {
    entry: Entry,
    wanted: u64,
    items: Vec<Item>,
    draws: u64,
    rule: usize,
    faults: Vec<TrialFault>,
}

/// What a rule says, and where.
#[derive(Clone, PartialEq, Debug)]
pub struct TrialFault {
    /// Where.
    pub place: Place,
    /// What is wrong and what to do, as `workbench audit` says it.
    pub sentence: String,
}

impl Trial {
    /// A trial of so many items.
    pub const fn new(entry: Entry, wanted: u64) -> Self {
        Self { entry, wanted, items: Vec::new(), draws: 0, rule: 0, faults: Vec::new() }
    }

    /// Makes so many items, or, once all are made, asks one rule. Whether there is more to do. An item that cannot be made ends it: the
    /// seeds of a trial may show what the open one does not.
    pub fn step(&mut self, manuscript: &Manuscript, cast: &CastBook, items: u64) -> bool {
        let made = self.items.len() as u64;
        if made < self.wanted {
            for seed in made + 1..=(made + items).min(self.wanted) {
                match self.make(manuscript, cast, Seed(seed)) {
                    Ok(item) => self.items.push(item),
                    Err(fault) => {
                        self.faults.push(not_made(seed, &fault));
                        return false;
                    }
                }
            }
            return true;
        }
        let Some((pack, skill, recipe)) = manuscript.recipe(&self.entry) else { return false };
        let items = std::mem::take(&mut self.items);
        let batch = audit::Batch { grade: pack.grade_of(skill), skill, recipe, items, draws: self.draws };
        let found = audit::ask(self.rule, &batch);
        self.items = batch.items;
        self.rule += 1;
        let Some(found) = found else { return false };
        for (place, sentence) in found {
            self.faults.push(TrialFault { place: manuscript.place(&self.entry, &place), sentence });
        }
        true
    }

    fn make(&mut self, manuscript: &Manuscript, cast: &CastBook, seed: Seed) -> Result<Item, SourceFault> {
        let themes = cast.themes.len().max(1);
        let theme = usize::try_from(seed.0).unwrap_or_default() % themes;
        let theme = cast.themes.get(theme).map_or("any", |theme| theme.id.as_str());
        let notation = Notation::default();
        let made = Made { exercise: &self.entry.exercise, seed, theme, cast, notation: &notation };
        let (item, draws) = manuscript.make(&self.entry, made)?;
        self.draws += u64::from(draws);
        Ok(item)
    }

    /// How many items were made, and how many are wanted.
    pub fn made(&self) -> (u64, u64) {
        (self.items.len() as u64, self.wanted)
    }

    /// What the rules found so far.
    pub fn faults(&self) -> &[TrialFault] {
        &self.faults
    }
}

fn not_made(seed: u64, fault: &SourceFault) -> TrialFault {
    let why = if let Trouble::NotMade(error) = &fault.trouble { error.to_string() } else { String::new() };
    TrialFault { place: fault.place, sentence: format!("No item can be made with seed {seed}: {why}.") }
}
