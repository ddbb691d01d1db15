use crate::{
    record::Profile,
    tutor::Command,
    ui::{
        desk::Desk,
        screens::about_me::{Grades, Interests, Nickname, WaysOfWorking},
        widgets::LathHead,
        words::Settings as Words,
    },
};
use leptos::{prelude::*, task::spawn_local};

/// About me: the questions of the welcome, all at once.
#[component]
pub fn ProfilePart() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let profile = desk.read(|tutor| tutor.learner().profile().clone());
    let typed = RwSignal::new(None::<String>);
    let change = move |change: &dyn Fn(&mut Profile)| {
        let mut profile = profile.get_untracked();
        change(&mut profile);
        spawn_local(async move {
            // the lines and boxes above take no more than the tutor does
            if desk.act(Command::ChangeProfile(profile)).await.is_ok_and(|happened| !happened.is_empty()) {
                desk.announce(desk.say(Words::Kept));
            }
        });
    };
    let keep_interests = move |ids: Vec<String>| change(&|profile| profile.interests.clone_from(&ids));
    // one event for a name, not one for each letter
    let keep_name = move || {
        if let Some(name) = typed.get_untracked() {
            typed.set(None);
            change(&|profile| profile.nickname.clone_from(&name));
        }
    };
    let name = Signal::derive(move || typed.get().unwrap_or_else(|| profile.with(|profile| profile.nickname.clone())));
    view! {
        <section class="part" aria-labelledby="about-me">
            <LathHead id="about-me" text=desk.say(Words::AboutMe)/>
            <form
                on:change=move |_| keep_name()
                on:submit=move |event| {
                    event.prevent_default();
                    keep_name();
                }
            >
                <Nickname id="my-name" name on_name=move |name| typed.set(Some(name))/>
            </form>
            <Grades
                chosen=Signal::derive(move || profile.with(|profile| profile.grade))
                on_choose=move |grade| change(&|profile| profile.grade = Some(grade))
            />
            <Interests
                ticked=Signal::derive(move || profile.with(|profile| profile.interests.clone()))
                on_tick=keep_interests
            />
            <WaysOfWorking
                ways=Signal::derive(move || profile.with(|profile| profile.ways))
                on_change=move |ways| change(&|profile| profile.ways = ways)
            />
        </section>
    }
}
