use super::Say;
use crate::board::{Fault, Rule};

/// What the board editor says.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // the sentence of each says what it is
pub enum BoardEdit {
    Title,
    Under,
    Keep,
    Kept,
    Undo,
    ShowsMath,
    CanFollow,
    Preview,
    GoOn,
    BoardTitle,
    By,
    RuleLabel,
    RuleName(Rule),
    Square { number: usize },
    Task,
    Mode,
    Minutes,
    Screen,
    With,
    Materials,
    Criteria,
    OnePerLine,
    Wanted,
    Must,
    Another,
    FromBank,
    ChooseTemplate,
    MoveLeft,
    MoveRight,
    MoveUp,
    MoveDown,
    Moved { number: usize },
    Drag,
    Propose,
    ProposeWords,
    ProposeTask,
    ProposeGood,
    ProposeAdd,
    ProposeMissing,
    Proposed { number: usize },
    Lint,
    LintClean,
    LintCount { found: usize },
    Found(Fault),
    Places(Vec<usize>),
    Mend,
    Mended,
    NoMend,
    Unsaved,
    NotSaved,
    NoOther,
}

impl Say for BoardEdit {
    fn english(&self) -> String {
        match self {
            Self::Title => "Change the board",
            Self::Under => "Choose a square, then change it. Press Keep when you are done.",
            Self::Keep => "Keep",
            Self::Kept => "Kept.",
            Self::Undo => "Undo",
            Self::ShowsMath => "My work shows the math.",
            Self::CanFollow => "Someone else can follow it.",
            Self::Preview => "See it as a student",
            Self::GoOn => "Go on changing",
            Self::BoardTitle => "Title of the board",
            Self::By => "Made by",
            Self::RuleLabel => "When is it full?",
            Self::RuleName(rule) => rule_name(*rule),
            Self::Square { number } => return format!("Square {number}"),
            Self::Task => "What to do",
            Self::Mode => "Kind",
            Self::Minutes => "Minutes",
            Self::Screen => "It is done on a screen",
            Self::With => "Who is there",
            Self::Materials => "What one needs",
            Self::Criteria => "Good work",
            Self::OnePerLine => "One on each line.",
            Self::Wanted => "What shows that it is done",
            Self::Must => "Everybody does it",
            Self::Another => "Another square here",
            Self::FromBank => "Take one from the bank",
            Self::ChooseTemplate => "Choose a square",
            Self::MoveLeft => "Move left",
            Self::MoveRight => "Move right",
            Self::MoveUp => "Move up",
            Self::MoveDown => "Move down",
            Self::Moved { number } => return format!("Moved. It is square {number} now."),
            Self::Drag => "You can also drag a square to another place.",
            Self::Propose => "Propose a square",
            Self::ProposeWords => "Do you have an idea of your own? It takes the place of the square you chose.",
            Self::ProposeTask => "What would you like to do?",
            Self::ProposeGood => "How can one tell that it is good work?",
            Self::ProposeAdd => "Put it on the board",
            Self::ProposeMissing => "Write what you would like to do first.",
            Self::Proposed { number } => return format!("Your square is on the board, as number {number}."),
            Self::Lint => "What could be better",
            Self::LintClean => "Nothing. Every line meets the aim, and the ways are in balance.",
            Self::LintCount { found: 0 } => "Nothing to mend.",
            Self::LintCount { found } => {
                return format!("{} could be better.", super::counted(*found, "thing", "things"));
            }
            Self::Found(fault) => return found(*fault),
            Self::Places(places) => {
                let places: Vec<String> = places.iter().map(ToString::to_string).collect();
                return format!("{} {}", if places.len() == 1 { "Square" } else { "Squares" }, places.join(", "));
            }
            Self::Mend => "Mend it",
            Self::Mended => "Mended.",
            Self::NoMend => "The bank has no square that mends this. Change it by hand.",
            Self::Unsaved => "There are changes that are not kept yet.",
            Self::NotSaved => "This could not be kept: a text is too long, or has signs that nobody can see.",
            Self::NoOther => "The bank has no other square for this place.",
        }
        .to_owned()
    }
}

const fn rule_name(rule: Rule) -> &'static str {
    match rule {
        Rule::AnyLine => "one line",
        Rule::LineThroughMust => "must-do squares and one line",
        Rule::AnyThree => "any three squares",
        Rule::OneFromEachRow => "one from each row",
        Rule::AllMust => "must-do squares and one more",
    }
}

fn found(fault: Fault) -> String {
    match fault {
        Fault::NothingToDo => "says nothing to do. Take another square.",
        Fault::OffAim => "does not serve the board's skill. Let it serve the aim.",
        Fault::OnlyQuick => "are all quick ones, in one line. Change one for something longer.",
        Fault::OnlyScreen => "are all on a screen, in one line. Change one for something away from it.",
        Fault::TooMuchOf(mode) => {
            return format!("are all “{}”. Change one for another kind.", super::Board::ThisMode(mode).english());
        }
        Fault::Same => "asks for the same as another one. Take another square.",
        Fault::Time => "says no time, or too long a time. Say about 15 minutes.",
        Fault::HardToRead => "is hard to read. Use shorter sentences and words, or take another square.",
        Fault::NoCriteria => "does not say what good work is. Add two lines that fit any work.",
    }
    .to_owned()
}
