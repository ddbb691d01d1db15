//! A small question within a hint is smaller than the question: it asks something else, it can be answered, and it leads on.

use super::{Batch, Finding, batch::key_numbers, figures::figures};
use crate::{
    language::{Notation, number_text},
    practice::{Item, Scaffold},
};

/// The answer of a smaller question may meet the answer of the question by chance on so many items.
const BY_CHANCE: f64 = 0.3;

pub(super) fn check(batch: &Batch<'_>) -> Vec<Finding> {
    let asking = batch.recipe.hints.iter().enumerate().filter(|(_, hint)| hint.scaffold.is_some());
    asking.flat_map(|(place, _)| check_one(batch, place)).collect()
}

fn check_one(batch: &Batch<'_>, place: usize) -> Vec<Finding> {
    let at = |field: &str| format!("hints.{place}.{field}");
    let bad = |test: fn(&Item, &Scaffold) -> bool| {
        move |item: &Item| {
            let scaffold = item.hints.get(place).and_then(|hint| hint.scaffold.as_deref());
            scaffold.is_some_and(|scaffold| test(item, scaffold))
        }
    };
    let same = "The answer to the small question is the answer itself: ask for less.";
    let found = [
        batch.fails_more_than(BY_CHANCE, &at("is"), same, bad(is_key)),
        batch.fails(&at("is"), "The answer to the small question needs a sign: name it in `signs`.", bad(is_keyless)),
        batch.fails(&at("ask"), "The small question asks the whole question again.", bad(repeats)),
        batch.fails_more_than(BY_CHANCE, &at("ask"), "The small question tells its own answer.", bad(tells_itself)),
        batch.fails(&at("yes"), "`yes` does not hold the number that is right.", bad(keeps_silent)),
        batch.fails(
            &at("yes"),
            "`yes` is also said to somebody who asks to be told: begin with the fact, not with “Yes”.",
            bad(|_, scaffold| scaffold.yes.plain().starts_with("Yes")),
        ),
    ];
    found.into_iter().flatten().collect()
}

fn is_key(item: &Item, scaffold: &Scaffold) -> bool {
    let numbers = key_numbers(item);
    !numbers.is_empty() && numbers.iter().all(|number| *number == scaffold.key)
}

/// Nobody has to write the comma of 1,000.
fn is_keyless(_: &Item, scaffold: &Scaffold) -> bool {
    let written = number_text(scaffold.key, &Notation::default());
    written.chars().any(|sign| !sign.is_ascii_digit() && sign != ',' && !scaffold.signs.contains(sign))
}

fn repeats(item: &Item, scaffold: &Scaffold) -> bool {
    let asked = scaffold.ask.plain();
    let last = item.face.ask.sentences().pop().map(|sentence| sentence.plain()).unwrap_or_default();
    [item.face.ask.plain(), last].iter().any(|question| question.trim() == asked.trim())
}

/// Of several numbers the learner still has to choose.
fn tells_itself(_: &Item, scaffold: &Scaffold) -> bool {
    let asked = figures(&scaffold.ask.plain());
    asked.contains(&scaffold.key) && asked.iter().all(|number| *number == scaffold.key)
}

fn keeps_silent(_: &Item, scaffold: &Scaffold) -> bool {
    let (yes, key) = (scaffold.yes.plain(), scaffold.key);
    !figures(&yes).contains(&key) && !yes.contains(&number_text(key, &Notation::default()))
}

#[cfg(test)]
mod tests {
    use crate::curriculum::audit::{
        early, length, repeats, sources,
        trial::{Trial, check, check_source, good},
        wording, words,
    };

    /// The good pack, its second hint with a small question.
    fn asking(ask: &str, is: &str, yes: &str) -> Trial {
        let table = format!("{{ says = \"Look at the picture.\", ask = {ask:?}, is = {is:?}, yes = {yes:?} }}");
        good().with("hints", &format!("[\"What is in each {{box}}?\", {table}, \"Count {{each}} for one {{box}}.\"]"))
    }

    const ASK: &str = "How many are in one {box} and one more {box}?";
    const YES: &str = "Two {box|many} hold {2 * each}.";

    fn small() -> Trial {
        asking(ASK, "2 * each", YES).replacing("pick(2..9)", "pick(3..9)")
    }

    #[test]
    fn a_small_question_is_smaller() {
        check(small(), super::check, &[]);
        check(asking(ASK, "total", "That is {total}."), super::check, &["is the answer itself"]);
        check(asking("How many {thing|many} are there?", "2 * each", YES), super::check, &["the whole question again"]);
    }

    #[test]
    fn a_small_question_can_be_answered() {
        check(asking(ASK, "each / 20", "That is {each / 20}."), super::check, &["needs a sign"]);
        let table = r#"[{ says = "Look.", ask = "Which part is it?", is = "each / 20", signs = "/", yes = "That is {each / 20}." }, "Look.", "Count."]"#;
        check(good().with("hints", table), super::check, &[]);
        check(asking("Is it {2 * each + 50}?", "2 * each + 50", "{2 * each + 50}."), super::check, &["its own answer"]);
    }

    #[test]
    fn the_reply_holds_the_number() {
        check(asking(ASK, "2 * each", "Now go on."), super::check, &["does not hold the number"]);
        check(asking(ASK, "2 * each", "Yes, {2 * each}."), super::check, &["begin with the fact"]);
    }

    #[test]
    fn every_rule_over_hints_looks_at_small_questions() {
        check(small(), wording::check, &[]);
        check(asking("how many", "2 * each", YES), wording::check, &["small letter"]);
        let long = "That is {2 * each} and so on and so on and so on and so on and so on and on.";
        check(asking(ASK, "2 * each", long), length::check, &["has 20 words"]);
        check(asking(ASK, "2 * each", "Two hold {2 * each}. It is {total}."), early::check, &["before the last tells"]);
        check_source(asking("Which slope?", "2 * each", YES), words::check, &["“slope”"]);
        let twice = |trial: Trial| trial.twice("other");
        check_source(twice(good()), repeats::check, &[]);
        let told = sources::help_sources(&small().content().packs[0].value.skills[0].exercises[0])
            .into_iter()
            .map(|(place, _)| place)
            .collect::<Vec<_>>();
        assert_eq!(told, ["hints.0", "hints.1", "hints.1.ask", "hints.1.yes", "hints.2", "steps.0", "steps.1"]);
    }
}
