//! Mastery on simulated children: how many questions each rule asks, and how often it calls a skill secure too early or never.

use super::{Mean, stopping::Stopping, workers::on_all_cores};
use crate::{
    learner::SkillEvidence,
    practice::{ItemRef, Level, NotYet, Verdict},
    record::{Attempt, Help, Texts},
    simulation::{Learning, Pupil},
    units::{Day, Draw, ExerciseId, Seed},
};

/// Questions of one skill on one day, at most.
const A_DAY: usize = 6;
/// Days after which a child goes on to something else for good.
const DAYS: i32 = 10;

/// What is tried.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Trial {
    /// How the children learn.
    pub learning: Learning,
    /// The rule that says when it is enough.
    pub stopping: Stopping,
    /// How many children.
    pub learners: usize,
    /// What chance grows from: the same children for every rule.
    pub seed: Seed,
}

/// What came of it: one point of a rule's curve.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Outcome {
    /// Questions asked, until enough or until the days were over.
    pub questions: Mean,
    /// Days with a question.
    pub days: Mean,
    /// Of the skills called secure, the share that the child did not know then.
    pub early: Mean,
    /// Of all children, the share for whom the skill was never called secure although they knew it at the end.
    pub never: Mean,
    /// Questions asked of the children who knew the skill before the first.
    pub of_knowers: Mean,
    /// How likely the child was right at level 2 when the skill was called secure.
    pub success: Mean,
}

/// One child at one skill.
struct Course {
    questions: usize,
    days: usize,
    called: bool,
    knows: bool,
    success: f64,
    knew: bool,
}

impl Course {
    fn of(pupil: &Pupil, questions: usize, days: usize, (knew, called): (bool, bool)) -> Self {
        Self { questions, days, called, knows: pupil.knows(), success: pupil.success().get(), knew }
    }
}

/// Lets every child practice until the rule says it is enough.
pub fn run(trial: Trial) -> Outcome {
    let courses = on_all_cores(trial.learners, |number| {
        let mut draw = Draw::new(trial.seed, &["pupil", trial.learning.as_str(), &number.to_string()]);
        practice(Pupil::new(trial.learning, &mut draw), trial.stopping, draw)
    });
    let mut outcome = Outcome::default();
    for course in courses {
        outcome.questions.take(course.questions as f64);
        outcome.days.take(course.days as f64);
        outcome.never.take(f64::from(u8::from(!course.called && course.knows)));
        if course.knew {
            outcome.of_knowers.take(course.questions as f64);
        }
        if course.called {
            outcome.early.take(f64::from(u8::from(!course.knows)));
            outcome.success.take(course.success);
        }
    }
    outcome
}

/// Day by day: up to six questions, fewer where only another day is missing.
fn practice(mut pupil: Pupil, stopping: Stopping, mut draw: Draw) -> Course {
    let (mut evidence, believed, knew) = (SkillEvidence::default(), pupil.believed(), pupil.knows());
    let mut replies = Vec::new();
    for day in 0..DAYS {
        for _ in 0..A_DAY {
            let level = evidence.level();
            let right = pupil.answers(level, &mut draw);
            evidence.attempt(&attempt(replies.len(), level, right), Day(day));
            replies.push(right);
            let days = usize::try_from(day).unwrap_or(0) + 1;
            if stopping.is_enough(&evidence, &replies, believed) {
                return Course::of(&pupil, replies.len(), days, (knew, true));
            }
            if stopping.waits_for_another_day(&evidence, believed, Day(day)) {
                break;
            }
        }
        pupil.sleeps();
    }
    let days = usize::try_from(DAYS).unwrap_or(0);
    Course::of(&pupil, replies.len(), days, (knew, false))
}

/// The answer as the app would have kept it: exercises take turns.
fn attempt(number: usize, level: Level, right: bool) -> Attempt {
    let exercise: ExerciseId =
        format!("trial.math/skill/exercise-{}", number % 3).parse().expect("it is spelled as ids are");
    Attempt {
        item: ItemRef { exercise, version: 1, seed: Seed(number as u64), theme: "any".to_owned() },
        level,
        texts: Texts { kind: "number".to_owned(), ..Texts::default() }.into(),
        verdict: if right { Verdict::Right } else { Verdict::NotYet(NotYet::Unknown) },
        slip: None,
        try_number: 1,
        help: Help::default(),
        seconds: 20,
        sureness: None,
    }
}
