use super::{
    caption::Caption,
    desk::Desk,
    gallery_place::GalleryPlace,
    plants::Sprite,
    route::Route,
    screens::{
        about::AboutScreen,
        board::{BoardScreen, PortfolioScreen},
        conference::ConferenceScreen,
        door::DoorScreen,
        gallery::GalleryScreen,
        goals::{GoalScreen, GoalsScreen, NewGoalScreen, PlanSpeaks},
        journal::JournalScreen,
        map::MapScreen,
        me::MeScreen,
        place::PlaceScreen,
        practice::PracticeScreen,
        privacy::PrivacyScreen,
        progress::ProgressScreen,
        settings::SettingsScreen,
        skill::SkillScreen,
        today::TodayScreen,
        week::WeekScreen,
        welcome::WelcomeScreen,
    },
    spine::Spine,
    widgets::{Button, ButtonTone, IconName, Notice, NoticeTone},
    words::{self, Shell},
};
use crate::{platform::page, units::apart};
use leptos::prelude::*;

/// The whole app: the frame, the screen the address names, the notices, and the one live region.
#[component]
pub fn App(
    /// The desk, opened.
    desk: Desk,
) -> impl IntoView {
    provide_context(desk);
    Effect::new(move |_| desk.show_look());
    Effect::new(move |before: Option<Route>| {
        let route = desk.route();
        if before.as_ref().is_some_and(|before| screen_of(before) != screen_of(&route)) {
            desk.stop_reading();
            page::scroll_to_top();
            page::focus_soon("page");
        }
        page::set_title(&title(desk, &route));
        route
    });
    let shown = Memo::new(move |_| screen_of(&desk.route()));
    view! {
        <Sprite/>
        <p class="hidden-name" role="status" id="live">{move || desk.announced()}</p>
        <Notices/>
        <PlanSpeaks/>
        {move || desk.reading().then(|| apart(|| view! { <Caption/> }.into_any()))}
        {move || match desk.door() {
            Some(door) => apart(|| view! { <DoorScreen door/> }.into_any()),
            None => screen(desk, shown.get()),
        }}
    }
}

/// The route without what moves inside a screen: another skill on the map is the same map, and it stays where it was scrolled to.
fn screen_of(route: &Route) -> Route {
    match route {
        Route::Map(_) => Route::Map(None),
        Route::Gallery(_) => Route::Gallery(GalleryPlace::default()),
        other => other.clone(),
    }
}

/// Each screen apart from the others, since a first visit draws only one. Practice has a page of its own; all other screens stand beside the spine.
fn screen(desk: Desk, route: Route) -> AnyView {
    match route {
        Route::Practice(aim) => view! { <PracticeScreen aim/> }.into_any(),
        Route::Welcome => apart(|| view! { <WelcomeScreen/> }.into_any()),
        Route::Today
        | Route::Goals
        | Route::Journal
        | Route::Conference
        | Route::Week
        | Route::Me
        | Route::Progress
            if desk.is_new() =>
        {
            apart(|| view! { <WelcomeScreen/> }.into_any())
        }
        Route::Today => apart(|| view! { <div class="book"><Spine/><TodayScreen/></div> }.into_any()),
        Route::Map(_) => apart(|| view! { <div class="book"><Spine/><MapScreen/></div> }.into_any()),
        Route::Place => apart(|| view! { <PlaceScreen/> }.into_any()),
        Route::Skill(skill) => apart(|| view! { <SkillScreen skill/> }.into_any()),
        Route::Goals => apart(|| view! { <div class="book"><Spine/><GoalsScreen/></div> }.into_any()),
        Route::NewGoal(under) => apart(|| view! { <div class="book"><Spine/><NewGoalScreen under/></div> }.into_any()),
        Route::Goal(goal) => apart(|| view! { <div class="book"><Spine/><GoalScreen goal/></div> }.into_any()),
        Route::Journal => apart(|| view! { <div class="book"><Spine/><JournalScreen/></div> }.into_any()),
        Route::Conference => apart(|| view! { <div class="book"><Spine/><ConferenceScreen/></div> }.into_any()),
        Route::Week => apart(|| view! { <div class="book"><Spine/><WeekScreen/></div> }.into_any()),
        Route::Me => apart(|| view! { <div class="book"><Spine/><MeScreen/></div> }.into_any()),
        Route::Progress => apart(|| view! { <div class="book"><Spine/><ProgressScreen/></div> }.into_any()),
        Route::Board(place) => apart(|| view! { <div class="book"><Spine/><BoardScreen place/></div> }.into_any()),
        Route::Portfolio => apart(|| view! { <div class="book"><Spine/><PortfolioScreen/></div> }.into_any()),
        Route::Settings => apart(|| view! { <div class="book"><Spine/><SettingsScreen/></div> }.into_any()),
        Route::About => apart(|| view! { <div class="book"><Spine/><AboutScreen/></div> }.into_any()),
        Route::Privacy => apart(|| view! { <div class="book"><Spine/><PrivacyScreen/></div> }.into_any()),
        Route::Gallery(_) => apart(|| view! { <div class="book"><Spine/><GalleryScreen/></div> }.into_any()),
        _ => apart(|| view! { <div class="book"><Spine/><Lost/></div> }.into_any()),
    }
}

