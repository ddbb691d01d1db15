//! Every text is there and reads as a sentence: no gaps left by missing words.

use super::{Batch, Finding, batch::texts};
use crate::language::{Rich, Run};

/// How many items are read: every theme comes up in the first.
const READ: usize = 60;

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for item in batch.items.iter().take(READ) {
        for (place, text) in texts(batch.recipe, item) {
            let sentence = trouble(&place, text)
                .map(|trouble| format!("{trouble} (seed {}: “{}”)", item.made_from.seed, text.plain()));
            if let Some(sentence) = sentence
                && findings.iter().all(|found| found.place != place)
            {
                findings.push(Finding::new(place, sentence));
            }
        }
    }
    findings
}

fn trouble(place: &str, text: &Rich) -> Option<&'static str> {
    let plain = text.plain();
    let is_sentence = !place.starts_with("answer");
    if plain.trim().is_empty() {
        Some("A text is empty.")
    } else if plain.contains("  ") {
        Some("Two spaces follow each other.")
    } else if plain.contains(['{', '}']) {
        Some("A brace is left over.")
    } else if has_odd_mark(text) {
        Some("A mark stands where none should.")
    } else if is_sentence && starts_small(text) {
        Some("A sentence begins with a small letter: use |cap.")
    } else if is_sentence && !ends(text) {
        Some("A sentence has no mark at its end.")
    } else {
        None
    }
}

/// In words alone: a question mark may stand for a number.
fn has_odd_mark(text: &Rich) -> bool {
    let odd = |words: &str| [" .", " ,", " !", "..", ",,"].iter().any(|odd| words.contains(odd));
    text.0.iter().any(|run| matches!(run, Run::Text(words) if odd(words)))
}

fn starts_small(text: &Rich) -> bool {
    text.sentences().iter().any(|sentence| match sentence.0.first() {
        Some(Run::Text(words)) => words.trim_start().starts_with(char::is_lowercase) && !after_unknown(text),
        _ => false,
    })
}

/// Whether a question mark in the words stands for a number, which no sentence ends with.
fn after_unknown(text: &Rich) -> bool {
    text.0.iter().any(|run| matches!(run, Run::Text(words) if words.starts_with("? ") || words.contains(" ? ")))
}

/// With a mark, or with mathematics or a blank that needs none.
fn ends(text: &Rich) -> bool {
    match text.0.last() {
        Some(Run::Text(words)) => words.trim_end().ends_with(['.', '?', '!', '…', ':', '”', ')']),
        Some(Run::Math(_) | Run::Gap(_)) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    #[test]
    fn texts_read_as_sentences() {
        check(good(), super::check, &[]);
        check(good().with("ask", r#"" ""#), super::check, &["A text is empty"]);
        check(good().with("ask", r#""How many  are there?""#), super::check, &["Two spaces"]);
        check(good().with("ask", r#""How many \\{are there?""#), super::check, &["brace"]);
        check(good().with("ask", r#""How many , {thing|many}?""#), super::check, &["A mark stands"]);
        check(good().with("ask", r#""{groups} groups of ? are $ ? $. Which ? fits?""#), super::check, &[]);
        check(good().with("ask", r#""{box|many} hold {each} each.""#), super::check, &["small letter"]);
        check(good().with("hints", r#"["Count them"]"#), super::check, &["no mark"]);
    }
}
