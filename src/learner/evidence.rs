use super::{Contest, Mark, Prediction, Recall, Struggle, Try, mastery};
use crate::{
    practice::{ItemRef, Level},
    record::Attempt,
    units::{Day, ExerciseId, Seed},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
};

/// Right answers of the learner's own, at one level, that move it to the next.
const MOVES_UP: u8 = 2;
/// Misses in a row after which an easier level is offered.
const OFFERS_EASIER: u8 = 2;

/// All that was seen of one skill. It only grows.
#[derive(Clone, PartialEq, Debug)]
pub struct SkillEvidence {
    tries: Vec<Try>,
    own: u32,
    helped: u32,
    misses: u32,
    own_on_target: u32,
    own_days: BTreeSet<Day>,
    own_exercises: BTreeSet<ExerciseId>,
    done: BTreeMap<ExerciseId, BTreeSet<Seed>>,
    seen: BTreeMap<ExerciseId, u32>,
    last_seen: Option<ExerciseId>,
    last_practiced: Option<Day>,
    secure: Option<Secure>,
    level: Level,
    own_at_level: u8,
    misses_in_row: u8,
    struggle: Struggle,
    prediction: Prediction,
    recall: Recall,
    contest: Option<Contest>,
}

impl Default for SkillEvidence {
    fn default() -> Self {
        Self::new()
    }
}

/// A skill is secure, and stays so for ever.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Secure {
    /// The day it became so.
    pub day: Day,
    /// The version of the rule that decided.
    pub model: u32,
}

impl SkillEvidence {
    pub(super) const fn new() -> Self {
        Self {
            tries: Vec::new(),
            own: 0,
            helped: 0,
            misses: 0,
            own_on_target: 0,
            own_days: BTreeSet::new(),
            own_exercises: BTreeSet::new(),
            done: BTreeMap::new(),
            seen: BTreeMap::new(),
            last_seen: None,
            last_practiced: None,
            secure: None,
            level: Level::FirstSteps,
            own_at_level: 0,
            misses_in_row: 0,
            struggle: Struggle { misses: 0, unknown: 0, shown_how: false, after_shown: 0 },
            prediction: Prediction::NEW,
            recall: Recall::NONE,
            contest: None,
        }
    }

    /// Every try that counts, from the first: the leaves of the evidence stem.
    pub fn tries(&self) -> &[Try] {
        &self.tries
    }

    /// Right answers at the first try, without help.
    pub const fn own(&self) -> u32 {
        self.own
    }

    /// Right answers with help.
    pub const fn helped(&self) -> u32 {
        self.helped
    }

    /// Answers that were not right yet.
    pub const fn misses(&self) -> u32 {
        self.misses
    }

    /// Right answers of the learner's own at level 2 or 3.
    pub const fn own_on_target(&self) -> u32 {
        self.own_on_target
    }

    /// Days with a right answer of the learner's own.
    pub fn days(&self) -> usize {
        self.own_days.len()
    }

    /// Different exercises with a right answer of the learner's own.
    pub fn exercises(&self) -> usize {
        self.own_exercises.len()
    }

    /// Whether a right answer of the learner's own came on this day.
    pub fn own_on(&self, day: Day) -> bool {
        self.own_days.contains(&day)
    }

    /// The last day with a try.
    pub const fn last_practiced(&self) -> Option<Day> {
        self.last_practiced
    }

    /// When it became secure. Never taken back.
    pub const fn secure(&self) -> Option<Secure> {
        self.secure
    }

    /// What is missing before it is secure; `None` once it is.
    pub fn to_bloom(&self) -> Option<mastery::ToBloom> {
        if self.secure.is_some() { None } else { mastery::missing(self) }
    }

    /// The level the learner works at: chosen, or moved up by two right answers of their own. Never moved down unasked.
    pub const fn level(&self) -> Level {
        self.level
    }

    /// An easier level to offer after two misses in a row, where there is one.
    pub fn easier(&self) -> Option<Level> {
        if self.misses_in_row < OFFERS_EASIER { None } else { lower(self.level) }
    }

    /// What has been hard since the last right answer.
    pub const fn struggle(&self) -> Struggle {
        self.struggle
    }

    /// The last "I think I know this".
    pub const fn contest(&self) -> Option<&Contest> {
        self.contest.as_ref()
    }

    /// When an exercise was last seen, as a count that rises; `None` if never.
    pub fn seen(&self, exercise: &ExerciseId) -> Option<u32> {
        self.seen.get(exercise).copied()
    }

