//! A condition that rarely holds makes slow items, and few of them.

use super::{Batch, Finding};

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let items = batch.items.len() as u64;
    if items == 0 || batch.draws <= 20 * items {
        return Vec::new();
    }
    let sentence = format!(
        "The conditions hold in fewer than 1 of 20 draws ({items} of {}). Draw closer to what is wanted.",
        batch.draws
    );
    vec![Finding::new("where", sentence)]
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    #[test]
    fn a_condition_that_rarely_holds_is_told() {
        check(good(), super::check, &[]);
        let rare = good().with("let", r#"["groups = pick(2..9)", "each = pick(2..24)", "total = groups * each"]"#);
        check(rare.with("where", r#"["each = 5"]"#), super::check, &["fewer than 1 of 20"]);
    }
}
