//! Honest odds on simulated children: of the goals that were called likely, how many were reached? The predictor sees the log alone.

use super::workers::on_all_cores;
use crate::{
    curriculum::{Index, PackEntry, SkillEntry, Strand},
    goals::{BoardShares, Goals, KeptGoal, Odds, Reached, odds, reached},
    learner::{Learner, MODEL, mastery},
    practice::{ItemRef, Level, NotYet, Verdict},
    record::{Attempt, Event, EventId, Goal, Happening, Help, Obstacle, Rhythm, Said, Texts, Wish},
    simulation::TermPupil,
    units::{Day, Draw, MILLIS_PER_DAY, Moment, Seed, SkillId, WriterId},
};

/// Skills in a row, each building on the one before.
const SKILLS: usize = 48;
/// Weeks a child is watched, and the weeks after which it sets a goal.
const WEEKS: i32 = 24;
const SETS_GOALS: [i32; 4] = [4, 7, 11, 15];
/// The first day: a Sunday.
const FIRST: i32 = 20_450;

/// A goal as it was promised and as it went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Promise {
    /// The leaves that were shown, 0 to 10.
    pub leaves: u8,
    /// Whether it was reached by its day.
    pub happened: bool,
    /// What it was about: 0 skills, 1 days, 2 minutes.
    pub about: u8,
}

/// So many goals of simulated children, four a child; goals that were reached when they were set are left out.
pub fn run(goals: usize, seed: Seed) -> Vec<Promise> {
    let children = goals.div_ceil(SETS_GOALS.len());
    let index = index();
    let promised = on_all_cores(children + children / 4, |child| {
        let draw = Draw::new(seed, &["child", &child.to_string()]);
        Term::new(&index, draw, Seed(seed.0 ^ child as u64)).run()
    });
    promised.into_iter().flatten().take(goals).collect()
}

/// The table: leaves, goals, reached, share.
pub fn table(promises: &[Promise]) -> String {
    let mut table = String::from("leaves  goals  reached  share\n");
    let mut row = |name: &str, from: u8, to: u8| {
        let (goals, share) = share(promises, from, to);
        table += &format!("{name:<6} {goals:>6} {:>8.0} {:>6.2}\n", share * goals as f64, share);
    };
    for leaves in 0..=10 {
        row(&leaves.to_string(), leaves, leaves);
    }
    row("0-2", 0, 2);
    row("3-7", 3, 7);
    row("8-10", 8, 10);
    table
}

/// How many goals were promised so many leaves, and what share of them was reached.
pub fn share(promises: &[Promise], from: u8, to: u8) -> (usize, f64) {
    let of = promises.iter().filter(|one| (from..=to).contains(&one.leaves));
    let (all, happened) = of.fold((0, 0), |(all, yes), one| (all + 1, yes + usize::from(one.happened)));
    (all, if all == 0 { 0.0 } else { happened as f64 / all as f64 })
}

/// One child, day by day.
struct Term<'a> {
    index: &'a Index,
    skills: Vec<SkillId>,
    learner: Learner,
    pupil: TermPupil,
    draw: Draw,
    seed: Seed,
    events: u32,
    open: Vec<(KeptGoal, u8)>,
    promises: Vec<Promise>,
}

impl<'a> Term<'a> {
    fn new(index: &'a Index, mut draw: Draw, seed: Seed) -> Self {
        let pupil = TermPupil::new(SKILLS, &mut draw);
        let skills = index.skills().map(|entry| entry.id.clone()).collect();
        let (open, promises) = (Vec::new(), Vec::new());
        Self { index, skills, learner: Learner::default(), pupil, draw, seed, events: 0, open, promises }
    }

    fn run(mut self) -> Vec<Promise> {
        for day in 0..WEEKS * 7 {
            if day % 7 == 0 {
                self.pupil.begins_week(&mut self.draw);
                if SETS_GOALS.contains(&(day / 7)) {
                    self.set_goal(Day(FIRST + day));
                }
            }
            for _ in 0..self.pupil.questions(&mut self.draw) {
                self.answer(Day(FIRST + day));
            }
            self.pupil.sleeps();
            self.look_at_goals(Day(FIRST + day));
        }
        self.promises
    }

