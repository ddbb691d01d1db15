use super::texts::Texts;
use crate::{
    curriculum::gallery::{Entry, Form, Home, Manuscript, SourceFault, Trial},
    platform::page,
    practice::{Item, Made, Response, Verdict, mark},
    ui::{desk::Desk, gallery_place::GalleryPlace, route::Route, words::Practice},
    units::{ExerciseId, Seed},
};
use leptos::prelude::*;
use std::sync::Arc;

/// One exercise of the gallery, open: its text, the item it makes, and what was answered. Nothing of it is kept.
#[derive(Clone, Copy)]
pub struct Room {
    pub(super) desk: Desk,
    pub(super) texts: Texts,
    pub(super) exercise: StoredValue<ExerciseId>,
    pub(super) home: StoredValue<Home>,
    pub(super) source: RwSignal<String>,
    pub(super) form: RwSignal<Form>,
    pub(super) read: RwSignal<Option<Arc<Manuscript>>>,
    pub(super) fault: RwSignal<Option<SourceFault>>,
    pub(super) entry: RwSignal<usize>,
    pub(super) seed: RwSignal<Seed>,
    pub(super) item: RwSignal<Option<Arc<Item>>>,
    pub(super) response: RwSignal<Response>,
    pub(super) verdict: RwSignal<Option<Verdict>>,
    pub(super) trial: RwSignal<Option<Arc<Trial>>>,
    pub(super) progress: RwSignal<(u64, u64)>,
    /// Raised by every change: what was begun before it is over.
    pub(super) turn: StoredValue<u32>,
}

impl Room {
    /// Opens a place; `None` where there is no such exercise.
    pub fn open(desk: Desk, texts: Texts, place: GalleryPlace) -> Option<Self> {
        let first = || texts.catalog().exhibits().first().map(|exhibit| exhibit.exercise.clone());
        let exercise = place.exercise.or_else(first)?;
        let form = Form::Toml;
        let source = texts.page(&exercise, form)?;
        let room = Self {
            desk,
            texts,
            home: StoredValue::new(texts.home(&exercise)?),
            exercise: StoredValue::new(exercise),
            source: RwSignal::new(source),
            form: RwSignal::new(form),
            read: RwSignal::new(None),
            fault: RwSignal::new(None),
            entry: RwSignal::new(0),
            seed: RwSignal::new(place.seed.unwrap_or(Seed(1))),
            item: RwSignal::new(None),
            response: RwSignal::new(Response::Number(String::new())),
            verdict: RwSignal::new(None),
            trial: RwSignal::new(None),
            progress: RwSignal::new((0, 0)),
            turn: StoredValue::new(0),
        };
        room.read_now();
        Some(room)
    }

    /// Makes the item of the open exercise and seed. What cannot be made leaves the last item where it is.
    pub(super) fn make(self) {
        let (Some(read), Some(cast)) = (self.read.get_untracked(), self.texts.cast()) else { return };
        let Some(entry) = self.open_entry(&read) else { return };
        let seed = self.seed.get_untracked();
        let (theme, notation) = (self.desk.wished_theme(&cast, seed), self.desk.notation());
        let made = Made { exercise: &entry.exercise, seed, theme: &theme, cast: &cast, notation: &notation };
        match read.make(&entry, made) {
            Ok((item, _)) => {
                self.fault.set(None);
                self.lay(item);
            }
            Err(fault) => self.fault.set(Some(fault)),
        }
    }

    /// Puts an item on the table. The same face keeps what was entered.
    fn lay(self, item: Item) {
        let before = self.item.get_untracked();
        if before.as_ref().is_some_and(|before| **before == item) {
            return;
        }
        if before.is_none_or(|before| before.face.answer != item.face.answer || before.key != item.key) {
            self.response.set(Response::empty(&item.face.answer));
            self.verdict.set(None);
        }
        self.item.set(Some(Arc::new(item)));
    }

    pub(super) fn open_entry(self, read: &Manuscript) -> Option<Entry> {
        let entries = read.entries();
        entries.get(self.entry.get_untracked()).or_else(|| entries.first()).cloned()
    }

    /// Whether the item is solved.
    pub fn solved(self) -> bool {
        self.verdict.with(|verdict| verdict.as_ref().is_some_and(Verdict::is_right))
    }

    /// Marks what is entered; once it is right, goes on to the next seed.
    pub fn main_button(self) {
        let Some(item) = self.item.get_untracked() else { return };
        if self.verdict.with_untracked(|verdict| verdict.as_ref().is_some_and(Verdict::is_right)) {
            self.go_to_seed(Seed(self.seed.get_untracked().0.wrapping_add(1)));
            page::focus_soon(crate::ui::answers::ANSWER_ID);
            return;
        }
        let verdict = mark(&item, &self.response.get_untracked());
        let says = super::feedback::spoken(self.desk, &item, &verdict, &self.response.get_untracked());
        self.desk.announce(says);
        self.verdict.set(Some(verdict));
    }

    /// Shows the item of another seed, and says so in the address.
    pub fn go_to_seed(self, seed: Seed) {
        self.seed.set(seed);
        page::replace_hash(&self.link());
        self.make();
        if let Some(item) = self.item.get_untracked() {
            self.desk.announce(item.face.ask.spoken());
        }
    }

    /// The address of what stands here, as it is in the pack.
    pub fn link(self) -> String {
        let exercise = self.exercise.get_value();
        Route::Gallery(GalleryPlace { exercise: Some(exercise), seed: Some(self.seed.get_untracked()) }).href()
    }

    /// The word on the main button.
    pub fn button(self) -> Practice {
        if self.solved() { Practice::Next } else { Practice::Check }
    }
}
