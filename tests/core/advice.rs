//! What comes next, and why: every reason is true, and gone when what decided is gone.
#![allow(clippy::panic, clippy::unwrap_used)]

use crate::pupil::{Pupil, RIGHT, SLIP, days, skill};
use std::collections::BTreeSet;
use trellis::{
    advice::{self, Choices, Kind, Offer, Reason, Suggestion},
    curriculum::Index,
    learner::Learner,
    practice::Level,
    record::Grade,
    units::Seed,
};

const GROUPS: &str = "math.3.oa/equal-groups";
const ARRAYS: &str = "math.3.oa/arrays";
const ROUND: &str = "math.3.nbt/round-to-tens";
const ADD: &str = "math.3.nbt/add-within-1000";

fn first(pupil: &Pupil) -> Suggestion {
    pupil.advice(Choices::Four).remove(0)
}

fn reason_for(pupil: &Pupil, id: &str) -> Option<Reason> {
    pupil.offered(id).map(|one| one.reason)
}

#[test]
fn a_new_learner_gets_choices_of_their_grade_with_true_reasons() {
    let pupil = Pupil::new().in_grade(3);
    let advice = pupil.advice(Choices::Four);
    assert_eq!(advice.len(), 4);
    assert!(advice.iter().all(|one| one.kind == Kind::New));
    assert!(advice.iter().take(3).all(|one| one.skill.as_str().starts_with("math.3")), "{advice:?}");
    let grade = Grade::new(3).expect("3 is a grade");
    assert_eq!(reason_for(&pupil, ROUND), Some(Reason::FirstInGrade { grade }));
    assert_eq!(reason_for(&pupil, GROUPS), Some(Reason::OpensMost { count: 2 }));
    assert_eq!(reason_for(&pupil, ADD), Some(Reason::NothingBefore));
}

#[test]
fn a_learner_without_a_grade_gets_choices_too() {
    assert_eq!(Pupil::new().advice(Choices::Four).len(), 4);
}

#[test]
fn two_choices_are_two() {
    assert_eq!(Pupil::new().in_grade(3).advice(Choices::Two).len(), 2);
}

#[test]
fn choices_are_all_different() {
    let pupil = Pupil::new().in_grade(3).blooms(GROUPS).right(ROUND, 2).after(days(30));
    let advice = pupil.advice(Choices::Four);
    let skills: BTreeSet<_> = advice.iter().map(|one| &one.skill).collect();
    assert_eq!(skills.len(), advice.len());
}

#[test]
fn a_grade_for_which_nothing_is_written_is_said_to_be_so() {
    let grade = |number| Grade::new(number).expect("a grade");
    let pupil = Pupil::new().in_grade(6);
    assert_eq!(first(&pupil).reason, Reason::NothingHereForGrade { wanted: grade(6), offered: grade(4) });
    let begun = pupil.right(ROUND, 1);
    let is_said = |one: &Suggestion| matches!(one.reason, Reason::NothingHereForGrade { .. });
    assert!(!begun.advice(Choices::Four).iter().any(is_said), "whoever has begun knows");
}

#[test]
fn an_empty_garden_offers_nothing() {
    let today = Pupil::new().today();
    assert!(advice::next(&Learner::default(), &Index::default(), today, Choices::Four).is_empty());
}

#[test]
fn what_is_close_to_a_bloom_comes_first_the_next_day() {
    let pupil = Pupil::new().in_grade(3).right(GROUPS, 4).after(days(1));
    let best = first(&pupil);
    assert_eq!((best.skill.as_str(), best.kind), (GROUPS, Kind::Practice));
    assert!(
        matches!(best.reason, Reason::CloseToBloom { own_right: 4, missing } if missing.own == 1 && missing.another_day)
    );
}

