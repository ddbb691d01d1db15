use super::{
    Answer, DayTally, Ease, Grown, Growth, Mark, Memory, OpenItem, Placed, Run, SkillEvidence, Stage, SureTally, Trace,
};
use crate::{
    practice::{ItemRef, Level},
    record::{Attempt, Event, Happening, Look, Profile},
    units::{Day, ExerciseId, SkillId},
};
use std::collections::BTreeMap;

static NOTHING_SEEN: SkillEvidence = SkillEvidence::new();

/// What Trellis knows of a learner: a fold of the log, and nothing else.
///
/// ```
/// use trellis::learner::Learner;
/// assert_eq!(Learner::fold([]), Learner::default());
/// ```
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Learner {
    profile: Profile,
    look: Look,
    began: Option<Day>,
    skills: BTreeMap<SkillId, SkillEvidence>,
    open: Option<OpenItem>,
    run: Option<Run>,
    growth: Vec<Growth>,
    days: BTreeMap<Day, DayTally>,
    sureness: SureTally,
    last_skill: Option<SkillId>,
    trace: Trace<SkillId, ExerciseId>,
    placed: Placed,
}

impl Learner {
    /// The learner that these events tell of, in the one order of the log.
    pub fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut learner = Self::default();
        for event in events {
            learner.apply(event);
        }
        learner
    }

    /// Takes one more event in. Events have to come in the order of the log. Never fails.
    pub fn apply(&mut self, event: &Event) {
        let day = event.at.day();
        match &event.what {
            Happening::Began(profile) => {
                // a visitor who began without a name and then opened their file is still who the file says
                if self.began.is_none() || !profile.nickname.is_empty() {
                    self.profile = profile.clone();
                }
                self.began.get_or_insert(day);
            }
            Happening::ProfileChanged(profile) => self.profile = profile.clone(),
            Happening::LookChanged(look) => self.look = *look,
            Happening::Attempted(attempt) => self.attempt(attempt, event),
            Happening::HintSeen { item, number } => {
                let open = self.open(item, day);
                open.help.hints = open.help.hints.max(*number);
                self.evidence(item).see(item);
            }
            Happening::ShownHow { item } => {
                self.open(item, day).help.shown_how = true;
                self.evidence(item).show_how(item);
            }
            Happening::NotKnownYet { item, level } => self.dont_know(item, *level, event),
            Happening::Skipped { item } => {
                self.open(item, day).finished = true;
                self.evidence(item).see(item);
            }
            Happening::LevelChosen { skill, level } => {
                let seen = self.skills.entry(skill.clone()).or_default();
                seen.choose_level(*level);
                seen.leave_contest();
            }
            Happening::BecameSecure { skill, model, .. } => {
                if self.skills.entry(skill.clone()).or_default().become_secure(day, *model) {
                    self.grow(skill, Grown::Bloomed, event);
                }
            }
            Happening::PlaceBegan { grade, seed } => self.placed.begin(*grade, *seed),
            Happening::PlaceReplied { item, reply, .. } => self.placed.reply(item.exercise.skill(), *reply),
            Happening::PlaceFound { beliefs, beginnings } => self.placed.find(beliefs, beginnings),
            Happening::Contested { skill } => self.contest(skill, day),
            // what an import brought counts or not before anything is folded
            Happening::BoardKept { .. }
            | Happening::BoardPutAway { .. }
            | Happening::PieceAdded(_)
            | Happening::PieceChosen { .. } => {} // a fold of their own: `board`
            Happening::LookedBack { .. }
            | Happening::ImportWithdrawn { .. }
            | Happening::GoalSet(_)
            | Happening::GoalChanged { .. }
            | Happening::GoalEnded { .. }
            | Happening::PlanSpoke { .. }
            | Happening::PlanHelped { .. }
            | Happening::EvidenceAdded { .. }
            | Happening::Wrote { .. }
            | Happening::Unknown { .. } => {}
        }
    }

    fn attempt(&mut self, attempt: &Attempt, event: &Event) {
        let day = event.at.day();
        let skill = attempt.item.exercise.skill();
        let (before, due) = (
            Stage::of(self.skill(&skill)),
            Memory::of(self.skill(&skill)).is_some_and(|memory| memory.due(day).is_some()),
        );
        let mark = self.evidence(&attempt.item).attempt(attempt, day);
        self.open(&attempt.item, day).answer(Mark::of(attempt), attempt.level);
        let Some(mark) = mark else { return };
        self.trace_last(&skill);
        self.days.entry(day).or_default().take(mark, attempt.seconds);
        if let Some(sureness) = attempt.sureness.filter(|_| attempt.try_number <= 1) {
            self.sureness.take(sureness, mark.is_right());
        }
        self.run = Some(Run::extended(self.run.take(), &attempt.item, day));
        self.grow_by_stage(&skill, before, event);
        if due && mark == Mark::Own {
            self.grow(&skill, Grown::Checked, event);
        }
    }

    fn dont_know(&mut self, item: &ItemRef, level: Level, event: &Event) {
        let day = event.at.day();
        let skill = item.exercise.skill();
        let before = Stage::of(self.skill(&skill));
        self.evidence(item).dont_know(item, level, day);
        self.trace_last(&skill);
        let open = self.open(item, day);
        open.unknown = open.unknown.saturating_add(1);
        open.level = Some(level);
        self.grow_by_stage(&skill, before, event);
    }

    /// A check begins with a new question.
    fn contest(&mut self, skill: &SkillId, day: Day) {
        if let Some(open) = self.open.as_mut().filter(|open| open.item.exercise.skill() == *skill) {
            open.finished = true;
        }
        self.skills.entry(skill.clone()).or_default().begin_contest(day);
    }

    /// Takes the last try at a skill into what is known across all skills.
    fn trace_last(&mut self, skill: &SkillId) {
        let Some(one) = self.skills.get(skill).and_then(|evidence| evidence.tries().last()) else { return };
        let answer = Answer::shown(one.mark, one.help.shown_how);
        self.trace.take(std::slice::from_ref(skill), Some(&one.exercise), Ease::at(one.level), answer);
    }

    fn grow_by_stage(&mut self, skill: &SkillId, before: Option<Stage>, event: &Event) {
        let after = Stage::of(self.skill(skill));
        match after {
            Some(Stage::Sprout) if before.is_none() => self.grow(skill, Grown::Sprouted, event),
            Some(Stage::Leaf) if before < after => self.grow(skill, Grown::Leafed, event),
            _ => {}
        }
    }

    fn grow(&mut self, skill: &SkillId, grown: Grown, event: &Event) {
        let seen = self.skill(skill);
        let (own, helped) = (seen.own(), seen.helped());
        let days = u32::try_from(seen.days()).unwrap_or(u32::MAX);
        let (at, by, lamport) = (event.at, event.id, event.lamport);
        self.growth.push(Growth { skill: skill.clone(), grown, at, own, helped, days, by, lamport });
    }

    fn evidence(&mut self, item: &ItemRef) -> &mut SkillEvidence {
        let skill = item.exercise.skill();
        self.last_skill = Some(skill.clone());
        self.skills.entry(skill).or_default()
    }

    /// The open item, which from now on is this one.
    fn open(&mut self, item: &ItemRef, day: Day) -> &mut OpenItem {
        let same = self.open.take().filter(|open| open.item == *item);
        let open = self.open.insert(same.unwrap_or_else(|| OpenItem::new(item.clone(), day)));
        open.day = day;
        open
    }

    /// Who they are, in their own words.
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }

    /// How the app looks for them.
    pub const fn look(&self) -> Look {
        self.look
    }

    /// The day they said who they are; `None` before.
    pub const fn began(&self) -> Option<Day> {
        self.began
    }

    /// What was seen of a skill; empty for one not met.
    pub fn skill(&self, skill: &SkillId) -> &SkillEvidence {
        self.skills.get(skill).unwrap_or(&NOTHING_SEEN)
    }

    /// Every skill that was met, by id.
    pub fn skills(&self) -> impl Iterator<Item = (&SkillId, &SkillEvidence)> {
        self.skills.iter()
    }

    pub(super) const fn trace(&self) -> &Trace<SkillId, ExerciseId> {
        &self.trace
    }

    /// The level a learner works at in a skill.
    pub fn level(&self, skill: &SkillId) -> Level {
        self.skill(skill).level()
    }

    /// The item they were last at; `None` before the first.
    pub const fn open_item(&self) -> Option<&OpenItem> {
        self.open.as_ref()
    }

    /// The skill they were last at.
    pub const fn last_skill(&self) -> Option<&SkillId> {
        self.last_skill.as_ref()
    }

    /// What "Find my place" asked and found.
    pub const fn placed(&self) -> &Placed {
        &self.placed
    }

    /// Items of one skill in a row, up to the last answer.
    pub const fn run(&self) -> Option<&Run> {
        self.run.as_ref()
    }

    /// Everything that grew, from the first.
    pub fn growth(&self) -> &[Growth] {
        &self.growth
    }

    /// What was answered on each day with an answer.
    pub const fn days(&self) -> &BTreeMap<Day, DayTally> {
        &self.days
    }

    /// How sure they were, beside how it turned out.
    pub const fn sureness(&self) -> &SureTally {
        &self.sureness
    }
}

crate::units::packed!(struct Learner { profile, look, began, skills, open, run, growth, days, sureness, last_skill, trace, placed });
