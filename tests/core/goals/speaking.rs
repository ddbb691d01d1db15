//! The plan speaks up for the obstacle the learner chose: once, and for no other.

use super::*;

#[test]
fn three_misses_let_the_plan_speak_once() {
    let mut pupil = set(Pupil::new(), goal(groups())).misses("math.3.oa/equal-groups", 2);
    assert_eq!(speaks(&pupil), None);
    pupil = pupil.misses("math.3.oa/equal-groups", 1);
    assert_eq!(speaks(&pupil), Some(Obstacle::ThreeMisses));
    let goal = newest(&pupil);
    pupil.act(Command::LetPlanSpeak { goal, obstacle: Obstacle::ThreeMisses }).unwrap();
    assert_eq!(speaks(&pupil), None);
    pupil = pupil.misses("math.3.oa/equal-groups", 4);
    assert_eq!(speaks(&pupil), None, "once a day is enough");
}

#[test]
fn a_right_answer_between_is_no_obstacle() {
    let pupil = set(Pupil::new(), goal(groups()))
        .misses("math.3.oa/equal-groups", 2)
        .right("math.3.oa/equal-groups", 1)
        .misses("math.3.oa/equal-groups", 2);
    assert_eq!(speaks(&pupil), None);
}

#[test]
fn misses_of_another_day_do_not_count() {
    let pupil = set(Pupil::new(), goal(groups()))
        .misses("math.3.oa/equal-groups", 2)
        .after(days(1))
        .misses("math.3.oa/equal-groups", 1);
    assert_eq!(speaks(&pupil), None);
}

#[test]
fn a_planned_day_without_practice_lets_the_plan_speak_once() {
    let every_day = Rhythm { days: (0..7).collect(), ..Rhythm::default() };
    let planned = Goal { obstacle: Obstacle::PlannedDay, rhythm: every_day, ..goal(groups()) };
    let mut pupil = set(Pupil::new(), planned).after(days(1));
    assert_eq!(speaks(&pupil), None, "the day it was set does not count");
    pupil = pupil.right("math.3.oa/equal-groups", 1).after(days(2));
    assert_eq!(speaks(&pupil), Some(Obstacle::PlannedDay));
    let goal = newest(&pupil);
    pupil.act(Command::LetPlanSpeak { goal, obstacle: Obstacle::PlannedDay }).unwrap();
    pupil = pupil.right("math.3.oa/equal-groups", 1).after(days(1));
    assert_eq!(speaks(&pupil), None, "the day that was spoken of is not brought up again");
}

#[test]
fn a_day_that_was_not_planned_is_no_obstacle() {
    let planned = Goal { obstacle: Obstacle::PlannedDay, ..goal(groups()) };
    assert_eq!(speaks(&set(Pupil::new(), planned).after(days(5))), None);
}

#[test]
fn an_obstacle_that_was_not_chosen_never_speaks() {
    for chosen in [Obstacle::PlannedDay, Obstacle::SkippedCheck, Obstacle::Other] {
        let pupil = set(Pupil::new(), Goal { obstacle: chosen, ..goal(groups()) });
        assert_eq!(speaks(&pupil.misses("math.3.oa/equal-groups", 5)), None, "{chosen:?}");
    }
    let every_day = Rhythm { days: (0..7).collect(), ..Rhythm::default() };
    for chosen in [Obstacle::ThreeMisses, Obstacle::SkippedCheck, Obstacle::Other] {
        let pupil = set(Pupil::new(), Goal { obstacle: chosen, rhythm: every_day.clone(), ..goal(groups()) });
        assert_eq!(speaks(&pupil.after(days(4))), None, "{chosen:?}");
    }
}

#[test]
fn a_goal_that_is_over_is_quiet() {
    let mut pupil = set(Pupil::new(), goal(groups()));
    let id = newest(&pupil);
    pupil.act(Command::EndGoal { goal: id, ending: Ending::LetGo, says: String::new() }).unwrap();
    assert_eq!(speaks(&pupil.misses("math.3.oa/equal-groups", 3)), None);
}

#[test]
fn whether_the_plan_helped_is_kept_with_the_time_it_spoke() {
    let mut pupil = set(Pupil::new(), goal(groups()));
    let goal = newest(&pupil);
    assert_eq!(pupil.act(Command::SayIfHelped { goal, helped: Helped::Yes }), Ok(vec![]), "it has not spoken yet");
    pupil.act(Command::LetPlanSpeak { goal, obstacle: Obstacle::ThreeMisses }).unwrap();
    pupil.act(Command::SayIfHelped { goal, helped: Helped::ALittle }).unwrap();
    assert_eq!(pupil.tutor.goals().get(goal).unwrap().spoke[0].helped, Some(Helped::ALittle));
}
