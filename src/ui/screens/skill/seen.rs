//! What the page shows, as plain values: each sentence from what decided.

use crate::{
    curriculum::{Index, SkillEntry},
    learner::{Contest, Learner, Mark, Outcome, SkillEvidence, Stage, grade_named},
    record::Grade,
    tutor::Tutor,
    ui::{growth, plants::Species, words::Skill as Words},
    units::{Day, SkillId},
};
use std::collections::BTreeSet;

/// A skill, opened up.
#[derive(Clone, PartialEq, Debug)]
pub struct Opened {
    pub title: String,
    pub can: String,
    pub grade: Option<Grade>,
    pub stage: Stage,
    pub species: Species,
    pub due: bool,
    pub seen: Vec<Words>,
    pub why: Vec<Words>,
    pub change: Vec<Words>,
    pub rests_on: Vec<Link>,
    pub unwritten: BTreeSet<Grade>,
    pub opens: Vec<Link>,
    pub used: Option<String>,
    pub may_contest: bool,
}

/// A skill beside it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    pub skill: SkillId,
    pub title: String,
    pub stage: Stage,
    pub species: Species,
    pub due: bool,
}

/// All that is known of a skill; `None` where it is not in this build.
pub fn opened(tutor: &Tutor, skill: &SkillId, today: Day) -> Option<Opened> {
    let (learner, index) = (tutor.learner(), tutor.index());
    let (entry, pack) = (index.skill(skill)?, index.pack_of(skill)?);
    let evidence = learner.skill(skill);
    let link = |entry: &SkillEntry| Link {
        skill: entry.id.clone(),
        title: entry.title.clone(),
        stage: learner.stage(&entry.id, index),
        species: index.pack_of(&entry.id).map(|pack| growth::species(pack.strand)).unwrap_or_default(),
        due: learner.due(&entry.id, index, today).is_some(),
    };
    Some(Opened {
        title: entry.title.clone(),
        can: entry.can.clone(),
        grade: grade_named(&pack.grade),
        stage: learner.stage(skill, index),
        species: growth::species(pack.strand),
        due: learner.due(skill, index, today).is_some(),
        seen: seen(evidence, entry, today),
        why: why(learner, entry, index, today),
        change: change(learner, entry, index),
        rests_on: entry.needs.iter().filter_map(|need| index.skill(need)).map(link).collect(),
        unwritten: entry.needs_unwritten.iter().filter_map(|code| grade_named(code.split('.').next()?)).collect(),
        opens: index.opened_by(skill).map(link).collect(),
        used: entry.used.clone(),
        may_contest: evidence.secure().is_none(),
    })
}

fn seen(evidence: &SkillEvidence, entry: &SkillEntry, today: Day) -> Vec<Words> {
    let tries = evidence.tries();
    let Some(last) = tries.last() else { return vec![Words::NothingSeen] };
    let count = |wanted: &dyn Fn(Mark) -> bool| tries.iter().filter(|one| wanted(one.mark)).count() as u32;
    let (own, helped) = (count(&|mark| mark == Mark::Own), count(&|mark| mark == Mark::Helped));
    let days: BTreeSet<Day> = tries.iter().map(|one| one.day).collect();
    let kinds: BTreeSet<_> = tries.iter().map(|one| &one.exercise).collect();
    let hints = tries.iter().map(|one| u32::from(one.help.hints)).sum();
    let shown = tries.iter().filter(|one| one.help.shown_how).count() as u32;
    let mut seen = vec![
        Words::Tries { all: tries.len() as u32, own, helped, others: tries.len() as u32 - own - helped },
        Words::Kinds { tried: kinds.len(), of: entry.exercises.len().max(kinds.len()) },
        Words::Days { days: days.len(), last: last.day, today },
        Words::Hints { hints, shown },
    ];
    seen.extend(evidence.contest().map(|contest| checked(contest, today)));
    seen
}

fn checked(contest: &Contest, today: Day) -> Words {
    let day = contest.day();
    match contest.outcome() {
        Outcome::Open => Words::CheckOpen { right: contest.right().len() },
        Outcome::Passed => Words::CheckPassed { day, today },
        Outcome::NotYet => Words::CheckNotYet { day, today },
    }
}

fn why(learner: &Learner, entry: &SkillEntry, index: &Index, today: Day) -> Vec<Words> {
    let evidence = learner.skill(&entry.id);
    match learner.stage(&entry.id, index) {
        Stage::Bloom => why_secure(learner, entry, index, today),
        Stage::Leaf => vec![Words::WhyPracticing],
        Stage::Sprout => vec![Words::WhyStarted],
        _ if learner.seems_known(&entry.id) => vec![Words::WhySeemsKnown],
        _ if evidence.tries().is_empty() && learner.is_ready(entry, index) => vec![Words::WhyReady],
        _ => {
            let missing = entry.needs.iter().filter(|need| !learner.knows(need, index));
            let titles = missing.filter_map(|need| index.skill(need)).map(|need| need.title.clone()).collect();
            vec![Words::WhyNotMet { titles }]
        }
    }
}

fn why_secure(learner: &Learner, entry: &SkillEntry, index: &Index, today: Day) -> Vec<Words> {
    let evidence = learner.skill(&entry.id);
    let Some(secure) = evidence.secure() else { return Vec::new() };
    let since = secure.day;
    let by_check = evidence
        .contest()
        .is_some_and(|contest| contest.outcome() == Outcome::Passed && contest.day() <= since && evidence.days() < 2);
    let then: Vec<_> = evidence.tries().iter().filter(|one| one.mark == Mark::Own && one.day <= since).collect();
    let (kinds, days): (BTreeSet<_>, BTreeSet<_>) = then.iter().map(|one| (&one.exercise, one.day)).unzip();
    let mut why = vec![if by_check {
        Words::WhySecureChecked { since, today }
    } else {
        Words::WhySecure { own: then.len() as u32, kinds: kinds.len(), days: days.len(), since, today }
    }];
    if let Some(memory) = learner.memory(&entry.id, index) {
        why.push(match memory.due(today) {
            Some(due) => Words::WhyDue { away: due.away, lasts: memory.lasts },
            None => Words::NextCheck { days: memory.waits(today) },
        });
    }
    why
}

fn change(learner: &Learner, entry: &SkillEntry, index: &Index) -> Vec<Words> {
    let evidence = learner.skill(&entry.id);
    if evidence.secure().is_some() {
        return vec![Words::ChangeSecure];
    }
    let mut change = vec![match learner.to_bloom(&entry.id) {
        Some(missing) => Words::ToBloom(missing),
        None => Words::Nearly,
    }];
    if learner.stage(&entry.id, index) == Stage::Knot {
        change.push(Words::ChangeNotMet);
    }
    change.push(Words::OrCheck);
    change
}
