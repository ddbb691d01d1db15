use crate::{
    curriculum::gallery::{Catalog, Form, Home, Tree, json_page, read_json, toml_page},
    practice::cast::CastBook,
    ui::desk::{Desk, Fault},
    units::{ExerciseId, PackId},
};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// The texts of all packs, what is in them, and the people and things of stories.
#[derive(Clone, Copy)]
pub struct Texts {
    desk: Desk,
    packs: RwSignal<Arc<Vec<Tree>>>,
    catalog: RwSignal<Arc<Catalog>>,
    cast: RwSignal<Option<Arc<CastBook>>>,
    failed: RwSignal<bool>,
}

impl Texts {
    /// Asks for all of them.
    pub fn fetch(desk: Desk) -> Self {
        let texts = Self {
            desk,
            packs: RwSignal::default(),
            catalog: RwSignal::default(),
            cast: RwSignal::new(None),
            failed: RwSignal::new(false),
        };
        texts.begin();
        texts
    }

    /// Asks again.
    pub fn begin(self) {
        self.failed.set(false);
        spawn_local(async move {
            match self.all().await {
                Ok((packs, cast)) if !self.failed.is_disposed() => {
                    let mut catalog = Catalog::default();
                    packs.iter().for_each(|pack| catalog.add(pack));
                    self.packs.set(Arc::new(packs));
                    self.catalog.set(Arc::new(catalog));
                    self.cast.set(Some(cast));
                }
                Ok(_) => {}
                Err(_) => {
                    self.failed.try_set(true);
                }
            }
        });
    }

    async fn all(self) -> Result<(Vec<Tree>, Arc<CastBook>), Fault> {
        let ids: Vec<PackId> = self.desk.peek(|tutor| tutor.index().every_pack().map(|pack| pack.id.clone()).collect());
        let texts = ids.iter().map(|id| self.desk.pack_text(id));
        let (texts, cast) = futures::join!(futures::future::join_all(texts), self.desk.cast());
        let read = |text: Result<String, Fault>| read_json(&text?).map_err(|_| Fault::NotFetched);
        Ok((texts.into_iter().map(read).collect::<Result<_, _>>()?, cast?))
    }

    /// Whether they came.
    pub fn here(self) -> bool {
        self.cast.with(Option::is_some)
    }

    /// Whether they did not.
    pub fn failed(self) -> Signal<bool> {
        self.failed.into()
    }

    /// What is in them.
    pub fn catalog(self) -> Arc<Catalog> {
        self.catalog.get()
    }

    /// The people and things of stories.
    pub fn cast(self) -> Option<Arc<CastBook>> {
        self.cast.get_untracked()
    }

    /// Where a text stands that names no skill: beside this exercise.
    pub fn home(self, exercise: &ExerciseId) -> Option<Home> {
        self.packs.with_untracked(|packs| Home::of(pack(packs, exercise)?, &exercise.skill()))
    }

    /// The text of an exercise.
    pub fn page(self, exercise: &ExerciseId, form: Form) -> Option<String> {
        self.packs.with_untracked(|packs| {
            let skill = exercise.skill();
            let named = |tree: &&Tree, name: &str| tree.get("id").and_then(Tree::text) == Some(name);
            let short = skill.as_str().rsplit('/').next()?;
            let skill = pack(packs, exercise)?.get("skill")?.parts().iter().find(|one| named(one, short))?;
            let found = skill.get("exercise")?.parts().iter().find(|one| named(one, exercise.name()))?;
            Some(match form {
                Form::Toml => toml_page(found),
                Form::Json => json_page(found),
            })
        })
    }
}

fn pack<'a>(packs: &'a [Tree], exercise: &ExerciseId) -> Option<&'a Tree> {
    let id = exercise.skill().pack();
    packs.iter().find(|pack| pack.get("id").and_then(Tree::text) == Some(id.as_str()))
}
