//! Standards exist, and every skill serves one.

use crate::curriculum::press::{Content, Fault};

pub(super) fn check(content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    for pack in &content.packs {
        for (s, skill) in pack.value.skills.iter().enumerate() {
            let place = format!("skill.{s}.standards");
            if skill.standards.is_empty() {
                faults.push(pack.fault(&place, format!("“{}” serves no standard.", skill.id)));
            }
            for code in skill.standards.iter().filter(|code| !content.standards.has(code)) {
                faults.push(pack.fault(&place, format!("There is no standard {code}.")));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check_source, good};

    #[test]
    fn standards_exist() {
        check_source(good(), super::check, &[]);
        check_source(
            good().with("standards", r#"["3.OA.Z.1"]"#),
            super::check,
            &["math.3.oa.toml:11:13: There is no standard 3.OA.Z.1."],
        );
        check_source(good().with("standards", "[]"), super::check, &["serves no standard"]);
    }
}
