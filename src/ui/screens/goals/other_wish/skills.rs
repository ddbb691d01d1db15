use super::take;
use crate::{
    goals::within_reach,
    record::Wish,
    tutor::Tutor,
    ui::{
        desk::Desk,
        growth,
        plants::{self, Plant, PlantSize, Species},
        screens::goals::make::Draft,
        widgets::{Icon, IconName},
        words::Goals as Words,
    },
    units::{Day, SkillId},
};
use leptos::prelude::*;

/// The most skills of one goal.
const MOST_SKILLS: usize = 8;
/// Skills that stand there to tap, as plants.
const SHOWN: usize = 6;

/// Skills from the map: one after the other, each with a way to take it out again.
#[component]
pub fn Skills(draft: Draft, today: Day) -> impl IntoView {
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
    let near = desk.peek(|tutor| {
        let near = within_reach(tutor.learner(), tutor.index());
        near.iter().take(SHOWN).map(|skill| Near::new(tutor, skill)).collect::<Vec<_>>()
    });
    let tap = move |skill: &SkillId| {
        if untrack(picked).contains(skill) { drop(skill) } else { pick(skill.to_string()) }
    };
    let shown: Vec<SkillId> = near.iter().map(|near| near.skill.clone()).collect();
    let near = near.into_iter().map(|Near { skill, title, stage, species }| {
        let (same, tapped) = (skill.clone(), skill);
        view! {
            <button
                type="button"
                class="button big-pick"
                aria-pressed=move || picked().contains(&same).to_string()
                on:click=move |_| tap(&tapped)
            >
                <Plant stage species size=PlantSize::Medium/>
                <span>{title}</span>
            </button>
        }
    });
    view! {
        <p id="pick-skills">{desk.say(Words::PickSkills)}</p>
        <div class="big-picks" role="group" aria-labelledby="pick-skills">{near.collect_view()}</div>
        <label class="field">
            <span>{desk.say(Words::AllSkills)}</span>
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
            {move || picked().into_iter().filter(|skill| !shown.contains(skill)).map(|skill| {
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

/// A skill close to a bloom, as it stands there to tap.
struct Near {
    skill: SkillId,
    title: String,
    stage: plants::Stage,
    species: Species,
}

impl Near {
    fn new(tutor: &Tutor, skill: &SkillId) -> Self {
        let (learner, index) = (tutor.learner(), tutor.index());
        Self {
            skill: skill.clone(),
            title: index.skill(skill).map_or_else(|| skill.to_string(), |entry| entry.title.clone()),
            stage: growth::drawn(learner.stage(skill, index)),
            species: index.pack_of(skill).map(|pack| growth::species(pack.strand)).unwrap_or_default(),
        }
    }
}
