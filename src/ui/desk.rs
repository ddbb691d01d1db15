use super::{
    route::Route,
    words::{Say, Shell, say},
};
use crate::{
    curriculum::{Index, Pack},
    language::{Language, Notation},
    platform::{
        chance, clock, fetch_text, page,
        storage::{Appended, Store},
    },
    practice::{Item, Made, MakeError, Response, cast::CastBook, make},
    record::{Event, EventId, Happening, Profile},
    tutor::{Command, Refusal, Tutor},
    units::{ExerciseId, LearnerId, Moment, PackId, Seed, WriterId},
};
use leptos::prelude::*;
use std::{cell::RefCell, collections::BTreeMap, rc::Rc, sync::Arc};

/// The one handle of the screens: they read memos and call [`Desk::act`]. Here the browser and the tutor meet.
#[derive(Clone, Copy)]
pub struct Desk {
    tutor: RwSignal<Tutor>,
    learner: RwSignal<Option<LearnerId>>,
    route: RwSignal<Route>,
    language: RwSignal<Language>,
    notices: RwSignal<Vec<Notice>>,
    spoken: RwSignal<String>,
    inner: StoredValue<Rc<Inner>, LocalStorage>,
}

/// What the desk keeps that no screen watches.
struct Inner {
    store: Store,
    writer: WriterId,
    written: RefCell<u32>,
    packs: RefCell<BTreeMap<PackId, Arc<Pack>>>,
    cast: RefCell<Option<Arc<CastBook>>>,
}

/// Something the whole app has to say, until it is put away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    /// What it says.
    pub says: Shell,
    /// Whether saving the learner file is the thing to do.
    pub offers_file: bool,
}

/// Why something could not be done.
#[derive(Clone, PartialEq, Debug)]
pub enum Fault {
    /// A file did not arrive.
    NotFetched,
    /// The skill or exercise is not in this build.
    NotHere,
    /// A recipe could not be made: a mistake in a pack that the audit should have caught.
    NotMade(MakeError),
}

impl Desk {
    /// Opens storage, the learner who was here last, and the page the address names.
    pub async fn open() -> Self {
        let store = Store::open().await;
        let mut notices = Vec::new();
        if let Some(says) = Notice::of_store(&store) {
            notices.push(Notice { says, offers_file: false });
        }
        let last = store.device().last_learner;
        let desk = Self {
            tutor: RwSignal::new(Tutor::new(Index::default())),
            learner: RwSignal::new(None),
            route: RwSignal::new(Route::parse(&page::hash())),
            language: RwSignal::new(Language::English),
            notices: RwSignal::new(notices),
            spoken: RwSignal::new(String::new()),
            inner: StoredValue::new_local(Rc::new(Inner {
                store,
                writer: chance::writer(),
                written: RefCell::new(0),
                packs: RefCell::default(),
                cast: RefCell::default(),
            })),
        };
        if let Some(learner) = last {
            desk.switch_to(learner).await;
        }
        page::on_hash_change(move || desk.route.set(Route::parse(&page::hash())));
        desk.listen_to_other_tabs();
        desk
    }

    fn inner(self) -> Rc<Inner> {
        self.inner.get_value()
    }

