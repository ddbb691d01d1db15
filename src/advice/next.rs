use super::{
    Choices, Kind, Reason, Suggestion,
    candidate::{Candidate, gather},
};
use crate::{
    curriculum::Index,
    learner::{Learner, Memory},
    units::{Day, SkillId},
};

/// Items of one skill in a row after which something else comes first.
const ENOUGH_OF_ONE: u16 = 3;
/// What a skill that came so often in a row gives way.
const GIVES_WAY: i32 = 45;
/// What one more of the same kind weighs less.
const SAME_KIND: i32 = 12;
/// What one more from the same pack weighs less.
const SAME_PACK: i32 = 4;
/// What is on the way to a goal weighs more: it comes before what is as new or as far, and after what is close to a bloom.
const AIMED_AT: i32 = 18;
/// A learner always has a choice.
const FEWEST: usize = 2;

/// What a learner could do next, the best first: two to four honest choices, or as many as there are skills.
pub fn next(learner: &Learner, index: &Index, today: Day, choices: Choices) -> Vec<Suggestion> {
    toward(learner, index, today, (choices, &[]))
}

/// The same for a learner who aims at some skills, their goals': what is new or growing among them comes sooner, and says why.
pub fn toward(learner: &Learner, index: &Index, today: Day, (choices, aims): (Choices, &[SkillId])) -> Vec<Suggestion> {
    let mut left = gather(learner, index, today);
    for candidate in left.iter_mut().filter(|candidate| aims.contains(&candidate.suggestion.skill)) {
        let growing = matches!(candidate.suggestion.reason, Reason::Growing { .. });
        if growing || candidate.suggestion.kind == Kind::New {
            candidate.weight += AIMED_AT;
            candidate.suggestion.reason = Reason::TowardGoal;
        }
    }
    let had_enough = had_enough(learner, today);
    let would_be_first = best(&left, &[]).map(|at| left[at].suggestion.skill.clone());
    for candidate in &mut left {
        let again = Some(&candidate.suggestion.skill) == had_enough && candidate.suggestion.kind != Kind::GoOn;
        candidate.weight -= if again { GIVES_WAY } else { 0 };
    }
    let mut chosen: Vec<Candidate> = Vec::new();
    while chosen.len() < choices.most() {
        let Some(at) = best(&left, &chosen) else { break };
        chosen.push(left.remove(at));
    }
    if let (Some(first), Some(skill)) = (chosen.first_mut(), had_enough)
        && would_be_first.as_ref() == Some(skill)
        && first.suggestion.skill != *skill
    {
        first.suggestion.kind = Kind::Change;
        first.suggestion.reason = Reason::SomethingElse { instead_of: skill.clone() };
    }
    say_grade_is_missing(learner, index, &mut chosen);
    let mut suggestions: Vec<Suggestion> = chosen.into_iter().map(|candidate| candidate.suggestion).collect();
    fill_up(learner, index, today, &mut suggestions);
    suggestions
}

/// The skill that came so often in a row today that something else should come first.
fn had_enough(learner: &Learner, today: Day) -> Option<&SkillId> {
    learner.run().filter(|run| run.day == today && run.items >= ENOUGH_OF_ONE).map(|run| &run.skill)
}

/// The place of the best, beside what is chosen already.
fn best(left: &[Candidate], chosen: &[Candidate]) -> Option<usize> {
    let count =
        |alike: &dyn Fn(&Candidate) -> bool| i32::try_from(chosen.iter().filter(|one| alike(one)).count()).unwrap_or(4);
    let weight = |candidate: &Candidate| {
        let same_kind = count(&|one| one.suggestion.kind == candidate.suggestion.kind);
        let same_pack = count(&|one| one.pack == candidate.pack);
        candidate.weight - SAME_KIND * same_kind - SAME_PACK * same_pack
    };
    (0..left.len()).max_by_key(|at| (weight(&left[*at]), std::cmp::Reverse(left[*at].place)))
}

/// To somebody who begins in a grade for which nothing is written, the first new thing says so.
fn say_grade_is_missing(learner: &Learner, index: &Index, chosen: &mut [Candidate]) {
    let Some(wanted) = learner.profile().grade else { return };
    let written = index.packs.iter().any(|pack| pack.grade == wanted.name() && !pack.skills.is_empty());
    if written || learner.skills().next().is_some() {
        return;
    }
    if let Some(first) = chosen.iter_mut().find(|one| one.suggestion.kind == Kind::New)
        && let Some(offered) = first.grade
    {
        first.suggestion.reason = Reason::NothingHereForGrade { wanted, offered };
    }
}

/// Where fewer than two things offer themselves: what is secure and was used longest ago, then a look ahead.
fn fill_up(learner: &Learner, index: &Index, today: Day, suggestions: &mut Vec<Suggestion>) {
    let mut more = longest_ago(learner, index, today);
    more.extend(looks_ahead(learner, index));
    for suggestion in more {
        if suggestions.len() < FEWEST && suggestions.iter().all(|one| one.skill != suggestion.skill) {
            suggestions.push(suggestion);
        }
    }
}

fn longest_ago(learner: &Learner, index: &Index, today: Day) -> Vec<Suggestion> {
    let secure = index.skills().filter_map(|entry| Some((Memory::of(learner.skill(&entry.id))?.refreshed, &entry.id)));
    let mut by_day: Vec<_> = secure.collect();
    by_day.sort_by_key(|(day, _)| *day);
    let say = |(day, skill): (Day, &SkillId)| {
        let days = u16::try_from(today.0.saturating_sub(day.0).clamp(0, 400)).unwrap_or(0);
        Suggestion { skill: skill.clone(), kind: Kind::Practice, reason: Reason::LongestAgo { days } }
    };
    by_day.into_iter().map(say).collect()
}

fn looks_ahead(learner: &Learner, index: &Index) -> Vec<Suggestion> {
    let ahead =
        index.skills().filter(|entry| learner.skill(&entry.id).tries().is_empty() && !learner.is_ready(entry, index));
    let say = |entry: &crate::curriculum::SkillEntry| {
        let rests_on = entry.needs.iter().filter(|need| !learner.knows(need, index)).cloned().collect();
        Suggestion { skill: entry.id.clone(), kind: Kind::New, reason: Reason::LooksAhead { rests_on } }
    };
    ahead.map(say).collect()
}
