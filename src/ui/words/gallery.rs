use super::{Say, counted};
use crate::curriculum::gallery::{Form, SourceFault, Trouble};

/// What the gallery says. Its readers write or choose exercises: grown-ups.
#[derive(Clone, PartialEq, Debug)]
pub enum Gallery {
    /// Heading, and the link that leads here.
    Title,
    /// Under it.
    Lead,
    /// The link from the page about Trellis.
    Link,
    /// Over the kinds of answer.
    Kinds,
    /// Over the pictures.
    Pictures,
    /// No exercise has these.
    NoExerciseYet {
        /// Their names.
        names: Vec<String>,
    },
    /// There is no such exercise.
    NoSuchExercise,
    /// Over the text.
    Source,
    /// The list of exercises of all packs.
    Exercise,
    /// The name of the editor.
    SourceName,
    /// Under the editor.
    SourceHelp,
    /// In which form it is shown.
    WrittenIn,
    /// A form.
    Form(Form),
    /// Puts the text back as it is in the pack.
    AsItWas,
    /// So many exercises were read.
    Reads {
        /// How many.
        exercises: usize,
    },
    /// Where a fault is.
    Where {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// A fault.
    Fault(SourceFault),
    /// After a fault: what is shown is older.
    LastGood,
    /// Moves the keyboard to the fault.
    GoThere {
        /// From 1.
        line: usize,
    },
    /// Which exercise of the text is shown.
    WhichOne,
    /// Over the item.
    Item,
    /// The number the item grows from.
    Seed,
    /// Under the number.
    SeedHelp,
    /// The seed before.
    Before,
    /// The seed after.
    After,
    /// The address of the item.
    LinkToItem,
    /// Over what only authors see.
    Behind,
    /// The right answer.
    RightAnswer,
    /// A slip.
    Slip {
        /// Its name.
        name: String,
        /// Where it leads.
        gives: String,
    },
    /// Over the slips.
    Slips,
    /// Over the hints.
    Hints,
    /// Over the steps.
    Steps,
    /// Over the drawn values.
    Values,
    /// Over the trial.
    Trial,
    /// While it runs.
    TrialRuns {
        /// So many items are made.
        made: u64,
        /// Of so many.
        of: u64,
    },
    /// The text has a fault of its own.
    TrialWaits,
    /// It found nothing.
    TrialGood {
        /// In so many items.
        items: u64,
    },
    /// It found so many.
    TrialFound {
        /// How many.
        faults: usize,
    },
    /// What it does not look at.
    TrialRest,
}

impl Say for Gallery {
    fn english(&self) -> String {
        match self {
            Self::Reads { exercises } => return format!("{} read.", counted(*exercises, "exercise", "exercises")),
            Self::NoExerciseYet { names } => return format!("No exercise yet: {}.", names.join(", ")),
            Self::Where { line, column } => return format!("Line {line}, column {column}"),
            Self::Fault(fault) => return sentence(&fault.trouble),
            Self::GoThere { line } => return format!("Go to line {line}"),
            Self::Slip { name, gives } if gives.is_empty() => return name.clone(),
            Self::Slip { name, gives } => return format!("{name}: {gives}"),
            Self::TrialRuns { made, of } => return format!("{made} of {of} items."),
            Self::TrialGood { items } => return format!("No faults in {}.", counted(*items as usize, "item", "items")),
            Self::TrialFound { faults } => return format!("{} found.", counted(*faults, "fault", "faults")),
            other => other.fixed(),
        }
        .to_owned()
    }
}

impl Gallery {
    /// What holds no value.
    const fn fixed(&self) -> &'static str {
        match self {
            Self::Title => "Gallery",
            Self::Lead => {
                "Every kind of answer and every picture, beside the text that makes them. For people who write exercises. Nothing here is kept."
            }
            Self::Link => "For people who write exercises: the gallery",
            Self::Kinds => "Kinds of answer",
            Self::Pictures => "Pictures",
            Self::NoSuchExercise => "There is no such exercise in this build. Choose another one above.",
            Self::Source => "Text",
            Self::Exercise => "Exercise",
            Self::SourceName => "Text of the exercise",
            Self::SourceHelp => {
                "Change it and the item changes. Or paste a pack, a skill or an exercise, in TOML or JSON."
            }
            Self::WrittenIn => "Written in",
            Self::Form(Form::Toml) => "TOML",
            Self::Form(Form::Json) => "JSON",
            Self::AsItWas => "As it was",
            Self::LastGood => "The item still shows the last text that could be read.",
            Self::WhichOne => "Exercise of this text",
            Self::Item => "Item",
            Self::Seed => "Seed",
            Self::SeedHelp => "A whole number. The same seed makes the same item.",
            Self::Before => "Seed before",
            Self::After => "Next seed",
            Self::LinkToItem => "Link to this item",
            Self::Behind => "Answer, slips, hints and steps",
            Self::RightAnswer => "Right",
            Self::Slips => "Slips",
            Self::Hints => "Hints",
            Self::Steps => "Steps",
            Self::Values => "Values",
            Self::Trial => "A hundred items",
            Self::TrialWaits => "They are tried as soon as the text can be read.",
            Self::TrialRest => {
                "The audit (workbench audit) makes a thousand. It also looks at words, standards, ids and what stands between skills. It needs all content, so it does not run here."
            }
            _ => "",
        }
    }
}

