use super::{Say, carried, counted, not_ready::not_ready, write_as::write_as};
use crate::{
    practice::{FormAsked, NotReady},
    units::apart,
};

/// What the practice screen says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Practice {
    /// The way out.
    Stop,
    /// There is never a timer.
    NoTimer,
    /// A place to fill in, in the middle of a sentence.
    Gap,
    /// Label of the answer.
    YourAnswer,
    /// Label after a miss.
    TryAgain,
    /// What was entered before.
    YouWrote,
    /// The main button.
    Check,
    /// The main button after a right answer.
    Next,
    /// Help.
    Hint,
    /// Help, when one hint is open already.
    AnotherHint,
    /// Help.
    ShowMeHow,
    /// Passes over the item.
    Skip,
    /// An honest answer.
    DontKnow,
    /// More choices.
    More,
    /// Heading of a hint.
    HintNumber {
        /// From 1.
        number: usize,
        /// How many there are.
        of: usize,
    },
    /// Puts a hint or an example away.
    Close,
    /// Heading of the worked example.
    HowTitle,
    /// Under the worked example.
    HowThenYou,
    /// The next worked step.
    NextStep,
    /// After the worked example: a sibling item.
    TryOneLikeIt,
    /// Heading when right.
    Right,
    /// Heading when right with help.
    RightWithHelp,
    /// Heading when not right yet.
    NotYet,
    /// When nothing known explains the answer.
    LookAgain,
    /// When a box fits with a miss in a box before it.
    Carried {
        /// Places of the boxes that need another look.
        again: Vec<usize>,
        /// Places of the boxes that fit.
        fits: Vec<usize>,
    },
    /// When all that was given is right and some is missing.
    Partly,
    /// Heading when the value is right in another form.
    OtherForm,
    /// What to do then.
    WriteAs(FormAsked),
    /// Heading when nothing can be marked.
    NotReadyTitle,
    /// Why it cannot be marked.
    NotReady {
        /// The reason.
        why: NotReady,
        /// What was typed, for showing the place.
        typed: String,
    },
    /// After "I don't know yet".
    NotKnown,
    /// Heading above the stem of tries.
    KnownSoFar,
    /// Own and helped right answers.
    Evidence {
        /// Without help.
        own: usize,
        /// With help.
        helped: usize,
    },
    /// Nothing yet.
    NoEvidence,
    /// What a knot is.
    KnotMeans,
    /// After a miss.
    NothingTaken,
    /// The question.
    HowSure,
    /// An answer.
    Guessing,
    /// An answer.
    ThinkSo,
    /// An answer.
    Sure,
    /// It grew.
    Bloomed,
    /// What is still needed.
    ToBloom {
        /// Right answers.
        own: u8,
        /// Another kind of question.
        other_exercise: bool,
        /// Another day.
        other_day: bool,
    },
    /// How a typed line was understood.
    ReadAs {
        /// The line, with every sign.
        line: String,
    },
    /// Name of the number pad, for speech.
    Pad,
    /// A key.
    Clear,
    /// A key: between a whole number and its fraction.
    And,
    /// A key.
    RubOut,
    /// Name of a box.
    Box {
        /// From 1.
        number: usize,
        /// How many there are.
        of: usize,
    },
    /// Name of the answer line, for speech.
    AnswerLine,
    /// What a choice is for.
    ChooseOne,
    /// What choices are for.
    ChooseAll,
    /// What the signs are for.
    ChooseSign,
    /// Speech for a sign.
    IsLess,
    /// Speech for a sign.
    IsEqual,
    /// Speech for a sign.
    IsGreater,
    /// What the cards are for.
    PutInOrder,
    /// A button on a card.
    MoveUp {
        /// What the card says.
        card: String,
    },
    /// A button on a card.
    MoveDown {
        /// What the card says.
        card: String,
    },
    /// Said after a move.
    Moved {
        /// What the card says.
        card: String,
        /// From 1.
        place: usize,
        /// How many there are.
        of: usize,
    },
    /// A wish.
    TooEasy,
    /// A wish.
    TooHard,
    /// Said after a wish.
    LevelIs {
        /// 1, 2 or 3.
        level: u8,
    },
    /// Copies the link to this exercise.
    CopyLink,
    /// Said after that.
    LinkCopied,
    /// A quiet page over the task.
    TakeBreak,
    /// The quiet page.
    BreakTitle,
    /// The quiet page.
    BreakWords,
    /// Back from the quiet page.
    BreakOver,
    /// Shows the picture.
    ShowPicture,
    /// Heading of an example shown first.
    ExampleFirst,
    /// From the example to the question.
    ToQuestion,
    /// Heading of an example that is begun.
    BegunTitle,
    /// After the steps of it.
    RestIsYours,
    /// The look back at the end.
    LookBackTitle,
    /// What was done.
    LookBackCount {
        /// Items answered.
        answered: usize,
        /// Right without help.
        own: usize,
    },
    /// Nothing was answered.
    LookBackNone,
    /// Leaves the look back.
    Done,
    /// Goes on practicing.
    KeepGoing,
    /// Heading: on a device that may forget.
    BeforeGoing,
    /// Why to save now.
    MayForget,
    /// Saves the learner file.
    SaveMyFile,
    /// It was saved.
    SavedToBring,
    /// It was not.
    SaveAgain,
    /// After a first item by link.
    WhoAreYou,
    /// Offers the easier thing.
    Underneath {
        /// Its title.
        title: String,
    },
    /// Why the easier thing is offered.
    UnderneathWhy {
        /// Its title.
        title: String,
    },
    /// The way back from it.
    BackTo {
        /// The title of where they were.
        title: String,
    },
    /// Where a check stands.
    CheckNumber {
        /// From 1.
        number: usize,
        /// How many there are.
        of: usize,
    },
    /// A check that was not passed.
    CheckNotYet,
    /// Offers help after misses.
    OfferHint,
    /// Offers the example after misses.
    OfferHow,
}

