//! A worked example that is only begun: the learner does the rest.

use super::{AnswerFace, BuildSet, Item, Key, LineKind, NumberForm, Step};
use crate::{
    language::{Notation, Rich},
    units::Rational,
};

impl Item {
    /// The first steps of this item's worked example: half of them at most, and none that tells the answer or a part of it.
    pub fn begun(&self) -> &[Step] {
        let telling = self.telling();
        let seen = self.face.picture.as_ref().map(|picture| picture.words()).unwrap_or_default();
        let tells = |step: &Step| {
            let says = format!("{} {}", step.says.plain(), step.says.spoken());
            let shows = step.picture.as_ref().map(|picture| picture.words()).unwrap_or_default();
            let shown = |part: &str| holds(&shows, part) && !holds(&seen, part);
            telling.iter().any(|part| holds(&says, part) || shown(part)) || self.tells_order(&says)
        };
        let half = self.steps.len() / 2;
        let before = self.steps.iter().position(tells).unwrap_or(half);
        &self.steps[..before.min(half)]
    }

    /// Texts that tell the answer or a part of it, wherever they stand.
    fn telling(&self) -> Vec<String> {
        let (answer, notation) = (&self.face.answer, &self.notation);
        let numbers = |numbers: &[Rational]| numbers.iter().flat_map(|number| spellings(*number, notation)).collect();
        let told = || vec![super::told_key(self)];
        match &self.key {
            Key::Number(is) => numbers(&[*is]),
            Key::Blanks { is, .. } => numbers(is),
            Key::Place(at) => spellings(*at, notation).chain(told()).collect(),
            Key::Shade(key) => numbers(&[Rational::int(i64::try_from(key.cells().len()).unwrap_or(0))]),
            Key::Plot(_) => figures(&self.told(notation)),
            Key::Build { set: BuildSet::Clock, .. } => told(),
            Key::Build { set, is, pieces } => {
                let value = set.written(*is);
                let parts = set.parts(*is, *pieces).unwrap_or_default();
                let asked = self.face.ask.plain();
                set.pieces(&parts)
                    .into_iter()
                    .chain([value].into_iter().filter(|value| !holds(&asked, value)))
                    .collect()
            }
            Key::Plane(key) => {
                let (pairs, asked) = (key.pairs(answer, notation), self.face.ask.plain());
                let found = pairs.iter().flat_map(|pair| figures(pair)).filter(|figure| !holds(&asked, figure));
                pairs.iter().cloned().chain(found).collect()
            }
            Key::Choice(_) | Key::Choices(_) | Key::Sort(_) | Key::Tap(_) => self.of_options(),
            Key::Match(_) => match answer {
                AnswerFace::Match { right, .. } => right.iter().map(Rich::plain).collect(),
                _ => Vec::new(),
            },
            Key::Compare(_) | Key::Order(_) => vec!["<".to_owned(), ">".to_owned()],
            Key::Line { sort, answer, .. } => {
                let is = answer.is.as_str();
                let part = match sort {
                    LineKind::Equation | LineKind::Inequality => is.rsplit(['=', '<', '>']).next().map(str::trim),
                    LineKind::Expression | LineKind::Text => None,
                    _ => is.split_whitespace().next(),
                };
                [is].into_iter().chain(part).map(str::to_owned).chain(answer.also.iter().cloned()).collect()
            }
        }
    }

    /// Every option, right or wrong, as it is read and as it is said (`4 times 9`), the letters that name them, and the numbers that only they hold: a step that
    /// looks at one of them decides about it.
    fn of_options(&self) -> Vec<String> {
        let options: Vec<String> = self.face.answer.options().iter().map(Rich::plain).collect();
        let picture = self.face.picture.as_ref().map(|picture| picture.words()).unwrap_or_default();
        let question = format!("{} {picture}", self.face.ask.plain());
        let spoken: Vec<String> = self.face.answer.options().iter().map(Rich::spoken).collect();
        let names: Vec<String> = options.iter().flat_map(|option| letters(option)).collect();
        let numbers = options.iter().flat_map(|option| figures(option)).filter(|number| !holds(&question, number));
        let numbers: Vec<String> = numbers.collect();
        options.into_iter().chain(spoken).chain(names).chain(numbers).collect()
    }

    /// Whether a text says of two cards or more how they lie.
    fn tells_order(&self, text: &str) -> bool {
        let cards = || self.face.answer.options().iter().filter(|card| holds(text, &card.plain()));
        matches!(self.key, Key::Order(_)) && cards().count() > 1
    }
}

/// A number as steps may write it.
fn spellings(number: Rational, notation: &Notation) -> impl Iterator<Item = String> {
    let forms = [NumberForm::Any, NumberForm::Mixed, NumberForm::Decimal, NumberForm::Percent];
    forms.into_iter().map(move |form| form.text(number, notation))
}

/// The numbers of a text, as they are written.
fn figures(text: &str) -> Vec<String> {
    let parts = text.split(|sign: char| !sign.is_ascii_digit() && !"/.,".contains(sign));
    parts.map(|part| part.trim_matches(['/', '.', ',']).to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The letters that stand alone as names in a text: `A` and `B` in `Bars A and B`.
fn letters(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| word.len() == 1 && word.starts_with(char::is_uppercase)).map(str::to_owned)
}

/// Whether a text holds a part as a whole: 4 stands in `4s` and in `4/5`, not in 14, 40, 4.5 or 4,000; `even` not in `seven`.
fn holds(text: &str, part: &str) -> bool {
    let part = part.trim();
    if part.is_empty() {
        return false;
    }
    // a letter that is a name is not the word `a`
    let lower = |words: &str| if part.len() == 1 { words.to_owned() } else { words.to_lowercase() };
    let (text, part) = (lower(text), lower(part));
    text.match_indices(&part).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + part.len()..]);
        !joins(before.chars().rev(), part.chars().next()) && !joins(after.chars(), part.chars().last())
    })
}

/// Whether what stands beside a part belongs to its last sign: digits to digits, also over a point or comma; letters to letters.
fn joins(mut beside: impl Iterator<Item = char>, edge: Option<char>) -> bool {
    let (Some(edge), Some(next)) = (edge, beside.next()) else { return false };
    if edge.is_ascii_digit() {
        return next.is_ascii_digit() || ".,:".contains(next) && beside.next().is_some_and(|c| c.is_ascii_digit());
    }
    edge.is_alphabetic() && next.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::{figures, holds, letters};

    #[test]
    fn a_part_is_found_as_a_whole() {
        for text in ["It is 4.", "4s", "4/5", "= 4", "4, 8", "So 4."] {
            assert!(holds(text, "4"), "{text}");
        }
        for text in ["14", "40", "4.5", "4,000", "3:04", "four"] {
            assert!(!holds(text, "4"), "{text}");
        }
        assert!(holds("Bar A is out.", "A") && !holds("It is a bar.", "A"));
        assert!(holds("An Even number.", "even") && !holds("seven", "even"));
        assert!(holds("$ 3 × 4 = 12", "3 × 4") && !holds("13 × 4", "3 × 4"));
        assert_eq!(figures("Cats 20, Dogs 1,000; 3/4."), ["20", "1,000", "3/4"]);
        assert_eq!(letters("Bars A and B").collect::<Vec<_>>(), ["A", "B"]);
    }
}
