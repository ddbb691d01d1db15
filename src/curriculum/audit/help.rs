//! Every exercise helps: three hints, two worked steps, a named slip.

use crate::curriculum::press::{Content, Fault};

pub(super) fn check(content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    for pack in &content.packs {
        for (s, skill) in pack.value.skills.iter().enumerate() {
            for (e, recipe) in skill.exercises.iter().enumerate() {
                let rows = [
                    ("hints", recipe.hints.len(), 3),
                    ("steps", recipe.steps.len(), 2),
                    ("slips", recipe.slips.len(), 1),
                ];
                for (field, found, fewest) in rows.into_iter().filter(|(_, found, fewest)| found < fewest) {
                    let sentence = format!("“{}” has {found} {field}; at least {fewest} are needed.", recipe.id);
                    faults.push(pack.fault(&format!("skill.{s}.exercise.{e}.{field}"), sentence));
                }
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::good;

    #[test]
    fn help_that_is_missing_is_told() {
        let told = |trial: crate::curriculum::audit::trial::Trial| {
            let faults = super::check(&trial.content());
            faults
                .iter()
                .filter(|fault| fault.sentence.contains("how-many”"))
                .map(|fault| fault.sentence.clone())
                .collect::<Vec<_>>()
        };
        assert!(told(good()).is_empty());
        assert_eq!(
            told(good().with("hints", r#"["One.", "Two."]"#)),
            ["“how-many” has 2 hints; at least 3 are needed."]
        );
        assert_eq!(told(good().with("steps", r#"["One."]"#)).len(), 1);
        assert_eq!(told(good().with("slips", "[]")).len(), 1);
    }
}
