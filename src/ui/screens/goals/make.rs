use super::{other_wish::OtherWish, parts::PartOf, pieces::BigPick, shown, sketches};
use crate::{
    goals::{Target, targets},
    platform::{clock, page},
    record::{EventId, Goal, Obstacle, Rhythm, Said, Wish},
    tutor::{Command, Tutor},
    ui::{
        desk::Desk,
        route::Route,
        screens::{read_aloud::ReadAloud, with_index::WithIndex},
        widgets::{Button, ButtonTone},
        words::{GoalPart, Goals as Words},
    },
    units::Day,
};
use leptos::{prelude::*, task::spawn_local};

const TITLE: &str = "goal-step";

/// A goal that is being made, and whether its wish was chosen.
#[derive(Clone, Copy)]
pub struct Draft {
    /// The goal so far.
    pub goal: RwSignal<Goal>,
    /// Whether a wish was tapped.
    pub chosen: RwSignal<bool>,
}

/// Making a goal: five calm steps, each done by a tap.
#[component]
pub fn NewGoalScreen(
    /// The longer goal it is a step of.
    under: Option<EventId>,
) -> impl IntoView {
    let today = clock::now().day();
    view! {
        <WithIndex>
            <Steps under today/>
        </WithIndex>
    }
}

/// A goal of which nothing is said yet.
pub fn blank(under: Option<EventId>) -> Goal {
    Goal {
        wish: Wish::Project,
        words: Said::Nothing,
        best: Said::Nothing,
        obstacle: Obstacle::ThreeMisses,
        way: Said::Nothing,
        then: Said::Nothing,
        rhythm: Rhythm::default(),
        by: None,
        under,
        criteria: Vec::new(),
    }
}

#[component]
fn Steps(under: Option<EventId>, today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let goal = RwSignal::new(blank(under));
    let chosen = RwSignal::new(false);
    let at = RwSignal::new(0usize);
    let part = move || GoalPart::ALL[at.get().min(GoalPart::ALL.len() - 1)];
    let step = move |to: usize| {
        desk.stop_reading();
        at.set(to);
        page::focus_soon(TITLE);
    };
    let go_on = move |()| {
        if at.get_untracked() == 0 && !chosen.get_untracked() && goal.with_untracked(|goal| goal.words == Said::Nothing)
        {
            desk.announce(desk.say(Words::Ask(GoalPart::Wish)));
            return;
        }
        match at.get_untracked() + 1 {
            next if next < GoalPart::ALL.len() => step(next),
            _ => keep(desk, goal.get_untracked()),
        }
    };
    let back = move |()| match at.get_untracked() {
        0 => desk.go(&Route::Goals),
        here => step(here - 1),
    };
    let last = move || at.get() + 1 == GoalPart::ALL.len();
    view! {
        <main class="page new-goal" id="page" tabindex="-1">
            <form
                class="sheet"
                aria-labelledby=TITLE
                on:submit=move |event| {
                    event.prevent_default();
                    go_on(());
                }
            >
                <p class="soft">{move || desk.say(Words::Step { step: at.get() + 1, of: GoalPart::ALL.len() })}</p>
                <h1 id=TITLE tabindex="-1">{move || desk.say(Words::Ask(part()))}</h1>
                <div class="tools"><ReadAloud/></div>
                {move || match part() {
                    GoalPart::Wish => view! { <WishStep draft=Draft { goal, chosen } today on_tap=Callback::new(go_on)/> }.into_any(),
                    other => view! { <PartOf part=other goal on_tap=Callback::new(go_on)/> }.into_any(),
                }}
                <p class="tools-row">
                    <Button tone=ButtonTone::Main submit=true>{move || desk.say(if last() { Words::Keep } else { Words::Next })}</Button>
                    <Button tone=ButtonTone::Quiet on_press=back>{move || desk.say(if at.get() == 0 { Words::Cancel } else { Words::Back })}</Button>
                </p>
            </form>
        </main>
    }
}

/// Three targets within reach, and their words.
fn near(desk: Desk, today: Day) -> Vec<(Target, String)> {
    let words = |tutor: &Tutor, target: Target| {
        let words = shown::wish(tutor, &Goal { wish: target.wish.clone(), ..blank(None) });
        (target, desk.say(words))
    };
    desk.peek(|tutor| {
        let near = targets(tutor.learner(), tutor.index(), today);
        near.into_iter().map(|target| words(tutor, target)).collect()
    })
}

fn keep(desk: Desk, goal: Goal) {
    spawn_local(async move {
        if desk.act(Command::SetGoal(Box::new(goal))).await.is_ok() {
            let newest = desk.peek(|tutor| tutor.goals().all().last().map(|kept| kept.id));
            desk.go(&newest.map_or(Route::Goals, Route::Goal));
        }
    });
}

/// Three targets within reach, other kinds, own words.
#[component]
fn WishStep(draft: Draft, today: Day, on_tap: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let Draft { goal, chosen } = draft;
    let buttons = near(desk, today).into_iter().map(|(target, words)| {
        let (wish, by) = (target.wish.clone(), desk.say(Words::By(target.by)));
        let tap = move |()| {
            goal.update(|goal| (goal.wish, goal.by) = (target.wish.clone(), Some(target.by)));
            chosen.set(true);
            on_tap.run(());
        };
        view! {
            <BigPick
                sketch=sketches::wish(&wish)
                words
                below=by
                pressed=Signal::derive(move || chosen.get() && goal.with(|goal| goal.wish == wish))
                on_tap=tap
            />
        }
    });
    let own = move || if let Said::Own(words) = goal.with(|goal| goal.words.clone()) { words } else { String::new() };
    view! {
        <p class="soft">{desk.say(Words::FromYourPace)}</p>
        <div class="big-picks" role="group" aria-label=desk.say(Words::Ask(GoalPart::Wish))>{buttons.collect_view()}</div>
        <OtherWish draft today/>
        <super::pieces::OwnWords
            words=Signal::derive(own)
            on_write=Callback::new(move |words: String| goal.update(|goal| goal.words = Said::Own(words)))
        />
    }
}
