//! What is offered to somebody who is stuck, the card for a grown-up, the way back, and how a check stands.

use super::{Part, Phase, Round};
use crate::{
    advice::{self, Offer},
    learner::{CHECK_ITEMS, Contest, Outcome},
    platform::page,
    record::Happening,
    ui::{
        route::{Aim, Route},
        words::Practice as Words,
    },
};
use leptos::prelude::*;

/// Help that is offered, ready to be shown.
#[derive(Clone, PartialEq, Debug)]
pub struct Shown {
    offer: Option<Offer>,
    underneath: Option<(String, String)>,
    card: bool,
}

impl Shown {
    /// The skill underneath: its title and link.
    pub fn underneath(&self) -> Option<(String, String)> {
        self.underneath.clone()
    }

    /// What is said to the nearer help.
    pub const fn says(&self) -> Option<Words> {
        match self.offer {
            Some(Offer::Hint) => Some(Words::OfferHint),
            Some(Offer::ShowHow) => Some(Words::OfferHow),
            _ => None,
        }
    }

    /// Whether the card for a grown-up is offered.
    pub const fn offers_card(&self) -> bool {
        self.card
    }
}

impl Round {
    /// What would help now; `None` where nobody is stuck.
    pub fn offer(self) -> Option<Shown> {
        let item = self.item.get()?;
        let back = item.made_from.exercise.clone();
        // an example that came begun was not asked for: one miss after it is no call for a grown-up
        let calm = if self.how.get() == Some(Part::Begun) { 1 } else { 0 };
        let shown = self.desk.watch(|tutor| {
            let learner = tutor.learner();
            let offer = advice::stuck(learner, &item, tutor.index());
            let underneath = match &offer {
                Some(Offer::Underneath(skill)) => tutor.index().skill(skill).map(|entry| {
                    let aim = Aim { back: Some(back.clone()), ..Aim::at(skill.clone()) };
                    (entry.title.clone(), Route::Practice(aim).href())
                }),
                _ => None,
            };
            let struggle = learner.skill(&back.skill()).struggle();
            let card = struggle.shown_how && struggle.misses + struggle.unknown > calm;
            Shown { offer, underneath, card }
        });
        (shown.offer.is_some() || shown.card).then_some(shown)
    }

    /// Where the learner came from, with its title: the way back.
    pub fn way_back(self) -> Option<(String, String)> {
        let back = self.aim.with_value(|aim| aim.back.clone())?;
        let title = self.desk.title(&back.skill());
        (!title.is_empty()).then(|| (title, Route::Practice(Aim::back_at(&back)).href()))
    }

    /// What was tried at this question, in order.
    pub fn tried(self) -> Vec<String> {
        let Some(item) = self.item.get_untracked() else { return Vec::new() };
        self.desk.peek(|tutor| {
            let attempts = tutor.events().filter_map(|event| match &event.what {
                Happening::Attempted(attempt) if attempt.item == item.made_from => Some(attempt.texts.open().typed),
                _ => None,
            });
            attempts.collect()
        })
    }

    /// Opens the card for a grown-up.
    pub fn open_card(self) {
        self.phase.set(Phase::Card);
        page::focus_soon("card-title");
    }

    /// Back to the question.
    pub fn close_card(self) {
        self.phase.set(Phase::Asking);
        self.focus_again();
    }

    /// How "I think I know this" stands, while it is asked about and when it ends.
    pub fn check_stands(self) -> Option<Words> {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        let (solved, checking) = (self.solved(), self.checking.get_value());
        self.item.track();
        self.desk.watch(|tutor| {
            let contest = tutor.learner().skill(&skill).contest()?;
            match contest.outcome() {
                Outcome::Open => {
                    let number = contest.right().len() + usize::from(!solved);
                    Some(Words::CheckNumber { number: number.clamp(1, CHECK_ITEMS), of: CHECK_ITEMS })
                }
                Outcome::NotYet if checking => Some(Words::CheckNotYet),
                Outcome::NotYet | Outcome::Passed => None,
            }
        })
    }

    /// Whether "I think I know this" is being checked.
    pub(super) fn is_checked(self) -> bool {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        self.desk.peek(|tutor| tutor.learner().skill(&skill).contest().is_some_and(Contest::is_open))
    }
}
