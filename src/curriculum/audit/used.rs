//! Where people use a skill is one short sentence.

use super::length::most_words;
use crate::curriculum::press::{Content, Fault};

pub(super) fn check(content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    for pack in &content.packs {
        for (s, skill) in pack.value.skills.iter().enumerate() {
            let Some(used) = &skill.used else { continue };
            let grade = pack.value.grade_of(skill);
            let most = most_words(grade);
            let (words, ends) = (used.split_whitespace().count(), used.matches(['.', '!', '?']).count());
            let sentence = if words > most {
                format!("`used` has {words} words; grade {grade} reads {most}.")
            } else if ends != 1 || !used.trim_end_matches('”').ends_with('.') {
                "`used` is one sentence and ends with a period.".to_owned()
            } else {
                continue;
            };
            faults.push(pack.fault(&format!("skill.{s}.used"), sentence));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check_source, good};

    #[test]
    fn where_a_skill_is_used_is_one_short_sentence() {
        check_source(good(), super::check, &[]);
        let with = |used: &str| good().replacing("can = ", &format!("used = \"{used}\"\ncan = "));
        check_source(with("Packing bags."), super::check, &[]);
        check_source(with("Packing bags"), super::check, &["ends with a period"]);
        check_source(with("Packing bags. Counting them."), super::check, &["is one sentence"]);
        let long = "bag ".repeat(16);
        check_source(with(&format!("{}.", long.trim())), super::check, &["has 16 words"]);
    }
}
