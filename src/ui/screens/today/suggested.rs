use crate::{
    advice::{self, Choices, Kind, Reason, Suggestion},
    goals::needed,
    learner::Learner,
    reports,
    tutor::Tutor,
    ui::{
        growth,
        plants::{Species, Stage},
        route::{Aim, Route},
        words::Today as Words,
    },
    units::{Day, SkillId},
};

/// Answers before a learner's pace can be told.
const ENOUGH_FOR_PACE: u32 = 10;
/// Seconds for an answer above which it was not all practice.
const SLOWEST: u32 = 240;

/// A suggestion as it stands on the page.
#[derive(Clone, PartialEq, Debug)]
pub struct Suggested {
    pub title: String,
    pub stage: Stage,
    pub species: Species,
    pub due: bool,
    pub kind: Kind,
    pub why: Words,
    pub length: Option<Words>,
    pub href: String,
}

/// What the learner could do next, the best first.
pub fn suggested(tutor: &Tutor, today: Day) -> Vec<Suggested> {
    let (learner, index) = (tutor.learner(), tutor.index());
    let choices = Choices::wanted(learner.profile().ways);
    let shown = |suggestion: Suggestion| {
        let pack = index.pack_of(&suggestion.skill)?;
        Some(Suggested {
            title: title(tutor, &suggestion.skill),
            stage: growth::drawn(learner.stage(&suggestion.skill, index)),
            species: growth::species(pack.strand),
            due: learner.due(&suggestion.skill, index, today).is_some(),
            kind: suggestion.kind,
            length: length(learner, &suggestion),
            why: why(tutor, &suggestion.reason),
            href: Route::Practice(Aim::at(suggestion.skill)).href(),
        })
    };
    let goals = tutor.goals();
    let aims: Vec<SkillId> = goals.open().flat_map(|kept| needed(&kept.goal.wish, learner, index)).collect();
    advice::toward(learner, index, today, (choices, &aims)).into_iter().filter_map(shown).collect()
}

/// The title of a skill; its id where a pack is gone.
pub fn title(tutor: &Tutor, skill: &SkillId) -> String {
    tutor.index().skill(skill).map_or_else(|| skill.to_string(), |entry| entry.title.clone())
}

fn why(tutor: &Tutor, reason: &Reason) -> Words {
    let named: &[SkillId] = match reason {
        Reason::RestsOn { skills } | Reason::LooksAhead { rests_on: skills } => skills,
        Reason::SomethingElse { instead_of } => std::slice::from_ref(instead_of),
        _ => &[],
    };
    Words::Why { reason: reason.clone(), titles: named.iter().map(|skill| title(tutor, skill)).collect() }
}

fn length(learner: &Learner, suggestion: &Suggestion) -> Option<Words> {
    match (&suggestion.reason, suggestion.kind) {
        (_, Kind::New) => Some(Words::New),
        (_, Kind::GoOn) => Some(Words::OneOpen),
        (Reason::CloseToBloom { missing, .. }, _) => {
            let seconds = pace(learner)? * u32::from(missing.own);
            Some(Words::About { minutes: seconds.div_ceil(60).max(1) })
        }
        _ => None,
    }
}

/// Seconds for an answer, where enough answers tell.
fn pace(learner: &Learner) -> Option<u32> {
    let answered = reports::totals(learner).answered;
    if answered < ENOUGH_FOR_PACE {
        return None;
    }
    let seconds: u32 = learner.days().values().map(|day| day.seconds).sum();
    Some(seconds / answered).filter(|pace| (1..=SLOWEST).contains(pace))
}
