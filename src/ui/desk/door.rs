use super::{Desk, Notice};
use crate::{
    platform::{begin, page, seat},
    record::{Pin, PinPicture},
    ui::{route::Route, words::Shell},
    units::LearnerId,
};
use leptos::prelude::*;

/// What a grown-up types for a learner who has no name.
const NAMELESS: &str = "trellis";

/// Somebody who is asked for their pictures before they sit down.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Door {
    /// Their name; may be empty.
    pub name: String,
    learner: LearnerId,
    pin: Pin,
    then: Option<Route>,
}

impl Desk {
    /// Who is asked for their pictures now.
    pub fn door(self) -> Option<Door> {
        self.door.get()
    }

    /// Lets a learner sit down, and goes to a place; who chose pictures is asked for them first, once in a tab.
    pub async fn seat(self, learner: LearnerId, then: Option<Route>) {
        if !seat::is_taken_by(learner)
            && let Some((name, pin)) = self.inner().store.pin(learner)
        {
            self.door.set(Some(Door { name, learner, pin, then }));
            return;
        }
        self.switch_to(learner).await;
        seat::take(learner);
        if let Some(route) = then {
            self.go(&route);
            self.route.set(route); // the address tells of it a moment later
        }
    }

    /// The pictures that were tapped. `false` where they are others than the learner's.
    pub fn knock(self, tapped: &[PinPicture]) -> bool {
        let Some(door) = self.door.get_untracked().filter(|door| door.pin.pictures() == tapped) else { return false };
        self.come_in(door);
        true
    }

    /// The way past for who forgot their pictures: the nickname. `false` where it is another one.
    pub fn vouch(self, typed: &str) -> bool {
        let same = |door: &Door| door.password().to_lowercase() == typed.trim().to_lowercase();
        let Some(door) = self.door.get_untracked().filter(same) else { return false };
        self.notify(Notice { says: Shell::NewPictures, offers_file: false });
        self.come_in(door);
        true
    }

    pub(super) fn is_asked(self, learner: LearnerId) -> bool {
        self.door.with_untracked(|door| door.as_ref().is_some_and(|door| door.learner == learner))
    }

    /// Nobody is asked any more: whoever was here stays, and where nobody was, somebody may begin.
    pub fn turn_away(self) {
        if self.learner.get_untracked().is_none() {
            self.go(&Route::Welcome);
            self.route.set(Route::Welcome); // the address tells of it a moment later
        }
        self.door.set(None);
    }

    /// The learner at the desk stays in this tab, whatever pictures they choose.
    pub fn keep_seat(self) {
        if let Some(learner) = self.learner.get_untracked() {
            seat::take(learner);
        }
    }

    fn come_in(self, door: Door) {
        seat::take(door.learner);
        begin(async move {
            self.seat(door.learner, door.then).await;
            self.door.set(None);
            page::focus_soon("page");
        });
    }
}

impl Door {
    fn password(&self) -> &str {
        if self.name.is_empty() { NAMELESS } else { &self.name }
    }
}
