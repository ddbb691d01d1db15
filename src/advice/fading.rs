use crate::{
    learner::{Contest, Learner, Mark, Try},
    practice::ItemRef,
};

/// How much of a worked example comes with a question, for a learner who likes an example first. It fades with the questions of a skill.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fading {
    /// The first question: a whole example with other numbers comes before it.
    Example,
    /// The second: its own example is begun, and the learner does the rest.
    Begun,
    /// The third and all that follow, whatever is checked, and a first one that was tried already.
    Alone,
}

/// How much of a worked example comes with a question. What was tried at this very question changes nothing, so that what stood beside
/// it stands there again after a break.
pub fn fading(learner: &Learner, item: &ItemRef) -> Fading {
    let evidence = learner.skill(&item.exercise.skill());
    let checked = evidence.contest().is_some_and(Contest::is_open);
    if checked || !learner.profile().ways.example_first {
        return Fading::Alone;
    }
    let open = learner.open_item().filter(|open| open.item == *item);
    let (misses, unknown) = open.map_or((0, 0), |open| (usize::from(open.misses), usize::from(open.unknown)));
    let tries = evidence.tries();
    let before = &tries[..tries.len().saturating_sub(misses + unknown)];
    match questions(before) {
        0 if misses + unknown == 0 => Fading::Example,
        1 if unknown == 0 => Fading::Begun,
        _ => Fading::Alone,
    }
}

/// How many questions these tries were at: a right answer and "I don't know yet" end one, and so does another exercise.
fn questions(tries: &[Try]) -> usize {
    let ends = |pair: &[Try]| {
        let [before, after] = pair else { return false };
        before.mark.is_right() || before.mark == Mark::DontKnow || before.exercise != after.exercise
    };
    usize::from(!tries.is_empty()) + tries.windows(2).filter(|pair| ends(pair)).count()
}
