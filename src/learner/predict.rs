use super::{Learner, Prediction};
use crate::{curriculum::SkillEntry, units::ExerciseId};

impl Learner {
    /// How likely a right answer is at a skill, from all the learner did: ability is shared across skills, and a skill that was not
    /// tried yet starts from what it builds on. An exercise they met before is as hard as they found it; `None` is one they did not.
    pub fn predict(&self, entry: &SkillEntry, exercise: Option<&ExerciseId>) -> Prediction {
        let below: Vec<f64> = entry.needs.iter().map(|need| self.trace().ability_at(need)).collect();
        self.trace().prediction(&entry.id, exercise).built_on(&below)
    }
}
