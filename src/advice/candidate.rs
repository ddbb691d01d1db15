use super::{Kind, Reason, Suggestion};
use crate::{
    curriculum::{Index, PackEntry, SkillEntry},
    learner::{Check, Learner, Stage, ToBloom, grade_named},
    record::Grade,
    units::{Day, PackId},
};

/// The most right answers that count as close to a bloom.
const CLOSE: u8 = 2;
/// A question that is not done comes first.
const UNFINISHED: i32 = 100;
/// Close to a bloom, less 5 for each answer that is missing.
const CLOSE_TO_BLOOM: i32 = 85;
/// The most useful check that is due.
const CHECK: i32 = 79;
/// What each check that is less useful weighs less.
const CHECK_LATER: i32 = 2;
/// Started and growing.
const GROWING: i32 = 60;
/// Something new that is ready, and one more for each skill it leads to, up to 5.
const NEW: i32 = 50;
/// What "Find my place" found to be a good place to begin weighs so much more …
const FOUND: i32 = 12;
/// … and what it believes known already so much less.
const SEEMS_KNOWN: i32 = 25;
/// What only another day can bring to a bloom can wait for that day.
const TOMORROW: i32 = 30;
/// A grade further away.
const GRADE_AWAY: i32 = 10;

/// A skill that could come next.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Candidate {
    pub(super) suggestion: Suggestion,
    pub(super) pack: PackId,
    pub(super) grade: Option<Grade>,
    pub(super) weight: i32,
    /// Its place among all skills: of two that weigh the same, the earlier comes first.
    pub(super) place: usize,
}

/// All that could honestly come next, in the order of the packs.
pub(super) fn gather(learner: &Learner, index: &Index, today: Day) -> Vec<Candidate> {
    let skills = index.packs.iter().flat_map(|pack| pack.skills.iter().map(move |skill| (pack, skill)));
    let ready = most_opened(learner, index);
    let checks = learner.checks(index, today);
    let weighed = skills.enumerate().filter_map(|(place, (pack, skill))| {
        let grade = grade_named(&pack.grade);
        let (kind, reason, weight) = weigh(learner, index, (pack, skill), today, (&ready, &checks))?;
        let suggestion = Suggestion { skill: skill.id.clone(), kind, reason };
        Some(Candidate { suggestion, pack: pack.id.clone(), grade, weight, place })
    });
    weighed.collect()
}

fn weigh(
    learner: &Learner,
    index: &Index,
    (pack, skill): (&PackEntry, &SkillEntry),
    today: Day,
    (most_opened, checks): (&[(Option<Grade>, u32)], &[Check]),
) -> Option<(Kind, Reason, i32)> {
    if is_unfinished(learner, skill) {
        return Some((Kind::GoOn, Reason::Unfinished, UNFINISHED));
    }
    match learner.stage(&skill.id, index) {
        Stage::Knot => None,
        Stage::Bloom => {
            let place = checks.iter().position(|check| check.skill == skill.id)?;
            let later = i32::try_from(place).unwrap_or(i32::MAX);
            Some((Kind::Check, Reason::Due { days: checks[place].due.away }, CHECK - CHECK_LATER * later))
        }
        Stage::Leaf | Stage::Sprout => Some(weigh_growing(learner, skill, today)),
        Stage::Bud => {
            let reason = why_new(learner, index, (pack, skill), most_opened);
            let opens = i32::try_from(index.opened_by(&skill.id).count().min(5)).unwrap_or(5);
            let found = match reason {
                Reason::FoundPlace => FOUND,
                _ if learner.seems_known(&skill.id) => -SEEMS_KNOWN,
                _ => 0,
            };
            Some((Kind::New, reason, NEW + opens + found - grades_away(learner, pack)))
        }
    }
}

fn is_unfinished(learner: &Learner, skill: &SkillEntry) -> bool {
    learner.open_item().is_some_and(|open| {
        let begun = open.tries > 0 || open.unknown > 0 || !open.help.is_none();
        begun && !open.finished && open.item.exercise.skill() == skill.id
    })
}

fn weigh_growing(learner: &Learner, skill: &SkillEntry, today: Day) -> (Kind, Reason, i32) {
    let evidence = learner.skill(&skill.id);
    let right = evidence.own() + evidence.helped();
    match learner.to_bloom(&skill.id) {
        Some(missing) if missing.own <= CLOSE && evidence.own() > 0 => {
            let waits =
                missing == (ToBloom { own: 1, other_exercise: false, another_day: true }) && evidence.own_on(today);
            let weight = if waits { TOMORROW } else { CLOSE_TO_BLOOM - 5 * i32::from(missing.own) };
            (Kind::Practice, Reason::CloseToBloom { own_right: evidence.own(), missing }, weight)
        }
        _ => (Kind::Practice, Reason::Growing { right }, GROWING),
    }
}

/// The truest reason for something new: what the learner did comes before what the packs say.
fn why_new(
    learner: &Learner,
    index: &Index,
    (pack, skill): (&PackEntry, &SkillEntry),
    most_opened: &[(Option<Grade>, u32)],
) -> Reason {
    if learner.placed().beginnings().contains(&skill.id) {
        return Reason::FoundPlace;
    }
    let shown: Vec<_> = skill.needs.iter().filter(|need| !learner.skill(need).tries().is_empty()).cloned().collect();
    if !shown.is_empty() {
        return Reason::RestsOn { skills: shown };
    }
    let grade = grade_named(&pack.grade);
    let first = index.packs.iter().find(|other| other.grade == pack.grade).and_then(|pack| pack.skills.first());
    if let (Some(grade), true) = (grade, first.is_some_and(|first| first.id == skill.id)) {
        return Reason::FirstInGrade { grade };
    }
    let count = opens(index, skill);
    if count >= 2 && most_opened.contains(&(grade, count)) {
        return Reason::OpensMost { count };
    }
    Reason::NothingBefore
}

fn opens(index: &Index, skill: &SkillEntry) -> u32 {
    u32::try_from(index.opened_by(&skill.id).count()).unwrap_or(u32::MAX)
}

/// For each grade, the most skills that one that is ready there leads to.
fn most_opened(learner: &Learner, index: &Index) -> Vec<(Option<Grade>, u32)> {
    let mut most: Vec<(Option<Grade>, u32)> = Vec::new();
    for pack in &index.packs {
        let ready = pack.skills.iter().filter(|skill| learner.stage(&skill.id, index) == Stage::Bud);
        let Some(count) = ready.map(|skill| opens(index, skill)).max() else { continue };
        let grade = grade_named(&pack.grade);
        match most.iter_mut().find(|(other, _)| *other == grade) {
            Some((_, greatest)) => *greatest = count.max(*greatest),
            None => most.push((grade, count)),
        }
    }
    most
}

/// What distance from the learner's grade takes off; of two grades as far away, the earlier comes first.
fn grades_away(learner: &Learner, pack: &PackEntry) -> i32 {
    let (Some(own), Some(other)) = (learner.profile().grade, grade_named(&pack.grade)) else { return 0 };
    let away = i32::from(other.number()) - i32::from(own.number());
    away.abs() * GRADE_AWAY + i32::from(away > 0)
}
