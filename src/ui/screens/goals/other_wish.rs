use super::{boards::my_boards, make::Draft};
use crate::{
    record::{Goal, Grade, Said, Wish},
    ui::{
        desk::Desk,
        widgets::{Icon, IconName},
        words::{AboutMe, GoalKind, Goals as Words},
    },
    units::{BoardId, Day, SkillId},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Days ahead that a goal is for before another day is chosen.
const FOUR_WEEKS: i32 = 28;
/// The most skills of one goal.
const MOST_SKILLS: usize = 8;

/// Other wishes than the three within reach: skills, days, minutes, a standard, a grade, a project; and the day it is for.
#[component]
pub fn OtherWish(draft: Draft, today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let Draft { goal, chosen } = draft;
    let kinds =
        [(GoalKind::Days, Wish::Days(6)), (GoalKind::Minutes, Wish::Minutes(60)), (GoalKind::Project, Wish::Project)];
    let buttons = kinds.map(|(kind, wish)| {
        let like = std::mem::discriminant(&wish);
        view! {
            <button
                type="button"
                class="button"
                aria-pressed=move || (chosen.get() && goal.with(|goal| std::mem::discriminant(&goal.wish) == like)).to_string()
                on:click=move |_| take(draft, wish.clone(), today)
            >
                {desk.say(Words::Kind(kind))}
            </button>
        }
    });
    let is = move |wish: fn(&Wish) -> bool| chosen.get() && goal.with(|goal| wish(&goal.wish));
    view! {
        <details class="other-wish" prop:open=move || chosen.get()>
            <summary>{desk.say(Words::SomethingElse)}</summary>
            <div class="tools-row">{buttons.into_iter().collect_view()}</div>
            <Skills draft today/>
            {boards(desk, draft, today)}
            <div class="two-fields">
                {standards(desk, draft, today)}
                {grades(desk, draft, today)}
            </div>
        </details>
        {move || is(|wish| matches!(wish, Wish::Days(_) | Wish::Minutes(_))).then(|| amount(desk, goal))}
        {move || is(|wish| *wish == Wish::Project).then(|| view! { <Criteria goal/> })}
        {move || chosen.get().then(|| by(desk, goal, today))}
    }
}

fn take(draft: Draft, wish: Wish, today: Day) {
    draft.goal.update(|goal| {
        goal.wish = wish;
        goal.by.get_or_insert(Day(today.0 + FOUR_WEEKS));
    });
    draft.chosen.set(true);
}

/// Skills from the map: one after the other, each with a way to take it out again.
#[component]
fn Skills(draft: Draft, today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let groups = desk.peek(|tutor| {
        let pack = |pack: &crate::curriculum::PackEntry| {
            let skills = pack.skills.iter().map(|entry| (entry.id.to_string(), entry.title.clone()));
            (
                desk.say(Words::PackOf { title: pack.title.clone(), grade: pack.grade.clone() }),
                skills.collect::<Vec<_>>(),
            )
        };
        tutor.index().packs.iter().map(pack).collect::<Vec<_>>()
    });
    let picked = move || match draft.goal.with(|goal| goal.wish.clone()) {
        Wish::Skills(skills) if draft.chosen.get() => skills,
        _ => Vec::new(),
    };
    let pick = move |id: String| {
        let Ok(skill) = id.parse::<SkillId>() else { return };
        let mut skills = untrack(picked);
        if !skills.contains(&skill) && skills.len() < MOST_SKILLS {
            skills.push(skill);
        }
        take(draft, Wish::Skills(skills), today);
    };
    let drop = move |skill: &SkillId| {
        let skills: Vec<SkillId> = untrack(picked).into_iter().filter(|one| one != skill).collect();
        draft.chosen.set(!skills.is_empty());
        draft.goal.update(|goal| goal.wish = Wish::Skills(skills));
    };
    let options = groups.into_iter().map(|(title, skills)| {
        let skills = skills.into_iter().map(|(id, title)| view! { <option value=id>{title}</option> });
        view! { <optgroup label=title>{skills.collect_view()}</optgroup> }
    });
    view! {
        <label class="field">
            <span>{desk.say(Words::Kind(GoalKind::Skill))}</span>
            <select
                on:change:target=move |event| {
                    pick(event.target().value());
                    event.target().set_value("");
                }
            >
                <option value=""></option>
                {options.collect_view()}
            </select>
        </label>
        <ul class="picked-skills">
            {move || picked().into_iter().map(|skill| {
                let title = desk.title(&skill);
                let name = desk.say(Words::TakeOut { title: title.clone() });
                view! {
                    <li>
                        <button type="button" class="button" aria-label=name on:click=move |_| drop(&skill)>
                            {title}<Icon name=IconName::Close/>
                        </button>
                    </li>
                }
            }).collect_view()}
        </ul>
    }
}

/// The choice boards, where there are any.
fn boards(desk: Desk, draft: Draft, today: Day) -> impl IntoView {
    let boards = my_boards(desk);
    let pick = move |id: String| {
        let found = boards.with_untracked(|boards| boards.iter().find(|(board, _)| board.to_string() == id).cloned());
        if let Some((board, title)) = found {
            take(draft, Wish::Board { board, title }, today);
        }
    };
    let options = move |boards: Vec<(BoardId, String)>| {
        boards.into_iter().map(|(id, title)| view! { <option value=id.to_string()>{title}</option> }).collect_view()
    };
    move || {
        let boards = boards.get();
        (!boards.is_empty()).then(|| {
            view! {
                <label class="field">
                    <span>{desk.say(Words::Kind(GoalKind::Board))}</span>
                    <select on:change:target=move |event| pick(event.target().value())>
                        <option value=""></option>
                        {options(boards)}
                    </select>
                </label>
            }
        })
    }
}

/// The published standards for which something is written.
fn standards(desk: Desk, draft: Draft, today: Day) -> impl IntoView {
    let codes: BTreeSet<String> =
        desk.peek(|tutor| tutor.index().skills().flat_map(|entry| entry.standards.iter().cloned()).collect());
    let options = codes.into_iter().map(|code| {
        let value = code.clone();
        view! { <option value=value>{code}</option> }
    });
    view! {
        <label class="field">
            <span>{desk.say(Words::Kind(GoalKind::Standard))}</span>
            <select on:change:target=move |event| {
                let code = event.target().value();
                if !code.is_empty() {
                    take(draft, Wish::Standard(code), today);
                }
            }>
                <option value=""></option>
                {options.collect_view()}
            </select>
        </label>
    }
}

/// The grades for which something is written.
fn grades(desk: Desk, draft: Draft, today: Day) -> impl IntoView {
    let grades: BTreeSet<Grade> = desk
        .peek(|tutor| tutor.index().packs.iter().filter_map(|pack| crate::learner::grade_named(&pack.grade)).collect());
    let options = grades.into_iter().map(|grade| {
        view! { <option value=grade.number().to_string()>{desk.say(AboutMe::Grade(grade))}</option> }
    });
    view! {
        <label class="field">
            <span>{desk.say(Words::Kind(GoalKind::Grade))}</span>
            <select on:change:target=move |event| {
                if let Some(grade) = event.target().value().parse().ok().and_then(Grade::new) {
                    take(draft, Wish::Grade(grade), today);
                }
            }>
                <option value=""></option>
                {options.collect_view()}
            </select>
        </label>
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
        <p class="tools-row">
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
            let by = goal.by.unwrap_or(Day(today.0 + FOUR_WEEKS));
            goal.by = Some(Day((by.0 + days).clamp(today.0 + 1, today.0 + 365)));
        });
    };
    let words = move || goal.with(|goal| goal.by.map(|day| desk.say(Words::By(day))));
    view! {
        <p class="tools-row">
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
