//! Who are you? A few short steps, each of which may be skipped.

mod been_here;
mod step;

use super::about_me::{Grades, Interests, Nickname, WaysOfWorking};
use crate::{
    platform::{page, pause},
    record::Profile,
    tutor::Command,
    ui::{
        desk::Desk,
        plants::{Plant, PlantSize},
        route::Route,
        widgets::{Button, ButtonTone, Icon, IconName, Lath, Strip},
        words::{Shell, Welcome as Words},
    },
};
use been_here::BeenHere;
use leptos::{prelude::*, task::spawn_local};
use step::{Step, buds};

const TITLE: &str = "welcome-title";

/// The welcome: also what Today and Progress show while nobody has begun.
#[component]
pub fn WelcomeScreen() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let before = desk.peek(|tutor| tutor.learner().profile().clone());
    let draft = RwSignal::new(before.clone());
    let step = RwSignal::new(Step::Name);
    Effect::new(move |_| focus_on(step.get()));
    spawn_local(async move {
        // the grades that are written; the step with the pictures asks again if this one fails
        let _ = desk.need_index().await;
    });
    let go_on = move || match step.get_untracked().next() {
        Some(next) => step.set(next),
        None => finish(desk, draft.get_untracked(), Route::Place),
    };
    let skip = move |()| {
        draft.update(|draft| step.get_untracked().forget(draft, &before));
        match step.get_untracked() {
            Step::Place => finish(desk, draft.get_untracked(), Route::Today),
            _ => go_on(),
        }
    };
    let back = move |()| {
        if let Some(back) = step.get_untracked().back() {
            step.set(back);
        }
    };
    view! {
        <div class="welcome">
            <p class="mark"><Icon name=IconName::Mark/>{desk.say(Shell::Name)}</p>
            <main id="page" tabindex="-1">
                <form
                    class="step sheet"
                    aria-labelledby=TITLE
                    on:submit=move |event| {
                        event.prevent_default();
                        go_on();
                    }
                >
                    <Rungs step/>
                    <h1 id=TITLE tabindex="-1" on:keydown=move |event| {
                        if event.key() == "Enter" && !event.repeat() {
                            event.prevent_default();
                            go_on();
                        }
                    }>{move || desk.say(step.get().asks())}</h1>
                    <p class="soft">{move || step.get().help().map_or_else(|| desk.say(Words::Hello), |help| desk.say(help))}</p>
                    {move || asked(step.get(), draft)}
                    <p class="ends">
                        <Button tone=ButtonTone::Main submit=true>
                            {move || desk.say(if step.get().next().is_some() { Words::Next } else { Words::FindPlace })}
                        </Button>
                        <Button tone=ButtonTone::Quiet on_press=skip>{move || desk.say(if step.get().next().is_some() { Words::Skip } else { Words::NotNow })}</Button>
                        <Show when=move || step.get().back().is_some()>
                            <Button tone=ButtonTone::Quiet icon=IconName::Back on_press=back>{desk.say(Words::Back)}</Button>
                        </Show>
                    </p>
                </form>
                {move || match step.get().grown() {
                    None => view! { <BeenHere/> }.into_any(),
                    Some(stage) => view! { <div class="growing"><Plant stage size=PlantSize::Huge new=true/><Lath/></div> }.into_any(),
                }}
            </main>
            <Strip notes=Vec::new() plants=buds() words=desk.say(Words::Trellis)/>
        </div>
    }
}

/// How far one has come: a plant for each step, on a lath.
#[component]
fn Rungs(step: RwSignal<Step>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let plants = move || {
        let here = step.get();
        let plant = |each: &Step| {
            let (stage, ghost) = each.plant(here);
            view! { <Plant stage ghost size=PlantSize::Medium/> }
        };
        Step::ALL.iter().map(plant).collect_view()
    };
    view! {
        <p class="ahead">
            {plants}
            <span class="soft">{move || desk.say(Words::Step { number: step.get().number(), of: Step::ALL.len() })}</span>
        </p>
    }
}

fn asked(step: Step, draft: RwSignal<Profile>) -> AnyView {
    match step {
        Step::Name => {
            let name = Signal::derive(move || draft.with(|draft| draft.nickname.clone()));
            view! { <Nickname id="nickname" name on_name=move |name| draft.update(|draft| draft.nickname = name)/> }
                .into_any()
        }
        Step::Grade => {
            let chosen = Signal::derive(move || draft.with(|draft| draft.grade));
            view! { <Grades chosen labelled=TITLE on_choose=move |grade| draft.update(|draft| draft.grade = Some(grade))/> }
                .into_any()
        }
        Step::Interests => {
            let ticked = Signal::derive(move || draft.with(|draft| draft.interests.clone()));
            view! { <Interests ticked labelled=TITLE on_tick=move |ids| draft.update(|draft| draft.interests = ids)/> }
                .into_any()
        }
        Step::Ways => {
            let ways = Signal::derive(move || draft.with(|draft| draft.ways));
            view! { <WaysOfWorking ways labelled=TITLE on_change=move |ways| draft.update(|draft| draft.ways = ways)/> }
                .into_any()
        }
        Step::Place => ().into_any(),
    }
}

/// Somebody who came by a practice link has begun already, without a name.
fn finish(desk: Desk, profile: Profile, to: Route) {
    let begun = desk.peek(|tutor| tutor.learner().began().is_some());
    let command = if begun { Command::ChangeProfile(profile) } else { Command::Begin(profile) };
    spawn_local(async move {
        // the questions above keep to what the tutor takes: nothing here is longer or more
        let _ = desk.act(command).await;
        desk.go(&to);
    });
}

/// After the frame has moved the keyboard to the page: to the line for the name, or to the question.
fn focus_on(step: Step) {
    spawn_local(async move {
        pause(0).await;
        page::focus_soon(if step == Step::Name { "nickname" } else { TITLE });
    });
}