#[test]
fn without_the_right_answers_it_is_not_close_to_a_bloom() {
    let full = Pupil::new().in_grade(3).right(GROUPS, 4).after(days(1));
    let fewer = Learner::fold(&full.events[..full.events.len() - 3]);
    let advice = advice::next(&fewer, full.tutor.index(), full.today(), Choices::Four);
    let groups = advice.iter().find(|one| one.skill.as_str() == GROUPS).expect("it is started");
    assert_eq!(groups.reason, Reason::Growing { right: 1 });
}

#[test]
fn what_only_tomorrow_can_bring_to_a_bloom_does_not_come_first_today() {
    let pupil = Pupil::new().in_grade(3).right(GROUPS, 4).right(ADD, 1);
    assert_ne!(first(&pupil).skill.as_str(), GROUPS);
}

#[test]
fn what_was_not_used_for_three_weeks_is_checked() {
    let pupil = Pupil::new().in_grade(3).blooms(GROUPS).after(days(21));
    let offer = pupil.offered(GROUPS).expect("a check is due");
    assert_eq!((offer.kind, offer.reason), (Kind::Check, Reason::Due { days: 21 }));
    assert!(Pupil::new().in_grade(3).blooms(GROUPS).after(days(3)).offered(GROUPS).is_none());
}

#[test]
fn a_new_skill_says_what_it_rests_on_and_only_if_that_was_shown() {
    let pupil = Pupil::new().in_grade(3).blooms(GROUPS);
    assert_eq!(reason_for(&pupil, ARRAYS), Some(Reason::RestsOn { skills: vec![skill(GROUPS)] }));
    let without = Pupil::new().in_grade(3);
    assert!(reason_for(&without, ARRAYS).is_none());
}

#[test]
fn a_question_that_is_not_done_comes_first_until_it_is_done() {
    let pupil = Pupil::new().in_grade(3).right(GROUPS, 4).after(days(1)).opens(ADD).answers(SLIP);
    assert_eq!(first(&pupil), Suggestion { skill: skill(ADD), kind: Kind::GoOn, reason: Reason::Unfinished });
    assert_ne!(first(&pupil.answers(RIGHT)).reason, Reason::Unfinished);
}

#[test]
fn a_skipped_question_is_not_unfinished() {
    let pupil = Pupil::new().in_grade(3).opens(ADD).answers(SLIP).skips();
    assert!(pupil.advice(Choices::Four).iter().all(|one| one.reason != Reason::Unfinished));
}

#[test]
fn after_three_of_one_skill_something_else_comes_first() {
    let two = Pupil::new().in_grade(3).right(GROUPS, 2);
    assert_eq!(first(&two).skill.as_str(), GROUPS);
    let three = two.misses(GROUPS, 1).opens(GROUPS).answers(RIGHT);
    let best = first(&three);
    assert_ne!(best.skill.as_str(), GROUPS);
    assert_eq!((best.kind, best.reason), (Kind::Change, Reason::SomethingElse { instead_of: skill(GROUPS) }));
    assert_eq!(first(&three.after(days(1))).skill.as_str(), GROUPS, "a night is a change, too");
}

#[test]
fn where_one_thing_is_left_a_second_is_found() {
    let only = |names: &[&str]| {
        let mut index = crate::pupil::garden();
        index.packs.iter_mut().for_each(|pack| pack.skills.retain(|skill| names.contains(&skill.id.as_str())));
        index
    };
    let started = Pupil::new().right(GROUPS, 1);
    let advice = advice::next(started.learner(), &only(&[GROUPS, ARRAYS]), started.today(), Choices::Four);
    assert_eq!(advice[1].reason, Reason::LooksAhead { rests_on: vec![skill(GROUPS)] });
    let bloomed = Pupil::new().blooms(GROUPS).after(days(2));
    let advice = advice::next(bloomed.learner(), &only(&[GROUPS]), bloomed.today(), Choices::Four);
    assert_eq!(advice[0].reason, Reason::LongestAgo { days: 2 });
}

