//! Goals, told through the tutor's door: what is set down is kept, the plan speaks for its own obstacle alone, the odds are honest.
#![allow(clippy::panic, clippy::unwrap_used)]

mod speaking;

use crate::pupil::{Pupil, days, skill};
use trellis::{
    goals::{BoardShares, CalendarEntry, Odds, Pace, Reached, Target, calendar, needed, odds, reached, targets, weeks},
    journal::EntryKind,
    record::{
        Ending, Event, EventId, Goal, Happening, Helped, Obstacle, Phrase, Rhythm, Said, Topic, Wish, decode_line,
        encode,
    },
    trials::promising,
    tutor::{Command, Folded, Refusal, Tutor},
    units::{BoardId, Day, Drawing, Moment, Place, Seed, Stroke, WriterId},
};

fn goal(wish: Wish) -> Goal {
    Goal {
        wish,
        words: Said::Nothing,
        best: Said::Phrase(Phrase::Proud),
        obstacle: Obstacle::ThreeMisses,
        way: Said::Nothing,
        then: Said::Phrase(Phrase::DrawIt),
        rhythm: Rhythm::default(),
        by: None,
        under: None,
        criteria: Vec::new(),
    }
}

fn groups() -> Wish {
    Wish::Skills(vec![skill("math.3.oa/equal-groups")])
}

fn set(mut pupil: Pupil, goal: Goal) -> Pupil {
    pupil.act(Command::SetGoal(Box::new(goal))).expect("a goal can be set");
    pupil
}

fn newest(pupil: &Pupil) -> EventId {
    pupil.tutor.goals().all().last().expect("a goal was set").id
}

fn speaks(pupil: &Pupil) -> Option<Obstacle> {
    pupil.tutor.speaking(pupil.now.day()).map(|speaking| speaking.obstacle)
}

fn told(pupil: &Pupil) -> Odds {
    let goals = pupil.tutor.goals();
    let kept = goals.all().last().expect("a goal was set");
    odds(kept, (pupil.tutor.learner(), &BoardShares::new()), pupil.tutor.index(), pupil.now.day(), Seed(7))
}

fn drawing() -> Drawing {
    let mut drawing = Drawing::default();
    drawing.add(Stroke { places: vec![Place { x: 10, y: 10 }, Place { x: 600, y: 400 }], ..Stroke::default() });
    drawing
}

#[test]
fn a_goal_is_what_was_set_and_changes_when_the_learner_changes_it() {
    let mut pupil = set(Pupil::new(), goal(groups()));
    let id = newest(&pupil);
    let to = Goal { words: Said::Own("Know my groups".into()), ..goal(groups()) };
    pupil.act(Command::ChangeGoal { goal: id, to: Box::new(to.clone()) }).unwrap();
    assert_eq!(pupil.tutor.goals().get(id).unwrap().goal, to);
    assert_eq!(pupil.act(Command::ChangeGoal { goal: id, to: Box::new(to) }), Ok(vec![]));
}

#[test]
fn letting_go_is_a_way_to_end_and_another_word_may_follow() {
    let mut pupil = set(Pupil::new(), goal(groups()));
    let id = newest(&pupil);
    for ending in [Ending::LetGo, Ending::Partly] {
        pupil.act(Command::EndGoal { goal: id, ending, says: "I chose another.".into() }).unwrap();
    }
    assert_eq!(pupil.tutor.goals().get(id).unwrap().ended.as_ref().unwrap().0, Ending::Partly);
    assert_eq!(pupil.tutor.goals().open().count(), 0);
}

#[test]
fn a_step_hangs_from_a_longer_goal() {
    let pupil = set(Pupil::new(), goal(groups()));
    let long = newest(&pupil);
    let pupil = set(pupil, Goal { under: Some(long), ..goal(Wish::Days(3)) });
    assert_eq!(pupil.tutor.goals().under(long).map(|step| step.goal.wish.clone()).collect::<Vec<_>>(), [Wish::Days(3)]);
}

