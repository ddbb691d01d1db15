//! What a skill needs exists, and no skill needs itself by any way around.

use crate::curriculum::press::{Content, Fault};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    let needs = needs(content);
    for pack in &content.packs {
        for (s, skill) in pack.value.skills.iter().enumerate() {
            let id = format!("{}/{}", pack.value.id, skill.id);
            for (field, names) in [("needs", &skill.needs), ("helps", &skill.helps)] {
                for name in names {
                    let known = needs.contains_key(name) || (field == "needs" && content.standards.has(name));
                    if !known {
                        faults.push(
                            pack.fault(&format!("skill.{s}.{field}"), format!("There is no skill or standard {name}.")),
                        );
                    }
                }
            }
            if reaches(&needs, &skill.needs, &id) {
                faults.push(pack.fault(
                    &format!("skill.{s}.needs"),
                    format!("“{}” needs itself, by way of what it needs.", skill.id),
                ));
            }
        }
    }
    faults
}

fn needs(content: &Content) -> BTreeMap<String, Vec<String>> {
    let packs = content.packs.iter().map(|pack| &pack.value);
    packs
        .flat_map(|pack| pack.skills.iter().map(|skill| (format!("{}/{}", pack.id, skill.id), skill.needs.clone())))
        .collect()
}

fn reaches(needs: &BTreeMap<String, Vec<String>>, from: &[String], target: &str) -> bool {
    let mut open: Vec<&String> = from.iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if name == target {
            return true;
        }
        if seen.insert(name) {
            open.extend(needs.get(name).into_iter().flatten());
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check_source, good};

    #[test]
    fn needs_lead_somewhere_and_not_around() {
        check_source(good(), super::check, &[]);
        check_source(
            good().with("needs", r#"["math.3.oa/nothing"]"#),
            super::check,
            &["no skill or standard math.3.oa/nothing"],
        );
        check_source(good().with("helps", r#"["9.X.1"]"#), super::check, &["no skill or standard 9.X.1"]);
        let around = good().with("needs", r#"["math.3.oa/other"]"#).twice("other");
        check_source(around, super::check, &[]);
        let around = good().twice("other").replacing(r#"needs = ["2.OA.C.4"]"#, r#"needs = ["math.3.oa/other"]"#);
        check_source(around, super::check, &["“other” needs itself"]);
    }
}
