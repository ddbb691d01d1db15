use super::{
    Answer, Ease, Term, Terms,
    counts::{OnItem, OnSkill, Overall},
    shipped::{MIDDLE, SHIPPED},
    sight::{Sight, logistic},
};
use crate::{
    learner::{Mark, SkillEvidence},
    practice::Level,
    units::Probability,
};

/// How many log-odds of ease lie between one level and the next. Chosen by hand: the fitted logs know no levels.
const LEVEL_STEP: f64 = 0.8;
/// A right answer with help, beside one without. Chosen by hand, as are the next two: the fitted logs hold first answers alone.
const HELPED: f64 = 0.4;
/// A right answer after that item's own worked example, beside one without help.
const SHOWN: f64 = 0.1;
/// "I don't know yet", beside an answer that is not right.
const DONT_KNOW: f64 = 0.7;
/// How much of the ability at what a skill builds on is believed of the skill itself, before it was tried. Chosen by hand: the fitted
/// logs know no graph.
const FROM_BELOW: f64 = 0.5;

/// How likely a right answer is now, at level 2 and without help, and what makes it so.
///
/// A logistic sum of terms that can each be said in a sentence, with weights fitted to real logs. Screens show the evidence, never
/// this number.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Prediction {
    pub(super) overall: Overall,
    pub(super) skill: OnSkill,
    pub(super) item: OnItem,
    pub(super) again: bool,
}

impl Prediction {
    /// Before anything was seen.
    pub(in crate::learner) const NEW: Self =
        Self { overall: Overall::NEW, skill: OnSkill::NEW, item: OnItem::NEW, again: false };

    /// What the evidence at a skill predicts by itself, whatever was done elsewhere.
    pub fn of(evidence: &SkillEvidence) -> Self {
        evidence.prediction()
    }

    /// The prediction after one more try, at another exercise.
    pub(in crate::learner) fn after(self, mark: Mark, level: Level, shown_how: bool) -> Self {
        let mut after = Self { again: true, item: OnItem::NEW, ..self };
        let answer = Answer::shown(mark, shown_how);
        let (surprise, beyond) = self.sight(level).learn(answer);
        after.skill.take(answer, surprise, (beyond, self.overall.answers));
        after.overall.take(answer, surprise, beyond);
        after.overall.in_a_row = if self.again { self.overall.in_a_row + 1 } else { 0 };
        after
    }

    /// The same, where what the skill builds on lets so much ability be expected: believed as far as its own tries leave it open.
    pub(in crate::learner) fn built_on(mut self, abilities: &[f64]) -> Self {
        let mean = abilities.iter().sum::<f64>() / abilities.len().max(1) as f64;
        self.skill.ability.mean += FROM_BELOW * mean * self.skill.open();
        self
    }

    /// The probability at level 2.
    pub fn probability(self) -> Probability {
        self.probability_at(Level::OnTarget)
    }

    /// The probability at a level.
    pub fn probability_at(self, level: Level) -> Probability {
        Probability::new(logistic(SHIPPED.odds(&self.terms_at(level))))
    }

    /// The terms of the sum at a level.
    pub fn terms_at(self, level: Level) -> Terms {
        self.sight(level).terms()
    }

    /// What a term adds to the log-odds at a level.
    pub fn adds(self, term: Term, level: Level) -> f64 {
        SHIPPED.adds(term, &self.terms_at(level))
    }

    fn sight(self, level: Level) -> Sight {
        let skill = self.skill.aged(self.overall.answers);
        Sight { overall: self.overall, skill, item: self.item, ease: Ease::at(level), again: self.again, skills: 1 }
    }
}

impl Ease {
    /// The ease of a question of the app, which is new to everybody: by its level alone.
    pub fn at(level: Level) -> Self {
        Self { skill: MIDDLE + LEVEL_STEP * (2.0 - f64::from(level.number())), item: 0.0 }
    }
}

impl Answer {
    /// What a try showed.
    pub const fn shown(mark: Mark, shown_how: bool) -> Self {
        let weight = match mark {
            Mark::Own | Mark::Slip | Mark::Other => 1.0,
            Mark::Helped if shown_how => SHOWN,
            Mark::Helped => HELPED,
            Mark::DontKnow => DONT_KNOW,
        };
        Self { right: mark.is_right(), weight }
    }
}

crate::units::packed!(struct Prediction { overall, skill, item, again });
