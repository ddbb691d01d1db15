use super::{Kind, OtherTab, loading::NO_SNAPSHOT, mirror, recent::Recent, shelf::Shelf};
use crate::{
    platform::{chance, locks},
    record::{
        Device, IdSet, Pin,
        segments::{Generation, Head, Key, OpenSegment, Row, SealName, learner_of, lines_added, prefix_of},
    },
    units::{LearnerId, WriterId},
};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};
use wasm_bindgen::{JsCast, closure::Closure};

/// What this browser keeps, opened once by a page. Copies are the same store.
#[derive(Clone)]
pub struct Store(pub(super) Rc<Inner>);

pub(super) struct Inner {
    pub(super) shelf: Shelf,
    pub(super) recent: Recent,
    pub(super) indexed_db: Cell<bool>,
    pub(super) writer: WriterId,
    pub(super) rows: RefCell<BTreeMap<(LearnerId, Row), OpenRow>>,
    pub(super) heads: RefCell<BTreeMap<LearnerId, Head>>,
    pub(super) deleted: RefCell<BTreeSet<LearnerId>>,
    /// The sealed segments this page has read or written, and what is in them.
    pub(super) seals: RefCell<BTreeMap<LearnerId, BTreeMap<SealName, IdSet>>>,
}

/// The open segment of a row, and the lines that storage has not taken yet.
pub(super) struct OpenRow {
    pub(super) segment: OpenSegment,
    pub(super) waiting: Vec<String>,
}

impl Store {
    /// Opens what there is. Never fails: where nothing can be kept, it works in memory and [`Store::kind`] says so.
    pub fn open() -> Self {
        let store = Self(Rc::new(Inner {
            shelf: Shelf::open(),
            recent: Recent::open(),
            indexed_db: Cell::new(false),
            writer: chance::writer(),
            rows: RefCell::default(),
            heads: RefCell::default(),
            deleted: RefCell::default(),
            seals: RefCell::default(),
        }));
        locks::hold(&writer_lock(store.writer()));
        store.device();
        store
    }

    /// What this browser lets us keep. Right about IndexedDB once something was loaded or [`Store::recover`] has run.
    pub fn kind(&self) -> Kind {
        if self.0.shelf.is_kept() { Kind::Kept { indexed_db: self.0.indexed_db.get() } } else { Kind::Blocked }
    }

    /// The writer of this load of the page.
    pub fn writer(&self) -> WriterId {
        self.0.writer
    }

    /// This browser profile.
    pub fn device(&self) -> Device {
        let key = Key::Device.to_string();
        if let Some(device) = self.0.shelf.text(&key).as_deref().and_then(Device::read) {
            return device;
        }
        let device = Device { mark: chance::mark(), last: None, forgets: false };
        let _ = self.0.shelf.set(&key, &device.write());
        device
    }

    /// Notes who learns here now, to be offered first next time.
    pub fn remember_last(&self, learner: LearnerId) {
        let device = Device { last: Some(learner), ..self.device() };
        let _ = self.0.shelf.set(&Key::Device.to_string(), &device.write());
    }

    /// Notes that this device clears what is kept between visits.
    pub fn note_that_it_forgets(&self) {
        let device = Device { forgets: true, ..self.device() };
        let _ = self.0.shelf.set(&Key::Device.to_string(), &device.write());
    }

    /// Everybody who learns here, by id. A head that is damaged is made anew from the log.
    pub fn learners(&self) -> Vec<Head> {
        let ids: BTreeSet<LearnerId> = self.0.shelf.keys().iter().filter_map(|key| learner_of(key)).collect();
        ids.into_iter().map(|learner| self.head(learner)).collect()
    }

    /// The name of a learner and the pictures they are asked for before they sit down, if they chose any.
    pub fn pin(&self, learner: LearnerId) -> Option<(String, Pin)> {
        let head = self.head(learner);
        Some((head.name, head.pin?))
    }

    /// Brings back learners who are in IndexedDB only: made within the last minute before the whole browser was killed.
    pub async fn recover(&self) -> Vec<LearnerId> {
        let here: BTreeSet<LearnerId> = self.learners().into_iter().map(|head| head.learner).collect();
        let recent = self.0.recent.learners().await;
        self.0.indexed_db.set(self.0.recent.database_now().is_some());
        let lost: Vec<LearnerId> = recent.difference(&here).copied().collect();
        for learner in &lost {
            self.load(*learner, NO_SNAPSHOT).await;
        }
        lost
    }

