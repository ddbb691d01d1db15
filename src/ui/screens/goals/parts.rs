use super::pieces::{OwnWords, Pieces};
use crate::{
    record::{Goal, Grade, Obstacle, Piece, Said, Wish},
    ui::{
        desk::Desk,
        words::{GoalKind, GoalPart, Goals as Words},
    },
    units::{Day, SkillId},
};
use leptos::prelude::*;

const BEST: [Piece; 4] = [Piece::Proud, Piece::ShowFamily, Piece::HelpFriend, Piece::ByMyself];
const WHEN: [Piece; 3] = [Piece::BeforeSchool, Piece::AfterSchool, Piece::AfterDinner];
const PLACE: [Piece; 3] = [Piece::AtTable, Piece::AtSchool, Piece::QuietPlace];
const MINUTES: [u16; 4] = [5, 10, 15, 20];

/// What fits an obstacle.
const fn then(obstacle: Obstacle) -> [Piece; 4] {
    match obstacle {
        Obstacle::ThreeMisses | Obstacle::Other => [Piece::DrawIt, Piece::Breathe, Piece::AskHint, Piece::OneMore],
        Obstacle::PlannedDay => [Piece::FiveMinutes, Piece::GetReady, Piece::OneMore, Piece::Breathe],
        Obstacle::SkippedCheck => [Piece::CheckFirst, Piece::AskHint, Piece::FiveMinutes, Piece::OneMore],
    }
}

/// What can be tapped in a step, to be read aloud.
pub fn spoken(part: GoalPart) -> Vec<Words> {
    let pieces = |pieces: &[Piece]| pieces.iter().map(|piece| Words::Piece(*piece)).collect();
    match part {
        GoalPart::Wish => vec![Words::FromYourPace],
        GoalPart::Best => pieces(&BEST),
        GoalPart::Way => Obstacle::ALL.map(Words::Obstacle).to_vec(),
        GoalPart::Plan => pieces(&then(Obstacle::ThreeMisses)),
        GoalPart::When => pieces(&WHEN),
    }
}

/// One part of a goal, as a step or to change it. A tap may lead on at once.
#[component]
pub fn PartOf(
    /// Which part.
    part: GoalPart,
    /// The goal.
    goal: RwSignal<Goal>,
    /// Called after a tap that says all.
    on_tap: Callback<()>,
) -> impl IntoView {
    match part {
        GoalPart::Wish => view! { <Wording goal/> }.into_any(),
        GoalPart::Best => view! {
            <Pieces
                part
                pieces=BEST.to_vec()
                said=Signal::derive(move || goal.with(|goal| goal.best.clone()))
                on_say=Callback::new(move |said: Said| goal.update(|goal| goal.best = said))
                on_tap
            />
        }
        .into_any(),
        GoalPart::Way => view! { <Way goal on_tap/> }.into_any(),
        GoalPart::Plan => view! {
            <Pieces
                part
                pieces=then(goal.with_untracked(|goal| goal.obstacle)).to_vec()
                said=Signal::derive(move || goal.with(|goal| goal.then.clone()))
                on_say=Callback::new(move |said: Said| goal.update(|goal| goal.then = said))
                on_tap
            />
        }
        .into_any(),
        GoalPart::When => view! { <When goal/> }.into_any(),
    }
}

#[component]
fn Wording(goal: RwSignal<Goal>) -> impl IntoView {
    let own = move || if let Said::Own(words) = goal.with(|goal| goal.words.clone()) { words } else { String::new() };
    view! {
        <OwnWords
            words=Signal::derive(own)
            on_write=Callback::new(move |words: String| goal.update(|goal| goal.words = Said::Own(words)))
        />
    }
}

#[component]
fn Way(goal: RwSignal<Goal>, on_tap: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let buttons = Obstacle::ALL.map(|one| {
        view! {
            <button
                type="button"
                class="button big-pick"
                aria-pressed=move || goal.with(|goal| goal.obstacle == one).to_string()
                on:click=move |_| {
                    goal.update(|goal| goal.obstacle = one);
                    on_tap.run(());
                }
            >
                {desk.say(Words::Obstacle(one))}
            </button>
        }
    });
    let own = move || if let Said::Own(words) = goal.with(|goal| goal.way.clone()) { words } else { String::new() };
    view! {
        <div class="big-picks" role="group" aria-label=desk.say(Words::Ask(GoalPart::Way))>{buttons.into_iter().collect_view()}</div>
        <OwnWords
            words=Signal::derive(own)
            on_write=Callback::new(move |words: String| goal.update(|goal| goal.way = Said::Own(words)))
        />
    }
}

/// Days of the week, the time of day, the place, how long.
#[component]
fn When(goal: RwSignal<Goal>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let days = (0..7u8).map(|day| {
        let on = move || goal.with(|goal| goal.rhythm.days.contains(&day));
        let toggle = move |_| {
            goal.update(|goal| {
                let days = &mut goal.rhythm.days;
                match days.iter().position(|one| *one == day) {
                    Some(at) => {
                        days.remove(at);
                    }
                    None => days.push(day),
                }
            });
        };
        view! {
            <button type="button" class="button" aria-pressed=move || on().to_string() on:click=toggle>
                {desk.say(Words::Weekday(day))}
            </button>
        }
    });
    let minutes = MINUTES.map(|one| {
        view! {
            <button
                type="button"
                class="button"
                aria-pressed=move || goal.with(|goal| goal.rhythm.minutes == one).to_string()
                on:click=move |_| goal.update(|goal| goal.rhythm.minutes = one)
            >
                {desk.say(Words::Minutes(one))}
            </button>
        }
    });
    let piece = move |piece: Piece, place: bool| {
        let on = move || {
            goal.with(|goal| *(if place { &goal.rhythm.place } else { &goal.rhythm.when }) == Said::Piece(piece))
        };
        let set = move |_| {
            goal.update(|goal| {
                *(if place { &mut goal.rhythm.place } else { &mut goal.rhythm.when }) = Said::Piece(piece)
            });
        };
        view! {
            <button type="button" class="button" aria-pressed=move || on().to_string() on:click=set>
                {desk.say(Words::Piece(piece))}
            </button>
        }
    };
    view! {
        <div class="tools-row" role="group" aria-label=desk.say(Words::Ask(GoalPart::When))>{days.collect_view()}</div>
        <div class="tools-row">{WHEN.map(|one| piece(one, false)).into_iter().collect_view()}</div>
        <div class="tools-row">{PLACE.map(|one| piece(one, true)).into_iter().collect_view()}</div>
        <div class="tools-row">{minutes.into_iter().collect_view()}</div>
    }
}

