//! One sitting at a skill: what is on the table, what is entered, what was said to it.

mod aloud;
mod checking;
mod fading;
mod feedback;
mod helping;
mod offers;
mod seeing;

use super::worked::Part;
use crate::{
    advice,
    platform::{chance, clock, page, start},
    practice::{Item, ItemRef, Level, Response, SmallAnswer, pictures::Picture},
    record::{Order, Sureness},
    ui::{
        answers::ANSWER_ID,
        desk::{Desk, Fault},
        let_go::let_go,
        route::Aim,
    },
    units::{Seed, apart},
};
pub use feedback::Feedback;
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// The heading of the quiet page.
pub const BREAK_TITLE: &str = "break-title";

/// One sitting at a skill: which item is on the table, what is entered, and what was said to it.
#[derive(Clone, Copy)]
pub struct Round {
    desk: Desk,
    aim: StoredValue<Aim>,
    phase: RwSignal<Phase>,
    item: RwSignal<Option<Arc<Item>>>,
    example: RwSignal<Option<Arc<Item>>>,
    response: RwSignal<Response>,
    feedback: RwSignal<Option<Feedback>>,
    wrote: RwSignal<Option<String>>,
    how: RwSignal<Option<Part>>,
    picture_open: RwSignal<bool>,
    sureness: RwSignal<Option<Sureness>>,
    busy: StoredValue<bool>,
    shown_at: StoredValue<i64>,
    began_at: StoredValue<Option<Order>>,
    checking: StoredValue<bool>,
    small: RwSignal<SmallAnswer>,
    small_at: StoredValue<usize>,
}

/// What stands on the page.
#[derive(Clone, PartialEq, Debug)]
pub enum Phase {
    /// The pack is on its way.
    Fetching,
    /// It did not come.
    Failed(Fault),
    /// A worked example before the first try.
    Example,
    /// A question.
    Asking,
    /// A quiet page.
    Break,
    /// A card for a grown-up.
    Card,
    /// The short look back.
    LookBack,
}

impl Round {
    /// Sits down at a skill: with the item that was left, or a new one.
    pub fn open(desk: Desk, aim: Aim) -> Self {
        let round = Self {
            desk,
            aim: StoredValue::new(aim),
            phase: RwSignal::new(Phase::Fetching),
            item: RwSignal::new(None),
            example: RwSignal::new(None),
            response: RwSignal::new(Response::Number(String::new())),
            feedback: RwSignal::new(None),
            wrote: RwSignal::new(None),
            how: RwSignal::new(None),
            picture_open: RwSignal::new(true),
            sureness: RwSignal::new(None),
            busy: StoredValue::new(false),
            shown_at: StoredValue::new(0),
            began_at: StoredValue::new(desk.peek(|tutor| tutor.last_order())),
            checking: StoredValue::new(false),
            small: RwSignal::new(SmallAnswer::default()),
            small_at: StoredValue::new(0),
        };
        round.begin();
        Effect::new(move |_| {
            let response = round.response.get();
            if let Some(item) = round.item.get_untracked()
                && !round.solved_now()
            {
                desk.keep_draft(&item, &response);
            }
        });
        on_cleanup(move || desk.stop_reading());
        if desk.peek(|tutor| tutor.learner().profile().ways.read_aloud) {
            round.read_along();
        }
        round
    }

    /// Fetches what is needed and puts an item on the table.
    pub fn begin(self) {
        self.phase.set(Phase::Fetching);
        spawn_local(async move {
            let found = match self.left_open() {
                Some((item, response)) => match self.desk.item(&item.exercise, item.seed, Some(&item.theme)).await {
                    Ok(made) if made.made_from == item => Ok((made, response)),
                    _ => self.fresh().await,
                },
                None => self.fresh().await,
            };
            if self.is_over() {
                return;
            }
            match found {
                Err(fault) => self.phase.set(Phase::Failed(fault)),
                Ok((item, response)) => {
                    let resumed = response.is_some();
                    self.lay(item, response);
                    if !resumed && self.fades() && apart(|| self.wants_example()) {
                        self.show_example_first().await;
                    }
                }
            }
            // what can wait until the question stands there
            if start::settled().await {
                apart(|| Box::pin(need_index(self.desk))).await;
            }
        });
    }