    /// A goal of any size: from what is easy to what is far too much.
    fn set_goal(&mut self, today: Day) {
        let weeks = 2 + self.draw.below(6) as i32;
        let size = 0.3 + 1.5 * self.draw.fraction();
        let days = self.learner.days().len().max(1) as f64 * 7.0 / f64::from(today.0 - FIRST);
        let minutes = self.learner.days().values().map(|day| f64::from(day.seconds)).sum::<f64>() / 60.0 * 7.0
            / f64::from(today.0 - FIRST);
        let amount = |weekly: f64| (weekly * f64::from(weeks) * size).clamp(1.0, 3000.0) as u16;
        let wish = match self.draw.below(4) {
            0 | 1 => {
                let open = self.skills.iter().filter(|skill| self.learner.skill(skill).secure().is_none());
                let count = 1 + self.draw.index(5);
                let skills: Vec<SkillId> = open.take(count).cloned().collect();
                if skills.is_empty() {
                    return; // there is nothing left to wish for
                }
                Wish::Skills(skills)
            }
            2 => Wish::Days(amount(days).min(7 * weeks as u16)),
            _ => Wish::Minutes(amount(minutes)),
        };
        let by = Day(today.0 + 7 * weeks - 1);
        let goal = Goal {
            wish,
            words: Said::Nothing,
            best: Said::Nothing,
            obstacle: Obstacle::Other,
            way: Said::Nothing,
            then: Said::Nothing,
            rhythm: Rhythm::default(),
            by: Some(by),
            under: None,
            criteria: Vec::new(),
        };
        let event = self.event(today, Happening::GoalSet(Box::new(goal)));
        let goals = Goals::fold([&event]);
        for kept in goals.all() {
            if let Odds::Told(outlook) = odds(kept, (&self.learner, &BoardShares::new()), self.index, today, self.seed)
            {
                self.open.push((kept.clone(), outlook.leaves));
            }
        }
    }

    fn look_at_goals(&mut self, today: Day) {
        for (kept, leaves) in std::mem::take(&mut self.open) {
            let happened = reached(&kept, &self.learner, self.index, &BoardShares::new()).is_some_and(Reached::is_all);
            if happened || kept.goal.by.is_some_and(|by| by <= today) {
                let about = match kept.goal.wish {
                    Wish::Days(_) => 1,
                    Wish::Minutes(_) => 2,
                    _ => 0,
                };
                self.promises.push(Promise { leaves, happened, about });
            } else {
                self.open.push((kept, leaves));
            }
        }
    }

    fn answer(&mut self, today: Day) {
        let first_open =
            self.skills.iter().position(|skill| self.learner.skill(skill).secure().is_none()).unwrap_or(SKILLS - 1);
        let place = self.pupil.chooses(first_open, &mut self.draw);
        let skill = self.skills[place].clone();
        let level = self.learner.level(&skill);
        let right = self.pupil.answers(place, level, &mut self.draw);
        let seconds = self.pupil.seconds(&mut self.draw);
        let attempt = attempt(&skill, self.events, (level, right, seconds));
        let event = self.event(today, Happening::Attempted(attempt));
        self.learner.apply(&event);
        let evidence = self.learner.skill(&skill);
        if right && evidence.secure().is_none() && mastery::is_met(evidence) {
            let secure = Happening::BecameSecure { skill, model: MODEL, own: 0, exercises: 2, days: 2 };
            let event = self.event(today, secure);
            self.learner.apply(&event);
        }
    }

    fn event(&mut self, day: Day, what: Happening) -> Event {
        self.events += 1;
        let at = Moment { utc_ms: i64::from(day.0) * MILLIS_PER_DAY + i64::from(self.events), ahead_min: 0 };
        Event { id: EventId { writer: WriterId(1), n: self.events }, lamport: u64::from(self.events), at, what }
    }
}

/// The answer as the app would have kept it: exercises take turns.
fn attempt(skill: &SkillId, number: u32, (level, right, seconds): (Level, bool, u16)) -> Attempt {
    let exercise = skill.exercise(["a", "b", "c"][number as usize % 3]).expect("it is spelled as ids are");
    Attempt {
        item: ItemRef { exercise, version: 1, seed: Seed(u64::from(number)), theme: "any".to_owned() },
        level,
        texts: Texts { kind: "number".to_owned(), ..Texts::default() }.into(),
        verdict: if right { Verdict::Right } else { Verdict::NotYet(NotYet::Unknown) },
        slip: None,
        try_number: 1,
        help: Help::default(),
        seconds,
        sureness: None,
    }
}

/// Skills in a row.
fn index() -> Index {
    let id = |n: usize| -> SkillId { format!("math.3.trial/skill-{n}").parse().expect("it is spelled as ids are") };
    let entry = |n: usize| SkillEntry {
        id: id(n),
        title: String::new(),
        can: String::new(),
        standards: Vec::new(),
        needs: n.checked_sub(1).map(id).into_iter().collect(),
        needs_unwritten: Vec::new(),
        helps: Vec::new(),
        exercises: Vec::new(),
        used: None,
    };
    let pack = PackEntry {
        id: id(0).pack(),
        title: String::new(),
        grade: "3".to_owned(),
        strand: Strand::Multiply,
        skills: (0..SKILLS).map(entry).collect(),
    };
    Index { samplers: Vec::new(), packs: vec![pack], themes: Vec::new() }
}
