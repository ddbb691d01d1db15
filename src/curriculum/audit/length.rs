//! Sentences are as short as the grade reads them.

use super::{Batch, Finding, batch::texts};
use crate::language::{Rich, Run};

/// How many items are read: every theme comes up in the first.
const READ: usize = 60;

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let most = most_words(batch.grade);
    let mut findings: Vec<Finding> = Vec::new();
    for item in batch.items.iter().take(READ) {
        for (place, text) in texts(batch.recipe, item) {
            let sentences = text.sentences();
            let long = sentences.iter().find(|sentence| words(sentence) > most);
            let sentence = match long {
                Some(long) => format!(
                    "A sentence has {} words; grade {} reads {most}: “{}”",
                    words(long),
                    batch.grade,
                    long.plain()
                ),
                None if place == "ask" && sentences.iter().filter(|sentence| words(sentence) > 0).count() > 3 => {
                    "The question has more than three sentences.".to_owned()
                }
                None => continue,
            };
            if findings.iter().all(|found| found.place != place) {
                findings.push(Finding::new(place, sentence));
            }
        }
    }
    findings
}

/// The most words in a sentence.
pub(super) fn most_words(grade: &str) -> usize {
    match grade.parse() {
        Ok(6_u8..) => 20,
        Ok(3_u8..) => 15,
        _ => 10,
    }
}

/// Words as they are read; mathematics, a number, a row of numbers and a blank are a word each.
fn words(sentence: &Rich) -> usize {
    let written = sentence.0.iter().map(|run| match run {
        Run::Text(text) | Run::Number(text) => text.as_str(),
        Run::Math(_) | Run::Gap(_) => "1",
        Run::Break => " ",
    });
    let written: String = written.collect();
    let mut in_row = false;
    let counts = |word: &&str| {
        let goes_on = in_row;
        let number = word.starts_with(|c: char| c.is_ascii_digit());
        in_row = number && word.ends_with(',');
        word.contains(char::is_alphanumeric) && !(goes_on && number)
    };
    written.split_whitespace().filter(counts).count()
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::trial::{check, good};

    #[test]
    fn sentences_are_short() {
        check(good(), super::check, &[]);
        let long = "There are many and many and many and many and many and many and many and many beads.";
        check(good().with("ask", &format!("{long:?}")), super::check, &["has 18 words"]);
        check(good().with("ask", r#""One. Two. Three. Four?""#), super::check, &["more than three sentences"]);
        check(
            good().with("ask", r#""Look: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16.""#),
            super::check,
            &[],
        );
        check(
            good().with("ask", r#""There $ 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 = 66 $ stands.""#),
            super::check,
            &[],
        );
    }
}
