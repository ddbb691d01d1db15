//! Knowing the learner: find my place, "I think I know this", help for who is stuck, and reasons that are gone with what they rest on.
#![allow(clippy::panic, clippy::unwrap_used)]

use crate::pupil::{Pupil, RIGHT, SLIP, days, garden, skill};
use trellis::{
    advice::{self, Choices, Kind, Offer, Reason},
    learner::{Contest, Learner, MOST_CHECKS, Outcome, Stage},
    placement::{self, Placement, Start, Topics},
    practice::{Level, NotReady, Response},
    record::{Event, Grade, Happening, Reply},
    tutor::{Command, Refusal, Tutor},
    units::{Probability, Seed, SkillId},
};

const GROUPS: &str = "math.3.oa/equal-groups";
const ARRAYS: &str = "math.3.oa/arrays";
const FACTOR: &str = "math.3.oa/unknown-factor";
const ROUND: &str = "math.3.nbt/round-to-tens";
const ADD: &str = "math.3.nbt/add-within-1000";

// ── find my place ──

fn begins(mut pupil: Pupil) -> Pupil {
    pupil.act(Command::BeginPlace { seed: Seed(11) }).expect("anybody may look for their place");
    pupil
}

/// The placement, as the record tells it.
fn placement(tutor: &Tutor) -> Placement {
    let placed = tutor.learner().placed();
    let (grade, seed) = placed.begun().expect("it was begun");
    let mut placement = Placement::start(Start { topics: Topics::of_index(tutor.index()), grade, seed, most: None });
    for (skill, reply) in placed.replies() {
        placement.answer(placement.topics().find(skill.as_str()).expect("the garden has it"), *reply);
    }
    placement.finish();
    placement
}

fn asked(pupil: &Pupil) -> Option<SkillId> {
    let placement = placement(&pupil.tutor);
    placement.next().map(|ask| skill(&placement.topics().topic(ask.spot).name))
}

fn replies(mut pupil: Pupil, typed: Option<&str>) -> Pupil {
    let number = pupil.learner().placed().replies().len();
    let entry = pupil.tutor.index().skill(&asked(&pupil).expect("there is more to ask")).unwrap().clone();
    let question = placement::question(&entry, Seed(11), number).expect("every skill has exercises");
    let item = crate::pupil::question(&entry.id, question.exercise.name(), Level::OnTarget, question.seed);
    let response = typed.map(|typed| Response::Number(typed.into()));
    pupil.act(Command::ReplyToPlace { item, response }).expect("a reply that can be read");
    pupil
}

fn finds(mut pupil: Pupil) -> Pupil {
    let placement = placement(&pupil.tutor);
    let id = |spot| skill(&placement.topics().topic(spot).name);
    let asked = placement.topics().spots().filter(|spot| placement.topics().topic(*spot).askable);
    let beliefs = asked.map(|spot| (id(spot), placement.belief(spot))).collect();
    let beginnings = placement.beginnings().into_iter().map(id).collect();
    pupil.act(Command::FindPlace { beliefs, beginnings }).expect("what was found can be kept");
    pupil
}

/// As if it had been found so.
fn believes(mut pupil: Pupil, beliefs: &[(&str, f64)], beginnings: &[&str]) -> Pupil {
    let beliefs = beliefs.iter().map(|(id, share)| (skill(id), Probability::new(*share))).collect();
    let beginnings = beginnings.iter().map(|id| skill(id)).collect();
    pupil.act(Command::FindPlace { beliefs, beginnings }).expect("what was found can be kept");
    pupil
}

#[test]
fn two_children_who_differ_in_the_third_answer_get_different_fourth_questions() {
    let two = replies(replies(begins(Pupil::new()), Some(RIGHT)), Some("99"));
    let two_again = replies(replies(begins(Pupil::new()), Some(RIGHT)), Some("99"));
    assert_eq!(asked(&two), asked(&two_again), "the third question is the same");
    let (one, other) = (replies(two, Some(RIGHT)), replies(two_again, Some("99")));
    assert_ne!(asked(&one), asked(&other));
}

