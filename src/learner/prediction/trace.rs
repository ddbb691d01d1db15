use super::{
    Answer, Ease, Prediction, Terms,
    counts::{OnItem, OnSkill, Overall},
    sight::Sight,
};
use crate::units::{Packed, Packer, Unpacker};
use std::collections::BTreeMap;

/// What a learner's answers so far say, followed one answer at a time. `S` names skills, `I` items.
///
/// ```
/// use trellis::learner::{Answer, Ease, Term, Trace};
/// let mut trace = Trace::<&str, u32>::default();
/// trace.take(&["add"], None, Ease::default(), Answer::own(true));
/// assert!(trace.terms(&["add"], None, Ease::default()).get(Term::SkillAbility) > 0.0);
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Trace<S, I> {
    overall: Overall,
    skills: BTreeMap<S, OnSkill>,
    items: BTreeMap<I, OnItem>,
    before: Vec<S>,
}

impl<S, I> Default for Trace<S, I> {
    fn default() -> Self {
        Self { overall: Overall::NEW, skills: BTreeMap::new(), items: BTreeMap::new(), before: Vec::new() }
    }
}

impl<S: Ord + Clone, I: Ord + Clone> Trace<S, I> {
    /// What can be said before an answer to a question on these skills. The item is `None` where it is not known.
    pub fn terms(&self, skills: &[S], item: Option<&I>, ease: Ease) -> Terms {
        self.see(skills, item, ease).terms()
    }

    /// What the curve of one skill or item may bend by, where there are answers enough to fit it: ability, practice of the skill
    /// as a logarithm, how the last answer went.
    pub fn bends(&self, skills: &[S]) -> [f64; 3] {
        self.see(skills, None, Ease::default()).bends()
    }

    /// Takes an answer in.
    pub fn take(&mut self, skills: &[S], item: Option<&I>, ease: Ease, answer: Answer) {
        let sight = self.see(skills, item, ease);
        let (surprise, beyond) = sight.learn(answer);
        let answers = self.overall.answers;
        for skill in skills {
            self.skills.entry(skill.clone()).or_insert(OnSkill::NEW).take(answer, surprise, (beyond, answers));
        }
        if let Some(item) = item {
            self.items.entry(item.clone()).or_insert(OnItem::NEW).take(answer, surprise);
        }
        self.overall.take(answer, surprise, beyond);
        self.overall.in_a_row = if sight.again { self.overall.in_a_row + 1 } else { 0 };
        if !sight.again {
            self.before = skills.to_vec();
        }
    }

    pub(super) fn see(&self, skills: &[S], item: Option<&I>, ease: Ease) -> Sight {
        let answers = self.overall.answers;
        Sight {
            overall: self.overall,
            skill: OnSkill::blend(skills.iter().map(|skill| self.on(skill).aged(answers))),
            item: item.and_then(|item| self.items.get(item)).copied().unwrap_or(OnItem::NEW),
            ease,
            again: !self.before.is_empty() && self.before == skills,
            skills: skills.len(),
        }
    }

    /// What this predicts at one skill, and one item where it is named.
    pub(in crate::learner) fn prediction(&self, skill: &S, item: Option<&I>) -> Prediction {
        let Sight { overall, item, again, .. } = self.see(std::slice::from_ref(skill), item, Ease::default());
        Prediction { overall, skill: self.on(skill), item, again }
    }

    /// How far above their own middle the learner stands at a skill, in log-odds; 0 where it was never tried.
    pub(in crate::learner) fn ability_at(&self, skill: &S) -> f64 {
        self.on(skill).ability.mean
    }

    pub(super) fn on(&self, skill: &S) -> OnSkill {
        self.skills.get(skill).copied().unwrap_or(OnSkill::NEW)
    }
}

impl<S: Packed + Ord, I: Packed + Ord> Packed for Trace<S, I> {
    fn pack(&self, to: &mut Packer) {
        let Self { overall, skills, items, before } = self;
        overall.pack(to);
        skills.pack(to);
        items.pack(to);
        before.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let (overall, skills) = (Packed::unpack(from)?, Packed::unpack(from)?);
        Some(Self { overall, skills, items: Packed::unpack(from)?, before: Packed::unpack(from)? })
    }
}
