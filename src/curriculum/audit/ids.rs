//! Ids are spelled as ids and stand for one thing each.

use crate::curriculum::press::{Content, Fault};
use std::collections::BTreeSet;

pub(super) fn check(content: &Content) -> Vec<Fault> {
    let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
    for pack in &content.packs {
        let own_file = format!("{}.toml", pack.value.id);
        if !pack.file.ends_with(&own_file) {
            faults.push(pack.fault("id", format!("The file should be named {own_file}.")));
        }
        let mut note = |place: String, id: String, spelled: bool| {
            if !spelled {
                faults.push(pack.fault(&place, format!("“{id}” should be small letters, digits and hyphens.")));
            } else if !seen.insert(id.clone()) {
                faults.push(pack.fault(&place, format!("“{id}” stands here a second time.")));
            }
        };
        note("id".to_owned(), pack.value.id.to_string(), true);
        for (s, skill) in pack.value.skills.iter().enumerate() {
            let id = format!("{}/{}", pack.value.id, skill.id);
            let parsed = pack.value.skill_id(skill);
            note(format!("skill.{s}.id"), id.clone(), parsed.is_some());
            skill.was.iter().for_each(|was| note(format!("skill.{s}.was"), was.clone(), true));
            for (e, recipe) in skill.exercises.iter().enumerate() {
                let spelled = parsed.as_ref().is_none_or(|skill| skill.exercise(&recipe.id).is_ok());
                note(format!("skill.{s}.exercise.{e}.id"), format!("{id}/{}", recipe.id), spelled);
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check_source, good};

    #[test]
    fn ids_are_spelled_and_stand_once() {
        check_source(good(), super::check, &[]);
        check_source(good().twice("equal-groups"), super::check, &["a second time"]);
        check_source(good().replacing("\"write-it\"", "\"Write it\""), super::check, &["small letters"]);
        check_source(good().replacing("\"write-it\"", "\"how-many\""), super::check, &["a second time"]);
        check_source(good().replacing("id = \"math.3.oa\"", "id = \"math.3.nbt\""), super::check, &["should be named"]);
    }
}
