//! Other wishes than the three within reach: a kind is tapped first, by its picture, and then what belongs to it.

mod amounts;
mod criteria;
mod lists;
mod skills;

use super::{make::Draft, pieces::BigPick, sketches};
use crate::{
    record::Wish,
    ui::{
        desk::Desk,
        words::{GoalKind, Goals as Words},
    },
    units::Day,
};
use amounts::{amount, by};
use criteria::Criteria;
use leptos::prelude::*;
use lists::{boards, grades, standards};
use skills::Skills;

/// Days ahead that a goal is for before another day is chosen.
const FOUR_WEEKS: i32 = 28;

/// The kinds, each with its picture, and below them what the chosen kind asks for.
#[component]
pub fn OtherWish(draft: Draft, today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let Draft { goal, chosen } = draft;
    let kind = RwSignal::new(chosen.get_untracked().then(|| goal.with_untracked(|goal| GoalKind::of(&goal.wish))));
    let pick = move |one: GoalKind| {
        kind.set(Some(one));
        match one {
            GoalKind::Days => take(draft, Wish::Days(6), today),
            GoalKind::Minutes => take(draft, Wish::Minutes(60), today),
            GoalKind::Project => take(draft, Wish::Project, today),
            GoalKind::Skill | GoalKind::Board | GoalKind::Grade | GoalKind::Standard => chosen.set(false),
        }
    };
    let kinds = GoalKind::ALL.map(|one| {
        view! {
            <BigPick
                sketch=sketches::kind(one)
                words=desk.say(Words::Kind(one))
                pressed=Signal::derive(move || kind.get() == Some(one))
                on_tap=move |()| pick(one)
            />
        }
    });
    let asked = move || match kind.get()? {
        GoalKind::Skill => Some(view! { <Skills draft today/> }.into_any()),
        GoalKind::Board => Some(boards(desk, draft, today).into_any()),
        GoalKind::Standard => Some(standards(desk, draft, today).into_any()),
        GoalKind::Grade => Some(grades(desk, draft, today).into_any()),
        GoalKind::Project => Some(view! { <Criteria goal/> }.into_any()),
        GoalKind::Days | GoalKind::Minutes => Some(amount(desk, goal).into_any()),
    };
    view! {
        <details class="other-wish" prop:open=move || kind.with(Option::is_some)>
            <summary>{desk.say(Words::SomethingElse)}</summary>
            <div class="big-picks" role="group" aria-label=desk.say(Words::SomethingElse)>{kinds.into_iter().collect_view()}</div>
            {asked}
            {move || chosen.get().then(|| by(desk, goal, today))}
        </details>
    }
}

fn take(draft: Draft, wish: Wish, today: Day) {
    draft.goal.update(|goal| {
        goal.wish = wish;
        goal.by.get_or_insert(Day(today.0 + FOUR_WEEKS));
    });
    draft.chosen.set(true);
}
