use super::{
    Ability, Answer, Ease, Term, Terms,
    ability::Surprise,
    counts::{OnItem, OnSkill, Overall},
};

/// All that is looked at before a question: the learner, its skill or skills, its item.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Sight {
    pub(super) overall: Overall,
    /// As old as it is now; the middle of several.
    pub(super) skill: OnSkill,
    pub(super) item: OnItem,
    pub(super) ease: Ease,
    /// Whether the question before asked for the same.
    pub(super) again: bool,
    /// How many skills it asks for.
    pub(super) skills: usize,
}

/// The most skills that are told apart.
const MOST_SKILLS: usize = 4;

impl Sight {
    /// What an answer to it tells of abilities, and how it differed from what most would have given.
    pub(super) fn learn(&self, answer: Answer) -> (Surprise, f64) {
        let flat = Ability::flattened(self.unsure());
        let expected = logistic(self.odds() * flat);
        let sharpness = expected * (1.0 - expected) * flat * flat * answer.weight;
        let variance = self.overall.ability.variance
            + self.skill.ability.variance / self.skills.max(1) as f64
            + self.item.ability.variance;
        let whole = 1.0 + variance * sharpness;
        let gain = (answer.outcome() - expected) * flat * answer.weight / whole;
        let beyond = answer.outcome() - logistic(self.ease.skill + self.ease.item);
        (Surprise { gain, told: sharpness / whole }, beyond)
    }

    fn unsure(&self) -> f64 {
        self.overall.ability.variance + self.skill.ability.variance + self.item.ability.variance
    }

    fn odds(&self) -> f64 {
        self.ability() + self.item.ability.mean + self.ease.skill + self.ease.item
    }

    fn ability(&self) -> f64 {
        self.overall.ability.mean + self.skill.ability.mean
    }

    /// The terms of the sum.
    pub(super) fn terms(&self) -> Terms {
        let mut terms = Terms::default();
        self.say_who(&mut terms);
        self.say_how_many(&mut terms);
        self.say_what_for(&mut terms);
        terms.put_spans(Term::Recent, self.overall.recent.means());
        terms.put_spans(Term::SkillRecent, self.skill.recent.means());
        terms
    }

    fn say_who(&self, terms: &mut Terms) {
        terms.put(Term::Start, 1.0);
        terms.put(Term::Ability, self.overall.ability.mean);
        terms.put(Term::SkillAbility, self.skill.ability.mean);
        terms.put(Term::Expected, self.odds() * Ability::flattened(self.unsure()));
        terms.put(Term::SkillUnsure, self.skill.ability.variance.sqrt());
        terms.put(Term::First, f64::from(self.skill.last.is_none()));
    }

    fn say_how_many(&self, terms: &mut Terms) {
        let again = f64::from(self.again);
        terms.put(Term::SkillRight, libm::log1p(self.skill.right));
        terms.put(Term::SkillWrong, libm::log1p(self.skill.wrong));
        terms.put(Term::Right, libm::log1p(self.overall.right));
        terms.put(Term::Wrong, libm::log1p(self.overall.wrong));
        terms.put(Term::Away, libm::log1p(self.skill.answers_since(self.overall.answers)));
        terms.put(Term::Again, again);
        terms.put(Term::InARow, again * libm::log1p(f64::from(self.overall.in_a_row)));
    }

    fn say_what_for(&self, terms: &mut Terms) {
        terms.put(Term::Skill, self.ease.skill);
        terms.put(Term::Item, self.ease.item);
        terms.put(Term::ItemRight, libm::log1p(self.item.right));
        terms.put(Term::ItemWrong, libm::log1p(self.item.wrong));
        terms.put(Term::ItemLast, self.item.last);
        terms.put(Term::Several, (self.skills.clamp(1, MOST_SKILLS) - 1) as f64);
    }

    /// What the curve of one skill or item may bend by: ability, practice of the skill (as a logarithm), how the last answer went.
    pub(super) fn bends(&self) -> [f64; 3] {
        [self.ability(), libm::log1p(self.skill.right + self.skill.wrong), self.overall.last]
    }
}

/// Log-odds as a probability.
pub(super) fn logistic(odds: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-odds))
}
