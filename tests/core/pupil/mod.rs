#![allow(clippy::needless_pass_by_value, clippy::wrong_self_convention)] // a story reads better so
//! A pupil whose story is told through the tutor's door: `Pupil::new().right("math.3.oa/equal-groups", 4).after(days(3))`.

mod garden;
mod question;

pub use garden::garden;
pub use question::{RIGHT, SLIP, question};

use std::sync::Arc;
use trellis::{
    advice::{self, Choices, Suggestion},
    learner::{Learner, SkillEvidence, Stage},
    practice::{Item, Level, Response},
    record::{Event, EventId, Grade, Happening, Profile, Sureness},
    tutor::{Command, Refusal, Tutor},
    units::{Day, MILLIS_PER_DAY, Moment, Seed, SkillId, WriterId},
};

/// So many days.
pub struct Days(pub i32);

pub fn days(count: i32) -> Days {
    Days(count)
}

pub fn skill(id: &str) -> SkillId {
    id.parse().expect("test ids are spelled right")
}

pub struct Pupil {
    pub tutor: Tutor,
    pub events: Vec<Event>,
    pub now: Moment,
    pub item: Option<Arc<Item>>,
    seed: u64,
    sureness: Option<Sureness>,
}

impl Pupil {
    /// Sits down at 10:00 on November 22, 2026, in New York.
    pub fn new() -> Self {
        let now = Moment { utc_ms: 1_795_359_600_000, ahead_min: -300 };
        Self { tutor: Tutor::new(garden()), events: vec![], now, item: None, seed: 0, sureness: None }
    }

    pub fn in_grade(mut self, grade: u8) -> Self {
        let profile = Profile { nickname: "Maya".into(), grade: Grade::new(grade), ..Profile::default() };
        self.act(Command::Begin(profile)).expect("beginning is possible");
        self
    }

    pub fn after(mut self, days: Days) -> Self {
        self.now.utc_ms += i64::from(days.0) * MILLIS_PER_DAY;
        self
    }

    pub fn sure(mut self, sureness: Sureness) -> Self {
        self.sureness = Some(sureness);
        self
    }

    /// Opens a new item of the skill, as the advice says.
    pub fn opens(mut self, id: &str) -> Self {
        let entry = self.tutor.index().skill(&skill(id)).expect("the garden has this skill").clone();
        self.seed += 1;
        let turn = advice::turn(self.learner(), &entry, None, Seed(self.seed)).expect("every skill has exercises");
        self.item = Some(question(&entry.id, &turn.exercise, turn.level, turn.seed));
        self
    }

    /// Opens an item of that exercise and level.
    pub fn opens_at(mut self, id: &str, exercise: &str, level: Level) -> Self {
        self.seed += 1;
        self.item = Some(question(&skill(id), exercise, level, Seed(self.seed)));
        self
    }

    pub fn answers(mut self, typed: &str) -> Self {
        self.try_answer(typed).expect("the answer can be read");
        self
    }

    pub fn try_answer(&mut self, typed: &str) -> Result<Vec<Happening>, Refusal> {
        let (item, sureness) = (self.open_item(), self.sureness);
        self.act(Command::Answer { item, response: Response::Number(typed.into()), seconds: 20, sureness })
    }

    /// Right by themselves, so many items.
    pub fn right(self, id: &str, times: usize) -> Self {
        (0..times).fold(self, |pupil, _| pupil.opens(id).answers(RIGHT))
    }

    /// Not yet, at so many items.
    pub fn misses(self, id: &str, times: usize) -> Self {
        (0..times).fold(self, |pupil, _| pupil.opens(id).answers("99"))
    }

    /// Right after a hint, so many items.
    pub fn right_with_a_hint(self, id: &str, times: usize) -> Self {
        (0..times).fold(self, |pupil, _| pupil.opens(id).sees_hint(1).answers(RIGHT))
    }

    /// Practices by themselves on several days until the skill blooms.
    pub fn blooms(self, id: &str) -> Self {
        let mut pupil = self.right(id, 4);
        for _ in 0..9 {
            pupil = pupil.after(days(1)).right(id, 1);
            if pupil.stage(id) == Stage::Bloom {
                return pupil;
            }
        }
        unreachable!("ten days of right answers make {id} secure")
    }

    pub fn sees_hint(mut self, number: u8) -> Self {
        let item = self.open_item().made_from.clone();
        self.act(Command::SeeHint { item, number }).expect("a hint can be seen");
        self
    }

    pub fn is_shown_how(mut self) -> Self {
        let item = self.open_item().made_from.clone();
        self.act(Command::ShowHow { item }).expect("a worked example can be seen");
        self
    }

    pub fn does_not_know(mut self) -> Self {
        let item = self.open_item();
        self.act(Command::DontKnow { item: item.made_from.clone(), level: item.level }).expect("anybody may not know");
        self
    }

    pub fn skips(mut self) -> Self {
        let item = self.open_item().made_from.clone();
        self.act(Command::Skip { item }).expect("any item may be skipped");
        self
    }

    pub fn chooses(mut self, id: &str, level: Level) -> Self {
        self.act(Command::ChooseLevel { skill: skill(id), level }).expect("a level may be chosen");
        self
    }

    /// Decides, stores and applies, as the desk does.
    pub fn act(&mut self, command: Command) -> Result<Vec<Happening>, Refusal> {
        let happenings = self.tutor.decide(command, self.now)?;
        for what in &happenings {
            let n = u32::try_from(self.events.len()).expect("few events");
            let id = EventId { writer: WriterId(7), n };
            let event = Event { id, lamport: self.tutor.next_lamport(), at: self.now, what: what.clone() };
            self.tutor.apply(&event);
            self.events.push(event);
        }
        Ok(happenings)
    }

    pub fn open_item(&self) -> Arc<Item> {
        self.item.clone().expect("the story opened an item")
    }

    pub fn today(&self) -> Day {
        self.now.day()
    }

    pub fn learner(&self) -> &Learner {
        self.tutor.learner()
    }

    pub fn evidence(&self, id: &str) -> &SkillEvidence {
        self.learner().skill(&skill(id))
    }

    pub fn stage(&self, id: &str) -> Stage {
        self.learner().stage(&skill(id), self.tutor.index())
    }

    pub fn advice(&self, choices: Choices) -> Vec<Suggestion> {
        advice::next(self.learner(), self.tutor.index(), self.today(), choices)
    }

    /// What is offered for a skill, if it is among four choices.
    pub fn offered(&self, id: &str) -> Option<Suggestion> {
        self.advice(Choices::Four).into_iter().find(|one| one.skill.as_str() == id)
    }
}
