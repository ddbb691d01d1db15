//! Choose one. The wrong options come from the slips.

use super::not_yet;
use crate::{
    language::Rich,
    practice::{AnswerFace, Item, Key, MakeError, NotReady, Recipe, Verdict, kitchen::Kitchen},
    units::{Draw, Rational},
};

/// The slips' texts, with what decides whether they are possible: each is an option.
pub(in crate::practice) fn source_texts(recipe: &Recipe) -> Vec<(&str, Option<&str>)> {
    recipe.slips.iter().map(|slip| (slip.gives.as_str(), slip.when.as_deref())).collect()
}

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    (right, wrong): (&str, &[String]),
    slips: Vec<(&str, Option<&str>)>,
    sorted: bool,
    draw: &mut Draw,
) -> Result<(AnswerFace, Key), MakeError> {
    let mut options = vec![(kitchen.rich("answer.choice.right", right)?, true)];
    add_wrong(kitchen, &mut options, wrong, slips)?;
    lay_out(&mut options, sorted, draw);
    let key = options.iter().position(|(_, right)| *right).unwrap_or(0);
    let others: Vec<usize> = (0..options.len()).filter(|place| *place != key).collect();
    let mut two = vec![key];
    two.extend(draw.pick(&others));
    two.sort_unstable();
    Ok((AnswerFace::Choice { options: options.into_iter().map(|(text, _)| text).collect(), two }, Key::Choice(key)))
}

/// Adds the wrong options: those that stand in the recipe and those that slips lead to, each text once.
pub(super) fn add_wrong(
    kitchen: &Kitchen<'_>,
    options: &mut Vec<(Rich, bool)>,
    wrong: &[String],
    slips: Vec<(&str, Option<&str>)>,
) -> Result<(), MakeError> {
    let mut sources: Vec<&str> = Vec::new();
    for (source, when) in slips {
        if when.is_none_or(|when| kitchen.truth("slips.when", when) == Ok(true)) {
            sources.push(source);
        }
    }
    sources.extend(wrong.iter().map(String::as_str));
    for source in sources {
        let text = kitchen.rich("answer.wrong", source)?;
        let stands = options.iter().any(|(other, right)| !right && other.plain() == text.plain());
        if !stands {
            options.push((text, false));
        }
    }
    Ok(())
}

/// By chance, or in order of size (numbers) and then alphabet.
pub(super) fn lay_out(options: &mut [(Rich, bool)], sorted: bool, draw: &mut Draw) {
    draw.shuffle(options);
    if sorted {
        options.sort_by_cached_key(|(text, _)| {
            let plain = text.plain();
            (plain.replace(',', "").parse::<Rational>().ok(), plain)
        });
    }
}

pub(in crate::practice) fn mark(key: usize, chosen: Option<usize>, item: &Item) -> Verdict {
    let AnswerFace::Choice { options, .. } = &item.face.answer else {
        return Verdict::NotReady(NotReady::NothingChosen);
    };
    match chosen.and_then(|place| options.get(place).map(|text| (place, text))) {
        None => Verdict::NotReady(NotReady::NothingChosen),
        Some((place, _)) if place == key => Verdict::Right,
        Some((_, text)) => not_yet(&item.slips, |slip| slip.gives == text.plain()),
    }
}
