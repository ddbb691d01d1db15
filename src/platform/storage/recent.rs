use super::super::promises::{event_type, promised, within};
use crate::{
    record::{Kept, segments::learner_of},
    units::LearnerId,
};
use js_sys::{Array, Promise, Uint8Array};
use std::collections::BTreeSet;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    IdbDatabase, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction, IdbTransactionMode,
};

const DATABASE: &str = "trellis";
const STORE: &str = "recent";

/// How many events of each learner are kept here.
const KEPT: usize = 200;

/// How long we wait for the database at the start, in milliseconds.
const PATIENCE: i32 = 1_000;

/// The last events of each learner in IndexedDB, whose completed transactions survive a killed browser at once.
pub(super) struct Recent {
    opening: Option<(IdbOpenDbRequest, Promise)>,
}

impl Recent {
    /// Begins to open the database.
    pub(super) fn open() -> Self {
        Self { opening: begin() }
    }

    /// The database; nothing where the browser has none, refuses, or takes too long.
    pub(super) async fn database(&self) -> Option<IdbDatabase> {
        let (request, opened) = self.opening.as_ref()?;
        within(opened, PATIENCE).await?;
        database(request)
    }

    /// The database if it is open by now.
    pub(super) fn database_now(&self) -> Option<IdbDatabase> {
        database(&self.opening.as_ref()?.0)
    }

    /// Writes events in one transaction; the promise resolves with the event that ends it.
    pub(super) fn put(&self, learner: LearnerId, kept: &[Kept]) -> Option<Promise> {
        let (transaction, store) = writing(&self.database_now()?)?;
        let ended = ended(&transaction);
        for one in kept {
            store.put_with_key(&one.line().as_ref().into(), &place_of(learner, one).into()).ok()?;
        }
        Some(ended)
    }

    /// All lines of a learner, oldest first; all but the last 200 are let go, since localStorage has them.
    pub(super) async fn lines(&self, learner: LearnerId) -> Vec<String> {
        let Some(database) = self.database().await else { return Vec::new() };
        let Some((_, store)) = writing(&database) else { return Vec::new() };
        let Some(range) = range(learner) else { return Vec::new() };
        let (Ok(lines), Ok(keys)) = (store.get_all_with_key(&range), store.get_all_keys_with_key(&range)) else {
            return Vec::new();
        };
        let lines: Vec<String> = answer(&lines).await.iter().filter_map(|line| line.as_string()).collect();
        let keys = answer(&keys).await;
        if keys.length() as usize > KEPT {
            let first_kept = keys.get(keys.length() - KEPT as u32);
            self.forget_before(&keys.get(0), &first_kept);
        }
        lines
    }

    /// The learners of whom anything is here.
    pub(super) async fn learners(&self) -> BTreeSet<LearnerId> {
        let Some(database) = self.database().await else { return BTreeSet::new() };
        let Some((_, store)) = writing(&database) else { return BTreeSet::new() };
        let Ok(keys) = store.get_all_keys() else { return BTreeSet::new() };
        answer(&keys).await.iter().filter_map(|key| learner_of(&key.as_string()?)).collect()
    }

    /// Deletes all of a learner. `false` if the browser did not do it.
    pub(super) async fn delete(&self, learner: LearnerId) -> bool {
        let Some(database) = self.database().await else { return self.opening.is_none() };
        let (Some((transaction, store)), Some(range)) = (writing(&database), range(learner)) else { return false };
        let ended = ended(&transaction);
        let beside = [snapshot_key(learner), format!("handle/{learner}")];
        if store.delete(&range).is_err() || beside.iter().any(|key| store.delete(&key.as_str().into()).is_err()) {
            return false;
        }
        within(&ended, PATIENCE).await.and_then(|event| event_type(&event)).is_some_and(|name| name == "complete")
    }

    /// The snapshot that is kept of a learner.
    pub(super) async fn snapshot(&self, learner: LearnerId) -> Option<Vec<u8>> {
        self.value(&snapshot_key(learner)).await?.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())
    }

    /// Keeps a snapshot over the one before it. Nothing is lost where that fails.
    pub(super) async fn put_snapshot(&self, learner: LearnerId, bytes: &[u8]) {
        self.put_value(&snapshot_key(learner), &Uint8Array::from(bytes)).await;
    }

    pub(super) async fn value(&self, key: &str) -> Option<JsValue> {
        let database = self.database().await?;
        let (_, store) = writing(&database)?;
        let request = store.get(&key.into()).ok()?;
        answered(&request).await;
        request.result().ok()
    }

    pub(super) async fn put_value(&self, key: &str, value: &JsValue) {
        let Some((_, store)) = self.database().await.as_ref().and_then(writing) else { return };
        if let Ok(request) = store.put_with_key(value, &key.into()) {
            answered(&request).await;
        }
    }

    fn forget_before(&self, first: &JsValue, kept: &JsValue) {
        let Some((_, store)) = self.database_now().as_ref().and_then(writing) else { return };
        if let Ok(range) = IdbKeyRange::bound_with_lower_open_and_upper_open(first, kept, false, true) {
            let _ = store.delete(&range);
        }
    }
}

fn begin() -> Option<(IdbOpenDbRequest, Promise)> {
    let request = web_sys::window()?.indexed_db().ok()??.open_with_u32(DATABASE, 1).ok()?;
    let upgraded = request.clone();
    let upgrade = Closure::once_into_js(move || {
        if let Some(database) = upgraded.result().ok().and_then(|result| result.dyn_into::<IdbDatabase>().ok()) {
            let _ = database.create_object_store(STORE);
        }
    });
    request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
    let opened = promised(|resolve| {
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(resolve));
    });
    Some((request, opened))
}

fn database(request: &IdbOpenDbRequest) -> Option<IdbDatabase> {
    request.result().ok()?.dyn_into().ok()
}

fn writing(database: &IdbDatabase) -> Option<(IdbTransaction, IdbObjectStore)> {
    let transaction = database.transaction_with_str_and_mode(STORE, IdbTransactionMode::Readwrite).ok()?;
    let store = transaction.object_store(STORE).ok()?;
    Some((transaction, store))
}

fn ended(transaction: &IdbTransaction) -> Promise {
    promised(|resolve| {
        transaction.set_oncomplete(Some(resolve));
        transaction.set_onabort(Some(resolve));
    })
}

/// The array a request answers with; empty where it fails.
async fn answer(request: &IdbRequest) -> Array {
    answered(request).await;
    request.result().ok().and_then(|result| result.dyn_into().ok()).unwrap_or_default()
}

async fn answered(request: &IdbRequest) {
    let answered = promised(|resolve| {
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(resolve));
    });
    if request.ready_state() == web_sys::IdbRequestReadyState::Pending {
        let _ = within(&answered, PATIENCE).await;
    }
}

/// Under another beginning than the lines, so that nobody takes it for one.
fn snapshot_key(learner: LearnerId) -> String {
    format!("snapshot/{learner}")
}

/// In the order of the log, so that the last ones are the newest.
pub(super) fn place_of(learner: LearnerId, kept: &Kept) -> String {
    let (lamport, writer, n) = kept.event().order();
    format!("trellis/{learner}/{lamport:016x}/{writer}/{n:08x}")
}

fn range(learner: LearnerId) -> Option<IdbKeyRange> {
    let prefix = crate::record::segments::prefix_of(learner);
    IdbKeyRange::bound(&prefix.as_str().into(), &format!("{prefix}~").into()).ok()
}
