use super::preview::Preview;
use crate::{
    platform::files::PickError,
    record::NotAFile,
    ui::{
        desk::{Brought, Desk, FileFault},
        route::Route,
        told::Told,
        widgets::{Button, Dialog, IconName},
        words::LearnerFile,
    },
    units::LearnerId,
};
use leptos::{prelude::*, task::spawn_local};

const HEADING: &str = "file-title";

/// The button that lets a learner choose their file, and all that follows from it.
#[component]
pub fn OpenFile(
    /// The words on the button.
    #[prop(into)]
    label: String,
    /// In the welcome a file is opened as a learner of its own, and Today comes next.
    #[prop(optional)]
    welcome: bool,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let brought = RwSignal::new(Vec::<Brought>::new());
    let says = RwSignal::new(None::<LearnerFile>);
    let choose = move |()| {
        says.set(None);
        spawn_local(async move {
            match desk.pick_file().await {
                Ok(chosen) => brought.set(chosen),
                Err(fault) => says.set(Some(sentence(&fault))),
            }
        });
    };
    let act = move |deed: Deed| {
        let mut waiting = brought.get_untracked();
        if waiting.is_empty() {
            return;
        }
        let file = waiting.remove(0);
        brought.set(waiting);
        if deed == Deed::Cancel {
            return;
        }
        spawn_local(async move {
            let done = take_in(desk, file, deed).await;
            desk.announce(desk.say(done.clone()));
            if welcome {
                desk.go(&Route::Today);
            } else {
                says.try_set(Some(done));
            }
        });
    };
    let take_back = move |()| {
        spawn_local(async move {
            desk.take_back().await;
            desk.announce(desk.say(LearnerFile::TakenBack));
            says.try_set(Some(LearnerFile::TakenBack));
        });
    };
    view! {
        <p class="tools-row"><Button icon=IconName::Open on_press=choose>{label}</Button></p>
        <Told says=Signal::derive(move || says.get().map(|says| desk.say(says)))/>
        <Show when=move || !welcome && desk.can_take_back()>
            <p class="tools-row"><Button on_press=take_back>{desk.say(LearnerFile::TakeBack)}</Button></p>
        </Show>
        <Dialog open=Signal::derive(move || brought.with(|brought| !brought.is_empty())) on_close=move |()| brought.set(Vec::new()) heading=HEADING>
            {move || {
                let brought = brought.with(|brought| brought.first().cloned())?;
                Some(view! { <Preview brought heading=HEADING welcome on_deed=act/> })
            }}
        </Dialog>
    }
}

/// What to do with a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Deed {
    /// Add it to the learner at the desk.
    Add,
    /// Open it beside whoever is here.
    AsAnother,
    /// Nothing.
    Cancel,
}

/// A learner who is on this device already, and not at the desk, gets what is new; nobody is made twice.
async fn take_in(desk: Desk, file: Brought, deed: Deed) -> LearnerFile {
    let new = file.comparison.new;
    match deed {
        Deed::Add => {
            desk.add_file(file).await;
            LearnerFile::Added { new }
        }
        _ => {
            match file.reading.learner.filter(|id| waits_here(desk, *id)) {
                Some(id) => {
                    desk.switch_to(id).await;
                    desk.add_file(file).await;
                }
                None => desk.open_as_learner(file).await,
            }
            LearnerFile::Opened
        }
    }
}

/// Whether a learner is on this device, and not at the desk.
pub(super) fn waits_here(desk: Desk, id: LearnerId) -> bool {
    desk.learner() != Some(id) && desk.learners().iter().any(|head| head.learner == id)
}

const fn sentence(fault: &FileFault) -> LearnerFile {
    match fault {
        FileFault::Unreadable(PickError::TooLarge) | FileFault::NotOne(NotAFile::TooLarge) => LearnerFile::TooLarge,
        FileFault::Unreadable(PickError::Unreadable) => LearnerFile::Unreadable,
        FileFault::NotOne(NotAFile::Another) => LearnerFile::NotOurs,
    }
}
