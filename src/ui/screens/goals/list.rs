use super::{boards::board_shares, odds_view::OddsView, shown};
use crate::{
    goals::{BoardShares, Odds, Reached, odds, reached},
    platform::clock,
    record::EventId,
    tutor::Tutor,
    ui::{
        desk::Desk,
        route::Route,
        screens::{read_aloud::ReadAloud, with_index::WithIndex},
        widgets::{Button, ButtonTone, Icon, IconName, LathHead},
        words::{Goals as Words, Journal, Me, Shell, Week},
    },
    units::{Day, Seed},
};
use leptos::prelude::*;

/// One goal as a row.
#[derive(Clone, PartialEq, Debug)]
struct Row {
    id: EventId,
    wish: Words,
    by: Option<Day>,
    so_far: Option<Words>,
    odds: Option<Odds>,
    ended: Option<Words>,
}

/// All goals, and the way to a new one.
#[component]
pub fn GoalsScreen() -> impl IntoView {
    let today = clock::now().day();
    view! {
        <WithIndex>
            <Whole today/>
        </WithIndex>
    }
}

#[component]
fn Whole(today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let boards = board_shares(desk);
    let rows = desk.read(move |tutor| rows(tutor, &boards.get(), today));
    view! {
        <main class="page goals" id="page" tabindex="-1">
            <header class="page-head">
                <div>
                    <h1>{desk.say(Words::Title)}</h1>
                    {move || rows.with(Vec::is_empty).then(|| view! { <p>{desk.say(Words::NoneYet)}</p> })}
                </div>
                <div class="tools">
                    <ReadAloud/>
                    <Button tone=ButtonTone::Main icon=IconName::Plus href=Route::NewGoal(None).href()>{desk.say(Words::NewGoal)}</Button>
                </div>
            </header>
            {move || {
                let (open, over): (Vec<Row>, Vec<Row>) = rows.get().into_iter().partition(|row| row.ended.is_none());
                let before = (!over.is_empty()).then(|| {
                    view! {
                        <section aria-labelledby="before">
                            <LathHead id="before" text=desk.say(Words::Before)/>
                            <ul class="goal-list">{over.into_iter().map(|one| row(desk, one)).collect_view()}</ul>
                        </section>
                    }
                });
                view! {
                    <ul class="goal-list">{open.into_iter().map(|one| row(desk, one)).collect_view()}</ul>
                    {before}
                }
            }}
            <p class="more">
                <a class="lone-link" href=Route::Journal.href()>{desk.say(Shell::Journal)}</a>
                <a class="lone-link" href=Route::Week.href()>{desk.say(Week::Title)}</a>
                <a class="lone-link" href=Route::Me.href()>{desk.say(Me::Title)}</a>
                <a class="lone-link" href=Route::Conference.href()>{desk.say(Journal::ToConference)}</a>
            </p>
        </main>
    }
}

fn rows(tutor: &Tutor, boards: &BoardShares, today: Day) -> Vec<Row> {
    let goals = tutor.goals();
    let (learner, index) = (tutor.learner(), tutor.index());
    let row = |kept: &crate::goals::KeptGoal| {
        let so_far = reached(kept, learner, index, boards);
        Row {
            id: kept.id,
            wish: shown::wish(tutor, &kept.goal),
            by: kept.goal.by,
            so_far: so_far.map(|Reached { done, of }| Words::SoFar { done, of }),
            odds: kept.ended.is_none().then(|| odds(kept, (learner, boards), index, today, Seed(kept.id.writer.0))),
            ended: kept.ended.as_ref().map(|(ending, day, _)| Words::Ended { ending: *ending, day: *day }),
        }
    };
    goals.all().iter().rev().map(row).collect()
}

fn row(desk: Desk, row: Row) -> impl IntoView {
    let Row { id, wish, by, so_far, odds, ended } = row;
    let by = by.map(|day| desk.say(Words::By(day)));
    let below = match ended {
        Some(ended) => desk.say(ended),
        None => by.into_iter().chain(so_far.map(|words| desk.say(words))).collect::<Vec<_>>().join(" · "),
    };
    view! {
        <li>
            <Icon name=IconName::Goal/>
            <div>
                <h2><a href=Route::Goal(id).href()>{desk.say(wish)}</a></h2>
                <p class="soft">{below}</p>
            </div>
            {odds.map(|odds| view! { <OddsView odds long=false/> })}
        </li>
    }
}
