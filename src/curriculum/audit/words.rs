//! Words stand in the list of the grade, or the skill declares and explains them.

use super::sources::{all_sources, words};
use crate::{
    curriculum::press::{Content, Fault},
    practice::cast::CastBook,
};
use std::collections::BTreeSet;

/// The words that each band of grades reads: K–2, 3–5, 6–8, each on top of the band before.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WordLists([BTreeSet<String>; 3]);

impl WordLists {
    /// Reads one word a line, for K–2, 3–5 and 6–8.
    pub fn read(lists: [&str; 3]) -> Self {
        let words = |list: &str| {
            let lines = list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
            lines.map(str::to_lowercase).collect()
        };
        Self(lists.map(words))
    }

    /// Whether a grade reads this word, in any of its forms.
    fn reads(&self, grade: &str, word: &str) -> bool {
        let band = match grade.parse::<u8>() {
            Ok(6..) => 3,
            Ok(3..) => 2,
            _ => 1,
        };
        stems(word).iter().any(|stem| self.0[..band].iter().any(|list| list.contains(stem)))
    }
}

pub(super) fn check(content: &Content) -> Vec<Fault> {
    if content.words == WordLists::default() {
        return Vec::new(); // a folder without lists is a trial of something else
    }
    let cast = cast_words(&content.cast);
    let mut faults = Vec::new();
    for pack in &content.packs {
        for (s, skill) in pack.value.skills.iter().enumerate() {
            let declared: BTreeSet<String> = skill.words.iter().flat_map(|word| words(word)).collect();
            let mut told = BTreeSet::new();
            let own = [("title".to_owned(), skill.title.as_str()), ("can".to_owned(), skill.can.as_str())];
            let used = skill.used.iter().map(|used| ("used".to_owned(), used.as_str()));
            let exercises = skill.exercises.iter().enumerate().flat_map(|(e, recipe)| {
                all_sources(recipe).into_iter().map(move |(place, text)| (format!("exercise.{e}.{place}"), text))
            });
            for (place, text) in own.into_iter().chain(used).chain(exercises) {
                for word in words(text) {
                    let free = word.chars().count() == 1
                        || stems(&word).iter().any(|stem| declared.contains(stem) || cast.contains(stem));
                    if !free && !content.words.reads(pack.value.grade_of(skill), &word) && told.insert(word.clone()) {
                        let sentence = format!(
                            "“{word}” is not in the word list of grade {}: say it more simply, or declare it in `words` and explain it.",
                            pack.value.grade_of(skill)
                        );
                        faults.push(pack.fault(&format!("skill.{s}.{place}"), sentence));
                    }
                }
            }
        }
    }
    faults
}

/// Names, things and places of stories are free.
fn cast_words(cast: &CastBook) -> BTreeSet<String> {
    let scenes = cast.themes.iter().flat_map(|theme| &theme.scenes);
    let nouns = scenes.flat_map(|scene| {
        let rows = [&scene.thing, &scene.holder, &scene.row];
        rows.into_iter()
            .flat_map(|row| [&row.one, &row.many])
            .chain([&scene.place])
            .flat_map(|text| words(text))
            .collect::<Vec<_>>()
    });
    cast.people.iter().flat_map(|person| words(&person.name)).chain(nouns).collect()
}

/// The word and what it may be a form of: groups, boxes, counted, stopping, tried, bigger, longest, evenly, jar's, isn't.
fn stems(word: &str) -> Vec<String> {
    let mut stems = vec![word.to_owned()];
    let base = word
        .strip_suffix("'s")
        .or_else(|| word.strip_suffix("s'"))
        .or_else(|| word.strip_suffix("n't"))
        .unwrap_or(word);
    stems.push(base.to_owned());
    for ending in ["s", "es", "ed", "d", "ing", "er", "r", "est", "st", "ly", "ily", "'ll", "'re", "'d", "'ve"] {
        let Some(stem) = base.strip_suffix(ending).filter(|stem| stem.chars().count() >= 2) else { continue };
        stems.push(stem.to_owned());
        stems.push(format!("{stem}e"));
        if let Some(start) = stem.strip_suffix('i') {
            stems.push(format!("{start}y"));
        }
        if ending == "ily" {
            stems.push(format!("{stem}y"));
        }
        let mut back = stem.chars().rev();
        if let (Some(last), Some(before)) = (back.next(), back.next())
            && last == before
        {
            stems.push(stem[..stem.len() - last.len_utf8()].to_owned());
        }
    }
    stems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::audit::trial::{check_source, good};

    #[test]
    fn words_of_a_higher_grade_are_told() {
        check_source(good(), check, &[]);
        check_source(
            good().replacing("Look at the picture.", "Look at the slope."),
            check,
            &["“slope” is not in the word list of grade 3"],
        );
        check_source(
            good().replacing("Look at the picture.", "Look at the slopes.").with("words", r#"["slope"]"#),
            check,
            &[],
        );
        check_source(
            good().replacing("grade = \"3\"", "grade = \"2\""),
            check,
            &["“are” is not in the word list of grade 2"],
        );
    }

    #[test]
    fn forms_of_a_word_are_read_with_it() {
        let lists = WordLists::read(["box\nstop\ntry\neasy\nlarge\nmake\njar\nis\nclass", "", ""]);
        for word in [
            "boxes", "stopped", "stopping", "tries", "tried", "easily", "easier", "larger", "largest", "making",
            "jar's", "isn't", "classes",
        ] {
            assert!(lists.reads("2", word), "{word}");
        }
        assert!(!lists.reads("8", "fox"));
    }
}
