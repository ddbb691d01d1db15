use super::{
    board_place::BoardPlace,
    desk::Desk,
    new_build::NewBuild,
    route::Route,
    widgets::{Icon, IconName},
    words::Shell,
};
use leptos::prelude::*;

/// The spine of the book: the mark and the places. On a phone it lies at the bottom.
#[component]
pub fn Spine() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let tabs = [
        (Route::Today, IconName::Today, Shell::Today),
        (Route::Map(None), IconName::Map, Shell::Map),
        (Route::Goals, IconName::Goal, Shell::Goals),
        (Route::Board(BoardPlace::List), IconName::Board, Shell::Board),
        (Route::Progress, IconName::Progress, Shell::Progress),
        (Route::Settings, IconName::Sliders, Shell::SetUp),
    ];
    let current = move |tab: &Route| match (desk.route(), tab) {
        (Route::Map(_), Route::Map(_)) => Some("page"),
        (Route::Board(_) | Route::Portfolio, Route::Board(_)) => Some("page"),
        (Route::Skill(_), Route::Map(_)) | (Route::Place, Route::Today) => Some("page"),
        (Route::About | Route::Privacy, Route::Settings) => Some("page"),
        (
            Route::Goal(_) | Route::NewGoal(_) | Route::Journal | Route::Conference | Route::Week | Route::Me,
            Route::Goals,
        ) => Some("page"),
        (here, tab) if here == *tab => Some("page"),
        _ => None,
    };
    let last = tabs.len() - 1;
    desk.tell_grade();
    view! {
        <a class="skip-link" href="#page" on:click=move |event| {
            event.prevent_default();
            crate::platform::page::focus_soon("page");
        }>{desk.say(Shell::SkipToContent)}</a>
        <nav class="spine" aria-label=desk.say(Shell::Places)>
            <a class="mark" href=Route::Today.href()>
                <Icon name=IconName::Mark/>
                {desk.say(Shell::Name)}
            </a>
            {tabs
                .into_iter()
                .enumerate()
                .map(|(place, (route, icon, word))| {
                    let href = route.href();
                    view! {
                        <a class=if place == last { "tab last" } else { "tab" } href=href aria-current=move || current(&route)>
                            <Icon name=icon/>
                            {desk.say(word.clone())}
                        </a>
                    }
                })
                .collect_view()}
        </nav>
        <NewBuild/>
    }
}