#[test]
fn what_is_not_there_cannot_be_changed() {
    let mut pupil = Pupil::new().right("math.3.oa/equal-groups", 1);
    let nowhere = EventId { writer: WriterId(9), n: 9 };
    let end = Command::EndGoal { goal: nowhere, ending: Ending::Met, says: String::new() };
    assert_eq!(pupil.act(end), Err(Refusal::NoSuchGoal));
    let empty =
        Command::Write { topic: Topic::Note, says: "  ".into(), drawing: Some(Drawing::default()), opens: None };
    assert_eq!(pupil.act(empty), Err(Refusal::NothingSaid));
}

#[test]
fn own_words_never_pass_for_a_ready_made_piece() {
    let pupil = set(Pupil::new(), Goal { then: Said::Own(":draw-it".into()), ..goal(groups()) });
    let goals = pupil.tutor.goals();
    assert_eq!(goals.all()[0].goal.then, Said::Own("draw-it".into()));
}

#[test]
fn the_way_back_leads_from_the_goal_to_what_is_ready() {
    let pupil = Pupil::new().right("math.3.oa/equal-groups", 1);
    let wish = Wish::Skills(vec![skill("math.3.oa/unknown-factor")]);
    let way = needed(&wish, pupil.tutor.learner(), pupil.tutor.index());
    let names: Vec<&str> = way.iter().map(|skill| skill.as_str()).collect();
    assert_eq!(names, ["math.3.oa/equal-groups", "math.3.oa/arrays", "math.3.oa/unknown-factor"]);
}

#[test]
fn the_weeks_of_a_plan_hold_every_skill_once_and_end_with_the_goal() {
    let by = Some(Day(Pupil::new().now.day().0 + 20));
    let pupil = set(Pupil::new(), Goal { by, ..goal(Wish::Skills(vec![skill("math.3.oa/unknown-factor")])) });
    let goals = pupil.tutor.goals();
    let plan = weeks(&goals.all()[0], pupil.tutor.learner(), pupil.tutor.index(), pupil.now.day());
    assert_eq!(plan.len(), 3);
    let names: Vec<Vec<&str>> =
        plan.iter().map(|week| week.skills.iter().map(|skill| skill.as_str()).collect()).collect();
    assert_eq!(names, [["math.3.oa/equal-groups"], ["math.3.oa/arrays"], ["math.3.oa/unknown-factor"]]);
}

#[test]
fn days_of_practice_count_by_themselves_from_the_day_the_goal_was_set() {
    let pupil = Pupil::new().right("math.3.oa/equal-groups", 1).after(days(1));
    let pupil = set(pupil, goal(Wish::Days(3))).right("math.3.oa/equal-groups", 2).after(days(2));
    let pupil = pupil.right("math.3.oa/equal-groups", 1);
    let goals = pupil.tutor.goals();
    let so_far = reached(&goals.all()[0], pupil.tutor.learner(), pupil.tutor.index(), &BoardShares::new())
        .expect("skills are counted");
    assert_eq!((so_far.done, so_far.of), (2, 3));
}

#[test]
fn a_project_goes_by_the_learners_own_word() {
    let criteria = vec!["It has a title".to_owned(), "It has ten facts".to_owned()];
    let mut pupil = set(Pupil::new(), Goal { criteria, ..goal(Wish::Project) });
    let goal = newest(&pupil);
    let add = Command::AddEvidence { goal, says: String::new(), drawing: Some(drawing()), ratings: vec![2, 1] };
    pupil.act(add).unwrap();
    let goals = pupil.tutor.goals();
    let kept = goals.get(goal).unwrap();
    let so_far = reached(kept, pupil.tutor.learner(), pupil.tutor.index(), &BoardShares::new());
    assert_eq!((so_far, told(&pupil)), (Some(Reached { done: 1, of: 2 }), Odds::OwnWord));
    assert_eq!(kept.evidence[0].2, Some(drawing()));
}

