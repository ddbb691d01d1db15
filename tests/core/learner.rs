//! What the record tells about a learner: evidence, stages, secure, due, growth.
#![allow(clippy::panic, clippy::unwrap_used)]

use crate::pupil::{Pupil, RIGHT, SLIP, days, skill};
use trellis::{
    learner::{Grown, Learner, Mark, Memory, Prediction, Stage, Term, ToBloom},
    practice::Level,
    units::Day,
};

const GROUPS: &str = "math.3.oa/equal-groups";
const ARRAYS: &str = "math.3.oa/arrays";

fn marks(pupil: &Pupil) -> Vec<Mark> {
    pupil.evidence(GROUPS).tries().iter().map(|one| one.mark).collect()
}

#[test]
fn every_try_is_a_leaf_on_the_stem() {
    let pupil = Pupil::new()
        .right(GROUPS, 1)
        .right_with_a_hint(GROUPS, 1)
        .opens(GROUPS)
        .answers(SLIP)
        .answers("99")
        .does_not_know();
    assert_eq!(marks(&pupil), [Mark::Own, Mark::Helped, Mark::Slip, Mark::Other, Mark::DontKnow]);
    let evidence = pupil.evidence(GROUPS);
    assert_eq!((evidence.own(), evidence.helped(), evidence.misses()), (1, 1, 2));
}

#[test]
fn right_at_the_second_try_is_right_with_help() {
    let pupil = Pupil::new().opens(GROUPS).answers(SLIP).answers(RIGHT);
    assert_eq!(marks(&pupil), [Mark::Slip, Mark::Helped]);
}

#[test]
fn a_skipped_item_is_not_an_attempt() {
    let pupil = Pupil::new().opens(GROUPS).skips();
    assert!(marks(&pupil).is_empty());
    assert_eq!(pupil.stage(GROUPS), Stage::Bud);
    assert!(pupil.learner().open_item().is_some_and(|open| open.finished));
}

#[test]
fn an_item_that_is_done_counts_once() {
    let pupil = Pupil::new().opens(GROUPS).answers(RIGHT).answers(RIGHT).answers("99");
    assert_eq!(marks(&pupil), [Mark::Own]);
}

#[test]
fn an_item_that_is_done_counts_once_even_when_it_is_opened_again_later() {
    let mut pupil = Pupil::new().opens(GROUPS).answers(RIGHT);
    let done = pupil.open_item();
    pupil = pupil.right(ARRAYS, 1);
    pupil.item = Some(done);
    assert_eq!(marks(&pupil.answers(RIGHT)), [Mark::Own]);
}

#[test]
fn a_plant_grows_from_bud_to_bloom() {
    let pupil = Pupil::new();
    assert_eq!((pupil.stage(GROUPS), pupil.stage(ARRAYS)), (Stage::Bud, Stage::Knot));
    let pupil = pupil.right(GROUPS, 1);
    assert_eq!(pupil.stage(GROUPS), Stage::Sprout);
    let pupil = pupil.right(GROUPS, 2);
    assert_eq!(pupil.stage(GROUPS), Stage::Leaf);
    let pupil = pupil.right(GROUPS, 1).after(days(1)).right(GROUPS, 1);
    assert_eq!((pupil.stage(GROUPS), pupil.stage(ARRAYS)), (Stage::Bloom, Stage::Bud));
}

#[test]
fn not_knowing_yet_starts_a_skill_and_is_no_answer() {
    let pupil = Pupil::new().opens(GROUPS).does_not_know();
    assert_eq!(pupil.stage(GROUPS), Stage::Sprout);
    assert_eq!(pupil.learner().days().len(), 0);
}

#[test]
fn one_good_day_is_not_enough_for_a_bloom() {
    let pupil = Pupil::new().right(GROUPS, 12);
    assert_eq!(pupil.stage(GROUPS), Stage::Leaf);
    let missing = ToBloom { own: 1, other_exercise: false, another_day: true };
    assert_eq!(pupil.evidence(GROUPS).to_bloom(), Some(missing));
    assert_eq!(pupil.stage(ARRAYS), Stage::Bud, "what rests on it is ready all the same");
}

#[test]
fn one_exercise_is_not_enough_for_a_bloom() {
    let mut pupil = Pupil::new();
    for _ in 0..6 {
        pupil = pupil.opens_at(GROUPS, "in-words", Level::OnTarget).answers(RIGHT).after(days(1));
    }
    let missing = ToBloom { own: 1, other_exercise: true, another_day: false };
    assert_eq!(pupil.evidence(GROUPS).to_bloom(), Some(missing));
    let pupil = pupil.opens_at(GROUPS, "as-an-equation", Level::OnTarget).answers(RIGHT);
    assert_eq!(pupil.stage(GROUPS), Stage::Bloom);
}

#[test]
fn first_steps_alone_are_not_enough_for_a_bloom() {
    let mut pupil = Pupil::new();
    for (at, exercise) in ["with-a-picture", "in-words"].into_iter().cycle().take(30).enumerate() {
        pupil = pupil.opens_at(GROUPS, exercise, Level::FirstSteps).answers(RIGHT).after(days(i32::from(at % 5 == 0)));
    }
    assert_eq!(pupil.stage(GROUPS), Stage::Leaf);
    assert_eq!(pupil.evidence(GROUPS).to_bloom().map(|missing| missing.own), Some(2));
}

