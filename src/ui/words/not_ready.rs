use crate::practice::NotReady;

/// Why an answer cannot be marked yet, in a sentence that says what to do.
#[allow(clippy::too_many_lines)] // one line a sentence
pub(super) fn not_ready(why: NotReady, typed: &str) -> String {
    let sentence = match why {
        NotReady::Empty => "Type a number first.",
        NotReady::Unreadable(at) => return unreadable(typed, at),
        NotReady::TooLong => "That is very long. Write just one number.",
        NotReady::OverZero => "A number can’t be split into 0 parts. Change the number under the line.",
        NotReady::TooBig => "That number is too big for me. Is there a digit too many?",
        NotReady::TooManyDigits => "That has more digits than I can read. Could you write a fraction?",
        NotReady::Endless(_) => "I can’t tell which digits go on. Could you write a fraction?",
        NotReady::WordsToo(at) => return words_too(typed, at),
        NotReady::OtherUnit => "The question asks for something else. Look at the word beside the answer line.",
        NotReady::UnitMissing => "Your number needs a unit. Write the word for it too.",
        NotReady::Unfinished(_) => "Something is missing at the end. Finish it, then check.",
        NotReady::Unpaired(_) => "One parenthesis has no partner. Close it, then check.",
        NotReady::UnderTheLine(_) => "I can’t tell what is under the line. Put that part in parentheses.",
        NotReady::RaisedOrTimes(at) => return raised_or_times(typed, at),
        NotReady::TooHard(_) => "I can’t check that yet. Can you write it another way?",
        NotReady::NoRoot(_) => "A number below 0 has no square root here. Look at what is under the root.",
        NotReady::TooMuch => "That is too long for me to check. Can you write it shorter?",
        NotReady::NoEquals => "Write an equation. Put = between its two sides.",
        NotReady::NoComparison => "Put <, >, ≤ or ≥ between the two sides.",
        NotReady::NoSuchTime(_) => "No clock shows that time. Look at the hours and the minutes.",
        NotReady::TimeUnclear(_) => "Write hours and minutes, like 3:05.",
        NotReady::LineEmpty => "Type your answer first.",
        NotReady::LineUnreadable(at) => return line_unreadable(typed, at),
        NotReady::BoxEmpty(place) => return format!("Box {} is empty. Fill every box, then check.", place + 1),
        NotReady::BoxUnreadable(place) => return format!("I can’t read box {}. Write one number in it.", place + 1),
        NotReady::NothingChosen => "Choose an answer first.",
        NotReady::NothingLaid => "Nothing is there yet. Put something there, then check.",
        NotReady::NothingBuilt => "Move the hands first.",
        NotReady::NothingDrawn => "The graph is still empty. Draw it first.",
        NotReady::NothingPlotted => "There is no point yet. Put one on the grid, then check.",
        NotReady::PointsToGo(1) => "A line needs 2 points. Put one more, then check.",
        NotReady::PointsToGo(n) => return format!("A line needs 2 points. Put {n} more, then check."),
        NotReady::CornersToGo(1) => "Your shape needs 1 more corner. Put it, then check.",
        NotReady::CornersToGo(n) => return format!("Your shape needs {n} more corners. Put them, then check."),
        NotReady::SidesCross => "Two sides of your shape cross or touch. Put the corners in order, around the shape.",
        NotReady::NothingPlaced => "Put the point on the line first. Then check.",
        NotReady::NothingShaded => "Shade one part at least. Then check.",
        NotReady::NoPartner(card) => return format!("Card {} has no partner yet. Find one for every card.", card + 1),
        NotReady::NothingMoved => "Move the cards first. If they are right as they lie, move one up and back.",
        NotReady::NothingSorted => "Put each card in its place first.",
        NotReady::CardsWait(1) => "One card has no place yet. Put it in a place, then check.",
        NotReady::CardsWait(n) => return format!("{n} cards have no place yet. Put them in a place, then check."),
        NotReady::NothingTapped => "Tap what fits first.",
    };
    sentence.to_owned()
}

fn unreadable(typed: &str, at: usize) -> String {
    match typed.chars().nth(at) {
        Some(sign) if !sign.is_whitespace() => format!("I can’t read “{sign}” here. Write just one number."),
        _ => "I can’t read that as one number. Write just one number.".to_owned(),
    }
}

fn line_unreadable(typed: &str, at: usize) -> String {
    match typed.chars().nth(at) {
        Some(sign) if !sign.is_whitespace() => format!("I can’t read “{sign}” here. Change it, then check."),
        _ => "I can’t read that yet. Change it, then check.".to_owned(),
    }
}

fn words_too(typed: &str, at: usize) -> String {
    let word: String = typed.chars().skip(at).collect();
    let word = word.trim_end_matches(['.', ' ']);
    if word.is_empty() {
        "Write just the number.".to_owned()
    } else {
        format!("Write just the number, without “{word}”.")
    }
}

fn raised_or_times(typed: &str, at: usize) -> String {
    let pair = at.checked_sub(1).zip(typed.chars().nth(at));
    match pair.and_then(|(before, digit)| typed.chars().nth(before).map(|letter| (letter, digit))) {
        Some((letter, digit)) => format!("Do you mean {letter}^{digit} or {digit}{letter}? Write it that way."),
        None => "Write the number before the letter, or use ^ for a power.".to_owned(),
    }
}