#[test]
fn a_board_goes_by_its_squares() {
    let board = BoardId(7);
    let pupil = set(Pupil::new(), goal(Wish::Board { board, title: "Plums".to_owned() }));
    let goals = pupil.tutor.goals();
    let (kept, learner, index) = (&goals.all()[0], pupil.tutor.learner(), pupil.tutor.index());
    assert_eq!(reached(kept, learner, index, &BoardShares::new()), None, "a board that is not here is not counted");
    let shares = |done| BoardShares::from([(board, Reached { done, of: 3 })]);
    assert_eq!(reached(kept, learner, index, &shares(2)), Some(Reached { done: 2, of: 3 }));
    let odds = |done| odds(kept, (learner, &shares(done)), index, pupil.now.day(), Seed(7));
    assert_eq!((odds(2), odds(3)), (Odds::Squares, Odds::Reached));
    let long = Wish::Board { board, title: "a".repeat(301) };
    assert!(matches!(Pupil::new().act(Command::SetGoal(Box::new(goal(long)))), Err(Refusal::TooLong { .. })));
}

#[test]
fn before_three_weeks_it_is_too_few_to_tell() {
    let pupil = set(Pupil::new().right("math.3.oa/equal-groups", 3).after(days(20)), goal(Wish::Days(5)));
    assert_eq!(told(&pupil), Odds::TooFew { weeks: 2, wanted: 3 });
    assert!(matches!(told(&pupil.after(days(1))), Odds::Told(_)));
}

#[test]
fn more_time_and_a_smaller_goal_never_have_fewer_leaves() {
    let mut pupil = Pupil::new();
    for day in 0..28 {
        pupil = if day % 3 == 0 { pupil.right("math.3.oa/equal-groups", 3) } else { pupil };
        pupil = pupil.after(days(1));
    }
    let by = Some(Day(pupil.now.day().0 + 14));
    let pupil = set(pupil, Goal { by, ..goal(Wish::Days(5)) });
    let Odds::Told(outlook) = told(&pupil) else { panic!("four weeks are enough") };
    assert!(outlook.later >= outlook.leaves && outlook.more >= outlook.leaves && outlook.smaller >= outlook.leaves);
    assert_eq!(told(&pupil), Odds::Told(outlook), "the same day gives the same leaves");
}

#[test]
fn three_targets_are_within_reach_of_somebody_new() {
    let pupil = Pupil::new().in_grade(3);
    let near = targets(pupil.tutor.learner(), pupil.tutor.index(), pupil.now.day());
    assert_eq!(near.len(), 3);
    assert!(near.iter().all(|target| target.by > pupil.now.day()));
    assert!(near.iter().any(|target| matches!(target.wish, Wish::Days(3..=12))));
}

#[test]
fn what_is_within_reach_is_not_called_out_of_reach() {
    let mut pupil = Pupil::new().in_grade(3);
    for day in 0..28 {
        pupil = if day % 2 == 0 { pupil.right("math.3.oa/equal-groups", 4) } else { pupil };
        pupil = pupil.after(days(1));
    }
    for target in targets(pupil.tutor.learner(), pupil.tutor.index(), pupil.now.day()) {
        let Target { wish, by } = target;
        pupil = set(pupil, Goal { by: Some(by), ..goal(wish.clone()) });
        let Odds::Told(outlook) = told(&pupil) else { panic!("four weeks are enough") };
        assert!(outlook.leaves >= 7 || by.0 == pupil.now.day().0 + 56, "{wish:?}: {}", outlook.leaves);
    }
}

#[test]
fn a_goal_of_no_skills_is_refused_and_a_standard_with_nothing_written_is_never_called_likely() {
    let mut pupil = Pupil::new().right("math.3.oa/equal-groups", 3).after(days(30));
    let none = Command::SetGoal(Box::new(goal(Wish::Skills(Vec::new()))));
    assert_eq!(pupil.act(none), Err(Refusal::NothingSaid));
    assert_eq!(told(&set(pupil, goal(Wish::Standard("9.ZZ.Z.9".into())))), Odds::OwnWord);
}

