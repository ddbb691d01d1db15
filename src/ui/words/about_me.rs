use super::Say;
use crate::record::Grade;

/// The questions about a learner, the same in Welcome and in Settings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AboutMe {
    /// What should we call you?
    NameAsk,
    /// Label of the line for it.
    Nickname,
    /// What a nickname may be.
    NicknameHelp,
    /// Which grade?
    GradeAsk,
    /// What a grade is for.
    GradeHelp,
    /// A grade in full, for the ear and in sentences.
    Grade(Grade),
    /// What can be practiced when nothing is written for the grade.
    NotWritten {
        /// The grade that was chosen.
        chosen: Grade,
        /// The grades that are written.
        written: Vec<Grade>,
    },
    /// Which interests?
    InterestsAsk,
    /// What interests are for.
    InterestsHelp,
    /// How many are ticked.
    Interests {
        /// Up to three.
        ticked: usize,
    },
    /// A fourth one.
    ThreeAlready,
    /// How do you like to work?
    WaysAsk,
    /// All of them may be left or changed.
    WaysHelp,
    /// Shall we find your place?
    PlaceAsk,
    /// What that is.
    PlaceHelp,
    /// A way of working.
    Way(Way),
    /// What a way of working does.
    WayHelp(Way),
    /// In its place where nothing can be read aloud.
    NoVoice,
}

/// A way of working, to tick or to leave.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// A picture wherever there is one.
    Pictures,
    /// A worked example before the first try.
    ExampleFirst,
    /// Everything can be heard.
    ReadAloud,
    /// Nothing but the task.
    OneThing,
    /// Two choices instead of four.
    TwoChoices,
    /// More space.
    MoreSpace,
    /// Breaks when the learner says so.
    Breaks,
}

impl Way {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 7] = [
        Self::Pictures,
        Self::ExampleFirst,
        Self::ReadAloud,
        Self::OneThing,
        Self::TwoChoices,
        Self::MoreSpace,
        Self::Breaks,
    ];

    const fn title(self) -> &'static str {
        match self {
            Self::Pictures => "Pictures",
            Self::ExampleFirst => "Example first",
            Self::ReadAloud => "Read it to me",
            Self::OneThing => "One thing at a time",
            Self::TwoChoices => "Two choices, not four",
            Self::MoreSpace => "More space",
            Self::Breaks => "A break when I say so",
        }
    }

    const fn help(self) -> &'static str {
        match self {
            Self::Pictures => "Show a picture when there is one.",
            Self::ExampleFirst => "Show me how before I try.",
            Self::ReadAloud => "A voice reads each question.",
            Self::OneThing => "Show the task and hide the rest.",
            Self::TwoChoices => "Show me fewer things to pick from.",
            Self::MoreSpace => "Leave more room between the lines.",
            Self::Breaks => "A button hides the task till I am back.",
        }
    }
}

impl Say for AboutMe {
    fn english(&self) -> String {
        match self {
            Self::NameAsk => "What should we call you?",
            Self::Nickname => "My nickname",
            Self::NicknameHelp => "Any name you like. It stays on this device.",
            Self::GradeAsk => "Which grade are you in?",
            Self::GradeHelp => "It tells us where to start. You can still open every skill.",
            Self::Grade(grade) => return grade_words(*grade, true),
            Self::NotWritten { chosen, written } => return not_written(*chosen, written),
            Self::InterestsAsk => "What do you like?",
            Self::InterestsHelp => "Pick up to three. Your stories will be about them. The math stays the same.",
            Self::Interests { ticked } => return format!("{ticked} of 3 picked"),
            Self::ThreeAlready => "You have three. To pick another one, take one away first.",
            Self::WaysAsk => "How do you like to work?",
            Self::WaysHelp => "Pick what helps you. You can change it any time.",
            Self::PlaceAsk => "Find your place first?",
            Self::PlaceHelp => "A few math questions show where it is good to begin. No points. Stop any time. You can also do it on another day.",
            Self::Way(way) => way.title(),
            Self::WayHelp(way) => way.help(),
            Self::NoVoice => "There is no voice on this device.",
        }
        .to_owned()
    }
}

fn grade_words(grade: Grade, begins: bool) -> String {
    match (grade.number(), begins) {
        (0, true) => "Kindergarten".to_owned(),
        (0, false) => "kindergarten".to_owned(),
        (number, true) => format!("Grade {number}"),
        (number, false) => format!("grade {number}"),
    }
}

fn not_written(chosen: Grade, written: &[Grade]) -> String {
    let chosen = grade_words(chosen, true);
    let names: Vec<String> = written.iter().map(|grade| grade_words(*grade, false)).collect();
    match names.split_last() {
        None => format!("{chosen} is not written yet."),
        Some((only, [])) => format!("{chosen} is not written yet. You can practice {only} now."),
        Some((last, first)) => {
            format!("{chosen} is not written yet. You can practice {} or {last} now.", first.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grade(number: u8) -> Grade {
        Grade::new(number).expect("up to 8")
    }

    #[test]
    fn a_grade_that_is_not_written_names_what_is() {
        let says = |chosen, written: &[u8]| {
            AboutMe::NotWritten { chosen: grade(chosen), written: written.iter().map(|n| grade(*n)).collect() }
                .english()
        };
        assert_eq!(says(5, &[3]), "Grade 5 is not written yet. You can practice grade 3 now.");
        assert_eq!(
            says(0, &[2, 3, 4]),
            "Kindergarten is not written yet. You can practice grade 2, grade 3 or grade 4 now."
        );
        assert_eq!(says(8, &[]), "Grade 8 is not written yet.");
    }
}
