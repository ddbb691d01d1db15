use super::Desk;
use crate::{
    curriculum::{GradeIndex, Index, IndexFront, Pack, SkillEntry, squares::SquareBank},
    platform::{fetch::fetch_text, start},
    practice::{Item, Made, MakeError, cast::CastBook, make},
    units::{Draw, ExerciseId, PackId, Seed, SkillId, apart},
};
use futures::future::try_join_all;
use leptos::prelude::*;
use serde::de::DeserializeOwned;
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    sync::Arc,
};

/// The packs that were fetched, and the people and things of stories.
#[derive(Default)]
pub(super) struct Shelf {
    packs: RefCell<BTreeMap<PackId, Arc<Pack>>>,
    /// The pack of the first question, with its skill alone: what somebody new with a link waits for.
    slice: RefCell<Option<Arc<Pack>>>,
    cast: RefCell<Option<Arc<CastBook>>>,
    asks_index: Cell<bool>,
    pub(super) bank: RefCell<Option<Arc<SquareBank>>>,
}

impl Shelf {
    /// The pack of a skill, whole or its slice, if it is here.
    fn here(&self, skill: &SkillId) -> Option<Arc<Pack>> {
        let slice = || self.slice.borrow().clone().filter(|slice| slice.skill(skill).is_some());
        self.packs.borrow().get(&skill.pack()).cloned().or_else(slice)
    }

    fn is_empty(&self) -> bool {
        self.packs.borrow().is_empty() && self.slice.borrow().is_none()
    }
}

/// Why an item cannot be shown.
#[derive(Clone, PartialEq, Debug)]
#[allow(clippy::enum_variant_names)] // each says what did not happen
pub enum Fault {
    /// A file did not arrive, or not whole.
    NotFetched,
    /// The skill or exercise is not in this build.
    NotHere,
    /// A recipe could not be made: a mistake in a pack that the audit should have caught.
    NotMade(MakeError),
}

impl Desk {
    /// Fetches the index of all skills, a file for each grade, once; returns at once where somebody has asked already.
    pub async fn need_index(self) -> Result<(), Fault> {
        let asks = &self.inner().shelf.asks_index;
        if self.peek(|tutor| !tutor.index().packs.is_empty()) || asks.replace(true) {
            return Ok(());
        }
        let index = fetch_index().await;
        asks.set(false);
        let index = index?;
        self.tutor.update(|tutor| tutor.set_index(index));
        Ok(())
    }

    /// The text of a pack, as it is fetched.
    pub async fn pack_text(self, id: &PackId) -> Result<String, Fault> {
        fetch_text(&format!("packs/{id}.json")).await.map_err(|_| Fault::NotFetched)
    }

    /// The pack of a skill, or at the first question of somebody new the slice of it that this skill is.
    async fn pack(self, skill: &SkillId) -> Result<Arc<Pack>, Fault> {
        if let Some(pack) = self.inner().shelf.here(skill) {
            return Ok(pack);
        }
        if start::is_aimed()
            && self.inner().shelf.is_empty()
            && let Ok(slice) = fetch_json::<Pack>(&Pack::slice_path(skill)).await
        {
            let slice = Arc::new(slice);
            *self.inner().shelf.slice.borrow_mut() = Some(slice.clone());
            return Ok(slice);
        }
        apart(|| Box::pin(self.whole_pack(skill.pack()))).await
    }

    async fn whole_pack(self, id: PackId) -> Result<Arc<Pack>, Fault> {
        let inner = self.inner();
        let pack: Arc<Pack> = Arc::new(fetch_json(&format!("packs/{id}.json")).await?);
        inner.shelf.packs.borrow_mut().insert(id, pack.clone());
        Ok(pack)
    }

    /// The people and things of stories.
    pub async fn cast(self) -> Result<Arc<CastBook>, Fault> {
        let inner = self.inner();
        let here = inner.shelf.cast.borrow().clone();
        if let Some(cast) = here {
            return Ok(cast);
        }
        let cast: Arc<CastBook> = Arc::new(fetch_json("packs/cast.json").await?);
        *inner.shelf.cast.borrow_mut() = Some(cast.clone());
        Ok(cast)
    }

    /// Makes an item. Without a theme, the learner's interests choose it; who has none gets any.
    pub async fn item(self, exercise: &ExerciseId, seed: Seed, theme: Option<&str>) -> Result<Arc<Item>, Fault> {
        let skill = exercise.skill();
        let (pack, cast) = futures::join!(self.pack(&skill), self.cast());
        let (pack, cast) = (pack?, cast?);
        let recipe = pack.skill(&skill).and_then(|skill| skill.exercise(exercise.name())).ok_or(Fault::NotHere)?;
        let wished = theme.map_or_else(|| self.wished_theme(&cast, seed), str::to_owned);
        let made = Made { exercise, seed, theme: &wished, cast: &cast, notation: &self.notation() };
        make(recipe, made).map(Arc::new).map_err(Fault::NotMade)
    }

    /// The theme of a story that nobody chose.
    pub fn wished_theme(self, cast: &CastBook, seed: Seed) -> String {
        let mut themes = self.peek(|tutor| tutor.learner().profile().interests.clone());
        if themes.is_empty() {
            themes = cast.themes.iter().map(|theme| theme.id.clone()).collect();
        }
        Draw::new(seed, &["theme"]).pick(&themes).cloned().unwrap_or_default()
    }

    /// The entry of a skill, from its pack: a first visit need not wait for the index.
    pub async fn skill_entry(self, skill: &SkillId) -> Result<SkillEntry, Fault> {
        let pack = self.pack(skill).await?;
        let found = pack.skill(skill).ok_or(Fault::NotHere)?;
        SkillEntry::of(&pack, found).ok_or(Fault::NotHere)
    }

    /// The title of a skill, from what was fetched; empty while nothing was.
    pub fn title(self, skill: &SkillId) -> String {
        if let Some(title) = self.watch(|tutor| tutor.index().skill(skill).map(|entry| entry.title.clone())) {
            return title;
        }
        let pack = self.inner().shelf.here(skill);
        pack.and_then(|pack| pack.skill(skill).map(|skill| skill.title.clone())).unwrap_or_default()
    }
}

async fn fetch_index() -> Result<Index, Fault> {
    let front: IndexFront = fetch_json("packs/index.json").await?;
    let grades = front.grades.iter().map(|grade| async { fetch_json::<GradeIndex>(&GradeIndex::path(grade)).await });
    let grades = try_join_all(grades).await?;
    Ok(Index::of(front, grades))
}

/// A pack that is not there is a skill that is not there; all else is the network.
pub(super) async fn fetch_json<T: DeserializeOwned>(path: &str) -> Result<T, Fault> {
    use crate::platform::fetch::FetchError;
    let text = fetch_text(path).await.map_err(|error| match error {
        FetchError::Status(404) => Fault::NotHere,
        _ => Fault::NotFetched,
    })?;
    serde_json::from_str(&text).map_err(|_| Fault::NotFetched)
}
