use super::Say;
use crate::{curriculum::squares::Wanted, record::PieceKind};

/// What a square and the portfolio say.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // the sentence of each says what it is
pub enum BoardSquare {
    Back,
    GoodWork,
    Needs,
    GoPractice,
    PracticeWords { right: u8 },
    UnknownSkill,
    Write,
    WriteHelp,
    Keep,
    Kept,
    KeptLine { line: String },
    KeptFull,
    NothingYet,
    Draw,
    DrawSaid,
    Rate,
    Mark(u8),
    MarkAll,
    Problem,
    ProblemHelp,
    Sum,
    SumHelp,
    Answer,
    CheckedRight,
    CheckedOther { value: String },
    CheckedPerson,
    Solve,
    SolveHelp,
    TheirAnswer,
    TheirName,
    SolvedSame { who: String },
    SolvedOther { who: String, answer: String },
    SolveLink,
    NoSolveLink,
    SolveTitle { by: String },
    SolveCheck,
    SolveRight,
    SolveNot,
    Word,
    WordHelp,
    WhoSaysIt,
    SoFar,
    Also,
    Timer,
    TimerMinutes,
    TimerStart,
    TimerStop,
    TimerLeft { minutes: u32 },
    TimerDone,
    KindName(PieceKind),
    ByWho { who: String },
    Title,
    Under,
    Empty,
    Sort,
    BySkill,
    ByBoard,
    ByTime,
    OnlyBest,
    Best,
    ChooseBest,
    WhyBest,
    KeepBest,
    LetGo,
    BestWhy { why: String },
    Print,
    ToBoards,
    WantedName(Wanted),
}

impl Say for BoardSquare {
    fn english(&self) -> String {
        match self {
            Self::Back => "Back to the board",
            Self::GoodWork => "Good work",
            Self::Needs => "You need",
            Self::GoPractice => "Practice now",
            Self::PracticeWords { right } => return format!("Get {right} right, and this square fills itself."),
            Self::UnknownSkill => {
                "This Trellis has no questions for this skill. Do it your way, then look at your work."
            }
            Self::Write => "Write here",
            Self::WriteHelp => "You can stop and go on later. You can add more.",
            Self::Keep => "Keep it",
            Self::Kept => "Kept.",
            Self::KeptLine { line } => return format!("Kept. {line}: all done."),
            Self::KeptFull => "Kept. Your board is full. You may do more if you want to.",
            Self::NothingYet => "There is nothing here yet. Add something, then keep it.",
            Self::Draw => "Draw here",
            Self::DrawSaid => "Say in a few words what it shows",
            Self::Rate => "Look at your work",
            Self::Mark(0) => "not yet",
            Self::Mark(1) => "almost",
            Self::Mark(_) => "yes",
            Self::MarkAll => "Choose one for each line, then keep it.",
            Self::Problem => "Your problem",
            Self::ProblemHelp => "Tell what is known. Then ask one question.",
            Self::Sum => "As arithmetic, if you can",
            Self::SumHelp => "Like 6 × 4. Then Trellis can check your answer.",
            Self::Answer => "Its answer",
            Self::CheckedRight => "Your answer fits your arithmetic.",
            Self::CheckedOther { value } => {
                return format!(
                    "Your arithmetic gives {value}. Look again at the numbers or the answer, or keep it as it is."
                );
            }
            Self::CheckedPerson => "Trellis cannot check a story. Let somebody solve it.",
            Self::Solve => "Let somebody solve it",
            Self::SolveHelp => "Give the device to a partner, or send the link.",
            Self::TheirAnswer => "My answer",
            Self::TheirName => "My name",
            Self::SolvedSame { who } => return format!("{who} solved it and got the same answer."),
            Self::SolvedOther { who, answer } => {
                return format!("{who} got {answer}. Talk about it: who is right, and why?");
            }
            Self::SolveLink => "Copy a link to this problem",
            Self::NoSolveLink => "This browser cannot make a link. Let somebody solve it here.",
            Self::SolveTitle { by } if by.is_empty() => "Somebody made up a problem for you",
            Self::SolveTitle { by } => return format!("{by} made up a problem for you"),
            Self::SolveCheck => "Check",
            Self::SolveRight => "That is the answer they had, too. Tell them how you found it.",
            Self::SolveNot => "They had another answer. Look again, or talk with them about it.",
            Self::Word => "What they say about it",
            Self::WordHelp => "Let a partner or a grown-up write this: what did they see, and what do they like?",
            Self::WhoSaysIt => "Who says it",
            Self::SoFar => "On this square",
            Self::Also => "Add something else",
            Self::Timer => "Use a timer",
            Self::TimerMinutes => "Minutes",
            Self::TimerStart => "Start",
            Self::TimerStop => "Stop the timer",
            Self::TimerLeft { minutes } => {
                return format!("{} left", super::counted(*minutes as usize, "minute", "minutes"));
            }
            Self::TimerDone => "The time is over. Take longer if you like.",
            Self::KindName(kind) => kind_name(*kind),
            Self::ByWho { who } => return format!("from {who}"),
            Self::Title => "My portfolio",
            Self::Under => "All you made on your boards. Choose your best, and say why.",
            Self::Empty => "Nothing is here yet. Do a square of a board, and what you keep comes here.",
            Self::Sort => "Sort",
            Self::BySkill => "by skill",
            Self::ByBoard => "by board",
            Self::ByTime => "by time",
            Self::OnlyBest => "only my best",
            Self::Best => "One of my best",
            Self::ChooseBest => "Choose as one of my best",
            Self::WhyBest => "Why is it one of your best?",
            Self::KeepBest => "Choose it",
            Self::LetGo => "Not one of my best",
            Self::BestWhy { why } => return format!("One of my best: {why}"),
            Self::Print => "Print",
            Self::ToBoards => "Go to my boards",
            Self::WantedName(wanted) => wanted_name(*wanted),
        }
        .to_owned()
    }
}

const fn kind_name(kind: PieceKind) -> &'static str {
    match kind {
        PieceKind::Text => "I wrote",
        PieceKind::Drawing => "I drew",
        PieceKind::Rating => "I looked at my work",
        PieceKind::Word => "A word about it",
        PieceKind::Problem => "I made up",
        PieceKind::Solved => "Somebody solved it",
    }
}

const fn wanted_name(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Practice => "right answers in Practice",
        Wanted::Text => "something written",
        Wanted::Drawing => "a drawing",
        Wanted::Rating => "their own look at the work",
        Wanted::Word => "a word from a partner or a grown-up",
        Wanted::Problem => "a made-up problem",
    }
}
