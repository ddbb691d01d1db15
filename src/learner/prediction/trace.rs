use super::{
    Answer, Ease, Terms,
    counts::{OnItem, OnSkill, Overall},
    sight::Sight,
};
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

    pub(super) fn on(&self, skill: &S) -> OnSkill {
        self.skills.get(skill).copied().unwrap_or(OnSkill::NEW)
    }
}
