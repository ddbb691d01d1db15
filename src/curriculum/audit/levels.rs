//! A skill has three exercises, on two levels at least, and one of them on target.

use crate::{
    curriculum::press::{Content, Fault},
    practice::Level,
};
use std::collections::BTreeSet;

pub(super) fn check(content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    for pack in &content.packs {
        for (s, skill) in pack.value.skills.iter().enumerate().filter(|(_, skill)| !skill.retired) {
            let levels: BTreeSet<Level> = skill.exercises.iter().map(|recipe| recipe.level).collect();
            let sentence = if skill.exercises.len() < 3 {
                format!("“{}” has {} exercises; at least 3 are needed.", skill.id, skill.exercises.len())
            } else if !levels.contains(&Level::OnTarget) {
                format!("“{}” has no exercise on level 2.", skill.id)
            } else if levels.len() < 2 {
                format!("“{}” has exercises on one level; at least two levels are needed.", skill.id)
            } else {
                continue;
            };
            faults.push(pack.fault(&format!("skill.{s}"), sentence));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check_source, good};

    #[test]
    fn a_skill_reaches_over_levels() {
        check_source(good(), super::check, &[]);
        check_source(good().replacing("level = 2", "level = 1"), super::check, &["no exercise on level 2"]);
        let flat = good().replacing("level = 1", "level = 2").replacing("level = 3", "level = 2");
        check_source(flat, super::check, &["one level"]);
    }
}