#[test]
fn a_reply_is_kept_and_is_no_attempt() {
    let pupil = replies(replies(begins(Pupil::new()), Some("99")), None);
    let kept: Vec<Reply> = pupil.learner().placed().replies().iter().map(|(_, reply)| *reply).collect();
    assert_eq!(kept, [Reply::NotYet, Reply::DontKnow]);
    assert_eq!((pupil.learner().skills().count(), pupil.learner().days().len()), (0, 0), "nothing grew, nothing fell");
    assert!(pupil.learner().growth().is_empty());
}

#[test]
fn what_cannot_be_read_or_was_not_begun_changes_nothing() {
    let mut pupil = Pupil::new().opens(GROUPS);
    let (item, response) = (pupil.open_item(), Some(Response::Number(RIGHT.into())));
    let reply = Command::ReplyToPlace { item: item.clone(), response };
    assert_eq!(pupil.act(reply), Err(Refusal::PlaceNotBegun));
    let mut pupil = begins(pupil);
    let empty = Command::ReplyToPlace { item, response: Some(Response::Number(String::new())) };
    assert_eq!(pupil.act(empty), Err(Refusal::NotReady(NotReady::Empty)));
    assert!(pupil.learner().placed().replies().is_empty());
}

#[test]
fn it_goes_on_where_it_stopped_whoever_brings_the_events() {
    let stopped = replies(replies(begins(Pupil::new().in_grade(3)), Some(RIGHT)), None);
    let mut elsewhere = Tutor::new(garden());
    stopped.events.iter().rev().for_each(|event| elsewhere.apply(event));
    assert_eq!(elsewhere.learner().placed(), stopped.learner().placed());
    let next = |tutor: &Tutor| placement(tutor).next().map(|ask| ask.spot);
    assert_eq!(next(&elsewhere), next(&stopped.tutor));
}

#[test]
fn the_question_for_a_skill_is_at_level_2_and_the_same_after_a_reload() {
    let index = garden();
    let entry = index.skill(&skill(GROUPS)).unwrap();
    let made = placement::question(entry, Seed(3), 4).unwrap();
    assert_eq!(placement::question(entry, Seed(3), 4), Some(made.clone()));
    assert_ne!(placement::question(entry, Seed(3), 5).unwrap().seed, made.seed);
    for number in 0..20 {
        let name = placement::question(entry, Seed(3), number).unwrap().exercise.name().to_owned();
        let level = entry.exercises.iter().find(|exercise| exercise.id == name).unwrap().level;
        assert_eq!(level, Level::OnTarget);
    }
}

#[test]
fn it_ends_with_places_to_begin_that_rest_on_what_seems_known() {
    let mut pupil = begins(Pupil::new().in_grade(3));
    let knows = [GROUPS, ARRAYS, ROUND, "math.2.nbt/hundreds"];
    while let Some(next) = asked(&pupil) {
        let typed = knows.contains(&next.as_str()).then_some(RIGHT);
        pupil = replies(pupil, typed);
    }
    let pupil = finds(pupil);
    let placed = pupil.learner().placed();
    assert!(placed.is_up_to_date() && (1..=3).contains(&placed.beginnings().len()));
    for beginning in placed.beginnings() {
        assert!(!knows.contains(&beginning.as_str()), "{beginning} seems known");
        let entry = pupil.tutor.index().skill(beginning).unwrap();
        assert!(pupil.learner().is_ready(entry, pupil.tutor.index()), "{beginning} is not ready");
    }
    assert!(placed.belief(&skill(GROUPS)).unwrap().get() > 0.85);
}

#[test]
fn what_it_found_makes_skills_ready_and_asks_for_fewer_answers_and_never_for_a_bloom() {
    let plain = Pupil::new();
    assert_eq!(plain.stage(ARRAYS), Stage::Knot);
    let before = plain.learner().to_bloom(&skill(GROUPS)).unwrap();
    let found = believes(plain, &[(GROUPS, 0.97)], &[]);
    assert_eq!((found.stage(ARRAYS), found.stage(GROUPS)), (Stage::Bud, Stage::Bud));
    assert!(found.learner().to_bloom(&skill(GROUPS)).unwrap().own < before.own);
    assert!(found.learner().seems_known(&skill(GROUPS)));
    let doubted = believes(Pupil::new().in_grade(4), &[(GROUPS, 0.1)], &[]);
    assert_eq!(Pupil::new().in_grade(4).stage(ARRAYS), Stage::Bud, "an earlier grade is assumed");
    assert_eq!(doubted.stage(ARRAYS), Stage::Knot, "unless it was asked about");
}

