use super::{Say, counted};
use crate::{
    board::{AimReason, BadBoard, LineName, Rule, Shape, SquareReason, link::BadLink},
    curriculum::squares::{Company, Mode},
};

/// What the choice boards say.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // the sentence of each says what it is
pub enum Board {
    Title,
    Under,
    Empty,
    Make,
    MakeTitle,
    MakeUnder,
    ForWhat,
    AnyOther,
    ChooseSkill,
    HowBuilt,
    Rows,
    Columns,
    MakeIt,
    TooFew,
    OpenFile,
    Portfolio,
    AllBoards,
    ThisShape(Shape),
    ShapeHelp(Shape),
    RuleSays(Rule, Shape),
    Why(AimReason),
    SquareWhy(SquareReason),
    ThisMode(Mode),
    Minutes(u8),
    OffScreen,
    OnScreen,
    With(Company),
    Must,
    Begun(u8, u8),
    BegunPlain,
    Done { when: String },
    Lines,
    NoLines,
    Line(LineName),
    LineLeft { done: Vec<String>, left: Vec<String> },
    LineWhole,
    Full,
    NotFullYet,
    Good,
    AsGrid,
    AsList,
    GridName { rows: usize, columns: usize },
    Print,
    PrintBoard,
    PrintCards,
    PrintList,
    Change,
    Share,
    PutAway,
    TakeOut,
    Away,
    Progress { done: usize, of: usize },
    NotHere,
    ShareTitle,
    ShareWords,
    CopyLink,
    Copied,
    NotCopied,
    Link,
    QrName,
    NoQr,
    NoLink,
    SaveFile,
    Close,
    Opened { by: String },
    OpenedUnder,
    Add,
    AddNot,
    Bad(BadLink),
    BadFile(BadBoard),
    Name,
    ProposedMark,
}

impl Say for Board {
    fn english(&self) -> String {
        match self {
            Self::Title => "Choice boards",
            Self::Under => "One aim, many ways. You choose how.",
            Self::Empty => "You have no board yet. Make one for something you are learning.",
            Self::Make => "Make a board",
            Self::MakeTitle => "Make a board",
            Self::MakeUnder => "Choose what it is for and how it is built. You can change every square.",
            Self::ForWhat => "What is it for?",
            Self::AnyOther => "Something else",
            Self::ChooseSkill => "Choose a skill",
            Self::HowBuilt => "How is it built?",
            Self::Rows => "Rows",
            Self::Columns => "Columns",
            Self::MakeIt => "Make my board",
            Self::TooFew => "There are too few squares for this skill yet. Choose a smaller board.",
            Self::OpenFile => "Open a board file",
            Self::Portfolio => "My portfolio",
            Self::AllBoards => "All my boards",
            Self::ThisShape(shape) => return shape_name(*shape),
            Self::ShapeHelp(shape) => shape_help(*shape),
            Self::RuleSays(rule, shape) => rule_says(*rule, *shape),
            Self::Why(reason) => aim_why(*reason),
            Self::SquareWhy(reason) => return square_why(reason),
            Self::ThisMode(mode) => mode_name(*mode),
            Self::Minutes(minutes) => return format!("about {minutes} min"),
            Self::OffScreen => "off screen",
            Self::OnScreen => "on screen",
            Self::With(Company::Either) => "alone or with someone",
            Self::With(Company::Alone) => "alone",
            Self::With(Company::Someone) => "with someone",
            Self::Must => "Must do",
            Self::Begun(right, of) => return format!("{right} of {of} right"),
            Self::BegunPlain => "Begun",
            Self::Done { when } => return format!("Done {when}"),
            Self::Lines => "Lines you could make",
            Self::NoLines => "Do one square. Then the lines it is in stand here.",
            Self::Line(name) => return line_name(*name),
            Self::LineLeft { done, left } => return line_left(done, left),
            Self::LineWhole => "All done",
            Self::Full => "Your board is full. You may do more if you want to.",
            Self::NotFullYet => "You can stop at any time. What you did stays.",
            Self::Good => "Good work in any square",
            Self::AsGrid => "As a board",
            Self::AsList => "As a list",
            Self::GridName { rows, columns } => return format!("{}, {}", counted(*rows, "row", "rows"), counted(*columns, "column", "columns")),
            Self::Print => "Print",
            Self::PrintBoard => "Print the board",
            Self::PrintCards => "Print cards",
            Self::PrintList => "Print a list to tick",
            Self::Change => "Change squares",
            Self::Share => "Share",
            Self::PutAway => "Put this board away",
            Self::TakeOut => "Take it out again",
            Self::Away => "Put away",
            Self::Progress { done, of } => return format!("{done} of {of} squares done"),
            Self::NotHere => "This board is not on this device. Go to your boards, or ask for its link.",
            Self::ShareTitle => "Share this board",
            Self::ShareWords => "The whole board is in this link. Nothing you did on it goes along.",
            Self::CopyLink => "Copy link",
            Self::Copied => "The link is copied.",
            Self::NotCopied => "Select the link and copy it by hand.",
            Self::Link => "The link",
            Self::QrName => "The link as a picture for a camera",
            Self::NoQr => "This link is too long for a camera picture. Copy it, or save the board as a file.",
            Self::NoLink => "This board is too long for a link. Save it as a file and give the file away.",
            Self::SaveFile => "Save as a file",
            Self::Close => "Close",
            Self::Opened { by } if by.is_empty() => "Somebody sent you this board",
            Self::Opened { by } => return format!("{by} sent you this board"),
            Self::OpenedUnder => "Look at it first. It is not on your list yet.",
            Self::Add => "Add to my boards",
            Self::AddNot => "No, thank you",
            Self::Bad(bad) => bad_link(*bad),
            Self::BadFile(_) => "This file holds no board that Trellis can read. Choose a file that ends in .json and was saved from a board.",
            Self::Name => "Board",
            Self::ProposedMark => "your own square",
        }
        .to_owned()
    }
}

