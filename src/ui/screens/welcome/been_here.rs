use crate::{
    ui::{
        desk::Desk,
        route::Route,
        screens::learner_file::OpenFile,
        widgets::{Button, IconName, LathHead},
        words::Welcome as Words,
    },
    units::LearnerId,
};
use leptos::{prelude::*, task::spawn_local};

/// Beside the first question: those who were here before, on this device or on another.
#[component]
pub fn BeenHere() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let others = move || {
        let here = desk.learner();
        let others = desk.learners().into_iter().filter(|head| Some(head.learner) != here);
        others.map(|head| (head.learner, head.name)).collect::<Vec<_>>()
    };
    let switch = move |learner: LearnerId| {
        spawn_local(async move {
            desk.seat(learner, Some(Route::Today)).await;
        });
    };
    let names = move || {
        let buttons = others()
            .into_iter()
            .map(|(learner, name)| {
                view! {
                    <li>
                        <Button icon=IconName::Leaf on_press=move |()| switch(learner)>{desk.say(Words::IAm { name })}</Button>
                    </li>
                }
            })
            .collect::<Vec<_>>();
        (!buttons.is_empty()).then(|| {
            view! {
                <section aria-labelledby="who">
                    <LathHead id="who" text=desk.say(Words::WhoAreYou)/>
                    <ul class="names">{buttons}</ul>
                </section>
            }
        })
    };
    view! {
        <div class="been-here">
            {names}
            <section aria-labelledby="been">
                <LathHead id="been" text=desk.say(Words::BeenHere)/>
                <p>{desk.say(Words::BeenHereWords)}</p>
                <OpenFile welcome=true label=desk.say(Words::OpenMyFile)/>
            </section>
            <p class="soft">{desk.say(Words::StaysHere)}</p>
        </div>
    }
}
