//! The one door: what a command makes happen, what it refuses, and events that come in any order.
#![allow(clippy::panic, clippy::unwrap_used)]

use crate::pupil::{Pupil, RIGHT, SLIP, days, skill};
use trellis::{
    learner::Stage,
    practice::{Level, NotReady, Verdict},
    record::{Happening, Look, Profile, Sureness, Theme},
    reports::{self, Confidence},
    tutor::{Command, Refusal, Taken, Text, Tutor},
    units::Day,
};

const GROUPS: &str = "math.3.oa/equal-groups";
const ROUND: &str = "math.3.nbt/round-to-tens";

fn named(nickname: &str) -> Profile {
    Profile { nickname: nickname.into(), ..Profile::default() }
}

#[test]
fn an_answer_is_kept_with_all_that_shows_it_without_its_pack() {
    let mut pupil = Pupil::new().opens(GROUPS).sees_hint(1);
    let happenings = pupil.try_answer(" 10 ").expect("10 can be read");
    let [Happening::Attempted(attempt)] = happenings.as_slice() else { panic!("one attempt, not {happenings:?}") };
    let texts = attempt.texts.open();
    assert_eq!((texts.typed.as_str(), texts.key.as_str(), texts.kind.as_str()), ("10", "24", "number"));
    assert_eq!(attempt.slip.as_deref(), Some("added the two numbers"));
    assert_eq!((attempt.try_number, attempt.help.hints, attempt.seconds), (1, 1, 20));
    assert!(texts.asked.starts_with("6 trays") && texts.values.len() == 2);
}

#[test]
fn an_unreadable_answer_is_refused_and_nothing_happens() {
    let mut pupil = Pupil::new().opens(GROUPS);
    assert_eq!(pupil.try_answer(""), Err(Refusal::NotReady(NotReady::Empty)));
    assert!(matches!(pupil.try_answer("2+"), Err(Refusal::NotReady(_))));
    assert!(pupil.events.is_empty());
    assert_eq!(pupil.stage(GROUPS), Stage::Bud);
}

#[test]
fn deciding_changes_nothing() {
    let pupil = Pupil::new().opens(GROUPS);
    let before = pupil.tutor.clone();
    let item = pupil.open_item().made_from.clone();
    assert!(pupil.tutor.decide(Command::ShowHow { item }, pupil.now).is_ok_and(|happenings| happenings.len() == 1));
    assert!(pupil.tutor == before);
}

#[test]
fn tries_are_counted_for_the_screen() {
    let mut pupil = Pupil::new().opens(GROUPS).answers(SLIP).answers("99");
    let happenings = pupil.try_answer(RIGHT).expect("it can be read");
    assert!(
        matches!(&happenings[0], Happening::Attempted(attempt) if attempt.try_number == 3 && attempt.verdict == Verdict::Right)
    );
}

#[test]
fn a_skill_becomes_secure_once() {
    let pupil = Pupil::new().blooms(GROUPS).right(GROUPS, 3).after(days(1)).right(GROUPS, 2);
    let secured = pupil.events.iter().filter(|event| matches!(event.what, Happening::BecameSecure { .. })).count();
    assert_eq!(secured, 1);
    let last = pupil.events.iter().find_map(|event| match &event.what {
        Happening::BecameSecure { skill, own, exercises, days, .. } => Some((skill.as_str(), *own, *exercises, *days)),
        _ => None,
    });
    assert_eq!(last, Some((GROUPS, 5, 4, 2)));
}

#[test]
fn a_hint_or_an_example_seen_before_is_no_news() {
    let mut pupil = Pupil::new().opens(GROUPS).sees_hint(2).is_shown_how();
    let item = pupil.open_item().made_from.clone();
    assert_eq!(pupil.act(Command::SeeHint { item: item.clone(), number: 1 }), Ok(vec![]));
    assert_eq!(pupil.act(Command::ShowHow { item: item.clone() }), Ok(vec![]));
    assert_eq!(pupil.act(Command::SeeHint { item, number: 0 }), Err(Refusal::NoSuchHint));
}

#[test]
fn a_learner_begins_once_and_may_change_everything_later() {
    let mut pupil = Pupil::new();
    assert!(pupil.act(Command::Begin(named("  Maya "))).is_ok());
    assert_eq!(pupil.learner().profile().nickname, "Maya");
    assert_eq!(pupil.act(Command::Begin(named("Ben"))), Err(Refusal::BegunBefore));
    assert!(pupil.act(Command::ChangeProfile(named("Ben"))).is_ok());
    assert_eq!(pupil.learner().profile().nickname, "Ben");
    assert_eq!(pupil.act(Command::ChangeProfile(named("Ben"))), Ok(vec![]));
    assert_eq!(pupil.learner().began(), Some(pupil.today()));
}

#[test]
fn questions_can_be_answered_before_anyone_begins() {
    let pupil = Pupil::new().right(GROUPS, 1);
    assert_eq!((pupil.learner().began(), pupil.stage(GROUPS)), (None, Stage::Sprout));
}