    /// Makes room for somebody new, or for a learner whose file was opened.
    pub fn create(&self, learner: LearnerId) {
        self.0.deleted.borrow_mut().remove(&learner);
        let head = self.stored_head(learner).unwrap_or_else(|| Head::new(learner));
        self.keep_head(head);
    }

    /// Deletes a learner without a trace, and nobody else. `false` if IndexedDB did not answer: then try again.
    pub async fn delete(&self, learner: LearnerId) -> bool {
        self.0.deleted.borrow_mut().insert(learner);
        let prefix = prefix_of(learner);
        for key in self.0.shelf.keys().iter().filter(|key| key.starts_with(&prefix)) {
            self.0.shelf.remove(key);
        }
        let device = self.device();
        if device.last == Some(learner) {
            let _ = self.0.shelf.set(&Key::Device.to_string(), &Device { last: None, ..device }.write());
        }
        self.0.rows.borrow_mut().retain(|(whose, _), _| *whose != learner);
        self.0.heads.borrow_mut().remove(&learner);
        self.0.seals.borrow_mut().remove(&learner);
        mirror::forget(learner);
        // last, so that nothing another tab wrote a moment ago comes after it
        self.0.recent.delete(learner).await
    }

    /// Calls back with what other tabs do, as long as the page lives.
    pub fn on_other_tab(&self, heard: impl Fn(OtherTab) + 'static) {
        let store = self.clone();
        let listener = Closure::<dyn Fn(web_sys::StorageEvent)>::new(move |event: web_sys::StorageEvent| {
            if let Some(news) = store.understand(&event) {
                heard(news);
            }
        });
        if let Some(window) = web_sys::window() {
            let _ = window.add_event_listener_with_callback("storage", listener.into_js_value().unchecked_ref());
        }
    }

    fn understand(&self, event: &web_sys::StorageEvent) -> Option<OtherTab> {
        let Some(key) = event.key() else { return Some(OtherTab::Cleared) };
        match (key.parse::<Key>().ok()?, event.new_value()) {
            (Key::Segment { learner, row: Row::Log, writer, .. }, Some(text)) if writer != self.0.writer => {
                let kept = lines_added(event.old_value().as_deref(), &text);
                (!kept.is_empty()).then_some(OtherTab::Wrote { learner, kept })
            }
            (Key::Head(learner, _), None) if self.stored_head(learner).is_none() => {
                self.0.deleted.borrow_mut().insert(learner);
                self.0.rows.borrow_mut().retain(|(whose, _), _| *whose != learner);
                Some(OtherTab::Deleted(learner))
            }
            (Key::Head(learner, _), Some(_)) => {
                self.0.deleted.borrow_mut().remove(&learner);
                Some(OtherTab::Heads)
            }
            _ => None,
        }
    }

    pub(super) fn head(&self, learner: LearnerId) -> Head {
        self.stored_head(learner).unwrap_or_else(|| Head::new(learner).next(&self.gather_open(learner).log))
    }

    /// Whether a head is there at all. A head grows with the record, so nothing that every answer does may read it.
    pub(super) fn has_head(&self, learner: LearnerId) -> bool {
        [Generation::A, Generation::B]
            .into_iter()
            .any(|generation| self.0.shelf.has(&Key::Head(learner, generation).to_string()))
    }

    pub(super) fn stored_head(&self, learner: LearnerId) -> Option<Head> {
        let text = |generation| self.0.shelf.text(&Key::Head(learner, generation).to_string());
        Head::newest(text(Generation::A).as_deref(), text(Generation::B).as_deref())
    }

    /// Heads are noted only where storage took them: one that is missing later was taken away.
    pub(super) fn keep_head(&self, head: Head) {
        if self.0.shelf.set(&head.key().to_string(), &head.write()).is_ok() {
            self.0.heads.borrow_mut().insert(head.learner, head);
        }
    }
}

/// The name of the lock that a writer holds as long as its page lives.
pub(super) fn writer_lock(writer: WriterId) -> String {
    format!("trellis/writer/{writer}")
}