/// Other wishes than the three within reach: a skill, days, minutes, a grade, a project; and the day it is for.
#[component]
pub fn OtherWish(goal: RwSignal<Goal>, chosen: RwSignal<bool>, today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let skills = desk.peek(|tutor| {
        tutor.index().skills().map(|entry| (entry.id.to_string(), entry.title.clone())).collect::<Vec<_>>()
    });
    let take = move |wish: Wish| {
        goal.update(|goal| {
            goal.wish = wish;
            goal.by.get_or_insert(Day(today.0 + 28));
        });
        chosen.set(true);
    };
    let pick_skill = move |id: String| {
        if let Ok(skill) = id.parse::<SkillId>() {
            take(Wish::Skills(vec![skill]));
        }
    };
    let options = skills.into_iter().map(|(id, title)| view! { <option value=id>{title}</option> }).collect_view();
    let kinds = [
        (GoalKind::Days, Some(Wish::Days(6))),
        (GoalKind::Minutes, Some(Wish::Minutes(60))),
        (GoalKind::Grade, desk.peek(|tutor| tutor.learner().profile().grade).or(Grade::new(3)).map(Wish::Grade)),
        (GoalKind::Project, Some(Wish::Project)),
    ];
    let buttons = kinds.into_iter().filter_map(|(kind, wish)| {
        let wish = wish?;
        let shown = wish.clone();
        Some(view! {
            <button
                type="button"
                class="button"
                aria-pressed=move || (chosen.get() && goal.with(|goal| goal.wish == shown)).to_string()
                on:click=move |_| take(wish.clone())
            >
                {desk.say(Words::Kind(kind))}
            </button>
        })
    });
    view! {
        <label class="field">
            <span>{desk.say(Words::Kind(GoalKind::Skill))}</span>
            <select on:change:target=move |event| pick_skill(event.target().value())>
                <option value=""></option>
                {options}
            </select>
        </label>
        <div class="tools-row">{buttons.collect_view()}</div>
        {move || (chosen.get() && goal.with(|goal| matches!(goal.wish, Wish::Days(_) | Wish::Minutes(_)))).then(|| amount(desk, goal))}
        {move || (chosen.get() && goal.with(|goal| goal.wish == Wish::Project)).then(|| view! { <Criteria goal/> })}
        {move || chosen.get().then(|| by(desk, goal, today))}
    }
}

/// A number that a tap makes larger or smaller.
fn amount(desk: Desk, goal: RwSignal<Goal>) -> impl IntoView {
    let change = move |up: bool| {
        goal.update(|goal| match &mut goal.wish {
            Wish::Days(days) => *days = if up { (*days + 1).min(60) } else { (*days - 1).max(1) },
            Wish::Minutes(minutes) => *minutes = if up { (*minutes + 10).min(3000) } else { (*minutes).max(20) - 10 },
            _ => {}
        });
    };
    let words = move || {
        goal.with(|goal| desk.say(Words::Wish { wish: goal.wish.clone(), words: Said::Nothing, titles: Vec::new() }))
    };
    view! {
        <p class="tools-row" role="group">
            <button type="button" class="button" on:click=move |_| change(false)>{desk.say(Words::Less)}</button>
            <output>{words}</output>
            <button type="button" class="button" on:click=move |_| change(true)>{desk.say(Words::More)}</button>
        </p>
    }
}

/// The day the goal is for, a week earlier or later at a tap.
fn by(desk: Desk, goal: RwSignal<Goal>, today: Day) -> impl IntoView {
    let change = move |days: i32| {
        goal.update(|goal| {
            let by = goal.by.unwrap_or(Day(today.0 + 28));
            goal.by = Some(Day((by.0 + days).clamp(today.0 + 1, today.0 + 365)));
        });
    };
    let words = move || goal.with(|goal| goal.by.map(|day| desk.say(Words::By(day))));
    view! {
        <p class="tools-row" role="group">
            <button type="button" class="button" on:click=move |_| change(-7)>{desk.say(Words::Earlier)}</button>
            <output>{words}</output>
            <button type="button" class="button" on:click=move |_| change(7)>{desk.say(Words::Later)}</button>
        </p>
    }
}

/// How one will know that a project is done: up to three lines.
#[component]
fn Criteria(goal: RwSignal<Goal>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let line = move |n: usize| {
        let value = move || goal.with(|goal| goal.criteria.get(n).cloned().unwrap_or_default());
        let write = move |text: String| {
            goal.update(|goal| {
                goal.criteria.resize(goal.criteria.len().max(n + 1), String::new());
                goal.criteria[n] = text;
            });
        };
        view! {
            <label class="field">
                <span>{desk.say(Words::Criterion(n + 1))}</span>
                <input maxlength="120" prop:value=value on:input:target=move |event| write(event.target().value())/>
            </label>
        }
    };
    (0..3).map(line).collect_view()
}