#[test]
fn misses_say_more_than_what_was_found() {
    let pupil = believes(Pupil::new(), &[(GROUPS, 0.97)], &[]).misses(GROUPS, 1);
    assert_eq!(pupil.stage(ARRAYS), Stage::Knot);
}

#[test]
fn what_it_found_is_kept_once_and_a_later_finding_takes_its_place() {
    let mut pupil = finds(replies(begins(Pupil::new()), Some(RIGHT)));
    let count = pupil.events.len();
    let again = Command::FindPlace { beliefs: vec![(skill(GROUPS), Probability::new(0.5))], beginnings: vec![] };
    pupil.act(again).unwrap();
    assert_eq!(pupil.events.len(), count, "nothing new was replied");
    let later = believes(replies(pupil, None), &[(GROUPS, 0.25)], &[ADD]);
    assert_eq!(later.learner().believed(&skill(GROUPS)), Some(Probability::new(0.25)));
    assert_eq!(later.learner().placed().beginnings(), [skill(ADD)]);
}

// ── I think I know this ──

fn contests(mut pupil: Pupil, id: &str) -> Pupil {
    pupil.act(Command::Contest { skill: skill(id) }).expect("anybody may say so");
    pupil
}

fn outcome(pupil: &Pupil, id: &str) -> Option<Outcome> {
    pupil.evidence(id).contest().map(Contest::outcome)
}

#[test]
fn three_right_answers_at_three_exercises_make_a_contested_skill_secure_at_once() {
    let mut pupil = contests(Pupil::new(), GROUPS);
    let mut exercises = Vec::new();
    for _ in 0..3 {
        assert_eq!(outcome(&pupil, GROUPS), Some(Outcome::Open));
        pupil = pupil.opens(GROUPS);
        exercises.push(pupil.open_item().made_from.exercise.name().to_owned());
        assert!(pupil.open_item().level >= Level::OnTarget);
        pupil = pupil.answers(RIGHT);
    }
    exercises.sort();
    exercises.dedup();
    assert_eq!(exercises.len(), 3, "three forms");
    assert_eq!((outcome(&pupil, GROUPS), pupil.stage(GROUPS)), (Some(Outcome::Passed), Stage::Bloom));
    assert_eq!(Pupil::new().right(GROUPS, 3).stage(GROUPS), Stage::Leaf, "without the claim it takes two days");
}

#[test]
fn a_contest_that_is_not_passed_takes_nothing_away() {
    let before = Pupil::new().right(GROUPS, 3);
    let (stage, own, level) =
        (before.stage(GROUPS), before.evidence(GROUPS).own(), before.learner().level(&skill(GROUPS)));
    let after = contests(before, GROUPS).right(GROUPS, 1).opens(GROUPS).answers(SLIP);
    assert_eq!(outcome(&after, GROUPS), Some(Outcome::NotYet));
    assert_eq!((after.stage(GROUPS), after.evidence(GROUPS).own()), (stage, own + 1));
    assert!(after.learner().level(&skill(GROUPS)) >= level);
    let with_help = contests(Pupil::new(), GROUPS).right_with_a_hint(GROUPS, 1);
    assert_eq!(outcome(&with_help, GROUPS), Some(Outcome::NotYet), "with help it is practice");
}

#[test]
fn a_contest_is_logged_once_and_counts_as_evidence() {
    let mut pupil = contests(Pupil::new(), GROUPS);
    assert_eq!(pupil.act(Command::Contest { skill: skill(GROUPS) }), Ok(vec![]), "it is open already");
    let pupil = pupil.right(GROUPS, 2);
    assert_eq!(pupil.evidence(GROUPS).own(), 2);
    let mut secure = pupil.right(GROUPS, 1);
    assert_eq!(secure.act(Command::Contest { skill: skill(GROUPS) }), Ok(vec![]), "there is nothing to show");
}

#[test]
fn a_contest_begins_with_a_new_question() {
    let pupil = contests(Pupil::new().opens(GROUPS).answers(SLIP), GROUPS);
    assert!(pupil.learner().open_item().is_some_and(|open| open.finished));
}

