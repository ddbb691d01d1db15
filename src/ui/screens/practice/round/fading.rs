//! "Example first": one example, then one that is begun, then alone.

use super::{Phase, Round};
use crate::{
    advice::{Fading, fading},
    platform::page,
    practice::{Item, Step},
    tutor::Command,
    ui::{answers::ANSWER_ID, words::Practice as Words},
};
use leptos::prelude::*;

impl Round {
    /// Whether the learner likes to see an example first.
    pub(super) fn fades(self) -> bool {
        self.desk.peek(|tutor| tutor.learner().profile().ways.example_first)
    }

    /// Whether an example comes before the item that is laid.
    pub(super) fn wants_example(self) -> bool {
        self.item.get_untracked().is_some_and(|item| self.fading(&item) == Fading::Example)
    }

    /// Begins the example of the item that is laid, where its turn has come and it has steps that can be shown. It is help like any
    /// other, and is kept as help.
    pub(super) fn begin_example(self, item: &Item) -> bool {
        let begins = self.fading(item) == Fading::Begun && !item.begun().is_empty();
        if begins {
            self.act(Command::ShowHow { item: item.made_from.clone() });
        }
        begins
    }

    fn fading(self, item: &Item) -> Fading {
        self.desk.peek(|tutor| fading(tutor.learner(), &item.made_from))
    }

    /// The steps that are shown of the item.
    pub fn begun(self) -> Vec<Step> {
        self.item.get_untracked().map(|item| item.begun().to_vec()).unwrap_or_default()
    }

    /// Says the question, and how it begins.
    pub(super) fn tell_begun(self, item: &Item) {
        self.desk.announce(format!("{} {}", item.face.ask.spoken(), self.begun_aloud(item)));
    }

    /// The begun example, as a voice says it.
    pub(super) fn begun_aloud(self, item: &Item) -> String {
        let steps = item.begun().iter().map(|step| step.says.spoken());
        let (title, rest) = (self.desk.say(Words::BegunTitle), self.desk.say(Words::RestIsYours));
        let all = std::iter::once(format!("{title}.")).chain(steps).chain([rest]);
        all.collect::<Vec<_>>().join(" ")
    }

    /// From the example to the question.
    pub fn end_example(self) {
        self.phase.set(Phase::Asking);
        page::focus_soon(ANSWER_ID);
    }
}
