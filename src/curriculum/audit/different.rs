//! There are as many different items as the recipe says: other numbers, not other nouns.

use super::{Batch, Finding, figures::figures, options::options};
use crate::practice::{
    AnswerFace, Item,
    pictures::{LaterPicture, Picture},
    told_key,
};
use std::collections::BTreeSet;

/// Fewer than this and a learner meets the same question again in a few days.
const FEWEST: u32 = 8;

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let declared = batch.recipe.different;
    if declared < FEWEST {
        findings.push(Finding::new(
            "different",
            format!("At least {FEWEST} different items are needed, and {declared} are declared."),
        ));
    }
    let found = batch.items.iter().map(look).collect::<BTreeSet<_>>().len();
    let wanted = (declared as usize).min(batch.items.len() / 4); // chance repeats itself: a small batch shows less
    if found < wanted {
        let sentence =
            format!("{declared} different items are declared, and {} items show only {found}.", batch.items.len());
        findings.push(Finding::new("different", sentence));
    }
    findings
}

/// What an eye sees and the words do not tell: where the rays of an angle point, how high and how wide a solid stands.
fn unsaid(item: &Item) -> String {
    let Some(Picture::Later(later)) = &item.face.picture else { return String::new() };
    match later.as_ref() {
        LaterPicture::Angle(angle) => angle.rays.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        LaterPicture::Solid(solid) => format!("{:?} {} {} {}", solid.form, solid.wide, solid.high, solid.long),
        _ => String::new(),
    }
}

/// What tells one item from another: the numbers of its question and of its face.
fn look(item: &Item) -> (String, Vec<String>) {
    let numbers = |text: &str| figures(text).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    // other shapes make another item, though their words hold no other number
    let picture = item.face.picture.as_ref().map(|picture| (picture.kind(), picture.words()));
    let (shapes, picture) = match picture {
        Some(("polygons" | "partition" | "area" | "plane" | "ten-frame", words)) => (words, String::new()),
        Some(("angle" | "solid", words)) => (unsaid(item), words),
        Some((_, words)) => (String::new(), words),
        None => (String::new(), String::new()),
    };
    let sorted = matches!(item.face.answer, AnswerFace::Sort { .. });
    let mut face: Vec<String> = options(item).iter().map(|option| option.plain()).collect();
    match &item.face.answer {
        AnswerFace::Blanks { lines, .. } => face.extend(lines.iter().map(|line| numbers(&line.plain()))),
        AnswerFace::Compare { left, right } => face.extend([left.plain(), right.plain()]),
        AnswerFace::Place { line } => face.push(format!("{} to {} by {}", line.from, line.to, line.tick)),
        AnswerFace::Plane { plane, .. } => {
            face.push(Picture::from(LaterPicture::Plane((**plane).clone())).words());
        }
        AnswerFace::Shade { whole, .. } => face.push(format!("{} of {}", whole.parts.len(), whole.wholes)),
        _ => face.sort(),
    }
    let mut face: Vec<String> =
        face.into_iter().map(|text| if figures(&text).is_empty() && !sorted { String::new() } else { text }).collect();
    face.push(shapes);
    if matches!(item.face.answer, AnswerFace::Tap { .. } | AnswerFace::Build { .. } | AnswerFace::Plane { .. }) {
        face.push(told_key(item)); // other parts of the same shape, another value to build, another line on the same plane, are another question
    }
    (numbers(&format!("{} {picture}", item.face.ask.plain())), face)
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    #[test]
    fn there_are_as_many_items_as_declared() {
        check(good(), super::check, &[]);
        check(good().with("different", "3"), super::check, &["At least 8"]);
        check(
            good().with("let", r#"["groups = pick(2..3)", "each = 4", "total = groups * each"]"#),
            super::check,
            &["show only 2"],
        );
    }
}
