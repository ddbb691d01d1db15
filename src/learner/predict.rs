use super::{Learner, Prediction, mastery};
use crate::{
    curriculum::SkillEntry,
    units::{ExerciseId, Probability, SkillId},
};

/// The least belief the rule of mastery is given: not knowing, said honestly, must not ask for many more answers than silence would.
const LEAST_BELIEF: f64 = 0.25;

impl Learner {
    /// How likely a right answer is at a skill, from all the learner did: ability is shared across skills, and a skill that was not
    /// tried yet starts from what it builds on. An exercise they met before is as hard as they found it; `None` is one they did not.
    pub fn predict(&self, entry: &SkillEntry, exercise: Option<&ExerciseId>) -> Prediction {
        let below: Vec<f64> = entry.needs.iter().map(|need| self.trace().ability_at(need)).collect();
        self.trace().prediction(&entry.id, exercise).built_on(&below)
    }

    /// How likely a skill is known by what "Find my place" found; `None` where it found nothing.
    pub fn believed(&self, skill: &SkillId) -> Option<Probability> {
        self.placed().belief(skill)
    }

    /// How likely a right answer is at level 2, from all the learner did and, for as long as they tried little, from what
    /// "Find my place" found.
    pub fn likely(&self, entry: &SkillEntry) -> Probability {
        let (predicted, tries) = (self.predict(entry, None).probability(), self.skill(&entry.id).tries().len());
        Probability::new(mastery::RULE.with_belief(predicted, self.believed(&entry.id), tries))
    }

    /// What "Find my place" found, as the rule of mastery is told it: never less than one in four. `None` where it found nothing.
    pub fn prior(&self, skill: &SkillId) -> Option<Probability> {
        self.believed(skill).map(|believed| Probability::new(believed.get().max(LEAST_BELIEF)))
    }

    /// What is missing before a skill is secure, in the light of what "Find my place" found; `None` once it is.
    pub fn to_bloom(&self, skill: &SkillId) -> Option<mastery::ToBloom> {
        let evidence = self.skill(skill);
        if evidence.secure().is_some() { None } else { mastery::RULE.missing(evidence, self.prior(skill)) }
    }
}
