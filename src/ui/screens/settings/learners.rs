use super::erase::{Erase, Parting};
use crate::{
    ui::{
        desk::Desk,
        route::Route,
        told::Told,
        widgets::{Button, ButtonTone, IconName, LathHead},
        words::Settings as Words,
    },
    units::LearnerId,
};
use leptos::{prelude::*, task::spawn_local};

/// Everybody who learns on this device: switch, begin, erase.
#[component]
pub fn LearnersPart() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let parting = RwSignal::new(None::<Parting>);
    let told = RwSignal::new(None::<Words>);
    let someone_new = move |()| {
        desk.leave();
        desk.go(&Route::Welcome);
    };
    let rows = move || {
        let here = desk.learner();
        let heads = desk.learners().into_iter();
        heads.map(|head| row(desk, head.learner, head.name, here == Some(head.learner), parting)).collect_view()
    };
    view! {
        <section class="part" aria-labelledby="learners">
            <LathHead id="learners" text=desk.say(Words::Learners) note=desk.say(Words::LearnersApart)/>
            <ul class="learners">{rows}</ul>
            <p class="tools-row"><Button icon=IconName::Plus on_press=someone_new>{desk.say(Words::SomeoneNew)}</Button></p>
            <Told says=Signal::derive(move || told.get().map(|told| desk.say(told)))/>
            <Erase parting told/>
        </section>
    }
}

fn row(desk: Desk, learner: LearnerId, name: String, here: bool, parting: RwSignal<Option<Parting>>) -> impl IntoView {
    let switch = move |()| {
        spawn_local(async move {
            desk.seat(learner, None).await;
        });
    };
    let (leaving, switch_to) = (name.clone(), Words::SwitchTo { name: name.clone() });
    let ask = move |()| parting.set(Some(Parting { learner, name: leaving.clone() }));
    view! {
        <li aria-current=here.then_some("true")>
            <b>{desk.say(Words::Named(name.clone()))} {here.then(|| view! { " " <small>{desk.say(Words::Here)}</small> })}</b>
            {(!here).then(|| view! { <Button on_press=switch>{desk.say(switch_to)}</Button> })}
            <Button tone=ButtonTone::Care icon=IconName::Erase on_press=ask>{desk.say(Words::Erase { name })}</Button>
        </li>
    }
}
