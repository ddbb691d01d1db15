use super::{Ability, Answer, ability::Surprise, recent::Recent};

/// How far learners lie apart in all they do, as a variance of log-odds.
const OVERALL: f64 = 0.8;
/// How far one skill lies from the learner's others.
const SKILL: f64 = 0.8;
/// How far one item lies from others like it, for one learner.
const ITEM: f64 = 0.1;
/// How much of what is known of a learner grows old with each answer.
const OVERALL_AGES: f64 = 0.01;
/// How much a skill grows old with each answer elsewhere.
const SKILL_AGES: f64 = 0.02;

/// All answers of a learner.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Overall {
    pub(super) ability: Ability,
    pub(super) recent: Recent,
    pub(super) right: f64,
    pub(super) wrong: f64,
    /// How many answers there were.
    pub(super) answers: u32,
    /// Answers at the same skills, up to the last one, after the first of them.
    pub(super) in_a_row: u32,
    /// 1 where the last answer was right, -1 where not, 0 before the first.
    pub(super) last: f64,
}

/// A learner's answers at one skill.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct OnSkill {
    pub(super) ability: Ability,
    pub(super) recent: Recent,
    pub(super) right: f64,
    pub(super) wrong: f64,
    /// Which of all answers the last one was; `None` before the first.
    pub(super) last: Option<u32>,
}

/// A learner's answers at one item.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct OnItem {
    pub(super) ability: Ability,
    pub(super) right: f64,
    pub(super) wrong: f64,
    /// 1 where the last answer was right, -1 where not, 0 before the first.
    pub(super) last: f64,
}

impl Overall {
    pub(super) const NEW: Self = Self {
        ability: Ability::new(OVERALL),
        recent: Recent::NONE,
        right: 0.0,
        wrong: 0.0,
        answers: 0,
        in_a_row: 0,
        last: 0.0,
    };

    pub(super) fn take(&mut self, answer: Answer, surprise: Surprise, beyond: f64) {
        self.ability.take(surprise);
        self.ability.age(OVERALL_AGES * self.ability.variance.min(1.0), f64::MAX);
        self.recent.take(beyond, answer.weight);
        count(&mut self.right, &mut self.wrong, answer);
        self.answers += 1;
        self.last = 2.0 * answer.outcome() - 1.0;
    }
}

impl OnSkill {
    pub(super) const NEW: Self =
        Self { ability: Ability::new(SKILL), recent: Recent::NONE, right: 0.0, wrong: 0.0, last: None };
    /// Nothing at all: where a blend begins.
    const EMPTY: Self = Self { ability: Ability::new(0.0), ..Self::NEW };

    /// As it stands when so many answers were given in all.
    pub(super) fn aged(mut self, answers: u32) -> Self {
        self.ability.age(SKILL_AGES * self.answers_since(answers), SKILL);
        self
    }

    /// Answers since the last one at this skill; 0 before the first.
    pub(super) fn answers_since(&self, answers: u32) -> f64 {
        self.last.map_or(0.0, |last| f64::from(answers.saturating_sub(last)))
    }

    /// How much of what was not known of it at the beginning still is not: 1 before the first answer, near 0 after many.
    pub(super) fn open(&self) -> f64 {
        self.ability.variance / SKILL
    }

    /// The middle of several, for a question that asks for all of them.
    pub(super) fn blend(several: impl ExactSizeIterator<Item = Self>) -> Self {
        let share = 1.0 / several.len().max(1) as f64;
        several.fold(Self::EMPTY, |mut all, one| {
            all.ability.mean += one.ability.mean * share;
            all.ability.variance += one.ability.variance * share;
            all.recent.blend(&one.recent, share);
            all.right += one.right * share;
            all.wrong += one.wrong * share;
            all.last = all.last.max(one.last);
            all
        })
    }

    pub(super) fn take(&mut self, answer: Answer, surprise: Surprise, (beyond, answers): (f64, u32)) {
        *self = self.aged(answers);
        self.ability.take(surprise);
        self.recent.take(beyond, answer.weight);
        count(&mut self.right, &mut self.wrong, answer);
        self.last = Some(answers);
    }
}

impl OnItem {
    pub(super) const NEW: Self = Self { ability: Ability::new(ITEM), right: 0.0, wrong: 0.0, last: 0.0 };

    pub(super) fn take(&mut self, answer: Answer, surprise: Surprise) {
        self.ability.take(surprise);
        count(&mut self.right, &mut self.wrong, answer);
        self.last = 2.0 * answer.outcome() - 1.0;
    }
}

fn count(right: &mut f64, wrong: &mut f64, answer: Answer) {
    *right += answer.outcome() * answer.weight;
    *wrong += (1.0 - answer.outcome()) * answer.weight;
}

crate::units::packed!(struct Overall { ability, recent, right, wrong, answers, in_a_row, last });
crate::units::packed!(struct OnSkill { ability, recent, right, wrong, last });
crate::units::packed!(struct OnItem { ability, right, wrong, last });