#[test]
fn answers_with_a_hint_do_not_make_a_bloom_however_many() {
    let mut pupil = Pupil::new().chooses(GROUPS, Level::OnTarget);
    for _ in 0..4 {
        pupil = pupil.right_with_a_hint(GROUPS, 5).after(days(1));
    }
    assert_eq!(pupil.stage(GROUPS), Stage::Leaf);
}

#[test]
fn one_slip_costs_little() {
    let clean = Pupil::new().right(GROUPS, 4);
    let slipped = Pupil::new().right(GROUPS, 2).opens(GROUPS).answers(SLIP).right(GROUPS, 3);
    let own = |pupil: &Pupil| pupil.evidence(GROUPS).to_bloom().map(|missing| missing.own);
    assert_eq!(own(&clean), Some(1));
    assert!(own(&slipped).is_some_and(|own| own <= 2), "{:?}", own(&slipped));
}

#[test]
fn what_is_said_to_be_missing_is_enough() {
    let mut pupil = Pupil::new().right(GROUPS, 2).misses(GROUPS, 1);
    let missing = pupil.evidence(GROUPS).to_bloom().expect("two right answers are not enough");
    pupil = pupil.after(days(1));
    for at in 0..missing.own {
        assert_ne!(pupil.stage(GROUPS), Stage::Bloom);
        let exercise = if at % 2 == 0 { "in-words" } else { "as-an-equation" };
        pupil = pupil.opens_at(GROUPS, exercise, Level::OnTarget).answers(RIGHT);
    }
    assert_eq!(pupil.stage(GROUPS), Stage::Bloom);
}

#[test]
fn a_bloom_is_never_taken_back() {
    let pupil = Pupil::new().blooms(GROUPS).after(days(200)).misses(GROUPS, 20);
    assert_eq!(pupil.stage(GROUPS), Stage::Bloom);
}

#[test]
fn the_prediction_rises_with_right_answers_and_falls_with_misses() {
    let odds = |pupil: &Pupil| Prediction::of(pupil.evidence(GROUPS)).probability().get();
    let (new, right, missed) =
        (Pupil::new(), Pupil::new().right(GROUPS, 2), Pupil::new().right(GROUPS, 2).misses(GROUPS, 1));
    let helped = Pupil::new().right_with_a_hint(GROUPS, 2);
    assert!(odds(&new) < odds(&helped) && odds(&helped) < odds(&right));
    assert!(odds(&missed) < odds(&right) && odds(&new) < odds(&missed));
}

/// A fixed row of right answers and misses, told by the bits of a number.
fn told_by(bits: u32, answers: u32) -> Pupil {
    (0..answers).fold(
        Pupil::new(),
        |pupil, at| {
            if bits >> at & 1 == 1 { pupil.right(GROUPS, 1) } else { pupil.misses(GROUPS, 1) }
        },
    )
}

#[test]
fn whatever_came_before_a_right_answer_raises_the_prediction_and_a_miss_lowers_it() {
    let odds = |pupil: &Pupil| Prediction::of(pupil.evidence(GROUPS)).probability().get();
    for answers in 0..6 {
        for bits in 0..1 << answers {
            let now = odds(&told_by(bits, answers));
            assert!(odds(&told_by(bits, answers).right(GROUPS, 1)) > now, "{bits:b} of {answers}, right");
            assert!(odds(&told_by(bits, answers).misses(GROUPS, 1)) < now, "{bits:b} of {answers}, missed");
        }
    }
}

fn predicted(pupil: &Pupil, id: &str) -> f64 {
    let entry = pupil.tutor.index().skill(&skill(id)).expect("the garden has it");
    pupil.learner().predict(entry, None).probability().get()
}

#[test]
fn a_skill_not_met_starts_from_what_was_done_elsewhere_and_most_from_what_it_builds_on() {
    let (new, under, beside, missed) = (
        Pupil::new(),
        Pupil::new().right(GROUPS, 6),
        Pupil::new().right("math.3.nbt/round-to-tens", 6),
        Pupil::new().misses(GROUPS, 6),
    );
    assert!(predicted(&under, ARRAYS) > predicted(&beside, ARRAYS));
    assert!(predicted(&beside, ARRAYS) > predicted(&new, ARRAYS));
    assert!(predicted(&missed, ARRAYS) < predicted(&new, ARRAYS));
}

#[test]
fn an_exercise_found_hard_is_expected_to_be_hard_again() {
    let pupil = Pupil::new().right(GROUPS, 2).opens_at(GROUPS, "two-steps", Level::Stretch).answers("99");
    let entry = pupil.tutor.index().skill(&skill(GROUPS)).expect("the garden has it");
    let at = |name: &str| {
        let exercise = format!("{GROUPS}/{name}").parse().expect("spelled right");
        pupil.learner().predict(entry, Some(&exercise)).probability().get()
    };
    assert!(at("two-steps") < at("in-words"));
}