// ── too easy, too hard ──

#[test]
fn a_wish_for_another_level_moves_it_at_once_and_is_logged() {
    let mut pupil = Pupil::new().right(GROUPS, 1);
    let harder = Command::ChooseLevel { skill: skill(GROUPS), level: Level::Stretch };
    let logged = pupil.act(harder).unwrap();
    assert_eq!(logged, [Happening::LevelChosen { skill: skill(GROUPS), level: Level::Stretch }]);
    assert_eq!(pupil.opens(GROUPS).open_item().level, Level::Stretch, "the very next question");
}

// ── stuck ──

fn offer(pupil: &Pupil) -> Option<Offer> {
    advice::stuck(pupil.learner(), &pupil.open_item(), pupil.tutor.index())
}

#[test]
fn two_misses_after_a_hint_lead_to_the_worked_example_and_two_more_to_the_skill_underneath() {
    let pupil = Pupil::new().opens(ARRAYS).sees_hint(1).answers(SLIP);
    assert_eq!(offer(&pupil), None);
    let pupil = pupil.answers("98");
    assert_eq!(offer(&pupil), Some(Offer::ShowHow), "a hint is left, and it has not helped");
    let pupil = pupil.is_shown_how().misses(ARRAYS, 2);
    assert_eq!(offer(&pupil), Some(Offer::Underneath(skill(GROUPS))));
}

#[test]
fn not_knowing_twice_leads_to_the_worked_example_and_then_underneath() {
    let pupil = Pupil::new().opens(ARRAYS).does_not_know();
    assert_eq!(offer(&pupil), Some(Offer::ShowHow));
    let pupil = pupil.is_shown_how().opens(ARRAYS).does_not_know();
    assert_eq!(offer(&pupil), Some(Offer::Underneath(skill(GROUPS))));
}

#[test]
fn the_skill_underneath_is_the_one_most_likely_to_fail_by_all_that_is_known() {
    let stuck = |pupil: Pupil| offer(&pupil.opens(FACTOR).is_shown_how().answers(SLIP).answers("99"));
    let by_place = |groups, arrays| believes(Pupil::new(), &[(GROUPS, groups), (ARRAYS, arrays)], &[]);
    assert_eq!(stuck(by_place(0.9, 0.2)), Some(Offer::Underneath(skill(ARRAYS))));
    assert_eq!(stuck(by_place(0.2, 0.9)), Some(Offer::Underneath(skill(GROUPS))));
}

// ── true reasons: without what they rest on, the reason or the choice is another ──

fn reason(pupil: &Pupil, id: &str) -> Option<Reason> {
    pupil.offered(id).map(|one| one.reason)
}

/// What is offered for a skill, once these events are taken out of the log.
fn without(pupil: &Pupil, taken: impl Fn(&Event) -> bool, id: &str) -> Option<Reason> {
    let learner = Learner::fold(pupil.events.iter().filter(|event| !taken(event)));
    let offered = advice::next(&learner, pupil.tutor.index(), pupil.today(), Choices::Four);
    offered.into_iter().find(|one| one.skill.as_str() == id).map(|one| one.reason)
}

#[test]
fn what_find_my_place_found_is_a_reason_and_gone_without_it() {
    let pupil = believes(Pupil::new().in_grade(3), &[(ADD, 0.4)], &[ADD]);
    assert_eq!(reason(&pupil, ADD), Some(Reason::FoundPlace));
    let found = |event: &Event| matches!(event.what, Happening::PlaceFound { .. });
    assert_eq!(without(&pupil, found, ADD), Some(Reason::NothingBefore));
}

#[test]
fn what_seems_known_already_is_not_among_the_first_choices() {
    let pupil = Pupil::new().in_grade(3);
    assert!(pupil.advice(Choices::Two).iter().any(|one| one.skill.as_str() == GROUPS));
    let found = believes(pupil, &[(GROUPS, 0.97)], &[]);
    assert!(found.advice(Choices::Two).iter().all(|one| one.skill.as_str() != GROUPS));
}

