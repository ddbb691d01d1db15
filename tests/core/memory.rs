//! When a secure skill is worth a check: the published equations, shares along the graph, and few checks a day.
#![allow(clippy::panic, clippy::unwrap_used)]

use crate::pupil::{Pupil, SLIP, days, skill};
use std::collections::BTreeSet;
use trellis::{
    advice::{Choices, Kind},
    learner::{MOST_CHECKS, Rating, Strength},
};

const GROUPS: &str = "math.3.oa/equal-groups";
const ARRAYS: &str = "math.3.oa/arrays";
const FACTS: &str = "math.3.oa/times-facts";

const A: Rating = Rating::Again;
const H: Rating = Rating::Hard;
const G: Rating = Rating::Good;

/// A review: how it went, days since the last; then, as the reference has it, how likely it came back, stability, difficulty, days to
/// the next.
type Review = (Rating, f64, f64, f64, f64, u16);

/// Made with py-fsrs 6.3.2 (PyPI `fsrs`): `Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=())`, default parameters.
const STORIES: [&[Review]; 4] = [
    &[
        (G, 0.0, 1.0, 2.3065, 2.1181039705, 2),
        (G, 1.0, 0.9468474994, 7.3153007441, 2.1112142358, 7),
        (G, 7.0, 0.9029981645, 31.6792261017, 2.1043313908, 32),
        (G, 30.0, 0.9036978727, 113.7731981399, 2.0974554288, 114),
    ],
    &[
        (A, 0.0, 1.0, 0.212, 6.4133, 1),
        (G, 1.0, 0.7661957302, 1.8867876195, 6.4021150693, 2),
        (G, 3.0, 0.8651312025, 7.6382309274, 6.3909413235, 8),
        (H, 9.0, 0.8883385677, 16.7585026096, 7.5893670377, 17),
        (A, 20.0, 0.8873988534, 1.7827686557, 9.1928697069, 2),
        (G, 2.0, 0.8919080651, 3.4922409968, 9.1789052065, 3),
    ],
    &[
        (H, 0.0, 1.0, 1.2931, 5.1121707056, 1),
        (H, 2.0, 0.8673675018, 4.4694553483, 6.7404595108, 4),
        (G, 10.0, 0.8360714236, 17.9151050724, 6.7289474206, 18),
        (A, 100.0, 0.7497837382, 2.3243093103, 8.9100556296, 2),
        (A, 1.0, 0.9471816106, 0.5255137283, 9.6269710664, 1),
        (G, 1.0, 0.8501580436, 1.1871275169, 9.6125724646, 1),
        (G, 4.0, 0.798488151, 2.9980207804, 9.5981882614, 3),
    ],
    &[
        (G, 0.0, 1.0, 2.3065, 2.1181039705, 2),
        (G, 2.0, 0.909493256, 10.9643323358, 2.1112142358, 11),
        (G, 2.0, 0.9749504218, 19.528796655, 2.1043313908, 20),
        (G, 200.0, 0.6905165831, 211.8626408165, 2.0974554288, 212),
    ],
];

#[test]
fn strength_is_what_the_published_reference_says() {
    for story in STORIES {
        let mut strength: Option<Strength> = None;
        for (rating, away, retrievability, stability, difficulty, lasts) in story {
            let now = match strength {
                None => Strength::new(*rating),
                Some(before) => {
                    assert!((before.retrievability(*away) - retrievability).abs() < 1e-9);
                    before.after(*rating, *away)
                }
            };
            assert!((now.stability - stability).abs() < 1e-8 * stability.max(1.0), "{now:?} beside {stability}");
            assert!((now.difficulty - difficulty).abs() < 1e-8, "{now:?} beside {difficulty}");
            assert_eq!(now.lasts(), *lasts);
            strength = Some(now);
        }
    }
}

fn is_due(pupil: &Pupil, id: &str) -> bool {
    pupil.learner().due(&skill(id), pupil.tutor.index(), pupil.today()).is_some()
}

fn checks(pupil: &Pupil) -> Vec<String> {
    let checks = pupil.learner().checks(pupil.tutor.index(), pupil.today());
    checks.into_iter().map(|check| check.skill.to_string()).collect()
}

