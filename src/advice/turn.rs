use crate::{
    curriculum::{ExerciseEntry, SkillEntry},
    learner::{Learner, Mark},
    practice::{Item, Level},
    units::{Draw, ExerciseId, Seed},
};

/// The next item within a skill: what to make.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Turn {
    /// The exercise's short name.
    pub exercise: String,
    /// The number the item grows from.
    pub seed: Seed,
    /// How far the exercise reaches.
    pub level: Level,
}

/// Which exercise comes next in a skill: at the level wished for or the learner's own, the one seen longest ago.
///
/// Not the same twice running where there is another, with two exceptions: a wish for a level is kept, and after an answer that was
/// not right nothing harder comes. While "I think I know this" is checked, three exercises come that differ. `None` for a skill without exercises.
pub fn turn(learner: &Learner, skill: &SkillEntry, wish: Option<Level>, seed: Seed) -> Option<Turn> {
    let evidence = learner.skill(&skill.id);
    let level = wish.unwrap_or_else(|| evidence.level());
    let id = |entry: &ExerciseEntry| skill.id.exercise(&entry.id).ok();
    let is_last = |entry: &ExerciseEntry| id(entry).is_some_and(|id| evidence.last_seen() == Some(&id));
    let contest = evidence.contest().filter(|contest| contest.is_open() && wish.is_none());
    let going_well = evidence.tries().last().is_some_and(|one| one.mark == Mark::Own);
    let mut order: Vec<&ExerciseEntry> = skill.exercises.iter().collect();
    // chance settles what nothing else does; the sort keeps its order
    Draw::new(seed, &["turn", skill.id.as_str()]).shuffle(&mut order);
    if let Some(contest) = contest {
        // a check asks for what was not shown in it yet, at level 2 before any other
        let shown = |entry: &ExerciseEntry| id(entry).is_some_and(|id| contest.right().contains(&id));
        order.sort_by_key(|entry| (shown(entry), away(entry.level, Level::OnTarget, true)));
        return order.first().map(|entry| Turn { exercise: entry.id.clone(), seed, level: entry.level });
    }
    order.sort_by_key(|entry| {
        let too_far = if wish.is_some() { entry.level != level } else { !going_well && entry.level > level };
        let seen = id(entry).and_then(|id| evidence.seen(&id)).map_or(0, |place| place.saturating_add(1));
        (too_far, is_last(entry), away(entry.level, level, going_well), seen)
    });
    order.first().map(|entry| Turn { exercise: entry.id.clone(), seed, level: entry.level })
}

/// How far a level is from the one wanted; of two as far away the harder comes first when things go well.
fn away(level: Level, wanted: Level, going_well: bool) -> u8 {
    let far = level.number().abs_diff(wanted.number());
    far * 2 + u8::from(far > 0 && (level > wanted) != going_well)
}

/// Another question of the very same sort, to try after a worked example.
pub fn sibling(item: &Item) -> Turn {
    let exercise: &ExerciseId = &item.made_from.exercise;
    Turn { exercise: exercise.name().to_owned(), seed: Seed(item.made_from.seed.0.wrapping_add(1)), level: item.level }
}
