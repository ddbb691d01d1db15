use crate::{
    curriculum::SkillEntry,
    practice::Level,
    units::{Draw, ExerciseId, Seed},
};

/// A real question that stands for a skill.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// The exercise it is made from.
    pub exercise: ExerciseId,
    /// The number it grows from.
    pub seed: Seed,
}

/// The question for a skill: an exercise at level 2, or as near to it as there is.
///
/// Drawn from the seed of the placement and the number of the question, so that who comes back finds the question they left.
/// `None` for a skill without exercises.
pub fn question(entry: &SkillEntry, seed: Seed, number: usize) -> Option<Question> {
    let away = |level: Level| level.number().abs_diff(Level::OnTarget.number());
    let nearest = entry.exercises.iter().map(|exercise| away(exercise.level)).min()?;
    let fitting: Vec<_> = entry.exercises.iter().filter(|exercise| away(exercise.level) == nearest).collect();
    let mut draw = Draw::new(seed, &["place", entry.id.as_str(), &number.to_string()]);
    let exercise = draw.pick(&fitting)?;
    Some(Question { exercise: entry.id.exercise(&exercise.id).ok()?, seed: Seed(draw.bits()) })
}
