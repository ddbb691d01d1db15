use crate::{
    platform::page,
    ui::{
        desk::Desk,
        gallery_place::GalleryPlace,
        plants::{Plant, PlantSize, Species, Stage},
        route::Route,
        widgets::{Icon, IconName},
        words::{About as Words, Gallery, Privacy, Reader},
    },
};
use leptos::prelude::*;

/// Three short texts about this way of learning, each on a page of its own when printed.
#[component]
pub fn AboutScreen() -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <main class="page about" id="page" tabindex="-1">
            <header class="page-head">
                <div>
                    <h1>{desk.say(Words::Title)}</h1>
                    <p>{desk.say(Words::Lead)}</p>
                </div>
                <div class="tools">
                    <button type="button" class="button" on:click=move |_| page::print()>
                        <Icon name=IconName::Print/>
                        {desk.say(Words::Print)}
                    </button>
                </div>
            </header>
            <p><a class="lone-link" href=Route::Privacy.href()>{desk.say(Privacy::Link)}</a></p>
            <p><a class="lone-link" href=Route::Gallery(GalleryPlace::default()).href()>{desk.say(Gallery::Link)}</a></p>
            <div class="texts">{Reader::ALL.map(|reader| view! { <Text reader/> }).into_iter().collect_view()}</div>
        </main>
    }
}

#[component]
fn Text(reader: Reader) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (id, stage) = match reader {
        Reader::Child => ("for-child", Stage::Sprout),
        Reader::Family => ("for-family", Stage::Leaf),
        Reader::Teacher => ("for-teacher", Stage::Bloom),
    };
    let part = move |head: Words, body: Words| {
        let lines: Vec<String> = desk.say(body).lines().map(str::to_owned).collect();
        view! {
            <h3>{desk.say(head)}</h3>
            <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        }
    };
    view! {
        <section class="text" aria-labelledby=id>
            <div class="head">
                <Plant stage species=Species::Pairs size=PlantSize::Large/>
                <h2 id=id>{desk.say(Words::For(reader))}</h2>
            </div>
            <p>{desk.say(Words::Opening(reader))}</p>
            {move || part(Words::DifferentHead, Words::Different(reader))}
            {move || part(Words::DoesNotHead, Words::DoesNot(reader))}
            {move || part(Words::AskHead(reader), Words::Ask(reader))}
        </section>
    }
}
