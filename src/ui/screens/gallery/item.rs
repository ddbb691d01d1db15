use super::{behind::Behind, feedback::FeedbackPart, room::Room};
use crate::{
    practice::{
        AnswerFace, Item, NotYet, Verdict,
        pictures::{Picture, SpotKind},
    },
    ui::{
        answers::{ANSWER_ID, Answer, TapPicture},
        desk::Desk,
        pictures::PictureView,
        rich::RichText,
        widgets::{Button, Field, LathHead},
        words::{Gallery as Words, Practice},
    },
    units::Seed,
};
use leptos::prelude::*;
use std::sync::Arc;

/// The item that the text makes with a seed: as Practice shows it, and it can be answered.
#[component]
pub fn ItemPart() -> impl IntoView {
    let (desk, room) = (expect_context::<Desk>(), expect_context::<Room>());
    view! {
        <section class="shown" aria-labelledby="gallery-item">
            <LathHead id="gallery-item" text=desk.say(Words::Item)/>
            <WhichOne/>
            <Seeds/>
            {move || room.item.get().map(|item| view! { <Task item/> <Behind/> })}
        </section>
    }
}

/// Which exercise of a text with several.
#[component]
fn WhichOne() -> impl IntoView {
    let (desk, room) = (expect_context::<Desk>(), expect_context::<Room>());
    let names = Memo::new(move |_| {
        let name = |entry: &crate::curriculum::gallery::Entry| entry.exercise.clone();
        room.read
            .with(|read| read.as_ref().map(|read| read.entries().iter().map(name).collect::<Vec<_>>()))
            .unwrap_or_default()
    });
    let rows = move || {
        let rows = names.get().into_iter().enumerate().map(|(place, exercise)| {
            let short = exercise.as_str().split_once('/').map(|(_, name)| name.to_owned());
            let chosen = move || room.entry.get() == place;
            view! { <option value=place.to_string() prop:selected=chosen>{short}</option> }
        });
        rows.collect_view()
    };
    view! {
        <Show when=move || { names.with(Vec::len) > 1 }>
            <div class="field">
                <label for="gallery-which">{desk.say(Words::WhichOne)}</label>
                <select
                    id="gallery-which"
                    on:change=move |event| {
                        if let Ok(place) = event_target_value(&event).parse() {
                            room.choose(place);
                        }
                    }
                >
                    {rows}
                </select>
            </div>
        </Show>
    }
}

/// The seed: before, next, or any.
#[component]
fn Seeds() -> impl IntoView {
    let (desk, room) = (expect_context::<Desk>(), expect_context::<Room>());
    let step = move |by: u64| room.go_to_seed(Seed(room.seed.get_untracked().0.wrapping_add(by)));
    let wrong = RwSignal::new(None::<String>);
    desk.tell(move || wrong.get());
    let typed = move |text: String| match text.trim().parse() {
        Ok(seed) => {
            wrong.set(None);
            if room.seed.get_untracked() != Seed(seed) {
                room.go_to_seed(Seed(seed));
            }
        }
        Err(_) => wrong.set(Some(desk.say(Words::SeedHelp))),
    };
    view! {
        <div class="seeds">
            <Field
                id="gallery-seed"
                label=desk.say(Words::Seed)
                value=Signal::derive(move || room.seed.get().to_string())
                on_input=typed
                wrong=wrong
                longest=20
            />
            <Button on_press=move |()| step(u64::MAX)>{desk.say(Words::Before)}</Button>
            <Button on_press=move |()| step(1)>{desk.say(Words::After)}</Button>
            <a
                class="lone-link"
                href=move || {
                    room.seed.track();
                    room.link()
                }
            >
                {desk.say(Words::LinkToItem)}
            </a>
        </div>
    }
}

/// The question and its picture, the answer and what it is told.
#[component]
fn Task(item: Arc<Item>) -> impl IntoView {
    let (desk, room) = (expect_context::<Desk>(), expect_context::<Room>());
    let kind = item.face.answer.kind();
    let (face, shown) = (item.face.answer.clone(), item.clone());
    let settled = Signal::derive(move || room.solved());
    let label = move || desk.say(Practice::YourAnswer);
    view! {
        <div class="task">
            <div class="problem">
                <h3 id="question"><RichText rich=item.face.ask.clone()/></h3>
                {move || picture(room, &shown).map(|figure| view! { <figure>{figure}</figure> })}
            </div>
            <form
                class="answer"
                data-kind=kind
                aria-label=label
                on:submit=move |event| {
                    event.prevent_default();
                    room.main_button();
                }
            >
                <p class="label-line">
                    {if kind == "number" { view! { <label for=ANSWER_ID>{label}</label> }.into_any() } else { view! { <span>{label}</span> }.into_any() }}
                </p>
                <Answer face response=room.response settled two_choices=false/>
                <div class="check">
                    <button class="button" data-tone="main" data-size="big" data-width="full" type="submit" id="check">
                        {move || desk.say(room.button())}
                    </button>
                </div>
            </form>
            <FeedbackPart item/>
        </div>
    }
}

/// The picture; while a slip is told, the slip's own.
fn picture(room: Room, item: &Item) -> Option<AnyView> {
    let on = if let AnswerFace::Tap { on, .. } = &item.face.answer { *on } else { None };
    let told = match room.verdict.get() {
        Some(Verdict::NotYet(NotYet::Slip(place))) => item.slips.get(place).and_then(|slip| slip.picture.clone()),
        _ => None,
    };
    let picture = told.or_else(|| item.face.picture.clone())?;
    Some(match on {
        Some(on) => tapped(picture, on, room),
        None => view! { <PictureView words=picture.words() picture/> }.into_any(),
    })
}

fn tapped(picture: Picture, on: SpotKind, room: Room) -> AnyView {
    view! { <TapPicture picture on response=room.response settled=Signal::derive(move || room.solved())/> }.into_any()
}
