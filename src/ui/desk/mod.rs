//! Where the browser and the tutor meet: a command is decided, stored, and only then shown.

mod act;
mod boards;
mod door;
mod draft;
mod file;
mod forgetting;
mod learners;
mod look;
mod record;
mod shelf;
mod voice;

use super::{
    let_go::let_go,
    route::Route,
    words::{Say, Shell, say},
};
use crate::{
    curriculum::Index,
    language::{Language, Notation},
    platform::{page, speech, start, storage::Store},
    record::{Damage, Decimals, IdSet},
    tutor::Tutor,
    units::{LearnerId, Moment},
};
pub use door::Door;
pub use file::{Brought, FileFault};
use leptos::prelude::*;
pub use shelf::Fault;
use shelf::Shelf;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use voice::Reading;

/// The one handle of the screens: they read memos and call [`Desk::act`].
#[derive(Clone, Copy)]
pub struct Desk {
    tutor: RwSignal<Tutor>,
    learner: RwSignal<Option<LearnerId>>,
    route: RwSignal<Route>,
    /// A plain value, not a signal: it is chosen before the app is drawn, and every sentence on the page would watch it for as long as the desk is open.
    language: Language,
    notices: RwSignal<Vec<Notice>>,
    spoken: RwSignal<String>,
    voice: RwSignal<bool>,
    reading: RwSignal<Option<Reading>>,
    changes: RwSignal<u32>,
    door: RwSignal<Option<Door>>,
    inner: StoredValue<Rc<Inner>, LocalStorage>,
}

/// What the desk keeps that no screen watches.
struct Inner {
    store: Store,
    aside: RefCell<Vec<Damage>>,
    written: RefCell<u32>,
    /// When the learner last did something; nothing that can wait is done soon after.
    stirred: Cell<Option<Moment>>,
    shelf: Shelf,
    draft: RefCell<Option<String>>,
    /// What the last opened file brought, as long as it can be taken back in one step.
    brought: RefCell<Option<(LearnerId, IdSet)>>,
}

/// Something the whole app has to say, until it is put away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    /// What it says.
    pub says: Shell,
    /// Whether saving the learner file is the thing to do.
    pub offers_file: bool,
}

impl Desk {
    /// Opens storage, the learner who was here last, and the page the address names.
    pub async fn open() -> Self {
        let store = Store::open();
        let last = store.device().last;
        let desk = Self {
            tutor: RwSignal::new(Tutor::new(Index::default())),
            learner: RwSignal::new(None),
            route: RwSignal::new(Route::parse(&page::hash())),
            language: if start::pseudo_language() { Language::Pseudo } else { Language::English },
            notices: RwSignal::new(Vec::new()),
            spoken: RwSignal::new(String::new()),
            voice: RwSignal::new(false),
            reading: RwSignal::new(None),
            changes: RwSignal::new(0),
            door: RwSignal::new(None),
            inner: StoredValue::new_local(Rc::new(Inner {
                store,
                aside: RefCell::default(),
                written: RefCell::new(0),
                stirred: Cell::new(None),
                shelf: Shelf::default(),
                draft: RefCell::default(),
                brought: RefCell::default(),
            })),
        };
        // from the first moment: a link may be followed while storage is still being read
        page::on_hash_change(move |hash| desk.route.set(Route::parse(&hash)));
        match last {
            Some(learner) => desk.seat(learner, None).await,
            None => desk.recover().await,
        }
        desk.say_what_storage_lacks();
        desk.listen_to_other_tabs();
        page::on_leaving(move || desk.note_kept());
        speech::on_available("en", move |available| desk.voice.set(available));
        desk
    }

    fn inner(self) -> Rc<Inner> {
        self.inner.get_value()
    }

    /// A value that screens watch; it changes only when the value does.
    pub fn read<T: PartialEq + Send + Sync + 'static>(
        self,
        f: impl Fn(&Tutor) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.tutor.with(&f))
    }

    /// A value read now and watched by whoever asks.
    pub fn watch<T>(self, f: impl FnOnce(&Tutor) -> T) -> T {
        self.tutor.with(f)
    }

    /// A value of this moment, not watched.
    pub fn peek<T>(self, f: impl FnOnce(&Tutor) -> T) -> T {
        self.tutor.with_untracked(f)
    }

    /// Between two questions: what stays forgets the watchers of the last one.
    pub fn let_go(self) {
        let_go(&self.tutor);
        let_go(&self.learner);
        let_go(&self.voice);
        let_go(&self.reading);
        let_go(&self.spoken);
    }

    /// The learner at this desk, if there is one.
    pub fn learner(self) -> Option<LearnerId> {
        self.learner.get()
    }

    /// Whether nobody has begun here: Today and Progress then begin with a welcome.
    pub fn is_new(self) -> bool {
        self.learner.get().is_none()
    }

    /// Whether this browser lets us keep anything.
    pub fn keeps(self) -> bool {
        self.inner().store.kind() != crate::platform::storage::Kind::Blocked
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
        say(self.language, &sentence)
    }

    /// How numbers and stories are written.
    pub fn notation(self) -> Notation {
        let decimals = self.peek(|tutor| tutor.learner().look().decimals);
        Notation { language: self.language, decimal_comma: decimals == Decimals::Comma }
    }

    /// Says something through the one polite live region. The same words twice are said twice.
    pub fn announce(self, words: String) {
        self.spoken.update(|spoken| {
            let again = spoken.trim_end() == words;
            *spoken = if again && !spoken.ends_with('\u{a0}') { format!("{words}\u{a0}") } else { words };
        });
    }

    /// Says through the live region what something comes to say from now on; what it says already is read with the page.
    pub fn tell(self, says: impl Fn() -> Option<String> + 'static) {
        Effect::new(move |before: Option<Option<String>>| {
            let now = says();
            if let Some(words) = now.clone().filter(|_| before.is_some_and(|before| before != now)) {
                self.announce(words);
            }
            now
        });
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
        if self.notices.with_untracked(|notices| notices.contains(&notice)) {
            return;
        }
        self.announce(self.say(notice.says.clone()));
        self.notices.update(|notices| notices.push(notice));
    }
}
