use crate::{
    learner::{Grown, Growth},
    tutor::Tutor,
    ui::{
        desk::Desk,
        growth,
        plants::{Plant, Species, Stage},
        widgets::LathHead,
        words::{Day as DayWords, Progress as Words},
    },
    units::Day,
};
use leptos::prelude::*;

/// Notes that stand on the page at once; the rest is behind one press.
const AT_ONCE: usize = 6;

/// One line of the log.
#[derive(Clone, PartialEq, Debug)]
struct Note {
    day: Day,
    title: String,
    stage: Stage,
    species: Species,
    did: Words,
    behind: Words,
}

/// What grew, the newest first, each with its plant.
#[component]
pub fn FieldNotes() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let notes = desk.read(notes);
    let list =
        move |notes: &[Note]| view! { <ol class="log">{notes.iter().map(|note| line(desk, note)).collect_view()}</ol> };
    view! {
        <section aria-labelledby="notes">
            <LathHead id="notes" text=desk.say(Words::FieldNotes) note=desk.say(Words::NewestFirst)/>
            {move || notes.with(|notes| {
                let (first, rest) = notes.split_at(notes.len().min(AT_ONCE));
                let more = (!rest.is_empty()).then(|| {
                    view! {
                        <details>
                            <summary>{desk.say(Words::Earlier { notes: rest.len() })}</summary>
                            {list(rest)}
                        </details>
                    }
                });
                view! { {list(first)} {more} }
            })}
        </section>
    }
}

fn notes(tutor: &Tutor) -> Vec<Note> {
    tutor.learner().growth().iter().rev().map(|growth| note(tutor, growth)).collect()
}

/// The plant is drawn as it was then.
fn note(tutor: &Tutor, grew: &Growth) -> Note {
    let index = tutor.index();
    let stage = match grew.grown {
        Grown::Sprouted => Stage::Sprout,
        Grown::Leafed => Stage::Leaf,
        Grown::Bloomed | Grown::Checked => Stage::Bloom,
    };
    Note {
        day: grew.at.day(),
        title: index.skill(&grew.skill).map_or_else(|| grew.skill.to_string(), |entry| entry.title.clone()),
        stage,
        species: index.pack_of(&grew.skill).map(|pack| growth::species(pack.strand)).unwrap_or_default(),
        did: Words::Grew(grew.grown),
        behind: Words::Behind { own: grew.own, helped: grew.helped, days: grew.days },
    }
}

fn line(desk: Desk, note: &Note) -> impl IntoView + use<> {
    let Note { day, title, stage, species, did, behind } = note.clone();
    view! {
        <li>
            <time datetime=day.to_string()>{desk.say(DayWords::Short(day))}</time>
            <Plant stage species/>
            <div>
                <h3>{title}" "<span>{desk.say(did)}</span></h3>
                <p>{desk.say(behind)}</p>
            </div>
        </li>
    }
}