impl Say for Practice {
    #[allow(clippy::too_many_lines)] // one line a sentence
    fn english(&self) -> String {
        match self {
            Self::Stop => "Stop for now",
            Self::NoTimer => "No timer. Take the time you need.",
            Self::Gap => "blank",
            Self::YourAnswer => "Your answer",
            Self::TryAgain => "Try again",
            Self::YouWrote => "You wrote",
            Self::Check => "Check",
            Self::Next => "Next question",
            Self::Hint => "Hint",
            Self::AnotherHint => "Next hint",
            Self::ShowMeHow => "Show me how",
            Self::Skip => "Skip",
            Self::DontKnow => "I don’t know yet",
            Self::More => "More",
            Self::HintNumber { number, of } => return format!("Hint {number} of {of}"),
            Self::Close => "Close",
            Self::HowTitle => "Here is how I would do it",
            Self::HowThenYou => "Then you try one like it.",
            Self::NextStep => "Next step",
            Self::TryOneLikeIt => "Try one like it",
            Self::Right => "Yes, that is right.",
            Self::RightWithHelp => "Yes. You used help and got there.",
            Self::NotYet => "Not yet. Let’s look again.",
            Self::LookAgain => "Read the question once more. What does each number tell you? You can open a hint.",
            Self::Carried { again, fits } => return apart(|| carried::told(again, fits)),
            Self::Partly => "All you chose fits. There is more that fits too.",
            Self::OtherForm => "That is the right amount. Now write it the way the question asks.",
            Self::WriteAs(form) => write_as(*form),
            Self::NotReadyTitle => "Not ready to check",
            Self::NotReady { why, typed } => return not_ready(*why, typed),
            Self::NotKnown => "Good to say so. Look at how it goes, then try one like it.",
            Self::KnownSoFar => "What we know so far",
            Self::Evidence { own, helped } => return format!("{own} by yourself, {helped} with help"),
            Self::NoEvidence => "This is new. Just try.",
            Self::KnotMeans => "A knot marks a spot where you learned something.",
            Self::NothingTaken => "Nothing was taken away.",
            Self::HowSure => "How sure are you?",
            Self::Guessing => "Guess",
            Self::ThinkSo => "Think so",
            Self::Sure => "Sure",
            Self::Bloomed => "This skill bloomed. It stays a bloom.",
            Self::ToBloom { own, other_exercise, other_day } => return to_bloom(*own, *other_exercise, *other_day),
            Self::ReadAs { line } => return format!("I read {line}"),
            Self::Pad => "Number pad",
            Self::Clear => "Clear",
            Self::And => "and",
            Self::RubOut => "Rub out one digit",
            Self::Box { number, of } => return format!("Box {number} of {of}"),
            Self::AnswerLine => "Your answer",
            Self::ChooseOne => "Choose one",
            Self::ChooseAll => "Choose all that fit",
            Self::ChooseSign => "Choose the sign that fits",
            Self::IsLess => "is less than",
            Self::IsEqual => "is equal to",
            Self::IsGreater => "is greater than",
            Self::PutInOrder => "Put the cards in order",
            Self::MoveUp { card } => return format!("Move {card} up"),
            Self::MoveDown { card } => return format!("Move {card} down"),
            Self::Moved { card, place, of } => return format!("{card} is now in place {place} of {of}."),
            Self::TooEasy => "Too easy",
            Self::TooHard => "Too hard",
            Self::LevelIs { level: 1 } => "You now work on first steps.",
            Self::LevelIs { level: 2 } => "You now work at the usual level.",
            Self::LevelIs { .. } => "You now work on harder ones.",
            Self::CopyLink => "Copy link",
            Self::LinkCopied => "The link is copied. Anyone can open it.",
            Self::TakeBreak => "Take a break",
            Self::BreakTitle => "Break",
            Self::BreakWords => "Your work is kept. Come back when you like.",
            Self::BreakOver => "I am back",
            Self::ShowPicture => "Show the picture",
            Self::ExampleFirst => "First, see one done",
            Self::ToQuestion => "Now my turn",
            Self::BegunTitle => "Here is how it begins",
            Self::RestIsYours => "The rest is yours.",
            Self::LookBackTitle => "A short look back",
            Self::LookBackCount { answered, own } => {
                return format!(
                    "You answered {}. You did {own} all by yourself.",
                    counted(*answered, "question", "questions")
                );
            }
            Self::LookBackNone => "You had a look today. That counts as a start.",
            Self::Done => "Done",
            Self::KeepGoing => "Keep going",
            Self::BeforeGoing => "Before you go",
            Self::MayForget => "This device may clear what you did. Save your file now. Open it when you come back.",
            Self::SaveMyFile => "Save my file",
            Self::SavedToBring => "Saved. Look for it in your downloads. Keep it in a safe place.",
            Self::SaveAgain => "This browser did not save the file. Press the button again.",
            Self::WhoAreYou => "Tell us your name",
            Self::Underneath { title } => return format!("Practice {title} first"),
            Self::UnderneathWhy { title } => {
                return format!("This rests on {title}. A few of those may help. Then come back.");
            }
            Self::BackTo { title } => return format!("Back to {title}"),
            Self::CheckNumber { number, of } => return format!("Check question {number} of {of}, by yourself."),
            Self::CheckNotYet => {
                "The check is over for now. Nothing was taken away, and all you did counts. Practice goes on from here."
            }
            Self::OfferHint => "A hint may help here.",
            Self::OfferHow => "Want to see how it goes?",
        }
        .to_owned()
    }
}

fn to_bloom(own: u8, other_exercise: bool, other_day: bool) -> String {
    let right = counted(usize::from(own), "right answer", "right answers");
    let mut needs = Vec::new();
    if own > 0 {
        needs.push(format!("{right} by yourself"));
    }
    if other_exercise {
        needs.push("another kind of question".to_owned());
    }
    if other_day {
        needs.push("another day".to_owned());
    }
    match needs.as_slice() {
        [] => "Keep going. It is close to a bloom.".to_owned(),
        [only] => format!("To bloom: {only}."),
        [start @ .., last] => format!("To bloom: {}, and {last}.", start.join(", ")),
    }
}
