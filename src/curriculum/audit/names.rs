//! A value that is named like a word of the cast would be overwritten by it.

use crate::{
    curriculum::press::{Content, Fault},
    practice::cast::ROLES,
};

pub(super) fn check(content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    for pack in &content.packs {
        for (s, skill) in pack.value.skills.iter().enumerate() {
            for (e, recipe) in skill.exercises.iter().enumerate() {
                for (l, line) in recipe.lets.iter().enumerate() {
                    let name = line.split('=').next().unwrap_or_default().trim();
                    if ROLES.contains(&name) {
                        let sentence =
                            format!("“{name}” is a word of the cast, which takes its place. Choose another name.");
                        faults.push(pack.fault(&format!("skill.{s}.exercise.{e}.let.{l}"), sentence));
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
    fn a_value_may_not_be_named_like_a_word_of_the_cast() {
        check_source(good(), super::check, &[]);
        let taken =
            good().with("let", r#"["row = pick(2..9)", "groups = row", "each = pick(2..9)", "total = groups * each"]"#);
        check_source(taken, super::check, &["“row” is a word of the cast"]);
    }
}
