use crate::{
    record::{Ending, Event, EventId, Goal, Happening, Helped, Obstacle},
    units::{Day, Drawing},
};

/// A learner's goals, the oldest first: a fold of the few events that tell of them.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Goals {
    kept: Vec<KeptGoal>,
}

/// One goal and what became of it.
#[derive(Clone, PartialEq, Debug)]
pub struct KeptGoal {
    /// The event that set it, which is its name.
    pub id: EventId,
    /// The day it was set.
    pub set: Day,
    /// What it is now.
    pub goal: Goal,
    /// When its plan spoke up, the oldest first.
    pub spoke: Vec<Spoke>,
    /// What was added as evidence: the day, the words, the drawing, how far each criterion is.
    pub evidence: Vec<(Day, String, Option<Drawing>, Vec<u8>)>,
    /// How it ended, when, and what was said.
    pub ended: Option<(Ending, Day, String)>,
}

/// One time a plan spoke up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spoke {
    /// The day.
    pub day: Day,
    /// What had happened.
    pub obstacle: Obstacle,
    /// Whether the plan helped, once it was said.
    pub helped: Option<Helped>,
}

impl Goals {
    /// The goals that these events tell of, in the one order of the log.
    pub fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut goals = Self::default();
        events.into_iter().for_each(|event| goals.apply(event));
        goals
    }

    fn apply(&mut self, event: &Event) {
        let day = event.at.day();
        match &event.what {
            Happening::GoalSet(goal) => self.kept.push(KeptGoal {
                id: event.id,
                set: day,
                goal: goal.as_ref().clone(),
                spoke: Vec::new(),
                evidence: Vec::new(),
                ended: None,
            }),
            Happening::GoalChanged { goal, to } => self.at(*goal, |kept| kept.goal = to.as_ref().clone()),
            Happening::GoalEnded { goal, ending, says } => {
                self.at(*goal, |kept| kept.ended = Some((*ending, day, says.clone())));
            }
            Happening::PlanSpoke { goal, obstacle } => {
                self.at(*goal, |kept| kept.spoke.push(Spoke { day, obstacle: *obstacle, helped: None }));
            }
            Happening::PlanHelped { goal, helped } => self.at(*goal, |kept| {
                if let Some(last) = kept.spoke.last_mut() {
                    last.helped = Some(*helped);
                }
            }),
            Happening::EvidenceAdded { goal, says, drawing, ratings } => self.at(*goal, |kept| {
                kept.evidence.push((day, says.clone(), drawing.clone(), ratings.clone()));
            }),
            _ => {}
        }
    }

    fn at(&mut self, id: EventId, change: impl FnOnce(&mut KeptGoal)) {
        if let Some(kept) = self.kept.iter_mut().find(|kept| kept.id == id) {
            change(kept);
        }
    }

    /// Every goal, the oldest first.
    pub fn all(&self) -> &[KeptGoal] {
        &self.kept
    }

    /// The goal of that name.
    pub fn get(&self, id: EventId) -> Option<&KeptGoal> {
        self.kept.iter().find(|kept| kept.id == id)
    }

    /// The goals that have not ended, the newest first.
    pub fn open(&self) -> impl Iterator<Item = &KeptGoal> {
        self.kept.iter().rev().filter(|kept| kept.ended.is_none())
    }

    /// The steps that hang from a longer goal, the oldest first.
    pub fn under(&self, id: EventId) -> impl Iterator<Item = &KeptGoal> {
        self.kept.iter().filter(move |kept| kept.goal.under == Some(id))
    }
}
