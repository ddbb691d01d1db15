use super::{
    super::{chance, promises::within},
    Kind, Loaded, NotStored, OtherTab,
    recent::Recent,
    shelf::Shelf,
};
use crate::{
    record::{
        Damage, Device, Event, Happening, Kept,
        segments::{
            Gathered, Generation, Head, Key, OpenSegment, Row, aside_line, gather, learner_of, lines_added, prefix_of,
        },
        wire,
    },
    units::{LearnerId, WriterId},
};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};
use wasm_bindgen::{JsCast, closure::Closure};

/// How long feedback waits for IndexedDB, in milliseconds.
const PATIENCE: i32 = 150;

/// What this browser keeps, opened once by a page. Copies are the same store.
#[derive(Clone)]
pub struct Store(Rc<Inner>);

struct Inner {
    shelf: Shelf,
    recent: Recent,
    indexed_db: Cell<bool>,
    writer: WriterId,
    rows: RefCell<BTreeMap<(LearnerId, Row), OpenRow>>,
    heads: RefCell<BTreeMap<LearnerId, Head>>,
    deleted: RefCell<BTreeSet<LearnerId>>,
}

/// The open segment of a row, and the lines that storage has not taken yet.
struct OpenRow {
    segment: OpenSegment,
    waiting: Vec<String>,
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
        }));
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
        let device = Device { mark: chance::mark(), last: None };
        let _ = self.0.shelf.set(&key, &device.write());
        device
    }

    /// Notes who learns here now, to be offered first next time.
    pub fn remember_last(&self, learner: LearnerId) {
        let device = Device { last: Some(learner), ..self.device() };
        let _ = self.0.shelf.set(&Key::Device.to_string(), &device.write());
    }

    /// Everybody who learns here, by id. A head that is damaged is made anew from the log.
    pub fn learners(&self) -> Vec<Head> {
        let ids: BTreeSet<LearnerId> = self.0.shelf.keys().iter().filter_map(|key| learner_of(key)).collect();
        ids.into_iter().map(|learner| self.head(learner)).collect()
    }

    /// Brings back learners who are in IndexedDB only: made within the last minute before the whole browser was killed.
    pub async fn recover(&self) -> Vec<LearnerId> {
        let here: BTreeSet<LearnerId> = self.learners().into_iter().map(|head| head.learner).collect();
        let recent = self.0.recent.learners().await;
        self.0.indexed_db.set(self.0.recent.database_now().is_some());
        let lost: Vec<LearnerId> = recent.difference(&here).copied().collect();
        for learner in &lost {
            self.load(*learner).await;
        }
        lost
    }

    /// Makes room for somebody new, or for a learner whose file was opened.
    pub fn create(&self, learner: LearnerId) {
        self.0.deleted.borrow_mut().remove(&learner);
        let head = self.stored_head(learner).unwrap_or_else(|| Head::new(learner));
        self.keep_head(head);
    }

    /// All that is kept of a learner, from both stores. What was in IndexedDB alone is put beside the rest again.
    pub async fn load(&self, learner: LearnerId) -> Loaded {
        let mut gathered = self.gather(learner);
        let lines = self.0.recent.lines(learner).await;
        self.0.indexed_db.set(self.0.recent.database_now().is_some());
        let (recent, damages) = wire::decode(&lines.join("\n"));
        let stray: Vec<Kept> =
            recent.iter().filter(|kept| gathered.log.get(kept.event().id).is_none()).cloned().collect();
        gathered.log.extend(recent);
        gathered.damages.extend(damages);
        let stored = self.stored_head(learner);
        let missing = stored.as_ref().map_or(0, |head| head.missing_from(&gathered.log));
        let head = stored.unwrap_or_else(|| Head::new(learner)).next(&gathered.log);
        self.keep_head(head.clone());
        if !stray.is_empty() {
            let _ = self.keep_lines(learner, Row::Log, stray.iter().map(|kept| kept.line().to_owned()));
        }
        let draft = self.0.shelf.text(&Key::Draft(learner).to_string()).filter(|draft| !draft.is_empty());
        Loaded { head, log: gathered.log, damages: gathered.damages, missing, draft }
    }

    /// Keeps events: in localStorage before this returns, in IndexedDB before the future resolves (or 150 ms have passed).
    pub fn append(&self, learner: LearnerId, events: &[Event]) -> impl Future<Output = Result<(), NotStored>> + use<> {
        let kept: Vec<Kept> = events.iter().cloned().map(Kept::from).collect();
        self.append_kept(learner, &kept)
    }

    /// The same for events with their lines, as an opened file brings them.
    pub fn append_kept(
        &self,
        learner: LearnerId,
        kept: &[Kept],
    ) -> impl Future<Output = Result<(), NotStored>> + use<> {
        let stored = self.keep(learner, kept);
        let ended = match stored {
            Err(NotStored::Deleted) => None,
            _ => self.0.recent.put(learner, kept),
        };
        async move {
            if let Some(ended) = ended {
                within(&ended, PATIENCE).await;
            }
            stored
        }
    }

    /// Keeps lines of an opened file that could not be read, so that they go into the next file as they were.
    pub fn keep_aside(&self, learner: LearnerId, damages: &[Damage]) -> Result<(), NotStored> {
        self.keep_lines(learner, Row::Aside, damages.iter().map(aside_line))
    }

    /// Tries again what storage had no room for.
    pub fn retry(&self, learner: LearnerId) -> Result<(), NotStored> {
        self.keep_lines(learner, Row::Log, [])
    }

    /// Keeps what is typed and not checked, over what was kept before; an empty text forgets it.
    pub fn save_draft(&self, learner: LearnerId, draft: &str) -> Result<(), NotStored> {
        let key = Key::Draft(learner).to_string();
        if self.is_deleted(learner) {
            return Err(NotStored::Deleted);
        }
        if draft.is_empty() {
            self.0.shelf.remove(&key);
            return Ok(());
        }
        self.0.shelf.set(&key, draft).map_err(|_| NotStored::Full { waiting: 0 })
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

    fn gather(&self, learner: LearnerId) -> Gathered {
        let prefix = prefix_of(learner);
        let keys = self.0.shelf.keys().into_iter().filter(|key| key.starts_with(&prefix));
        let mut gathered = gather(keys.filter_map(|key| self.0.shelf.raw(&key).map(|raw| (key, raw))));
        if let Some(row) = self.0.rows.borrow().get(&(learner, Row::Log)) {
            gathered.take_lines(&row.waiting.join("\n"));
        }
        gathered
    }

    fn keep(&self, learner: LearnerId, kept: &[Kept]) -> Result<(), NotStored> {
        if self.is_deleted(learner) {
            return Err(NotStored::Deleted);
        }
        self.note_in_head(learner, kept);
        self.keep_lines(learner, Row::Log, kept.iter().map(|one| one.line().to_owned()))
    }

    fn keep_lines(
        &self,
        learner: LearnerId,
        row: Row,
        lines: impl IntoIterator<Item = String>,
    ) -> Result<(), NotStored> {
        let mut rows = self.0.rows.borrow_mut();
        let open = rows
            .entry((learner, row))
            .or_insert_with(|| OpenRow { segment: OpenSegment::new(learner, row, self.0.writer), waiting: Vec::new() });
        open.waiting.extend(lines);
        while !open.waiting.is_empty() {
            let filled = open.segment.fill(&open.waiting);
            if self.0.shelf.set(&filled.key.to_string(), &filled.text).is_err() {
                return Err(NotStored::Full { waiting: open.waiting.len() });
            }
            open.waiting.drain(..filled.taken);
            open.segment.took(filled);
        }
        if self.0.shelf.is_kept() { Ok(()) } else { Err(NotStored::Blocked) }
    }

    /// A learner whose head is gone while the device's own key is there was deleted by another tab; where both are gone, somebody
    /// cleared everything, and what comes now is worth keeping.
    fn is_deleted(&self, learner: LearnerId) -> bool {
        let known = self.0.heads.borrow().contains_key(&learner);
        if known && self.stored_head(learner).is_none() && self.0.shelf.text(&Key::Device.to_string()).is_some() {
            self.0.deleted.borrow_mut().insert(learner);
        }
        self.0.deleted.borrow().contains(&learner)
    }

    fn head(&self, learner: LearnerId) -> Head {
        self.stored_head(learner).unwrap_or_else(|| Head::new(learner).next(&self.gather(learner).log))
    }

    fn stored_head(&self, learner: LearnerId) -> Option<Head> {
        let text = |generation| self.0.shelf.text(&Key::Head(learner, generation).to_string());
        Head::newest(text(Generation::A).as_deref(), text(Generation::B).as_deref())
    }

    /// Heads are noted only where storage took them: one that is missing later was taken away.
    fn keep_head(&self, head: Head) {
        if self.0.shelf.set(&head.key().to_string(), &head.write()).is_ok() {
            self.0.heads.borrow_mut().insert(head.learner, head);
        }
    }

    fn note_in_head(&self, learner: LearnerId, kept: &[Kept]) {
        let shows = |what: &Happening| {
            matches!(what, Happening::Began(_) | Happening::ProfileChanged(_) | Happening::LookChanged(_))
        };
        let news: Vec<&Happening> = kept.iter().map(|one| &one.event().what).filter(|what| shows(what)).collect();
        let lost = self.stored_head(learner).is_none();
        if news.is_empty() && !lost {
            return;
        }
        let before = self.stored_head(learner).or_else(|| self.0.heads.borrow().get(&learner).cloned());
        let mut head = before.unwrap_or_else(|| Head::new(learner));
        head.counter += 1;
        for what in news {
            head.note(what);
        }
        self.keep_head(head);
    }
}
