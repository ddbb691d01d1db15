//! When a skill is secure: the rule, what placement adds to it, and the trials it was chosen by.
#![allow(clippy::panic, clippy::unwrap_used)]

use crate::pupil::{Pupil, SLIP, days};
use trellis::{
    learner::{
        SkillEvidence,
        mastery::{RULE, Rule, is_met, is_nearly},
    },
    simulation::{Learning, Pupil as Imagined},
    trials::{
        mastering::{Outcome, Trial, run},
        stopping::Stopping,
    },
    units::{Draw, Probability, Seed},
};

const GROUPS: &str = "math.3.oa/equal-groups";

fn tried(learning: Learning, stopping: Stopping) -> Outcome {
    run(Trial { learning, stopping, learners: 300, seed: Seed(5) })
}

#[test]
fn secure_takes_two_days_and_two_exercises() {
    assert_eq!((RULE.exercises, RULE.days), (2, 2));
    let one_day = Pupil::new().right(GROUPS, 10);
    assert!(is_nearly(one_day.evidence(GROUPS)) && !is_met(one_day.evidence(GROUPS)));
    let two_days = one_day.after(days(1)).right(GROUPS, 1);
    assert!(is_met(two_days.evidence(GROUPS)));
}

#[test]
fn who_knows_it_already_needs_few_questions() {
    let mut pupil = Pupil::new();
    let mut asked = 0;
    while !is_met(pupil.evidence(GROUPS)) {
        pupil = if asked % 3 == 2 { pupil.after(days(1)) } else { pupil }.right(GROUPS, 1);
        asked += 1;
    }
    assert!(asked <= 8, "{asked} right answers in a row were not enough");
}

#[track_caller]
fn own_missing(evidence: &SkillEvidence, believed: Option<f64>) -> u8 {
    RULE.missing(evidence, believed.map(Probability::new)).map_or(0, |missing| missing.own)
}

#[test]
fn what_placement_believed_counts_before_and_fades_with_what_is_seen() {
    let (new, seen) = (SkillEvidence::default(), Pupil::new().right(GROUPS, 2).opens(GROUPS).answers(SLIP));
    assert!(own_missing(&new, Some(0.95)) < own_missing(&new, None));
    assert!(own_missing(&new, Some(0.05)) > own_missing(&new, None));
    assert_eq!(own_missing(&new, Some(0.5)), own_missing(&new, None), "an even belief says nothing");
    let strict = Rule { threshold: 0.9, ..RULE };
    let spread = |evidence: &SkillEvidence| {
        let own =
            |believed| strict.missing(evidence, Some(Probability::new(believed))).map_or(0, |missing| missing.own);
        own(0.02) - own(0.98)
    };
    let many = (0..5).fold(seen, |pupil, _| pupil.right(GROUPS, 1).misses(GROUPS, 1));
    assert!(spread(many.evidence(GROUPS)) < spread(&new));
}

#[test]
fn believing_alone_never_makes_a_skill_secure() {
    let missing = RULE.missing(&SkillEvidence::default(), Some(Probability::new(1.0))).unwrap();
    assert!(missing.own >= 2 && missing.other_exercise && missing.another_day);
}

#[test]
fn a_higher_threshold_asks_more_and_is_too_early_less() {
    for learning in Learning::ALL {
        let at = |threshold| tried(learning, Stopping::Ours(Rule { threshold, ..RULE }));
        let (low, high) = (at(0.75), at(0.92));
        assert!(low.questions.get() < high.questions.get(), "{learning:?}");
        assert!(low.early.get() >= high.early.get(), "{learning:?}");
        assert!(low.success.get() <= high.success.get() + 0.005, "{learning:?}");
    }
}

#[test]
fn where_children_learn_by_degrees_three_in_a_row_is_too_early_more_often_than_ours() {
    let ours = tried(Learning::Growth, Stopping::Ours(RULE));
    let three = tried(Learning::Growth, Stopping::InARow(3));
    assert!(ours.early.get() < three.early.get());
    assert!(ours.success.get() > three.success.get());
}

#[test]
fn the_same_seed_tries_the_same_children() {
    let ours = || tried(Learning::Forgetful, Stopping::OursPlaced(RULE));
    assert_eq!(ours(), ours());
}

#[test]
fn imagined_children_learn_by_practice_and_one_kind_forgets_overnight() {
    for learning in Learning::ALL {
        let (mut before, mut after, mut morning) = (0.0, 0.0, 0.0);
        for number in 0..200 {
            let mut draw = Draw::new(Seed(2), &["test", &number.to_string()]);
            let mut child = Imagined::new(learning, &mut draw);
            before += child.success().get();
            for _ in 0..12 {
                child.answers(trellis::practice::Level::OnTarget, &mut draw);
            }
            after += child.success().get();
            child.sleeps();
            morning += child.success().get();
        }
        assert!(after > before + 10.0, "{learning:?}: {before} {after}");
        assert_eq!(morning < after, learning == Learning::Forgetful, "{learning:?}: {after} {morning}");
    }
}
