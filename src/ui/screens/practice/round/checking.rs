//! Checking an answer, and the next question.

use super::{Feedback, Phase, Round};
use crate::{
    platform::{chance, clock, page},
    practice::{Item, NotReady, NotYet, Response, Verdict},
    record::Happening,
    tutor::{Command, Refusal},
    ui::{answers::ANSWER_ID, words::Practice as Words},
    units::ExerciseId,
};
use leptos::{prelude::*, task::spawn_local};

impl Round {
    /// Check, or the next question once this one is solved.
    pub fn main_button(self) {
        if self.solved_now() { self.next() } else { self.check() }
    }

    pub(super) fn check(self) {
        let Some(item) = self.item.get_untracked() else { return };
        if self.busy.get_value() {
            return;
        }
        self.busy.set_value(true);
        let response = self.response.get_untracked();
        let seconds = (clock::now().utc_ms - self.shown_at.get_value()) / 1000;
        let command = Command::Answer {
            item: item.clone(),
            response: response.clone(),
            seconds: u16::try_from(seconds.clamp(0, 3600)).unwrap_or(3600),
            sureness: self.sureness.get_untracked(),
        };
        spawn_local(async move {
            let done = self.desk.act(command).await;
            if self.is_over() {
                return;
            }
            self.busy.set_value(false);
            match done {
                Err(Refusal::NotReady(why)) => self.say_not_ready(why, &response),
                Err(_) => {}
                Ok(happenings) => self.take_verdict((&item, &response), &happenings),
            }
        });
    }

    pub(super) fn say_not_ready(self, why: NotReady, response: &Response) {
        let typed = response.typed().unwrap_or_default().to_owned();
        self.desk.announce(self.desk.say(Words::NotReady { why, typed: typed.clone() }));
        self.feedback.set(Some(Feedback::NotReady { why, typed }));
        self.focus_again();
    }

    pub(super) fn take_verdict(self, (item, response): (&Item, &Response), happenings: &[Happening]) {
        let bloomed = happenings.iter().any(|happening| matches!(happening, Happening::BecameSecure { .. }));
        let attempt = happenings
            .iter()
            .find_map(|happening| if let Happening::Attempted(attempt) = happening { Some(attempt) } else { None });
        let Some(attempt) = attempt else { return };
        let missing = self.desk.peek(|tutor| tutor.learner().to_bloom(&item.made_from.exercise.skill()));
        let to_bloom = missing.map(|missing| Words::ToBloom {
            own: missing.own,
            other_exercise: missing.other_exercise,
            other_day: missing.another_day,
        });
        let helped = !attempt.help.is_none() || attempt.try_number > 1;
        let verdict = attempt.verdict.clone();
        self.close_whole();
        self.wrote.set(if verdict.is_right() { None } else { Some(attempt.texts.open().typed) });
        let look = Words::look_again(item, response);
        self.desk.announce(self.spoken_verdict(item, (&verdict, &look), helped));
        self.feedback.set(Some(Feedback::Marked { verdict: verdict.clone(), helped, bloomed, to_bloom, look }));
        if verdict.is_right() {
            self.desk.drop_draft();
            page::focus_soon("check");
        } else {
            self.clear_typed(response);
            self.focus_again();
        }
    }

    /// Empties the line for another try; what was typed since Check stays.
    fn clear_typed(self, checked: &Response) {
        self.response.update(|now| {
            if let Response::Number(text) | Response::Line(text) = now
                && Some(text.as_str()) == checked.typed()
            {
                text.clear();
            }
        });
    }

    pub(super) fn spoken_verdict(self, item: &Item, (verdict, look): (&Verdict, &Words), helped: bool) -> String {
        let say = |word| self.desk.say(word);
        match verdict {
            Verdict::Right => say(if helped { Words::RightWithHelp } else { Words::Right }),
            Verdict::OtherForm => {
                let how = item.face.answer.form().map(|form| say(Words::WriteAs(form)));
                format!("{} {}", say(Words::OtherForm), how.unwrap_or_default()).trim_end().to_owned()
            }
            Verdict::NotYet(NotYet::Slip(place)) => {
                let says = item.slips.get(*place).map(|slip| slip.says.spoken()).unwrap_or_default();
                format!("{} {says}", say(Words::NotYet))
            }
            Verdict::NotYet(NotYet::Partly) => format!("{} {}", say(Words::NotYet), say(Words::Partly)),
            Verdict::NotYet(NotYet::Unknown) | Verdict::NotReady(_) => {
                format!("{} {}", say(Words::NotYet), say(look.clone()))
            }
        }
    }

    /// Back to the answer: with a hardware keyboard the child types on at once.
    pub(super) fn focus_again(self) {
        page::focus_soon(ANSWER_ID);
    }

    /// The next question.
    pub fn next(self) {
        self.lay_fresh(None);
    }

    /// Another item of the same exercise, to try what was just shown.
    pub fn sibling(self) {
        let from = self.item.get_untracked().map(|item| item.made_from.exercise.clone());
        self.lay_fresh(from);
    }

    pub(super) fn lay_fresh(self, exercise: Option<ExerciseId>) {
        if self.busy.get_value() {
            return;
        }
        self.busy.set_value(true);
        spawn_local(async move {
            let found = match exercise {
                Some(exercise) => self.desk.item(&exercise, chance::seed(), None).await.map(|item| (item, None)),
                None => self.fresh().await,
            };
            if self.is_over() {
                return;
            }
            self.busy.set_value(false);
            match found {
                Ok((item, _)) => self.lay(item, None),
                Err(fault) => self.phase.set(Phase::Failed(fault)),
            }
        });
    }
}