const fn mode_name(mode: Mode) -> &'static str {
    match mode {
        Mode::Practice => "Practice",
        Mode::Explain => "Explain",
        Mode::Draw => "Draw",
        Mode::Build => "Build",
        Mode::Move => "Move",
        Mode::RealLife => "Real life",
        Mode::Play => "Play",
        Mode::Teach => "Teach",
        Mode::Invent => "Invent",
        Mode::Read => "Read",
        Mode::Research => "Find out",
    }
}

fn shape_name(shape: Shape) -> String {
    match shape {
        Shape::TicTacToe => "Three in a line".to_owned(),
        Shape::Menu => "Menu".to_owned(),
        Shape::MustMay => "Must do, may do".to_owned(),
        Shape::Bingo => "Bingo".to_owned(),
        Shape::Grid { rows, columns } => format!("{rows} by {columns}"),
    }
}

const fn shape_help(shape: Shape) -> &'static str {
    match shape {
        Shape::TicTacToe => "9 squares, practice in the middle",
        Shape::Menu => "a starter, a main, a dessert",
        Shape::MustMay => "a list: 3 first, then you choose",
        Shape::Bingo => "16 squares, 4 in a line",
        Shape::Grid { .. } => "as many as you like",
    }
}

const fn rule_says(rule: Rule, shape: Shape) -> &'static str {
    match (rule, shape) {
        (Rule::LineThroughMust, Shape::TicTacToe) => "Do the middle square. Then make a line of three, your way.",
        (Rule::LineThroughMust, _) => "Do each square with a star. Then make a line, your way.",
        (Rule::AnyLine, Shape::Bingo) => "Make a line of four, your way.",
        (Rule::AnyLine, _) => "Make one line, your way.",
        (Rule::AnyThree, _) => "Choose any three squares.",
        (Rule::OneFromEachRow, Shape::Menu) => "Choose a starter, a main, and a dessert.",
        (Rule::OneFromEachRow, _) => "Choose one from each row.",
        (Rule::AllMust, _) => "Do each square with a star. Then choose one more.",
    }
}

const fn aim_why(reason: AimReason) -> &'static str {
    match reason {
        AimReason::Growing => "Because you started it, and it is growing.",
        AimReason::Ready => "Because you know what it builds on.",
        AimReason::Due => "Because you have not used it for a while.",
        AimReason::Goal => "Because your goal leads here.",
        AimReason::Chosen => "Because you chose it.",
    }
}

fn square_why(reason: &SquareReason) -> String {
    match reason {
        SquareReason::Likes(theme) => format!("Because you like {theme}."),
        SquareReason::Often(mode, times) => {
            format!(
                "Because you did {} on your boards.",
                counted(
                    *times as usize,
                    &format!("“{}” square", mode_name(*mode)),
                    &format!("“{}” squares", mode_name(*mode))
                )
            )
        }
        SquareReason::NewWay(mode) => format!("Because you have done no “{}” square yet.", mode_name(*mode)),
        SquareReason::ForThis => "Because it was written for this very skill.".to_owned(),
        SquareReason::OtherWay => "Because it is another way to the same aim.".to_owned(),
    }
}

fn line_name(name: LineName) -> String {
    let nth = |n: usize, of: usize, what: &str, ends: [&str; 2]| match (n, of) {
        (2, 3) => format!("Middle {what}"),
        (1, _) => format!("{} {what}", ends[0]),
        (n, of) if n == of => format!("{} {what}", ends[1]),
        (n, _) => format!("{} {n}", if what == "row" { "Row" } else { "Column" }),
    };
    match name {
        LineName::Row(n, of) => nth(n, of, "row", ["Top", "Bottom"]),
        LineName::Column(n, of) => nth(n, of, "column", ["Left", "Right"]),
        LineName::Falling | LineName::Rising => "Slanted line".to_owned(),
        LineName::Course(1) => "Starters".to_owned(),
        LineName::Course(2) => "Mains".to_owned(),
        LineName::Course(_) => "Desserts".to_owned(),
        LineName::Must => "Must do".to_owned(),
        LineName::Whole => "The whole list".to_owned(),
    }
}

fn line_left(done: &[String], left: &[String]) -> String {
    let list = |names: &[String]| match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    };
    let are = if done.len() == 1 { "is" } else { "are" };
    format!("{} {are} done. To do: {}", list(done), list(left))
}

const fn bad_link(bad: BadLink) -> &'static str {
    match bad {
        BadLink::TooLong => "This link is longer than a board link can be. Ask for the board as a file.",
        BadLink::Damaged => {
            "Some letters of this link are missing or changed. Ask for the link again, and copy all of it."
        }
        BadLink::TooLarge => "This link holds more than a board. It was not opened, and nothing changed.",
        BadLink::Newer => "A newer Trellis made this link. Reload this page, then open the link again.",
        BadLink::OtherBank => {
            "Another Trellis made this link, and this one lacks some of its squares. Ask for the board as a file."
        }
        BadLink::NoBoard(_) => "There is no board in this link. It was not opened, and nothing changed.",
    }
}