    /// The item that was left in the middle, with what was typed, if the link leads to its skill.
    fn left_open(self) -> Option<(ItemRef, Option<Response>)> {
        let fits = |item: &ItemRef| self.aim.with_value(|aim| aim.fits(item));
        let open = self.desk.peek(|tutor| tutor.learner().open_item().cloned());
        let finished = |item: &ItemRef| open.as_ref().is_some_and(|open| open.item == *item && open.finished);
        match self.desk.draft() {
            Some((item, response)) if fits(&item) && !finished(&item) => Some((item, Some(response))),
            _ => open.filter(|open| !open.finished && fits(&open.item)).map(|open| (open.item, None)),
        }
    }

    /// Whether the learner has left the screen: what was under way then has nothing left to write to.
    pub(super) fn is_over(self) -> bool {
        self.phase.is_disposed()
    }

    async fn fresh(self) -> Result<(Arc<Item>, Option<Response>), Fault> {
        let aim = self.aim.try_get_value().ok_or(Fault::NotFetched)?; // gone with the screen
        let seed = chance::seed();
        let first = aim.first.as_ref().filter(|_| self.item.with_untracked(Option::is_none));
        let exercise = match aim.exercise.as_ref().or(first) {
            Some(name) => aim.skill.exercise(name).map_err(|_| Fault::NotHere)?,
            None => {
                let entry = self.desk.skill_entry(&aim.skill).await?;
                let turn = self.desk.peek(|tutor| advice::turn(tutor.learner(), &entry, aim.level, seed));
                aim.skill.exercise(&turn.ok_or(Fault::NotHere)?.exercise).map_err(|_| Fault::NotHere)?
            }
        };
        Ok((self.desk.item(&exercise, seed, None).await?, None))
    }

    /// Puts an item on the table.
    fn lay(self, item: Arc<Item>, response: Option<Response>) {
        let response = response.filter(|response| response.fits(&item.face.answer));
        let known = self.desk.peek(|tutor| {
            let open = tutor.learner().open_item().filter(|open| open.item == item.made_from);
            open.map(|open| open.help.shown_how)
        });
        self.checking.set_value(self.is_checked());
        self.feedback.set(None);
        self.wrote.set(None);
        self.sureness.set(None);
        self.small_at.set_value(0);
        let begun = self.fades() && apart(|| self.begin_example(&item));
        self.how.set(if begun { Some(Part::Begun) } else { known.unwrap_or(false).then_some(Part::Whole) });
        let read = item.face.picture.as_ref().is_some_and(Picture::is_read);
        let wished = self.desk.peek(|tutor| tutor.learner().profile().ways.pictures);
        self.picture_open.set(read || wished || item.level < Level::Stretch);
        let new_page = self.phase.with_untracked(|phase| *phase != Phase::Asking);
        self.item.set(Some(item.clone()));
        self.response.set(response.unwrap_or_else(|| Response::empty(&item.face.answer)));
        self.shown_at.set_value(clock::now().utc_ms);
        self.phase.set(Phase::Asking);
        if begun {
            apart(|| self.tell_begun(&item));
        } else if !new_page {
            self.desk.announce(item.face.ask.spoken());
        }
        if !new_page {
            apart(|| self.let_go());
        }
        page::focus_soon(ANSWER_ID);
    }

    /// What stays for the sitting forgets the watchers of the last question.
    fn let_go(self) {
        self.desk.let_go();
        let_go(&self.phase);
        let_go(&self.item);
        let_go(&self.response);
        let_go(&self.feedback);
        let_go(&self.wrote);
        let_go(&self.how);
        let_go(&self.picture_open);
        let_go(&self.sureness);
        let_go(&self.small);
    }

    async fn show_example_first(self) {
        let Some(item) = self.item.get_untracked() else { return };
        let from = &item.made_from;
        let example = self.desk.item(&from.exercise, Seed(from.seed.0.wrapping_add(1)), Some(&from.theme)).await;
        if let Ok(example) = example
            && !self.is_over()
        {
            self.example.set(Some(example));
            self.phase.set(Phase::Example);
            page::focus_soon("worked-title");
        }
    }
}

async fn need_index(desk: Desk) {
    if let Err(fault) = desk.need_index().await {
        leptos::logging::warn!("the index did not come: {fault:?}");
    }
}
