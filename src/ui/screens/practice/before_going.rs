use crate::ui::{
    desk::Desk,
    told::Told,
    widgets::{Button, IconName},
    words::Practice as Words,
};
use leptos::{prelude::*, task::spawn_local};

/// On a device that may forget: the file is offered before the learner goes.
#[component]
pub fn BeforeGoing() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let told = RwSignal::new(None::<Words>);
    let save = move |()| {
        spawn_local(async move {
            let says = if desk.save_file().await { Words::SavedToBring } else { Words::SaveAgain };
            told.try_set(Some(says));
        });
    };
    view! {
        <Show when=move || desk.may_forget()>
            <section class="before-going" aria-labelledby="before-going">
                <h2 id="before-going">{desk.say(Words::BeforeGoing)}</h2>
                <p>{desk.say(Words::MayForget)}</p>
                <p class="tools-row"><Button icon=IconName::Save on_press=save>{desk.say(Words::SaveMyFile)}</Button></p>
                <Told says=Signal::derive(move || told.get().map(|told| desk.say(told)))/>
            </section>
        </Show>
    }
}