fn title(desk: Desk, route: &Route) -> String {
    let name = desk.say(Shell::Name);
    let place = match route {
        Route::Today | Route::Welcome => return name,
        Route::Map(_) => desk.say(Shell::Map),
        Route::Practice(aim) => desk.title(&aim.skill),
        Route::Skill(skill) => desk.title(skill),
        Route::Place => desk.say(words::Place::Title),
        Route::Goals | Route::NewGoal(_) | Route::Goal(_) => desk.say(Shell::Goals),
        Route::Journal => desk.say(Shell::Journal),
        Route::Conference => desk.say(Shell::Conference),
        Route::Week => desk.say(words::Week::Title),
        Route::Me => desk.say(words::Me::Title),
        Route::Progress => desk.say(Shell::Progress),
        Route::Board(_) => desk.say(Shell::Board),
        Route::Portfolio => desk.say(Shell::Portfolio),
        Route::Settings => desk.say(Shell::SetUp),
        Route::About => desk.say(Shell::About),
        Route::Privacy => desk.say(Shell::Privacy),
        Route::Gallery(_) => desk.say(words::Gallery::Title),
        Route::Lost => desk.say(Shell::LostTitle),
    };
    format!("{place} · {name}")
}

#[component]
fn Lost() -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <main class="page" id="page" tabindex="-1">
            <header class="page-head"><h1>{desk.say(Shell::LostTitle)}</h1></header>
            <p>{desk.say(Shell::LostWords)}</p>
            <p><a class="button" data-tone="main" href=Route::Today.href()>{desk.say(Shell::ToToday)}</a></p>
        </main>
    }
}

#[component]
fn Notices() -> impl IntoView {
    let desk = expect_context::<Desk>();
    move || {
        desk.notices()
            .into_iter()
            .map(|notice| {
                let (says, offers_file, away) = (notice.says.clone(), notice.offers_file, notice);
                let (asks, same) = (says == Shell::Forgot, away.clone());
                let put_away = if asks { Shell::OtherDevice } else { Shell::PutAway };
                let yes = move |()| {
                    desk.note_that_it_forgets();
                    desk.put_away(&same);
                };
                view! {
                    <Notice tone=if offers_file { NoticeTone::Care } else { NoticeTone::Look } text=desk.say(says)>
                        {offers_file.then(|| {
                            view! {
                                <Button icon=IconName::Save on_press=move |()| desk.save_file_soon()>{desk.say(Shell::SaveFile)}</Button>
                            }
                        })}
                        {asks.then(|| view! { <Button on_press=yes>{desk.say(Shell::SameDevice)}</Button> })}
                        <Button tone=ButtonTone::Quiet on_press=move |()| desk.put_away(&away)>{desk.say(put_away)}</Button>
                    </Notice>
                }
            })
            .collect_view()
    }
}