fn next_exercise(pupil: &Pupil, wish: Option<Level>, seed: u64) -> (String, Level) {
    let entry = pupil.tutor.index().skill(&skill(GROUPS)).expect("it is there");
    let turn = advice::turn(pupil.learner(), entry, wish, Seed(seed)).expect("it has exercises");
    (turn.exercise, turn.level)
}

#[test]
fn the_first_exercise_is_of_the_first_level_unless_another_is_wished_for() {
    let pupil = Pupil::new();
    for seed in 0..20 {
        assert_eq!(next_exercise(&pupil, None, seed).1, Level::FirstSteps);
        assert_eq!(next_exercise(&pupil, Some(Level::Stretch), seed).1, Level::Stretch);
    }
}

#[test]
fn no_exercise_comes_twice_running_where_there_is_another() {
    let mut pupil = Pupil::new().chooses(GROUPS, Level::OnTarget);
    let mut last = String::new();
    for seed in 0..12 {
        let (exercise, level) = next_exercise(&pupil, None, seed);
        assert_ne!(exercise, last);
        last.clone_from(&exercise);
        pupil = pupil.opens_at(GROUPS, &exercise, level).answers(RIGHT);
    }
}

#[test]
fn nothing_harder_comes_after_a_miss() {
    let pupil = Pupil::new().misses(GROUPS, 1);
    for seed in 0..20 {
        assert_eq!(next_exercise(&pupil, None, seed).1, Level::FirstSteps);
    }
}

#[test]
fn a_sibling_is_the_same_sort_of_question_with_another_seed() {
    let item = Pupil::new().opens(GROUPS).open_item();
    let sibling = advice::sibling(&item);
    assert_eq!((sibling.exercise.as_str(), sibling.level), (item.made_from.exercise.name(), item.level));
    assert_ne!(sibling.seed, item.made_from.seed);
}

fn offer(pupil: &Pupil) -> Option<Offer> {
    advice::stuck(pupil.learner(), &pupil.open_item(), pupil.tutor.index())
}

#[test]
fn help_is_offered_step_by_step() {
    let pupil = Pupil::new().opens(ARRAYS).answers(SLIP);
    assert_eq!(offer(&pupil), None);
    let pupil = pupil.answers("99");
    assert_eq!(offer(&pupil), Some(Offer::Hint));
    let pupil = pupil.sees_hint(1).answers("98");
    assert_eq!(offer(&pupil), Some(Offer::ShowHow));
}

#[test]
fn with_all_hints_seen_the_worked_example_is_offered() {
    let pupil = Pupil::new().opens(ARRAYS).sees_hint(1).sees_hint(2).answers(SLIP).answers("99");
    assert_eq!(offer(&pupil), Some(Offer::ShowHow));
}

#[test]
fn after_the_worked_example_what_lies_underneath_is_offered() {
    let pupil = Pupil::new().opens(ARRAYS).does_not_know();
    assert_eq!(offer(&pupil), Some(Offer::ShowHow));
    let pupil = pupil.is_shown_how().misses(ARRAYS, 1);
    assert_eq!(offer(&pupil), None);
    let pupil = pupil.misses(ARRAYS, 1);
    assert_eq!(offer(&pupil), Some(Offer::Underneath(skill(GROUPS))));
    assert_eq!(offer(&pupil.answers(RIGHT)), None, "whoever is right is not stuck");
}

#[test]
fn of_two_skills_underneath_the_one_with_less_evidence_is_offered() {
    let stuck =
        |pupil: Pupil| offer(&pupil.opens("math.3.oa/unknown-factor").is_shown_how().answers(SLIP).answers("99"));
    assert_eq!(stuck(Pupil::new().right(GROUPS, 2)), Some(Offer::Underneath(skill(ARRAYS))));
    assert_eq!(stuck(Pupil::new().right(ARRAYS, 2)), Some(Offer::Underneath(skill(GROUPS))));
}