#[test]
fn words_about_me_can_be_taken_back_and_only_a_letter_has_a_day() {
    let mut pupil = Pupil::new();
    let write = |topic, says: &str| Command::Write { topic, says: says.into(), drawing: None, opens: Some(Day(1)) };
    for says in ["I like quiet.", ""] {
        pupil.act(write(Topic::KnowMe, says)).unwrap();
        assert_eq!(pupil.tutor.journal().newest(Topic::KnowMe), says);
    }
    assert_eq!(pupil.act(write(Topic::KnowMe, "")), Ok(vec![]), "the same words are not kept twice");
    pupil.act(write(Topic::Letter, "Dear me")).unwrap();
    let opens = |event: &Event| if let Happening::Wrote { opens, .. } = &event.what { *opens } else { None };
    assert_eq!(pupil.tutor.journal().entries().iter().map(opens).collect::<Vec<_>>(), [None, None, Some(Day(1))]);
}

#[test]
fn the_pace_holds_whole_weeks_and_weeks_away() {
    let pupil = Pupil::new().right("math.3.oa/equal-groups", 2).after(days(21));
    let pace = Pace::of(pupil.tutor.learner(), pupil.now.day());
    assert_eq!(pace.weeks.iter().map(|week| week.answers).collect::<Vec<_>>(), [2.0, 0.0, 0.0]);
}

#[test]
fn a_calendar_is_escaped_folded_and_ends_its_lines_as_the_rfc_wants() {
    let entry = CalendarEntry {
        id: "a1-3".into(),
        day: Day(20_450),
        weekly: vec![1, 3],
        until: Some(Day(20_480)),
        title: "Facts, 6; 7 \\ and é so that this line has to be folded once or even twice, since it is long".into(),
        words: "If it gets hard,\nthen I will draw it.".into(),
    };
    let file = calendar(&[entry], Moment { utc_ms: 1_795_359_600_000, ahead_min: -300 });
    assert!(file.lines().count() > 10 && file.split("\r\n").all(|line| !line.contains('\n') && line.len() <= 75));
    let unfolded = file.replace("\r\n ", "");
    assert!(unfolded.contains("SUMMARY:Facts\\, 6\\; 7 \\\\ and é so"));
    assert!(unfolded.contains("DESCRIPTION:If it gets hard\\,\\nthen I will draw it.\r\n"));
    assert!(unfolded.contains("RRULE:FREQ=WEEKLY;UNTIL=20260127;BYDAY=MO,WE\r\n"), "{unfolded}");
    assert!(unfolded.contains("DTSTAMP:20261122T150000Z\r\n"), "{unfolded}");
}

#[test]
fn the_journal_finds_words_and_kinds_the_newest_first() {
    let mut pupil = set(Pupil::new(), Goal { words: Said::Own("Score our kickball games".into()), ..goal(groups()) });
    for says in ["Kickball was fun", "I drew arrays"] {
        pupil.act(Command::Write { topic: Topic::Note, says: says.into(), drawing: None, opens: None }).unwrap();
    }
    let found = |kind, words: &str| pupil.tutor.journal().found(kind, words).len();
    assert_eq!(
        (found(None, "KICKBALL"), found(Some(EntryKind::Note), "kickball"), found(None, "arrays kickball")),
        (2, 1, 0)
    );
    assert!(
        matches!(&pupil.tutor.journal().found(None, "")[0].what, Happening::Wrote { says, .. } if says == "I drew arrays")
    );
}

