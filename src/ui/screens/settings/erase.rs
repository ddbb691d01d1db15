use crate::{
    ui::{
        desk::Desk,
        route::Route,
        told::Told,
        widgets::{Button, ButtonTone, Dialog, IconName},
        words::Settings as Words,
    },
    units::LearnerId,
};
use leptos::{prelude::*, task::spawn_local};

const HEADING: &str = "erase-title";

/// A learner who may be erased.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Parting {
    /// Who.
    pub learner: LearnerId,
    /// Their name; may be empty.
    pub name: String,
}

/// The question before a learner is erased; it offers to save their file first.
#[component]
pub fn Erase(
    /// Who it is about; `None` while nobody is to be erased.
    parting: RwSignal<Option<Parting>>,
    /// What is said about it afterwards.
    told: RwSignal<Option<Words>>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let saved = RwSignal::new(None::<Words>);
    let close = move |()| {
        parting.set(None);
        saved.set(None);
    };
    let save = move |learner: LearnerId| {
        spawn_local(async move {
            let done = save_file_of(desk, learner).await;
            saved.try_set(Some(if done { Words::Saved } else { Words::NotSaved }));
        });
    };
    let erase = move |Parting { learner, name }: Parting| {
        let mine = desk.learner() == Some(learner);
        spawn_local(async move {
            let gone = desk.erase(learner).await;
            let says = if gone { Words::Erased { name } } else { Words::EraseAgain };
            told.try_set(Some(says.clone()));
            if mine && gone {
                desk.announce(desk.say(says));
                desk.go(&Route::Welcome);
            }
        });
        close(());
    };
    let inside = move || {
        let Parting { learner, name } = parting.get()?;
        let leaving = Parting { learner, name: name.clone() };
        Some(view! {
            <h2 id=HEADING>{desk.say(Words::EraseTitle { name })}</h2>
            <p>{desk.say(Words::EraseWords)}</p>
            <p class="tools-row">
                <Button tone=ButtonTone::Main icon=IconName::Save on_press=move |()| save(learner)>{desk.say(Words::SaveFirst)}</Button>
                <Button on_press=close>{desk.say(Words::KeepAll)}</Button>
                <Button tone=ButtonTone::Care icon=IconName::Erase on_press=move |()| erase(leaving.clone())>
                    {desk.say(Words::EraseNow)}
                </Button>
            </p>
            <Told says=Signal::derive(move || saved.get().map(|saved| desk.say(saved)))/>
        })
    };
    view! {
        <Dialog open=Signal::derive(move || parting.with(Option::is_some)) on_close=close heading=HEADING care=true>
            {inside}
        </Dialog>
    }
}

/// The desk writes the file of who sits at it: so the one to be erased sits down for a moment.
async fn save_file_of(desk: Desk, learner: LearnerId) -> bool {
    let here = desk.learner();
    if here == Some(learner) {
        return desk.save_file().await;
    }
    desk.switch_to(learner).await;
    let done = desk.save_file().await;
    match here {
        Some(here) => desk.switch_to(here).await,
        None => desk.leave(),
    }
    done
}
