use super::ResponseLog;
use std::collections::BTreeMap;

/// Rounds of expectation and maximization.
const ROUNDS: usize = 30;
/// The most that guessing and slipping may be: beyond a half, knowing would mean not knowing (Baker, Corbett and Aleven 2008).
const MOST: f64 = 0.5;
/// Answers' worth of where each skill begins, so that a skill few met stays near there.
const BEGINS_WITH: f64 = 5.0;

/// Bayesian knowledge tracing (Corbett and Anderson 1995): a skill is known or not; it may be learned after each answer.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Knowing {
    first: f64,
    learn: f64,
    guess: f64,
    slip: f64,
}

impl Knowing {
    const BEGIN: Self = Self { first: 0.5, learn: 0.15, guess: 0.2, slip: 0.1 };

    fn right(self, known: f64) -> f64 {
        known * (1.0 - self.slip) + (1.0 - known) * self.guess
    }

    /// How likely it is known after an answer, before anything was learned from it.
    fn seen(self, known: f64, right: bool) -> f64 {
        let (if_known, if_not) = self.likely(right);
        known * if_known / (known * if_known + (1.0 - known) * if_not)
    }

    fn likely(self, right: bool) -> (f64, f64) {
        if right { (1.0 - self.slip, self.guess) } else { (self.slip, 1.0 - self.guess) }
    }

    fn learned(self, known: f64) -> f64 {
        known + (1.0 - known) * self.learn
    }
}

/// What would have been counted, were knowing seen: pairs of how often and out of how often.
#[derive(Clone, Copy)]
struct Tally {
    first: (f64, f64),
    learn: (f64, f64),
    guess: (f64, f64),
    slip: (f64, f64),
}

impl Tally {
    fn new() -> Self {
        let prior = |share: f64| (share * BEGINS_WITH, BEGINS_WITH);
        let Knowing { first, learn, guess, slip } = Knowing::BEGIN;
        Self { first: prior(first), learn: prior(learn), guess: prior(guess), slip: prior(slip) }
    }

    fn knowing(self) -> Knowing {
        let share = |(some, all): (f64, f64)| (some / all).clamp(0.001, 0.999);
        let (guess, slip) = (share(self.guess).min(MOST), share(self.slip).min(MOST));
        Knowing { first: share(self.first), learn: share(self.learn), guess, slip }
    }

    /// Counts one learner's answers at a skill, looking from both ends.
    fn take(&mut self, with: Knowing, answers: &[bool]) {
        let mut before = Vec::with_capacity(answers.len());
        let mut known = with.first;
        for right in answers {
            let seen = with.seen(known, *right);
            before.push(seen);
            known = with.learned(seen);
        }
        let mut later = None;
        for (at, right) in answers.iter().enumerate().rev() {
            let known = later.map_or(before[at], |after| self.count_step(with, before[at], after));
            count(if *right { &mut self.guess } else { &mut self.slip }, if *right { 1.0 - known } else { known });
            if *right {
                self.slip.1 += known;
            } else {
                self.guess.1 += 1.0 - known;
            }
            later = Some(known);
        }
        if let Some(known) = later {
            count(&mut self.first, known);
            self.first.1 += 1.0 - known;
        }
    }

    /// How likely it was known before a step, given how likely after it; counts what was learned in it.
    fn count_step(&mut self, with: Knowing, before: f64, after: f64) -> f64 {
        let forward = with.learned(before);
        let learned_now = (1.0 - before) * with.learn / forward * after;
        self.learn.0 += learned_now;
        self.learn.1 += learned_now + (1.0 - after);
        before / forward * after
    }
}

fn count(pair: &mut (f64, f64), much: f64) {
    pair.0 += much;
    pair.1 += much;
}

/// Fits each skill to some learners and predicts every response of others; a response that asks for several skills gets their mean.
pub(super) fn predict(log: &ResponseLog, fitted: &[usize], tested: &[usize]) -> Vec<f64> {
    let mut answers: Vec<Vec<Vec<bool>>> = vec![Vec::new(); log.skills];
    for learner in fitted {
        let mut own = BTreeMap::<u32, Vec<bool>>::new();
        for response in log.of_learner(*learner) {
            response.skills.iter().for_each(|skill| own.entry(*skill).or_default().push(response.right));
        }
        own.into_iter().for_each(|(skill, row)| answers[skill as usize].push(row));
    }
    let skills: Vec<Knowing> = answers.iter().map(|rows| fit(rows)).collect();
    tested.iter().flat_map(|learner| follow(log, *learner, &skills)).collect()
}

fn fit(rows: &[Vec<bool>]) -> Knowing {
    (0..ROUNDS).fold(Knowing::BEGIN, |knowing, _| {
        let mut tally = Tally::new();
        rows.iter().for_each(|answers| tally.take(knowing, answers));
        tally.knowing()
    })
}

fn follow(log: &ResponseLog, learner: usize, skills: &[Knowing]) -> Vec<f64> {
    let mut known: BTreeMap<u32, f64> = BTreeMap::new();
    let mut predicted = Vec::new();
    for response in log.of_learner(learner) {
        let with = |skill: u32| skills[skill as usize];
        let at = |skill: u32| known.get(&skill).copied().unwrap_or(with(skill).first);
        let all: f64 = response.skills.iter().map(|skill| with(*skill).right(at(*skill))).sum();
        predicted.push(all / response.skills.len() as f64);
        for skill in &response.skills {
            let now = known.entry(*skill).or_insert(with(*skill).first);
            *now = with(*skill).learned(with(*skill).seen(*now, response.right));
        }
    }
    predicted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fitting_finds_a_skill_that_is_learned_slowly() {
        // every learner is wrong four times and right from then on: nobody knows it at first, and guessing is rare
        let rows = vec![[vec![false; 4], vec![true; 12]].concat(); 400];
        let found = fit(&rows);
        assert!(found.first < 0.1 && found.guess < 0.05 && found.slip < 0.05, "{found:?}");
        assert!((0.1..0.35).contains(&found.learn), "{found:?}");
    }
}