    /// A value that screens watch; it changes only when the value does.
    pub fn read<T: PartialEq + Send + Sync + 'static>(self, f: impl Fn(&Tutor) -> T + Send + Sync + 'static) -> Memo<T> {
        Memo::new(move |_| self.tutor.with(&f))
    }

    /// A value of this moment, not watched.
    pub fn peek<T>(self, f: impl FnOnce(&Tutor) -> T) -> T {
        self.tutor.with_untracked(f)
    }

    /// The learner at this desk, if there is one.
    pub fn learner(self) -> Option<LearnerId> {
        self.learner.get()
    }

    /// Where we are.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Goes to a place.
    pub fn go(self, route: &Route) {
        page::set_hash(&route.href());
    }

    /// The sentence in the learner's language.
    pub fn say(self, sentence: impl Say) -> String {
        say(self.language.get(), &sentence)
    }

    /// How numbers and stories are written.
    pub fn notation(self) -> Notation {
        Notation { language: self.language.get_untracked(), decimal_comma: false }
    }

    /// Shows another language.
    pub fn speak_language(self, language: Language) {
        self.language.set(language);
    }

    /// Says something through the one polite live region.
    pub fn announce(self, words: String) {
        self.spoken.set(words);
    }

    /// What the live region says.
    pub fn announced(self) -> String {
        self.spoken.get()
    }

    /// What the app has to say, the oldest first.
    pub fn notices(self) -> Vec<Notice> {
        self.notices.get()
    }

    /// Puts a notice away.
    pub fn put_away(self, notice: &Notice) {
        self.notices.update(|notices| notices.retain(|other| other != notice));
    }

    /// Shows a notice, once.
    pub fn notify(self, notice: Notice) {
        self.notices.update(|notices| {
            if !notices.contains(&notice) {
                notices.push(notice);
            }
        });
    }

    /// The browser's storage, for the screens that save, open and erase.
    pub fn with_store<T>(self, f: impl FnOnce(&Store) -> T) -> T {
        f(&self.inner().store)
    }

    /// Does something: decided by the tutor, stored, and only then shown. Somebody who is nobody yet becomes a learner here.
    pub async fn act(self, command: Command) -> Result<Vec<Happening>, Refusal> {
        let now = clock::now();
        let mut happenings = self.peek(|tutor| tutor.decide(command, now))?;
        let begins = happenings.iter().any(|happening| matches!(happening, Happening::Began(_)));
        if self.learner.get_untracked().is_none() {
            let learner = self.inner().store.create(chance::learner());
            self.learner.set(Some(learner));
            if !begins {
                happenings.insert(0, Happening::Began(Profile::default()));
            }
        }
        let events = self.stamp(happenings.clone(), now);
        if let Some(learner) = self.learner.get_untracked() {
            let inner = self.inner();
            match inner.store.append(learner, &events).await {
                Appended::Kept => {}
                Appended::Full => self.notify(Notice { says: Shell::Full, offers_file: true }),
                Appended::Gone => self.notify(Notice { says: Shell::DeletedElsewhere, offers_file: true }),
            }
        }
        self.tutor.update(|tutor| events.iter().for_each(|event| tutor.apply(event)));
        Ok(happenings)
    }

    fn stamp(self, happenings: Vec<Happening>, at: Moment) -> Vec<Event> {
        let inner = self.inner();
        let first = self.peek(Tutor::next_lamport);
        let stamped = happenings.into_iter().zip(first..).map(|(what, lamport)| {
            let n = inner.written.replace_with(|n| *n + 1);
            Event { id: EventId { writer: inner.writer, n }, lamport, at, what }
        });
        stamped.collect()
    }

    /// Leaves the desk to another learner, or to nobody.
    pub async fn switch_to(self, learner: LearnerId) {
        let loaded = self.inner().store.load(learner).await;
        if !loaded.damages.is_empty() {
            self.notify(Notice { says: Shell::Damaged { lines: loaded.damages.len() }, offers_file: true });
        }
        self.tutor.update(|tutor| {
            *tutor = Tutor::new(tutor.index().clone());
            tutor.absorb(loaded.log.iter().cloned());
        });
        self.inner().store.set_last_learner(Some(learner));
        self.learner.set(Some(learner));
    }

    /// Nobody sits here: the next visitor may begin.
    pub fn leave(self) {
        self.inner().store.set_last_learner(None);
        self.learner.set(None);
        self.tutor.update(|tutor| *tutor = Tutor::new(tutor.index().clone()));
    }

    /// Takes in events from a file that were just stored.
    pub fn absorb(self, events: Vec<Event>) {
        self.tutor.update(|tutor| tutor.absorb(events));
    }

    fn listen_to_other_tabs(self) {
        self.inner().store.on_other_tab(move |learner, events| {
            if self.learner.get_untracked() == Some(learner) {
                self.absorb(events);
            }
        });
        self.inner().store.on_deleted(move |learner| {
            if self.learner.get_untracked() == Some(learner) {
                self.notify(Notice { says: Shell::DeletedElsewhere, offers_file: false });
                self.leave();
            }
        });
    }

    /// The index of all skills; fetched once.
    pub async fn need_index(self) -> Result<(), Fault> {
        if !self.peek(|tutor| tutor.index().packs.is_empty()) {
            return Ok(());
        }
        let index: Index = fetch_json("packs/index.json").await?;
        self.tutor.update(|tutor| tutor.set_index(index));
        Ok(())
    }

    /// A pack; fetched once.
    pub async fn pack(self, id: &PackId) -> Result<Arc<Pack>, Fault> {
        let inner = self.inner();
        if let Some(pack) = inner.packs.borrow().get(id) {
            return Ok(pack.clone());
        }
        let pack: Arc<Pack> = Arc::new(fetch_json(&format!("packs/{id}.json")).await?);
        inner.packs.borrow_mut().insert(id.clone(), pack.clone());
        Ok(pack)
    }

    async fn cast(self) -> Result<Arc<CastBook>, Fault> {
        let inner = self.inner();
        if let Some(cast) = inner.cast.borrow().as_ref() {
            return Ok(cast.clone());
        }
        let cast: Arc<CastBook> = Arc::new(fetch_json("packs/cast.json").await?);
        *inner.cast.borrow_mut() = Some(cast.clone());
        Ok(cast)
    }

    /// Makes an item: the pack and the cast are fetched if they are not here.
    pub async fn item(self, exercise: &ExerciseId, seed: Seed, theme: &str) -> Result<Arc<Item>, Fault> {
        let (pack, cast) = futures_join(self.pack(&exercise.skill().pack()), self.cast()).await;
        let (pack, cast) = (pack?, cast?);
        let recipe = pack.skill(&exercise.skill()).and_then(|skill| skill.exercise(exercise.name())).ok_or(Fault::NotHere)?;
        let made = Made { exercise, seed, theme, cast: &cast, notation: &self.notation() };
        make(recipe, made).map(Arc::new).map_err(Fault::NotMade)
    }

    /// Keeps what is typed and not checked.
    pub fn keep_draft(self, item: &Item, response: &Response) {
        if let Some(learner) = self.learner.get_untracked() {
            let draft = serde_json::json!({ "item": item.made_from, "response": response });
            self.inner().store.save_draft(learner, &draft.to_string());
        }
    }
}