#[test]
fn every_happening_of_goals_is_read_as_it_was_written() {
    let id = EventId { writer: WriterId(0xa1), n: 3 };
    let whole = Goal {
        words: Said::Own("Know \"them\" all".into()),
        rhythm: Rhythm {
            days: vec![1, 3],
            minutes: 10,
            when: Said::Phrase(Phrase::AfterSchool),
            place: Said::Own("here".into()),
        },
        by: Some(Day(20_500)),
        under: Some(id),
        criteria: vec!["one".into()],
        ..goal(groups())
    };
    let happenings = [
        Happening::GoalSet(Box::new(whole.clone())),
        Happening::GoalChanged { goal: id, to: Box::new(Goal { wish: Wish::Minutes(90), ..whole.clone() }) },
        Happening::GoalSet(Box::new(Goal { wish: Wish::Standard("3.OA.A.1".into()), ..whole })),
        Happening::GoalEnded { goal: id, ending: Ending::Partly, says: "I know most.".into() },
        Happening::PlanSpoke { goal: id, obstacle: Obstacle::PlannedDay },
        Happening::PlanHelped { goal: id, helped: Helped::ALittle },
        Happening::EvidenceAdded { goal: id, says: String::new(), drawing: Some(drawing()), ratings: vec![0, 2] },
        Happening::Wrote { topic: Topic::KnowMe, says: "I like quiet.".into(), drawing: None, opens: None },
        Happening::Wrote { topic: Topic::Letter, says: "Dear me".into(), drawing: None, opens: Some(Day(20_500)) },
    ];
    for (n, what) in (0..).zip(happenings) {
        let at = Moment { utc_ms: 1_795_359_600_000, ahead_min: -300 };
        let event = Event { id: EventId { writer: WriterId(1), n }, lamport: 1 + u64::from(n), at, what };
        assert_eq!(decode_line(&encode(&event)), Ok(event));
    }
}

#[test]
fn goals_live_through_a_file_and_a_snapshot() {
    let mut pupil = set(Pupil::new().right("math.3.oa/equal-groups", 1), goal(groups()));
    pupil
        .act(Command::Write { topic: Topic::Letter, says: "Dear me".into(), drawing: Some(drawing()), opens: None })
        .unwrap();
    let mut opened = Tutor::new(pupil.tutor.index().clone());
    opened.start_over(pupil.events.clone());
    assert_eq!((opened.goals(), opened.journal()), (pupil.tutor.goals(), pupil.tutor.journal()));
    let mut quick = Tutor::new(pupil.tutor.index().clone());
    quick.take_folded(
        Folded::after(pupil.tutor.snapshot(), trellis::record::Log::new()).expect("a snapshot of this version"),
    );
    assert_eq!((quick.goals(), quick.journal()), (pupil.tutor.goals(), pupil.tutor.journal()));
}

#[test]
fn what_is_called_likely_comes_true_and_a_stretch_about_half_the_time() {
    let promises = promising::run(2000, Seed(20_261_122));
    println!("{}", promising::table(&promises));
    assert_eq!(promises.len(), 2000);
    let (likely, came_true) = promising::share(&promises, 8, 10);
    let (stretch, half) = promising::share(&promises, 3, 7);
    assert!(likely >= 200 && stretch >= 200, "both words are used: {likely}, {stretch}");
    assert!(came_true >= 0.8, "likely came true in {came_true}");
    assert!((0.3..=0.8).contains(&half), "a stretch came true in {half}");
}

#[test]
fn what_is_on_the_way_to_a_goal_comes_sooner_and_says_so() {
    use trellis::advice::{Choices, Reason, next, toward};
    let pupil = Pupil::new().in_grade(3);
    let (learner, index, today) = (pupil.tutor.learner(), pupil.tutor.index(), pupil.now.day());
    let plain = next(learner, index, today, Choices::Four);
    let last = plain.last().expect("there is something new").skill.clone();
    let aimed = toward(learner, index, today, (Choices::Four, std::slice::from_ref(&last)));
    assert_eq!((&aimed[0].skill, &aimed[0].reason), (&last, &Reason::TowardGoal));
    assert!(plain.iter().all(|one| one.reason != Reason::TowardGoal), "without a goal the reason is another");
}
