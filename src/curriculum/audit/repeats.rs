//! Hints and steps are written for their skill: no sentence stands word for word in two.

use super::sources::{help_sources, sentences, words};
use crate::curriculum::press::{Content, Fault};
use std::collections::BTreeMap;

/// A shorter sentence may come up twice by chance.
const FEWEST_WORDS: usize = 6;

pub(super) fn check(content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    for pack in &content.packs {
        for (s, skill) in pack.value.skills.iter().enumerate() {
            let id = format!("{}/{}", pack.value.id, skill.id);
            for (e, recipe) in skill.exercises.iter().enumerate() {
                for (place, text) in help_sources(recipe) {
                    let told = sentences(text).into_iter().filter(|sentence| words(sentence).len() >= FEWEST_WORDS);
                    for sentence in told {
                        let other = first.entry(sentence.clone()).or_insert_with(|| id.clone());
                        if *other != id {
                            let sentence =
                                format!("“{sentence}” stands word for word in {other}: say it about this skill.");
                            faults.push(pack.fault(&format!("skill.{s}.exercise.{e}.{place}"), sentence));
                        }
                    }
                }
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check_source, good};

    #[test]
    fn no_sentence_helps_two_skills() {
        check_source(good().twice("other"), super::check, &[]);
        let long = good().twice("other").replacing("Look at the picture.", "Look at the picture and count by groups.");
        check_source(
            long,
            super::check,
            &["“Look at the picture and count by groups.” stands word for word in math.3.oa/equal-groups"],
        );
    }
}
