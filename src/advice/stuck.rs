use crate::{
    curriculum::Index,
    learner::{Learner, OpenItem},
    practice::Item,
    units::SkillId,
};

/// Misses after which help is offered.
const HINT: u8 = 2;
/// Misses after which the worked example is offered.
const SHOW_HOW: u8 = 3;
/// Misses after a hint after which the worked example is offered.
const AFTER_HINT: u8 = 2;
/// "I don't know yet" so often, with the worked example seen, also leads to what lies underneath.
const NOT_KNOWN: u8 = 2;
/// Misses since the worked example after which what lies underneath is offered.
const UNDERNEATH: u8 = 2;

/// Help that is offered unasked. Offered, never forced.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Offer {
    /// The next hint.
    Hint,
    /// The worked example.
    ShowHow,
    /// A skill this one rests on, the one most likely to be hard of those that are not secure.
    Underneath(SkillId),
}

/// What would help a learner who is stuck at an item; `None` where they are not.
pub fn stuck(learner: &Learner, item: &Item, index: &Index) -> Option<Offer> {
    let skill = item.made_from.exercise.skill();
    let open = learner.open_item().filter(|open| open.item == item.made_from && !open.finished)?;
    if open.misses == 0 && open.unknown == 0 {
        return None;
    }
    let struggle = learner.skill(&skill).struggle();
    let goes_down = struggle.after_shown >= UNDERNEATH || struggle.shown_how && struggle.unknown >= NOT_KNOWN;
    if goes_down && let Some(needed) = underneath(learner, &skill, index) {
        return Some(Offer::Underneath(needed));
    }
    help_here(open, item)
}

fn help_here(open: &OpenItem, item: &Item) -> Option<Offer> {
    let hints_left = usize::from(open.help.hints) < item.hints.len();
    let wants_example = open.misses >= SHOW_HOW
        || open.misses_after_hint >= AFTER_HINT
        || open.unknown > 0
        || open.misses >= HINT && !hints_left;
    if wants_example && !open.help.shown_how && !item.steps.is_empty() {
        return Some(Offer::ShowHow);
    }
    (open.misses >= HINT && hints_left).then_some(Offer::Hint)
}

fn underneath(learner: &Learner, skill: &SkillId, index: &Index) -> Option<SkillId> {
    let needs = &index.skill(skill)?.needs;
    let open = needs.iter().filter(|need| learner.skill(need).secure().is_none() && index.skill(need).is_some());
    let likely = |need: &SkillId| index.skill(need).map_or(1.0, |entry| learner.likely(entry).get());
    open.min_by(|a, b| likely(a).total_cmp(&likely(b))).cloned()
}