#[test]
fn long_texts_are_refused_with_their_sizes() {
    let mut pupil = Pupil::new();
    let refusal = |text: Text, given| Err(Refusal::TooLong { text, most: text.most(), given });
    assert_eq!(pupil.act(Command::Begin(named(&"é".repeat(25)))), refusal(Text::Nickname, 25));
    assert!(pupil.act(Command::Begin(named(&"é".repeat(24)))).is_ok());
    let look_back = |length| Command::LookBack { question: "what-helped".into(), answer: "a".repeat(length) };
    assert_eq!(pupil.act(look_back(501)), refusal(Text::Answer, 501));
    assert!(pupil.act(look_back(500)).is_ok());
    let interests = Profile { interests: vec!["space".into(); 13], ..Profile::default() };
    assert_eq!(pupil.act(Command::ChangeProfile(interests)), Err(Refusal::TooMany { most: 12, given: 13 }));
}

#[test]
fn a_level_and_a_look_are_changed_only_to_another() {
    let mut pupil = Pupil::new();
    let choose = |level| Command::ChooseLevel { skill: skill(GROUPS), level };
    assert_eq!(pupil.act(choose(Level::FirstSteps)), Ok(vec![]));
    assert!(pupil.act(choose(Level::Stretch)).is_ok_and(|happenings| happenings.len() == 1));
    assert_eq!(pupil.act(Command::ChangeLook(Look::default())), Ok(vec![]));
    assert!(pupil.act(Command::ChangeLook(Look { theme: Theme::Night, ..Look::default() })).is_ok());
    assert_eq!(pupil.learner().look().theme, Theme::Night);
}

#[test]
fn events_may_come_in_any_order_and_more_than_once() {
    let story = Pupil::new().in_grade(3).blooms(GROUPS).opens(ROUND).answers(SLIP).sees_hint(1).answers(RIGHT);
    let told = |events: &mut dyn Iterator<Item = trellis::record::Event>| {
        let mut tutor = Tutor::new(crate::pupil::garden());
        for event in events {
            tutor.apply(&event);
        }
        tutor
    };
    assert!(told(&mut story.events.iter().rev().cloned()) == story.tutor);
    assert!(told(&mut story.events.iter().chain(&story.events).cloned()) == story.tutor);
    let (first, second) = story.events.split_at(4);
    let mut tutor = told(&mut second.iter().cloned());
    assert_eq!(tutor.absorb(first.iter().rev().cloned()), Taken::Folded);
    assert!(tutor == story.tutor);
    let mut tutor = told(&mut first.iter().cloned());
    assert_eq!(tutor.absorb(second.iter().rev().cloned()), Taken::Folded);
    assert!(tutor == story.tutor);
    tutor.start_over(story.events.clone());
    assert!(tutor == story.tutor);
}

#[test]
fn the_next_lamport_is_above_all_that_was_seen() {
    assert_eq!(Tutor::default().next_lamport(), 1);
    let pupil = Pupil::new().right(GROUPS, 3);
    assert_eq!(pupil.tutor.next_lamport(), 4);
}

#[test]
fn the_look_back_tells_of_this_session_alone() {
    let pupil = Pupil::new().right(GROUPS, 2);
    let start = pupil.tutor.last_order();
    let pupil = pupil.right(GROUPS, 1).right_with_a_hint(GROUPS, 1).misses(GROUPS, 1).answers(RIGHT).answers(RIGHT);
    let session = reports::look_back(pupil.learner(), start, pupil.tutor.events_since(start));
    assert_eq!((session.answered, session.own, session.helped), (4, 1, 2));
    assert_eq!(session.grew.len(), 1, "it grew a leaf: {:?}", session.grew);
    let whole = reports::look_back(pupil.learner(), None, pupil.tutor.events_since(None));
    assert_eq!((whole.answered, whole.grew.len()), (6, 2));
}

#[test]
fn days_practiced_only_grow_and_days_away_are_empty_bars() {
    let pupil = Pupil::new().right(GROUPS, 2).after(days(3)).misses(GROUPS, 1);
    let bars = reports::answers_by_day(pupil.learner(), pupil.today(), 5);
    let answered: Vec<u32> = bars.iter().map(|bar| bar.tally.answered()).collect();
    assert_eq!(answered, [0, 2, 0, 0, 1]);
    let totals = reports::totals(pupil.learner());
    assert_eq!((totals.days, totals.answered, totals.own, totals.tried), (2, 3, 2, 1));
}

#[test]
fn what_grew_is_told_by_day_newest_first() {
    let pupil = Pupil::new().right(GROUPS, 3).after(days(2)).right(ROUND, 1);
    let all = reports::grew(pupil.learner(), Day(0)..=pupil.today());
    let told: Vec<_> = all.iter().map(|day| (day.day, day.grew.len())).collect();
    assert_eq!(told, [(pupil.today(), 1), (Day(pupil.today().0 - 2), 2)]);
    assert_eq!(reports::grew(pupil.learner(), pupil.today()..=pupil.today()).len(), 1);
}

#[test]
fn nothing_is_told_of_confidence_before_twenty_answers() {
    let pupil = Pupil::new().sure(Sureness::Sure).right(GROUPS, 10).misses(ROUND, 9);
    assert_eq!(reports::confidence(pupil.learner()), Confidence::TooFew { answers: 19, wanted: 20 });
    let pupil = pupil.sure(Sureness::Guessing).opens(GROUPS).answers(SLIP).answers(RIGHT);
    let Confidence::Enough(rows) = reports::confidence(pupil.learner()) else { panic!("twenty are enough") };
    let told: Vec<_> = rows.iter().map(|row| (row.answers, row.right)).collect();
    assert_eq!(told, [(1, 0), (0, 0), (19, 10)], "second tries do not count");
}