#[test]
fn a_check_is_a_reason_only_while_it_is_due_and_what_made_it_secure_is_there() {
    let pupil = Pupil::new().in_grade(3).blooms(GROUPS).after(days(21));
    assert_eq!(reason(&pupil, GROUPS), Some(Reason::Due { days: 21 }));
    let secure = |event: &Event| matches!(event.what, Happening::BecameSecure { .. });
    assert_ne!(without(&pupil, secure, GROUPS), Some(Reason::Due { days: 21 }));
    let checked = pupil.opens(GROUPS).answers(RIGHT);
    assert!(!matches!(reason(&checked, GROUPS), Some(Reason::Due { .. })), "a right answer settles it");
    assert_eq!(checked.stage(GROUPS), Stage::Bloom);
}

#[test]
fn the_first_in_a_grade_is_said_to_be_so_only_there() {
    let grade = Grade::new(3).unwrap();
    let pupil = Pupil::new().in_grade(3);
    assert_eq!(reason(&pupil, ROUND), Some(Reason::FirstInGrade { grade }));
    let mut index = garden();
    for pack in index.packs.iter_mut().filter(|pack| pack.id.as_str() == "math.3.nbt") {
        pack.skills.reverse();
    }
    let turned = advice::next(pupil.learner(), &index, pupil.today(), Choices::Four);
    let now = turned.into_iter().find(|one| one.skill.as_str() == ROUND).map(|one| one.reason);
    assert_ne!(now, Some(Reason::FirstInGrade { grade }));
}

#[test]
fn what_opens_most_is_said_to_do_so_only_while_it_does() {
    let pupil = Pupil::new().in_grade(3);
    assert_eq!(reason(&pupil, GROUPS), Some(Reason::OpensMost { count: 2 }));
    let mut index = garden();
    for entry in index.packs.iter_mut().flat_map(|pack| &mut pack.skills) {
        entry.needs.retain(|need| *need != skill(GROUPS));
    }
    let offered = advice::next(pupil.learner(), &index, pupil.today(), Choices::Four);
    assert!(offered.iter().all(|one| !matches!(one.reason, Reason::OpensMost { .. }) || one.skill != skill(GROUPS)));
}

#[test]
fn nothing_before_is_said_only_where_nothing_comes_before() {
    let pupil = Pupil::new().in_grade(3);
    assert_eq!(reason(&pupil, ADD), Some(Reason::NothingBefore));
    let mut index = garden();
    for entry in index.packs.iter_mut().flat_map(|pack| &mut pack.skills).filter(|entry| entry.id == skill(ADD)) {
        entry.needs.push(skill(ROUND));
    }
    let offered = advice::next(pupil.learner(), &index, pupil.today(), Choices::Four);
    assert!(offered.iter().all(|one| one.skill != skill(ADD) || one.reason != Reason::NothingBefore));
}

#[test]
fn growing_is_said_with_what_was_right_and_not_without_it() {
    let pupil = Pupil::new().in_grade(3).right_with_a_hint(GROUPS, 2);
    assert_eq!(reason(&pupil, GROUPS), Some(Reason::Growing { right: 2 }));
    let tried = |event: &Event| matches!(event.what, Happening::Attempted(_) | Happening::HintSeen { .. });
    assert_eq!(without(&pupil, tried, GROUPS), Some(Reason::OpensMost { count: 2 }));
}

// ── due checks ──

#[test]
fn at_most_five_checks_are_proposed_for_a_day_and_no_bloom_is_lost() {
    let all = [GROUPS, ARRAYS, FACTOR, "math.3.oa/times-facts", ROUND, ADD, "math.2.nbt/hundreds"];
    let mut pupil = all.iter().fold(Pupil::new().in_grade(3), |pupil, id| pupil.blooms(id)).after(days(120));
    assert_eq!(pupil.learner().checks(pupil.tutor.index(), pupil.today()).len(), MOST_CHECKS);
    let mut done = 0;
    while let Some(check) = pupil.advice(Choices::Four).into_iter().find(|one| one.kind == Kind::Check) {
        pupil = pupil.opens(check.skill.as_str()).answers(RIGHT);
        done += 1;
        assert!(done <= MOST_CHECKS, "a sixth check was proposed");
    }
    assert!(done >= 1);
    assert!(all.iter().all(|id| pupil.stage(id) == Stage::Bloom));
}