    /// The exercise that was seen last.
    pub const fn last_seen(&self) -> Option<&ExerciseId> {
        self.last_seen.as_ref()
    }

    pub(super) const fn prediction(&self) -> Prediction {
        self.prediction
    }

    pub(super) const fn recall(&self) -> &Recall {
        &self.recall
    }

    pub(super) fn own_days_after(&self, day: Day) -> impl Iterator<Item = Day> {
        self.own_days.range((Bound::Excluded(day), Bound::Unbounded)).copied()
    }

    /// Takes an attempt in. Says what it showed; `None` where it counts neither way, as a second answer to an item already done does.
    pub fn attempt(&mut self, attempt: &Attempt, day: Day) -> Option<Mark> {
        self.see(&attempt.item);
        let (exercise, seed) = (attempt.item.exercise.clone(), attempt.item.seed);
        let done = |seeds: &BTreeSet<Seed>| seeds.contains(&seed);
        let mark = Mark::of(attempt).filter(|_| !self.done.get(&exercise).is_some_and(done))?;
        if mark.is_right() {
            self.done.entry(exercise.clone()).or_default().insert(seed);
        }
        self.take(Try { day, exercise, level: attempt.level, mark, help: attempt.help });
        Some(mark)
    }

    pub(super) fn dont_know(&mut self, item: &ItemRef, level: Level, day: Day) {
        self.see(item);
        let (mark, help) = (Mark::DontKnow, crate::record::Help::default());
        self.take(Try { day, exercise: item.exercise.clone(), level, mark, help });
    }

    pub(super) fn see(&mut self, item: &ItemRef) {
        let place = u32::try_from(self.seen.values().max().map_or(0, |last| *last as usize + 1)).unwrap_or(u32::MAX);
        self.seen.insert(item.exercise.clone(), place);
        self.last_seen = Some(item.exercise.clone());
    }

    pub(super) fn show_how(&mut self, item: &ItemRef) {
        self.see(item);
        self.struggle.show_how();
    }

    pub(super) fn choose_level(&mut self, level: Level) {
        (self.level, self.own_at_level, self.misses_in_row) = (level, 0, 0);
    }

    pub(super) fn leave_contest(&mut self) {
        if let Some(contest) = &mut self.contest {
            contest.leave();
        }
    }

    pub(super) fn begin_contest(&mut self, day: Day) {
        self.contest = Some(Contest::new(day));
    }

    /// Says whether that is new.
    pub(super) fn become_secure(&mut self, day: Day, model: u32) -> bool {
        let new = self.secure.is_none();
        self.secure.get_or_insert(Secure { day, model });
        new
    }

    fn take(&mut self, one: Try) {
        match one.mark {
            Mark::Own => self.count_own(&one),
            Mark::Helped => self.helped += 1,
            Mark::Slip | Mark::Other => self.misses += 1,
            Mark::DontKnow => {}
        }
        self.move_level(&one);
        if let Some(contest) = &mut self.contest {
            contest.take(&one.exercise, one.level, one.mark);
        }
        self.struggle.take(one.mark);
        self.recall.take(one.mark, one.day);
        self.prediction = self.prediction.after(one.mark, one.level, one.help.shown_how);
        self.last_practiced = self.last_practiced.max(Some(one.day));
        self.tries.push(one);
    }

    fn count_own(&mut self, one: &Try) {
        self.own += 1;
        self.own_on_target += u32::from(one.level >= Level::OnTarget);
        self.own_days.insert(one.day);
        self.own_exercises.insert(one.exercise.clone());
    }

    fn move_level(&mut self, one: &Try) {
        if !one.mark.is_right() {
            self.own_at_level = 0;
            self.misses_in_row = self.misses_in_row.saturating_add(1);
            return;
        }
        self.misses_in_row = 0;
        if one.mark == Mark::Own && one.level >= self.level {
            self.own_at_level += 1;
            if self.own_at_level >= MOVES_UP {
                self.choose_level(higher(self.level).max(one.level));
            }
        }
    }
}

fn higher(level: Level) -> Level {
    Level::ALL.into_iter().find(|other| *other > level).unwrap_or(level)
}

fn lower(level: Level) -> Option<Level> {
    Level::ALL.into_iter().rev().find(|other| *other < level)
}

crate::units::packed!(struct SkillEvidence {
    tries, own, helped, misses, own_on_target, own_days, own_exercises, done, seen, last_seen, last_practiced, secure, level,
    own_at_level, misses_in_row, struggle, prediction, recall, contest,
});
crate::units::packed!(struct Secure { day, model });