#[test]
fn the_terms_of_a_prediction_add_up_to_it() {
    let prediction = Prediction::of(Pupil::new().right(GROUPS, 2).misses(GROUPS, 1).evidence(GROUPS));
    let odds: f64 = Term::ALL.into_iter().map(|term| prediction.adds(term, Level::OnTarget)).sum();
    let probability = 1.0 / (1.0 + (-odds).exp());
    assert!((probability - prediction.probability().get()).abs() < 1e-9);
    assert!(prediction.probability_at(Level::FirstSteps) > prediction.probability_at(Level::Stretch));
}

#[test]
fn a_bloom_is_due_after_a_week_and_later_each_time_it_is_checked() {
    let pupil = Pupil::new().blooms(GROUPS);
    let due = |pupil: &Pupil| pupil.learner().due(&skill(GROUPS), pupil.tutor.index(), pupil.today()).is_some();
    let pupil = pupil.after(days(6));
    assert!(!due(&pupil));
    let pupil = pupil.after(days(1));
    assert!(due(&pupil));
    let pupil = pupil.right(GROUPS, 1).after(days(31));
    assert!(!due(&pupil));
    let pupil = pupil.after(days(1));
    assert!(due(&pupil));
    assert_eq!(Memory::of(pupil.evidence(GROUPS)).map(|memory| memory.lasts), Some(32));
}

#[test]
fn a_miss_at_a_check_brings_the_next_one_soon() {
    let pupil = Pupil::new().blooms(GROUPS).after(days(7)).misses(GROUPS, 1);
    assert_eq!(Memory::of(pupil.evidence(GROUPS)).map(|memory| memory.lasts), Some(1));
}

#[test]
fn what_grew_is_told_in_order() {
    let pupil = Pupil::new().blooms(GROUPS).after(days(8)).right(GROUPS, 1);
    let grown: Vec<Grown> = pupil.learner().growth().iter().map(|growth| growth.grown).collect();
    assert_eq!(grown, [Grown::Sprouted, Grown::Leafed, Grown::Bloomed, Grown::Checked]);
    let bloomed = &pupil.learner().growth()[2];
    assert_eq!((bloomed.own, bloomed.helped, bloomed.days), (5, 0, 2));
}

#[test]
fn two_right_answers_move_the_level_up_and_nothing_moves_it_down_unasked() {
    let pupil = Pupil::new().right(GROUPS, 2);
    assert_eq!(pupil.learner().level(&skill(GROUPS)), Level::OnTarget);
    let pupil = pupil.misses(GROUPS, 2);
    assert_eq!(pupil.learner().level(&skill(GROUPS)), Level::OnTarget);
    assert_eq!(pupil.evidence(GROUPS).easier(), Some(Level::FirstSteps));
    let pupil = pupil.chooses(GROUPS, Level::FirstSteps);
    assert_eq!(pupil.learner().level(&skill(GROUPS)), Level::FirstSteps);
}

#[test]
fn skills_of_an_earlier_grade_are_believed_until_they_turn_out_hard() {
    let rounds = "math.3.nbt/round-to-tens";
    let big = "math.4.nbt/big-numbers";
    assert_eq!(Pupil::new().in_grade(3).stage(big), Stage::Knot);
    assert_eq!(Pupil::new().in_grade(4).stage(big), Stage::Bud);
    assert_eq!(Pupil::new().in_grade(4).misses(rounds, 2).stage(big), Stage::Knot);
}

#[test]
fn folding_in_two_parts_is_folding_at_once() {
    let story = Pupil::new()
        .in_grade(3)
        .blooms(GROUPS)
        .opens(ARRAYS)
        .answers(SLIP)
        .sees_hint(1)
        .is_shown_how()
        .after(days(9))
        .right(GROUPS, 2);
    let whole = Learner::fold(&story.events);
    assert_eq!(whole, *story.learner());
    for cut in 0..=story.events.len() {
        let (first, second) = story.events.split_at(cut);
        let mut learner = Learner::fold(first);
        second.iter().for_each(|event| learner.apply(event));
        assert_eq!(learner, whole, "cut at {cut}");
    }
}

#[test]
fn the_open_item_remembers_tries_and_help() {
    let pupil = Pupil::new().opens(GROUPS).answers(SLIP).sees_hint(1).sees_hint(2).answers("99");
    let open = pupil.learner().open_item().expect("an item is open");
    assert_eq!((open.tries, open.misses, open.help.hints, open.finished), (2, 2, 2, false));
    assert_eq!(open.item, pupil.open_item().made_from);
    let next = pupil.opens(GROUPS).sees_hint(1);
    let open = next.learner().open_item().expect("an item is open");
    assert_eq!((open.tries, open.help.hints), (0, 1));
}

#[test]
fn a_clock_that_jumps_back_takes_nothing_away() {
    let pupil = Pupil::new().blooms(GROUPS).after(days(-300)).right(GROUPS, 1);
    assert_eq!(pupil.stage(GROUPS), Stage::Bloom);
    assert!(pupil.evidence(GROUPS).last_practiced() > Some(Day(pupil.today().0 + 200)));
}
