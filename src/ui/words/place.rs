use super::{Say, not_ready::not_ready};
use crate::{practice::NotReady, record::Grade};

/// What "Find my place" says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// The heading, and every link to it.
    Title,
    /// What it is.
    Lead,
    /// What happens with the answers.
    NoScore,
    /// One may stop.
    StopAnyTime,
    /// Not knowing is an answer.
    NotKnowing,
    /// Which grades can be asked about.
    OnlyGrades {
        /// Those with skills, from the lowest.
        written: Vec<Grade>,
    },
    /// Nothing can be asked.
    NothingWritten,
    /// Begins.
    Start,
    /// Goes on where one stopped.
    GoOn,
    /// What is kept of the last time.
    Kept {
        /// Questions answered.
        answered: usize,
    },
    /// Begins anew.
    StartNew,
    /// The picture so far.
    SeePicture,
    /// Not now.
    NotNow,
    /// Ends for now.
    Stop,
    /// It thinks for a moment.
    Thinking,
    /// The next question cannot be made: not the network's doing.
    NoQuestion,
    /// An honest answer.
    DontKnow,
    /// The main button.
    Answer,
    /// Where one is.
    Question {
        /// From 1.
        number: usize,
    },
    /// How long it goes.
    HowMany,
    /// Said when an answer was taken.
    Taken,
    /// An answer that cannot be read yet.
    NotReady {
        /// The reason.
        why: NotReady,
        /// What was typed.
        typed: String,
    },
    /// The value is right in another form.
    OtherForm,
    /// Over the picture.
    PictureTitle,
    /// Under it, when there is nothing more to ask.
    PictureLead,
    /// Under it, when questions are left.
    PictureSoFar,
    /// What the plants mean here.
    Legend,
    /// A plant that seems known.
    SeemsKnown,
    /// A plant to grow now.
    GrowNow,
    /// A plant for later.
    Later,
    /// A plant that really blooms.
    Blooms,
    /// A plant, for the ear.
    Plant {
        /// The skill.
        title: String,
        /// How it stands.
        stands: Box<Place>,
    },
    /// Names of skills after what they are.
    Listed {
        /// How they stand.
        stands: Box<Place>,
        /// Their titles.
        titles: Vec<String>,
    },
    /// Over the places to begin.
    BeginTitle,
    /// Why one of them: what it builds on seems known.
    BuildsOn {
        /// The titles of what it builds on.
        titles: Vec<String>,
    },
    /// Why one of them: nothing comes first.
    NothingFirst,
    /// Why one of them: the answers leave it open.
    MayBeReady,
    /// No place to begin: all seems known.
    AllKnown,
    /// The button at a place to begin.
    Practice,
    /// Its name for the ear.
    PracticeAt {
        /// The skill.
        title: String,
    },
    /// What a dashed bloom is for.
    ShowIt,
    /// To Today.
    ToToday,
    /// What it may get wrong.
    OnlyAGuess,
}

impl Say for Place {
    fn english(&self) -> String {
        match self {
            Self::Title => "Find my place",
            Self::Lead => "A few questions show where it is good to begin. The next one depends on what you answer.",
            Self::NoScore => "There are no points, and it does not say right or wrong. It only looks for your place.",
            Self::StopAnyTime => "Stop any time. Go on another day if you like.",
            Self::NotKnowing => "“I don’t know this yet” is a good answer.",
            Self::OnlyGrades { written } => return only_grades(written),
            Self::NothingWritten => "No questions are written yet.",
            Self::Start => "Start",
            Self::GoOn => "Go on",
            Self::Kept { answered: 1 } => "You answered 1 question. It is kept.",
            Self::Kept { answered } => return format!("You answered {answered} questions. They are kept."),
            Self::StartNew => "Start over",
            Self::SeePicture => "See my place",
            Self::NotNow => "Not now",
            Self::Stop => "Stop for now",
            Self::Thinking => "Looking for the next question …",
            Self::NoQuestion => "Trellis cannot make the next question. Start over to get other questions.",
            Self::DontKnow => "I don’t know this yet",
            Self::Answer => "This is my answer",
            Self::Question { number } => return format!("Question {number}"),
            Self::HowMany => "It asks 6 to 20 questions.",
            Self::Taken => "Thank you. Here is another one.",
            Self::NotReady { why, typed } => return not_ready(*why, typed),
            Self::OtherForm => "That is the right amount. Now write it the way the question asks.",
            Self::PictureTitle => "Where you stand",
            Self::PictureLead => "This is your place for now. It moves as you grow.",
            Self::PictureSoFar => "This is what we can see so far. More questions make it clearer.",
            Self::Legend => "What the plants mean here",
            Self::SeemsKnown => "you seem to know this",
            Self::GrowNow => "good to grow now",
            Self::Later => "comes later",
            Self::Blooms => "it blooms",
            Self::Plant { title, stands } => return format!("{title}: {}", stands.english()),
            Self::Listed { stands, titles } => {
                let head = match **stands {
                    Self::SeemsKnown => "You seem to know",
                    Self::GrowNow => "Good to grow now",
                    Self::Blooms => "In bloom",
                    _ => "Later",
                };
                return format!("{head}: {}.", titles.join(", "));
            }
            Self::BeginTitle => "Good places to begin",
            Self::BuildsOn { titles } => return format!("it builds on {}, and you seem to know that.", listed(titles)),
            Self::NothingFirst => "nothing else here has to come first.",
            Self::MayBeReady => "you may be ready for it.",
            Self::AllKnown => "You seem to know all we can ask about. Choose any plant.",
            Self::Practice => "Practice",
            Self::PracticeAt { title } => return format!("Practice: {title}"),
            Self::ShowIt => {
                "A dashed bloom turns into a real one when you show it. Choose the plant and say “I think I know this”."
            }
            Self::ToToday => "To Today",
            Self::OnlyAGuess => "This is a guess from a few answers. You can open any skill.",
        }
        .to_owned()
    }
}

fn listed(titles: &[String]) -> String {
    match titles {
        [] => String::new(),
        [one] => one.clone(),
        [start @ .., last] => format!("{} and {last}", start.join(", ")),
    }
}

fn grade_name(grade: Grade) -> String {
    if grade.number() == 0 { "kindergarten".to_owned() } else { format!("grade {}", grade.number()) }
}

fn only_grades(written: &[Grade]) -> String {
    let names: Vec<String> = written.iter().map(|grade| grade_name(*grade)).collect();
    format!("We can ask about {} so far. Other grades are not written yet.", listed(&names))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grades_that_can_be_asked_about_are_named() {
        let grades = |numbers: &[u8]| numbers.iter().filter_map(|number| Grade::new(*number)).collect();
        let say = |numbers: &[u8]| Place::OnlyGrades { written: grades(numbers) }.english();
        assert_eq!(say(&[3]), "We can ask about grade 3 so far. Other grades are not written yet.");
        assert_eq!(
            say(&[0, 3, 4]),
            "We can ask about kindergarten, grade 3 and grade 4 so far. Other grades are not written yet."
        );
    }
}
