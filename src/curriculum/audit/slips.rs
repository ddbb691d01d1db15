//! A slip leads somewhere of its own: never to the key, never where another slip leads, and to a possible answer now and then.

#[cfg(not(target_arch = "wasm32"))]
use super::SlipShare;
use super::{Batch, Finding};
use crate::practice::{Item, NotYet, Slip, Verdict, mark};

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (place, recipe) in batch.recipe.slips.iter().enumerate() {
        let at = format!("slips.{place}.gives");
        let leads = |item: &Item| {
            let (own, slip) = find(item, &recipe.name)?;
            Some((own, mark(item, &item.slip_response(slip)?)))
        };
        let key = format!("The slip “{}” gives the right answer. Exclude that with `when` or `where`.", recipe.name);
        findings.extend(batch.fails(&at, &key, |item| matches!(leads(item), Some((_, Verdict::Right)))));
        let taken = |item: &Item| match leads(item) {
            Some((own, Verdict::NotYet(NotYet::Slip(found)))) if found != own => Some(item.slips[found].name.clone()),
            _ => None,
        };
        let first = batch.items.iter().find_map(taken).unwrap_or_default();
        let other = format!(
            "The slip “{}” gives what the slip “{first}” gives. Exclude that with `when` or `where`.",
            recipe.name
        );
        findings.extend(batch.fails(&at, &other, |item| taken(item).is_some()));
        let lost = format!("The slip “{}” gives what no learner can enter.", recipe.name);
        findings.extend(batch.fails(&at, &lost, |item| {
            let Some((_, slip)) = find(item, &recipe.name) else { return false };
            let response = item.slip_response(slip);
            response.is_none_or(|response| {
                matches!(mark(item, &response), Verdict::NotReady(_) | Verdict::NotYet(NotYet::Unknown))
            })
        }));
        if !batch.items.iter().any(|item| find(item, &recipe.name).is_some()) {
            findings.push(Finding::new(at, format!("The slip “{}” is possible on no item.", recipe.name)));
        }
    }
    findings
}

#[cfg(not(target_arch = "wasm32"))]
/// The share of items on which each slip is possible.
pub(super) fn shares(batch: &Batch<'_>) -> Vec<SlipShare> {
    let exercise = batch.items.first().map(|item| item.made_from.exercise.to_string()).unwrap_or_default();
    let share = |name: &str| SlipShare {
        exercise: exercise.clone(),
        slip: name.to_owned(),
        possible: batch.items.iter().filter(|item| find(item, name).is_some()).count(),
        items: batch.items.len(),
    };
    batch.recipe.slips.iter().map(|slip| share(&slip.name)).collect()
}

fn find<'a>(item: &'a Item, name: &str) -> Option<(usize, &'a Slip)> {
    item.slips.iter().enumerate().find(|(_, slip)| slip.name == name)
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    fn slips(rows: &[(&str, &str)]) -> String {
        let row =
            |(gives, name): &(&str, &str)| format!(r#"{{ gives = "{gives}", name = "{name}", says = "Look again." }}"#);
        format!("[{}]", rows.iter().map(row).collect::<Vec<_>>().join(", "))
    }

    #[test]
    fn slips_lead_somewhere_of_their_own() {
        check(good(), super::check, &[]);
        check(good().with("slips", &slips(&[("total", "same")])), super::check, &["gives the right answer"]);
        check(
            good().with("slips", &slips(&[("1", "one"), ("2 - 1", "two")])),
            super::check,
            &["“two” gives what the slip “one” gives"],
        );
        let never = r#"[{ gives = "1", when = "groups > 99", name = "never", says = "Look again." }]"#;
        check(good().with("slips", never), super::check, &["possible on no item"]);
    }
}
