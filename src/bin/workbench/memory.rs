use super::{
    arguments::Arguments,
    diary::Diary,
    forgetting::{Pupil, order_of},
};
use trellis::{
    curriculum::Index,
    learner::{Learner, MOST_CHECKS, Memory, Shares},
    practice::Level,
    units::{Day, Draw, Seed, SkillId},
};

/// A new skill is begun every so many days.
const NEW_EVERY: usize = 4;
/// The days that are lived through.
const DAYS: usize = 300;
/// The day from which retention is measured: some skills are there.
const FROM: usize = 30;
/// Where days begin.
const FIRST: i32 = 20_000;

/// When a check is asked.
#[derive(Clone, Copy, PartialEq)]
enum Rule {
    Never,
    Every(i32),
    /// Checks when less than so much is likely left, nothing shared; the likeliest gone first.
    Alone(f64),
    /// The app's own, with these shares.
    Shared(Shares),
}

impl Rule {
    const ALL: [Self; 9] = [
        Self::Never,
        Self::Every(30),
        Self::Every(14),
        Self::Every(7),
        Self::Alone(0.8),
        Self::Alone(0.85),
        Self::Shared(Shares::NONE),
        Self::Shared(Shares { one_step: 0.5, two_steps: 0.25 }),
        Self::Shared(Shares::OURS),
    ];

    fn name(self) -> String {
        match self {
            Self::Never => "no checks".to_owned(),
            Self::Every(days) => format!("every {days} days"),
            Self::Alone(wanted) => format!("FSRS-6 at {wanted}, nothing shared"),
            Self::Shared(shares) if shares == Shares::NONE => "FSRS-6 at 0.9, nothing shared".to_owned(),
            Self::Shared(Shares { one_step, two_steps }) => {
                let ours = if self == Self::Shared(Shares::OURS) { " (ours)" } else { "" };
                format!("FSRS-6 at 0.9, shares {one_step} and {two_steps}{ours}")
            }
        }
    }
}

/// What a rule came to.
#[derive(Clone, Copy, Default)]
struct Came {
    retention: f64,
    questions: f64,
}

/// Simulates learners who forget, and prints for each rule how much stays and how many questions that takes.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let index = arguments.content()?.index();
    let (learners, seed) = (arguments.value_or("learners", 40_u64)?, arguments.value_or("seed", 1_u64)?);
    println!(
        "{learners} simulated learners, {DAYS} days, a new skill every {NEW_EVERY} days, at most {MOST_CHECKS} checks a day"
    );
    println!("{:<46}{:>12}{:>18}", "rule", "retention", "questions a day");
    let mut last = Came::default();
    let mut alone = Came::default();
    for rule in Rule::ALL {
        let lives: Vec<Came> =
            (0..learners).map(|number| live(&index, rule, Seed(seed * 1_000_003 + number))).collect();
        let mean = |of: fn(&Came) -> f64| lives.iter().map(of).sum::<f64>() / lives.len().max(1) as f64;
        last = Came { retention: mean(|came| came.retention), questions: mean(|came| came.questions) };
        println!("{:<46}{:>12.3}{:>18.2}", rule.name(), last.retention, last.questions);
        alone = if rule == Rule::Shared(Shares::NONE) { last } else { alone };
    }
    println!(
        "retention={:.4} questions={:.3} unshared_retention={:.4} unshared_questions={:.3}",
        last.retention, last.questions, alone.retention, alone.questions
    );
    Ok(())
}

/// One learner's days under a rule. What the learner is like depends on the seed alone, never on the rule.
fn live(index: &Index, rule: Rule, seed: Seed) -> Came {
    let order = order_of(index);
    let mut pupil = Pupil::new(index, seed);
    let mut chance = Draw::new(seed, &["answers"]);
    let (mut learner, mut diary) = (Learner::default(), Diary::default());
    let mut came = Came::default();
    for at in 0..DAYS {
        let today = Day(FIRST + i32::try_from(at).unwrap_or(0));
        if let Some(skill) = order.get(at / NEW_EVERY).filter(|_| at % NEW_EVERY < 2) {
            pupil.practice(skill, index, at as f64);
            note(&mut learner, &mut diary, (skill, true), today);
            if at % NEW_EVERY == 1 {
                learner.apply(&diary.secure(skill, today));
            }
        }
        for skill in asked(&learner, index, rule, today) {
            let right = pupil.answer(&skill, index, at as f64, &mut chance);
            note(&mut learner, &mut diary, (&skill, right), today);
            came.questions += 1.0 / DAYS as f64;
        }
        if at >= FROM {
            came.retention += pupil.retention(at as f64) / (DAYS - FROM) as f64;
        }
    }
    came
}

fn note(learner: &mut Learner, diary: &mut Diary, (skill, right): (&SkillId, bool), today: Day) {
    let exercise = skill.exercise("check").expect("a plain word is a name");
    learner.apply(&diary.answer(&exercise, Level::OnTarget, right, today));
}

/// The checks of a day.
fn asked(learner: &Learner, index: &Index, rule: Rule, today: Day) -> Vec<SkillId> {
    match rule {
        Rule::Never => Vec::new(),
        Rule::Every(days) => {
            let secure = learner.skills().filter(|(_, evidence)| evidence.secure().is_some());
            let mut waiting: Vec<(Day, &SkillId)> =
                secure.filter_map(|(skill, evidence)| Some((evidence.last_practiced()?, skill))).collect();
            waiting.retain(|(last, _)| today.0 - last.0 >= days);
            waiting.sort();
            waiting.into_iter().take(MOST_CHECKS).map(|(_, skill)| skill.clone()).collect()
        }
        Rule::Alone(wanted) => {
            let left = |(skill, evidence)| Some((Memory::of(evidence)?.retrievability(today), skill));
            let mut waiting: Vec<(f64, &SkillId)> = learner.skills().filter_map(left).collect();
            waiting.retain(|(left, _)| *left < wanted);
            waiting.sort_by(|a, b| a.0.total_cmp(&b.0));
            waiting.into_iter().take(MOST_CHECKS).map(|(_, skill)| skill.clone()).collect()
        }
        Rule::Shared(shares) => {
            learner.checks_sharing(index, today, shares).into_iter().map(|check| check.skill).collect()
        }
    }
}
