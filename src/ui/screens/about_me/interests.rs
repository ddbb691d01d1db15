use super::{drawing::Drawing, sketches};
use crate::ui::{
    desk::Desk,
    told::Wrong,
    widgets::Button,
    words::{AboutMe, Shell},
};
use leptos::{prelude::*, task::spawn_local};

/// The most interests one picks.
const MOST: usize = 3;
/// The theme of those who have no interest in any; nothing to pick.
const ANY: &str = "any";

/// What stories can be about, as pictures to tick: at most three.
#[component]
pub fn Interests(
    /// The ids that are ticked, in the order they were.
    #[prop(into)]
    ticked: Signal<Vec<String>>,
    /// Called with the ids that are ticked now.
    #[prop(into)]
    on_tick: Callback<Vec<String>>,
    /// The question stands above already, as a heading with this id.
    #[prop(optional)]
    labelled: Option<&'static str>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let full = RwSignal::new(false);
    let themes = desk.read(|tutor| {
        let themes = tutor.index().themes.iter().filter(|theme| theme.id != ANY);
        themes.map(|theme| (theme.id.clone(), theme.title.clone())).collect::<Vec<_>>()
    });
    let missing = RwSignal::new(false);
    let fetch = move || {
        missing.set(false);
        spawn_local(async move {
            let fetched = desk.need_index().await.is_ok();
            missing.try_set(!fetched);
        });
    };
    fetch();
    let toggle = move |id: String, on: bool| {
        let mut ids = ticked.get_untracked();
        ids.retain(|other| *other != id);
        if on {
            ids.push(id);
        }
        full.set(false);
        on_tick.run(ids);
    };
    let cards = move || {
        themes
            .get()
            .into_iter()
            .map(|(id, title)| {
                let (shown, refused, sent) = (id.clone(), id.clone(), id.clone());
                let is_ticked = move || ticked.with(|ticked| ticked.contains(&shown));
                view! {
                    <label class="pick">
                        <input
                            type="checkbox"
                            prop:checked=is_ticked
                            on:click=move |event| {
                                let one_too_many = ticked.with_untracked(|ids| ids.len() >= MOST && !ids.contains(&refused));
                                if one_too_many {
                                    event.prevent_default();
                                }
                                full.set(one_too_many);
                            }
                            on:change=move |event| toggle(sent.clone(), event_target_checked(&event))
                        />
                        <Drawing sketch=sketches::interest(&id)/>
                        {title}
                    </label>
                }
            })
            .collect_view()
    };
    let count = move || match full.get() {
        true => desk.say(AboutMe::ThreeAlready),
        false => desk.say(AboutMe::Interests { ticked: ticked.with(Vec::len) }),
    };
    desk.tell(move || Some(count()));
    view! {
        <fieldset class="pick-list about-me" data-part="interests" aria-labelledby=labelled>
            {labelled.is_none().then(|| view! { <legend>{desk.say(AboutMe::InterestsAsk)}</legend> })}
            {cards}
        </fieldset>
        <p class="count" data-full=move || full.get().then_some("")>{count}</p>
        <Show when=move || missing.get()>
            <Wrong says=desk.say(Shell::NotFetched)/>
            <p class="tools-row"><Button on_press=move |()| fetch()>{desk.say(Shell::TryAgain)}</Button></p>
        </Show>
    }
}
