use crate::{
    platform::{clock, handles},
    ui::{
        desk::Desk,
        screens::learner_file::OpenFile,
        told::Told,
        widgets::{Button, IconName, LathHead},
        words::Settings as Words,
    },
};
use leptos::{prelude::*, task::spawn_local};

/// My data: where it is, how much, and the file to carry it away in.
#[component]
pub fn MyDataPart() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let told = RwSignal::new(None::<Words>);
    let save = move |()| {
        let somebody = desk.learner().is_some();
        spawn_local(async move {
            let told_now = match (somebody, desk.save_file().await) {
                (false, _) => Words::NobodyHere,
                (true, true) => Words::Saved,
                (true, false) => Words::NotSaved,
            };
            told.try_set(Some(told_now));
        });
    };
    let save_same = move |()| {
        spawn_local(async move {
            if desk.save_to_same_file().await {
                told.try_set(Some(Words::SavedSame));
            }
        });
    };
    view! {
        <section class="part" aria-labelledby="my-data">
            <LathHead id="my-data" text=desk.say(Words::MyData)/>
            <p>{desk.say(Words::WhereKept)} " " {move || desk.say(Words::Holds { things: desk.record_size() })}</p>
            <p>{desk.say(Words::WhySave)}</p>
            <Show when=move || !desk.is_new()>
                <p>{move || desk.say(last_saved(desk))}</p>
            </Show>
            <p class="tools-row">
                <Button icon=IconName::Save on_press=save>{desk.say(Words::SaveFile)}</Button>
                {handles::possible().then(|| view! { <Button on_press=save_same>{desk.say(Words::SaveSame)}</Button> })}
            </p>
            <Told says=Signal::derive(move || told.get().map(|told| desk.say(told)))/>
            <OpenFile label=desk.say(Words::OpenFile)/>
        </section>
    }
}

fn last_saved(desk: Desk) -> Words {
    let things = desk.record_size();
    desk.last_saved().map_or(Words::NeverSaved, |backup| Words::LastSaved {
        days: backup.age(clock::now()),
        behind: backup.behind(things),
    })
}
