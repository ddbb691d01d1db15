use super::shown;
use crate::{
    goals::{BoardShares, KeptGoal, Reached, reached, weeks, wished},
    learner::Stage,
    record::{Rhythm, Wish},
    ui::{
        board_place::BoardPlace,
        desk::Desk,
        growth,
        plants::{self, Plant, PlantSize, Species},
        route::{Aim, Route},
        widgets::{Icon, IconName},
        words::{Day as DayWords, Goals as Words},
    },
    units::{BoardId, Day, SkillId},
};
use leptos::prelude::*;

/// One rung of the ladder, from the goal down to what has grown.
#[derive(Clone, PartialEq, Debug)]
struct Rung {
    date: String,
    title: String,
    href: Option<String>,
    below: String,
    stage: plants::Stage,
    species: Species,
    planned: bool,
    now: bool,
    goal: bool,
    grown: bool,
}

/// The way back from the goal: weeks as rungs, with skills in them, made anew from what was done.
#[component]
pub fn Ladder(
    /// The goal.
    kept: KeptGoal,
    /// How far the boards are.
    boards: RwSignal<BoardShares>,
    /// Today.
    today: Day,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let rung = move |rung: Rung| {
        let Rung { date, title, href, below, stage, species, planned, now, goal, grown } = rung;
        let name = match href {
            Some(href) => view! { <a href=href>{title}</a> }.into_any(),
            None => title.into_any(),
        };
        view! {
            <li data-kind=goal.then_some("goal") data-now=now.then_some("")>
                <span class="date">{date}</span>
                <span class="peg"><Plant stage species size=PlantSize::Medium ghost=planned/></span>
                <div><h3>{name}</h3><p>{below}</p></div>
                {grown.then(|| view! { <span class="done"><Icon name=IconName::Tick/>{desk.say(Words::Grown)}</span> })}
            </li>
        }
    };
    let rungs = move || rungs(desk, &kept, &boards.get(), today).into_iter().map(rung).collect_view();
    view! { <ol>{rungs}</ol> }
}

fn rungs(desk: Desk, kept: &KeptGoal, boards: &BoardShares, today: Day) -> Vec<Rung> {
    let plan = desk.peek(|tutor| weeks(kept, tutor.learner(), tutor.index(), today));
    let mut rungs = vec![goal_rung(desk, kept, boards)];
    for week in plan.iter().rev() {
        let now = week.first == today;
        let date = desk.say(if now { Words::ThisWeek } else { Words::WeekOf(week.first) });
        if week.skills.is_empty() && (now || plan.iter().all(|week| week.skills.is_empty())) {
            rungs.push(practice_rung(desk, kept, (date.clone(), now)));
        }
        rungs.extend(week.skills.iter().rev().map(|skill| skill_rung(desk, skill, (date.clone(), now), today)));
    }
    let grown = desk.peek(|tutor| {
        let wished = wished(&kept.goal.wish, tutor.index());
        wished.into_iter().filter(|skill| tutor.learner().skill(skill).secure().is_some()).collect::<Vec<_>>()
    });
    rungs.extend(grown.iter().map(|skill| skill_rung(desk, skill, (String::new(), false), today)));
    rungs
}

fn goal_rung(desk: Desk, kept: &KeptGoal, boards: &BoardShares) -> Rung {
    let (wish, so_far) =
        desk.peek(|tutor| (shown::wish(tutor, &kept.goal), reached(kept, tutor.learner(), tutor.index(), boards)));
    let there = so_far.is_some_and(Reached::is_all);
    Rung {
        date: kept.goal.by.map(|day| desk.say(DayWords::Short(day))).unwrap_or_default(),
        title: desk.say(wish),
        href: board_of(kept).map(|board| Route::Board(BoardPlace::One(board)).href()),
        below: [Some(Words::GoalDay), so_far.map(|Reached { done, of }| Words::SoFar { done, of })]
            .into_iter()
            .flatten()
            .map(|words| desk.say(words))
            .collect::<Vec<_>>()
            .join(" · "),
        stage: plants::Stage::Bloom,
        species: Species::Pairs,
        planned: !there,
        now: false,
        goal: true,
        grown: there,
    }
}

/// The board a goal is for.
const fn board_of(kept: &KeptGoal) -> Option<BoardId> {
    match kept.goal.wish {
        Wish::Board { board, .. } => Some(board),
        _ => None,
    }
}

fn practice_rung(desk: Desk, kept: &KeptGoal, (date, now): (String, bool)) -> Rung {
    let rhythm = kept.goal.rhythm.clone();
    // said beside the parts of the goal already; here it would stand once a week
    let below = (rhythm != Rhythm::default()).then(|| {
        let Rhythm { days, minutes, when, place } = rhythm;
        desk.say(Words::Rhythm { days, minutes, when, place })
    });
    Rung {
        date,
        title: desk.say(if board_of(kept).is_some() { Words::SquareDays } else { Words::PracticeDays }),
        href: Some(board_of(kept).map_or(Route::Today, |board| Route::Board(BoardPlace::One(board))).href()),
        below: below.unwrap_or_default(),
        stage: plants::Stage::Leaf,
        species: Species::Pairs,
        planned: true,
        now,
        goal: false,
        grown: false,
    }
}

fn skill_rung(desk: Desk, skill: &SkillId, (date, now): (String, bool), today: Day) -> Rung {
    desk.peek(|tutor| {
        let (learner, index) = (tutor.learner(), tutor.index());
        let (stage, secure) = (learner.stage(skill, index), learner.skill(skill).secure());
        let missing = learner.to_bloom(skill).map_or(0, |missing| missing.own);
        let below = match secure {
            Some(secure) => desk.say(DayWords::Seen { day: secure.day, from: today }),
            None => desk.say(Words::ToBloom(missing)),
        };
        Rung {
            date,
            title: shown::titles(tutor, std::slice::from_ref(skill)).concat(),
            href: Some(Route::Practice(Aim::at(skill.clone())).href()),
            below,
            stage: growth::drawn(if stage == Stage::Knot { Stage::Bud } else { stage }),
            species: index.pack_of(skill).map(|pack| growth::species(pack.strand)).unwrap_or_default(),
            planned: stage < Stage::Sprout,
            now,
            goal: false,
            grown: secure.is_some(),
        }
    })
}