/// So many names of what could stand here are told.
const MOST_NAMES: usize = 12;

/// What is wrong and what to do, for somebody who teaches.
fn sentence(trouble: &Trouble) -> String {
    match trouble {
        Trouble::TooLong { most } => format!("This text is too long. The gallery reads up to {} KB.", most / 1000),
        Trouble::TooDeep => "Here are lists within lists, deeper than any pack goes.".to_owned(),
        Trouble::Empty => "There is no text. Paste a pack, a skill or an exercise.".to_owned(),
        Trouble::Syntax { form: Form::Toml, says } => format!("This is not TOML yet: {}.", says.trim_end_matches('.')),
        Trouble::Syntax { form: Form::Json, says } if says.starts_with("EOF") => {
            "The text ends too early: a bracket or a quotation mark is still open.".to_owned()
        }
        Trouble::Syntax { form: Form::Json, says } => format!("This is not JSON yet: {}.", says.trim_end_matches('.')),
        Trouble::NoExercise => {
            "There is no exercise in this text. An exercise has an “ask” and an “answer”; a pack has them below [[skill.exercise]].".to_owned()
        }
        Trouble::TooMany { most } => format!("This exercise has more than {most} lines in “let” and “where”. Draw less."),
        Trouble::Unknown { name, known } => unknown(name, known),
        Trouble::Missing { name } => format!("“{name}” is missing here."),
        Trouble::WrongSort { found, wanted } => format!("Here stands {}. It should be {}.", sort(found), sort(wanted)),
        Trouble::Twice { name } => format!("“{name}” stands here twice. Keep one of them."),
        Trouble::BadId { id } => {
            format!("“{id}” cannot be an id. Use small letters, digits and hyphens, like “equal-groups”.")
        }
        Trouble::Other { says } => format!("{}.", says.trim_end_matches('.')),
        Trouble::NotMade(error) => format!("No item can be made. {}.", error.to_string().trim_end_matches('.')),
    }
}

fn unknown(name: &str, known: &[String]) -> String {
    match known.iter().min_by_key(|other| steps_between(name, other)) {
        Some(near) if steps_between(name, near) <= 2 => {
            format!("“{name}” has no meaning here. Did you mean “{near}”?")
        }
        _ if known.is_empty() => format!("“{name}” has no meaning here."),
        _ => {
            let shown = known.iter().take(MOST_NAMES).map(String::as_str).collect::<Vec<_>>().join(", ");
            let more = if known.len() > MOST_NAMES { " …" } else { "." };
            format!("“{name}” has no meaning here. What can stand here: {shown}{more}")
        }
    }
}

/// How many letters have to be put in, taken out or changed to make one word of another.
fn steps_between(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (place, sign) in one.chars().take(60).enumerate() {
        let mut corner = row[0];
        row[0] = place + 1;
        for (column, wanted) in other.iter().enumerate() {
            let changed = corner + usize::from(sign != *wanted);
            corner = row[column + 1];
            row[column + 1] = changed.min(row[column] + 1).min(corner + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

/// What serde calls a sort of value, in words of people who write packs.
fn sort(told: &str) -> String {
    let plain = [
        ("string \"", "a text"),
        ("a string", "a text in quotation marks"),
        ("string", "a text in quotation marks"),
        ("integer `", "a number"),
        ("floating point `", "a number"),
        ("boolean `", "true or false"),
        ("a boolean", "true or false"),
        ("sequence", "a list"),
        ("a sequence", "a list in square brackets"),
        ("map", "a table in braces"),
        ("a map", "a table in braces"),
        ("struct ", "a table in braces"),
        ("tuple ", "a list in square brackets"),
        ("null", "nothing that can be read"),
        ("unit", "nothing that can be read"),
        ("enum", "one name with its value, in braces"),
        ("u8", "a small whole number"),
        ("u32", "a whole number from 0 up"),
        ("an array of length ", "a list of another length"),
    ];
    let found = plain.iter().find(|(start, _)| told.starts_with(start));
    found.map_or_else(|| told.to_owned(), |(_, plain)| (*plain).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_is_nearly_right_is_set_right() {
        let known = ["ask".to_owned(), "answer".to_owned(), "hints".to_owned()];
        let says = |name: &str| sentence(&Trouble::Unknown { name: name.to_owned(), known: known.to_vec() });
        assert_eq!(says("anser"), "“anser” has no meaning here. Did you mean “answer”?");
        assert_eq!(says("picture"), "“picture” has no meaning here. What can stand here: ask, answer, hints.");
    }

    #[test]
    fn sorts_are_told_in_words_of_the_guide() {
        let trouble = Trouble::WrongSort { found: "integer `3`".to_owned(), wanted: "a string".to_owned() };
        assert_eq!(sentence(&trouble), "Here stands a number. It should be a text in quotation marks.");
    }
}
