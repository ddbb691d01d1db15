/// How many terms the sum has.
pub(super) const COUNT: usize = 27;

/// A term of the sum, each with its sentence.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Term {
    /// Where everybody starts.
    Start,
    /// How easy the skill is for most.
    Skill,
    /// How easy the item is beside others of its skill.
    Item,
    /// How well the learner does in all they do.
    Ability,
    /// How well they do at this skill, beside the rest.
    SkillAbility,
    /// What ability and ease together lead to expect.
    Expected,
    /// How little is known of them at this skill.
    SkillUnsure,
    /// Better or worse than expected of late, over 1, 3, 8 or 25 answers.
    Recent(Span),
    /// The same, at this skill alone.
    SkillRecent(Span),
    /// Right answers at the skill, as ln(1 + count).
    SkillRight,
    /// Answers at the skill that were not right yet, likewise.
    SkillWrong,
    /// Right answers in all, likewise.
    Right,
    /// Answers in all that were not right yet, likewise.
    Wrong,
    /// Answers elsewhere since the skill was last practiced, likewise.
    Away,
    /// The first answer at the skill.
    First,
    /// The question before asked for the same.
    Again,
    /// How many in a row asked for the same, as a logarithm.
    InARow,
    /// Right answers of this learner to this very item.
    ItemRight,
    /// Answers of this learner to this very item that were not right yet.
    ItemWrong,
    /// How this learner's last answer to this very item went.
    ItemLast,
    /// How many more skills than one it asks for.
    Several,
}

/// A span of recent answers, by its half-life.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Span {
    /// One answer.
    One,
    /// Three answers.
    Three,
    /// Eight answers.
    Eight,
    /// Twenty-five answers.
    TwentyFive,
}

const SPANS: [Span; 4] = [Span::One, Span::Three, Span::Eight, Span::TwentyFive];

impl Term {
    /// Every term, in the order of the weights.
    pub const ALL: [Self; COUNT] = [
        Self::Start,
        Self::Skill,
        Self::Item,
        Self::Ability,
        Self::SkillAbility,
        Self::Expected,
        Self::SkillUnsure,
        Self::Recent(Span::One),
        Self::Recent(Span::Three),
        Self::Recent(Span::Eight),
        Self::Recent(Span::TwentyFive),
        Self::SkillRecent(Span::One),
        Self::SkillRecent(Span::Three),
        Self::SkillRecent(Span::Eight),
        Self::SkillRecent(Span::TwentyFive),
        Self::SkillRight,
        Self::SkillWrong,
        Self::Right,
        Self::Wrong,
        Self::Away,
        Self::First,
        Self::Again,
        Self::InARow,
        Self::ItemRight,
        Self::ItemWrong,
        Self::ItemLast,
        Self::Several,
    ];

    /// Its place among all.
    const fn place(self) -> usize {
        match self {
            Self::Start => 0,
            Self::Skill => 1,
            Self::Item => 2,
            Self::Ability => 3,
            Self::SkillAbility => 4,
            Self::Expected => 5,
            Self::SkillUnsure => 6,
            Self::Recent(span) => 7 + span as usize,
            Self::SkillRecent(span) => 11 + span as usize,
            Self::SkillRight => 15,
            Self::SkillWrong => 16,
            Self::Right => 17,
            Self::Wrong => 18,
            Self::Away => 19,
            Self::First => 20,
            Self::Again => 21,
            Self::InARow => 22,
            Self::ItemRight => 23,
            Self::ItemWrong => 24,
            Self::ItemLast => 25,
            Self::Several => 26,
        }
    }
}

/// The values of all terms before one answer.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Terms([f64; COUNT]);

impl Terms {
    /// The value of a term.
    pub const fn get(&self, term: Term) -> f64 {
        self.0[term.place()]
    }

    /// All values, in the order of [`Term::ALL`].
    pub const fn values(&self) -> &[f64; COUNT] {
        &self.0
    }

    pub(super) fn put(&mut self, term: Term, value: f64) {
        self.0[term.place()] = value;
    }

    pub(super) fn put_spans(&mut self, term: fn(Span) -> Term, values: [f64; 4]) {
        for (span, value) in SPANS.into_iter().zip(values) {
            self.put(term(span), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_has_the_place_it_is_listed_at() {
        for (place, term) in Term::ALL.into_iter().enumerate() {
            assert_eq!(term.place(), place, "{term:?}");
        }
    }
}
