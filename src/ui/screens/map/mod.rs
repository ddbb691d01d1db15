//! The map: the garden of skills, and one of them looked at closely.

mod garden;
mod lattice;
mod legend;
mod seen;
mod specimen;
mod vines;

use super::with_index::WithIndex;
use crate::{
    curriculum::Strand,
    platform::{clock, page},
    ui::{
        desk::Desk,
        growth,
        plants::{Plant, PlantSize, Stage},
        route::Route,
        words::{Map as Words, Place as PlaceWords},
    },
    units::{Day, SkillId},
};
use garden::Garden;
use lattice::Lattice;
use legend::Legend;
use leptos::prelude::*;
use specimen::SpecimenSheet;
use vines::Vines;

/// What the parts of the map share.
#[derive(Clone, Copy)]
struct Place {
    desk: Desk,
    today: Day,
    garden: Memo<Garden>,
    /// The skill the address names.
    named: Memo<Option<SkillId>>,
    /// The skill that is looked at: the named one, or else the learner's own place.
    looked_at: Memo<Option<SkillId>>,
    /// The column that is shown on a phone.
    strand: RwSignal<Strand>,
}

/// The map of all skills: any of them may be opened.
#[component]
pub fn MapScreen() -> impl IntoView {
    view! {
        <WithIndex>
            <Whole/>
        </WithIndex>
    }
}

#[component]
fn Whole() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let place = Place::open(desk);
    provide_context(place);
    // the keyboard follows to the skill that was chosen, never on the first look
    Effect::new(move |before: Option<Option<SkillId>>| {
        let named = place.named.get();
        if before.is_some_and(|before| before != named) && named.is_some() {
            page::focus_soon("specimen");
        }
        named
    });
    view! {
        <main class="page map" id="page" tabindex="-1">
            <header class="page-head">
                <div>
                    <h1>{desk.say(Words::Title)}</h1>
                    <p>{desk.say(Words::Lead)} " " <a href=Route::Place.href()>{desk.say(PlaceWords::Title)}</a></p>
                </div>
                <Legend/>
            </header>
            <div class="map-body">
                <div class="map-scroll">
                    <StrandTabs/>
                    <div class="lattice-frame" id="lattice">
                        <Lattice/>
                        <Vines/>
                    </div>
                </div>
                <SpecimenSheet/>
            </div>
        </main>
    }
}

impl Place {
    fn open(desk: Desk) -> Self {
        let garden = desk.read(|tutor| Garden::of(tutor.index()));
        let named = Memo::new(move |_| match desk.route() {
            Route::Map(named) => named,
            _ => None,
        });
        let own = desk.read(move |tutor| garden.with(|garden| garden.place_of(tutor.learner(), tutor.index())));
        let looked_at = Memo::new(move |_| named.get().or_else(|| own.get()));
        let strand = RwSignal::new(garden.with_untracked(Garden::first_strand));
        Effect::new(move |_| {
            let column = looked_at
                .get()
                .and_then(|skill| desk.watch(|tutor| tutor.index().pack_of(&skill).map(|pack| pack.strand)));
            if let Some(column) = column {
                strand.set(column);
            }
        });
        Self { desk, today: clock::now().day(), garden, named, looked_at, strand }
    }
}

/// On a phone one column is shown at a time; these choose it.
#[component]
fn StrandTabs() -> impl IntoView {
    let place = expect_context::<Place>();
    let desk = place.desk;
    view! {
        <div class="domain-tabs" role="group" aria-label=desk.say(Words::Columns)>
            {Strand::ALL
                .map(|strand| {
                    view! {
                        <button
                            type="button"
                            aria-label=move || desk.say(Words::Strand(strand))
                            aria-pressed=move || (place.strand.get() == strand).to_string()
                            on:click=move |_| place.strand.set(strand)
                        >
                            <Plant stage=Stage::Bloom species=growth::species(strand) size=PlantSize::Small/>
                        </button>
                    }
                })
                .into_iter()
                .collect_view()}
        </div>
        <p class="shown-strand" aria-hidden="true">{move || desk.say(Words::Strand(place.strand.get()))}</p>
    }
}