#[test]
fn practicing_what_builds_on_a_skill_puts_its_check_off() {
    let rested = Pupil::new().blooms(GROUPS).after(days(7));
    assert!(is_due(&rested, GROUPS));
    let used = Pupil::new().blooms(GROUPS).after(days(4)).right(ARRAYS, 1).after(days(3));
    assert!(!is_due(&used, GROUPS));
    let elsewhere = Pupil::new().blooms(GROUPS).after(days(4)).right("math.3.nbt/round-to-tens", 1).after(days(3));
    assert!(is_due(&elsewhere, GROUPS), "rounding does not build on equal groups");
}

#[test]
fn a_skill_two_steps_up_counts_but_less() {
    let fresh = |id: &str| {
        let pupil = Pupil::new().blooms(GROUPS).after(days(4)).right(id, 1).after(days(3));
        pupil.learner().memory(&skill(GROUPS), pupil.tutor.index()).unwrap().retrievability(pupil.today())
    };
    let (one_step, two_steps, none) = (fresh(ARRAYS), fresh(FACTS), fresh("math.3.nbt/round-to-tens"));
    assert!(one_step > two_steps && two_steps > none, "{one_step} {two_steps} {none}");
}

#[test]
fn a_miss_above_says_nothing_of_what_lies_under_it() {
    let missed = Pupil::new().blooms(GROUPS).after(days(4)).opens(ARRAYS).answers(SLIP).after(days(3));
    assert!(is_due(&missed, GROUPS));
}

#[test]
fn a_check_that_went_well_lasts_longer_than_one_with_help() {
    let lasts = |pupil: Pupil| pupil.learner().memory(&skill(GROUPS), pupil.tutor.index()).unwrap().lasts;
    let due = || Pupil::new().blooms(GROUPS).after(days(7));
    let (own, helped, missed) =
        (lasts(due().right(GROUPS, 1)), lasts(due().right_with_a_hint(GROUPS, 1)), lasts(due().misses(GROUPS, 1)));
    assert!(own > helped && helped > missed, "{own} {helped} {missed}");
    assert_eq!(lasts(due().right(GROUPS, 1).right(GROUPS, 5)), own, "a day is one review");
}

/// Everything in the garden blooms.
fn all_blooms() -> Pupil {
    let pupil = Pupil::new().in_grade(3);
    let all: Vec<String> = pupil.tutor.index().skills().map(|entry| entry.id.to_string()).collect();
    all.iter().fold(pupil, |pupil, id| pupil.blooms(id))
}

#[test]
fn at_most_five_checks_are_proposed_for_a_day_and_fewer_once_some_are_done() {
    let mut pupil = all_blooms().after(days(300));
    assert_eq!(pupil.tutor.index().skills().filter(|entry| is_due(&pupil, entry.id.as_str())).count(), 8);
    let first = checks(&pupil);
    assert_eq!(first.len(), MOST_CHECKS);
    pupil = pupil.right(&first[0], 1);
    assert_eq!(checks(&pupil).len(), MOST_CHECKS - 1);
    for _ in 1..MOST_CHECKS {
        let next = checks(&pupil)[0].clone();
        pupil = pupil.right(&next, 1);
    }
    assert_eq!(checks(&pupil), Vec::<String>::new());
    assert!(!checks(&pupil.after(days(1))).is_empty(), "what is left comes another day");
}

#[test]
fn after_a_long_absence_what_refreshes_most_comes_first() {
    let pupil = all_blooms().after(days(300));
    assert_eq!(checks(&pupil)[0], "math.3.oa/unknown-factor", "it builds on two skills that are due as well");
}

#[test]
fn only_proposed_checks_are_offered() {
    let pupil = all_blooms().after(days(300));
    let proposed: BTreeSet<String> = checks(&pupil).into_iter().collect();
    let offered = pupil.advice(Choices::Four);
    assert!(offered.iter().any(|one| one.kind == Kind::Check));
    let is_proposed = |id: &str| proposed.contains(id);
    assert!(offered.iter().filter(|one| one.kind == Kind::Check).all(|one| is_proposed(one.skill.as_str())));
}

#[test]
fn what_is_due_is_still_secure() {
    let pupil = Pupil::new().blooms(GROUPS).after(days(390));
    assert!(is_due(&pupil, GROUPS));
    assert_eq!(pupil.stage(GROUPS), trellis::learner::Stage::Bloom);
}
