//! What the views read.

use super::{super::worked::Part, Feedback, Phase, Round};
use crate::{
    language::Rich,
    learner::{Mark, Stage},
    practice::{FormAsked, Hint, Item, NotYet, Response, SmallAnswer, Verdict, pictures::Picture},
    record::Sureness,
    reports,
    tutor::Tutor,
    ui::{
        growth,
        plants::{self, Species},
        widgets::Try,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

impl Round {
    /// What stands on the page.
    pub fn phase(self) -> Phase {
        self.phase.get()
    }

    /// The item on the table.
    pub fn item(self) -> Option<Arc<Item>> {
        self.item.get()
    }

    /// The item of the example shown first.
    pub fn example(self) -> Option<Arc<Item>> {
        self.example.get()
    }

    /// What is entered.
    pub const fn response(self) -> RwSignal<Response> {
        self.response
    }

    /// What was said to the last answer.
    pub fn feedback(self) -> Option<Feedback> {
        self.feedback.get()
    }

    /// Whether the item is solved.
    pub fn solved(self) -> bool {
        self.feedback.with(Feedback::solved)
    }

    pub(super) fn solved_now(self) -> bool {
        self.feedback.with_untracked(Feedback::solved)
    }

    /// Whether the last answer was not right yet.
    pub fn missed(self) -> bool {
        self.feedback.with(|feedback| {
            matches!(feedback, Some(Feedback::Marked { verdict: Verdict::NotYet(_) | Verdict::OtherForm, .. }))
        })
    }

    /// What was entered before this try.
    pub fn wrote(self) -> Option<String> {
        self.wrote.get()
    }

    /// How much of the worked example is open.
    pub fn how(self) -> Option<Part> {
        self.how.get()
    }

    /// Whether the picture is shown.
    pub fn picture_open(self) -> bool {
        self.picture_open.get()
    }

    /// Shows the picture.
    pub fn open_picture(self) {
        self.picture_open.set(true);
    }

    /// The picture that shows a slip, while the slip is told.
    pub fn picture(self) -> Option<Picture> {
        let Some(Feedback::Marked { verdict: Verdict::NotYet(NotYet::Slip(place)), .. }) = self.feedback.get() else {
            return None;
        };
        self.item.get()?.slips.get(place)?.picture.clone()
    }

    /// The form the answer has to be written in.
    pub fn form_asked(self) -> Option<FormAsked> {
        self.item.get_untracked()?.face.answer.form()
    }

    /// What the app says to a slip.
    pub fn slip(self, place: usize) -> Option<Rich> {
        self.item.get_untracked()?.slips.get(place).map(|slip| slip.says.clone())
    }

    /// The last worked step: it tells the whole answer.
    pub fn solution(self) -> Option<Rich> {
        self.item.get_untracked()?.steps.last().map(|step| step.says.clone())
    }

    /// How sure the learner says to be.
    pub fn sureness(self) -> Option<Sureness> {
        self.sureness.get()
    }

    /// Whether "two choices instead of four" is chosen.
    pub fn two_choices(self) -> bool {
        self.desk.peek(|tutor| tutor.learner().profile().ways.two_choices)
    }

    /// Whether a break can be taken.
    pub fn breaks(self) -> bool {
        self.desk.read(|tutor| tutor.learner().profile().ways.breaks).get()
    }

    pub(super) fn hints_seen_now(self) -> usize {
        let item = self.made_from();
        self.desk.peek(|tutor| {
            let open = tutor.learner().open_item().filter(|open| Some(&open.item) == item.as_ref());
            open.map_or(0, |open| usize::from(open.help.hints))
        })
    }

    /// How many hints of this item are open.
    pub fn hints_seen(self) -> usize {
        let item = self.item.get().map(|item| item.made_from.clone());
        self.desk.watch(|tutor| {
            let open = tutor.learner().open_item().filter(|open| Some(&open.item) == item.as_ref());
            open.map_or(0, |open| usize::from(open.help.hints))
        })
    }

    /// Whether there are hints that are not open yet.
    pub fn more_hints(self) -> bool {
        self.item.get().is_some_and(|item| self.hints_seen() < item.hints.len())
    }

    /// The hint opened last: its number, how many there are, and what it says.
    pub fn hint(self) -> Option<(usize, usize, Hint)> {
        let item = self.item.get()?;
        let number = self.hints_seen().min(item.hints.len());
        let hint = item.hints.get(number.checked_sub(1)?)?;
        Some((number, item.hints.len(), hint.clone()))
    }

    /// What was typed to the small question of a hint. It stays while the item does.
    pub fn small_answer(self, hint: usize) -> RwSignal<SmallAnswer> {
        if self.small_at.get_value() != hint {
            self.small_at.set_value(hint);
            self.small.set(SmallAnswer::default());
        }
        self.small
    }

    /// The skill's title; its id until the index is here.
    pub fn title(self) -> String {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        self.phase.track();
        self.desk.title(&skill)
    }

    /// The plant of the skill, once the index is here.
    pub fn plant(self) -> Option<(plants::Stage, Species)> {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        self.desk.watch(|tutor| {
            let pack = tutor.index().pack_of(&skill)?;
            Some((growth::drawn(tutor.learner().stage(&skill, tutor.index())), growth::species(pack.strand)))
        })
    }

    /// Right answers without and with help.
    pub fn counts(self) -> (usize, usize) {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        self.desk.watch(|tutor| {
            let seen = tutor.learner().skill(&skill);
            (seen.own() as usize, seen.helped() as usize)
        })
    }

    /// The leaves of the stem: the last eight tries, and two places that are open.
    pub fn tries(self) -> Vec<Try> {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        self.desk.watch(|tutor| {
            let tries = tutor.learner().skill(&skill).tries();
            let mut stem: Vec<Try> = tries.iter().rev().take(8).rev().map(|tried| leaf(tried.mark)).collect();
            stem.extend([Try::Open, Try::Open]);
            stem
        })
    }

    /// Items answered and answered alone since this sitting began.
    pub fn done_today(self) -> (usize, usize) {
        self.desk.watch(|tutor| self.session(tutor))
    }

    pub(super) fn done_today_now(self) -> (usize, usize) {
        self.desk.peek(|tutor| self.session(tutor))
    }

    pub(super) fn session(self, tutor: &Tutor) -> (usize, usize) {
        let since = self.began_at.get_value();
        let session = reports::look_back(tutor.learner(), since, tutor.events_since(since));
        (session.answered as usize, session.own as usize)
    }

    /// What grew in this sitting, in words.
    pub fn growth_words(self) -> String {
        let skill = self.aim.with_value(|aim| aim.skill.clone());
        let stage = self.desk.watch(|tutor| Stage::of(tutor.learner().skill(&skill)));
        let title = self.desk.title(&skill);
        stage.map(|stage| self.desk.say(growth::sentence(stage, title))).unwrap_or_default()
    }
}

const fn leaf(mark: Mark) -> Try {
    match mark {
        Mark::Own => Try::Own,
        Mark::Helped => Try::Helped,
        Mark::Slip | Mark::Other | Mark::DontKnow => Try::Slip,
    }
}
