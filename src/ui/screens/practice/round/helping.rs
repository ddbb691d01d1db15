//! Help, skipping, the level, a break, the look back, the way out.

use super::{super::worked::Part, BREAK_TITLE, Feedback, Phase, Round};
use crate::{
    platform::{page, share},
    practice::{ItemRef, Level},
    record::Sureness,
    tutor::Command,
    ui::{
        route::{Aim, Route},
        words::Practice as Words,
    },
};
use leptos::{prelude::*, task::spawn_local};

impl Round {
    pub(super) fn act(self, command: Command) {
        spawn_local(async move {
            if let Err(refusal) = self.desk.act(command).await {
                leptos::logging::warn!("refused: {refusal:?}");
            }
        });
    }

    pub(super) fn made_from(self) -> Option<ItemRef> {
        self.item.get_untracked().map(|item| item.made_from.clone())
    }

    /// Passes over the item. It says nothing about the learner.
    pub fn skip(self) {
        if let Some(item) = self.made_from() {
            spawn_local(async move {
                if self.desk.act(Command::Skip { item }).await.is_ok() && !self.is_over() {
                    self.desk.drop_draft();
                    self.next();
                }
            });
        }
    }

    /// "I don't know yet": the worked example, then one like it.
    pub fn dont_know(self) {
        let Some(item) = self.item.get_untracked() else { return };
        self.act(Command::DontKnow { item: item.made_from.clone(), level: item.level });
        self.feedback.set(Some(Feedback::NotKnown));
        self.desk.announce(self.desk.say(Words::NotKnown));
        self.show_how();
    }

    /// Opens the next hint.
    pub fn open_hint(self) {
        let Some(item) = self.item.get_untracked() else { return };
        let number = self.hints_seen_now() + 1;
        if let (Some(hint), Ok(count)) = (item.hints.get(number - 1), u8::try_from(number)) {
            self.desk.announce(hint.opening());
            self.act(Command::SeeHint { item: item.made_from.clone(), number: count });
        }
    }

    /// Opens the worked example of this very item.
    pub fn show_how(self) {
        if let Some(item) = self.made_from() {
            self.act(Command::ShowHow { item });
            self.how.set(Some(Part::Whole));
            page::focus_soon("worked-title");
        }
    }

    /// Puts the worked example away.
    pub fn close_how(self) {
        self.close_whole();
        self.focus_again();
    }

    /// An example that is only begun stays.
    pub(super) fn close_whole(self) {
        if self.how.get_untracked() == Some(Part::Whole) {
            self.how.set(None);
        }
    }

    /// "Too easy" and "too hard": the level moves at once, and a new question comes.
    pub fn wish_level(self, harder: bool) {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        let now = self.item.get_untracked().map_or(Level::OnTarget, |item| item.level);
        let step = if harder { now.number() + 1 } else { now.number().saturating_sub(1) };
        let level = Level::try_from(step).unwrap_or(now);
        self.aim.update_value(|aim| {
            aim.first = None;
            aim.level = None;
            aim.exercise = None;
        });
        spawn_local(async move {
            if self.desk.act(Command::ChooseLevel { skill, level }).await.is_ok() && !self.is_over() {
                self.desk.announce(self.desk.say(Words::LevelIs { level: level.number() }));
                self.next();
            }
        });
    }

    /// Copies the link to this exercise.
    pub fn copy_link(self) {
        let Some(item) = self.item.get_untracked() else { return };
        let exercise = &item.made_from.exercise;
        let aim =
            Aim { level: Some(item.level), exercise: Some(exercise.name().to_owned()), ..Aim::at(exercise.skill()) };
        let link = page::address_of(&Route::Practice(aim).href());
        spawn_local(async move {
            if share::share_link(&link).await {
                self.desk.announce(self.desk.say(Words::LinkCopied));
            }
        });
    }

    /// Says how sure the learner is; a second tap takes it back.
    pub fn say_how_sure(self, sureness: Sureness) {
        if !self.solved_now() {
            self.sureness.update(|now| *now = if *now == Some(sureness) { None } else { Some(sureness) });
        }
    }

    /// Covers the task with a quiet page.
    pub fn take_break(self) {
        self.phase.set(Phase::Break);
        page::focus_soon(BREAK_TITLE);
    }

    /// Back to the task.
    pub fn end_break(self) {
        self.phase.set(Phase::Asking);
        self.focus_again();
    }

    /// Ends the sitting: a short look back where something was answered, else away at once.
    pub fn stop(self) {
        let at_work = self.phase.with_untracked(|phase| !matches!(phase, Phase::LookBack | Phase::Failed(_)));
        if at_work && self.done_today_now().0 > 0 {
            self.phase.set(Phase::LookBack);
            page::focus_soon("question");
        } else {
            self.leave();
        }
    }

    /// Goes on with the next question.
    pub fn keep_going(self) {
        if self.solved_now() {
            self.next();
        } else {
            self.phase.set(Phase::Asking);
            self.focus_again();
        }
    }

    /// Keeps the answer to the look back.
    pub fn look_back(self, question: &str, answer: &str) {
        self.act(Command::LookBack { question: question.to_owned(), answer: answer.to_owned() });
    }

    /// Away: to Today, or first to a name where nobody has one yet.
    pub fn leave(self) {
        let named = self
            .desk
            .peek(|tutor| tutor.learner().profile().grade.is_some() || !tutor.learner().profile().nickname.is_empty());
        self.desk.go(&if named { Route::Today } else { Route::Welcome });
    }
}
