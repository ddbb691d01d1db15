use super::{Growth, Say, counted};
use crate::{curriculum::Strand, learner::ToBloom, record::Grade};

/// What the map says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Map {
    /// The heading.
    Title,
    /// Under it.
    Lead,
    /// The name of the legend.
    Legend,
    /// The name of the table.
    Table,
    /// How keys move.
    Keys,
    /// The name of the buttons that choose a column on a phone.
    Columns,
    /// The head of the column of grades.
    Grade,
    /// The head of a row.
    GradeName(Grade),
    /// A row without skills.
    NotWritten,
    /// A column.
    Strand(Strand),
    /// A plant, for the ear.
    Plant {
        /// The skill.
        title: String,
        /// How it stands.
        stage: Growth,
        /// Whether a check is due.
        due: bool,
    },
    /// Beside the large plant.
    Stands {
        /// The grade, where it is known.
        grade: Option<Grade>,
        /// How it stands.
        stage: Growth,
        /// Whether a check is due.
        due: bool,
    },
    /// What was seen.
    Seen,
    /// Its value.
    SeenSoFar {
        /// Right alone.
        own: u32,
        /// Right with help.
        helped: u32,
        /// Days with one right alone.
        days: u32,
    },
    /// What is missing.
    ToBloom,
    /// Its value.
    Missing(ToBloom),
    /// It blooms.
    Bloomed,
    /// The rule is met; the next answer settles it.
    Nearly,
    /// What it builds on.
    GrowsFrom,
    /// Nothing has to come before it.
    FromNothing,
    /// What it builds on and nobody has written yet.
    Unwritten(Grade),
    /// What builds on it.
    HelpsWith,
    /// The main button.
    Practice,
    /// Copy the link.
    CopyLink,
    /// It was copied.
    LinkCopied,
    /// It could not be copied.
    LinkNotCopied,
    /// Close the sheet on a phone.
    Close,
    /// The address names a skill that is not here.
    NoSuchSkill,
    /// There are no skills at all.
    NothingAtAll,
}

impl Say for Map {
    fn english(&self) -> String {
        match self {
            Self::Title => "My trellis",
            Self::Lead => "Grow in any order. Nothing is locked.",
            Self::Legend => "What the plants mean",
            Self::Table => "Skills by grade",
            Self::Keys => "Arrow keys move from plant to plant. Enter opens one. Home goes to your place.",
            Self::Columns => "Kinds of math",
            Self::Grade => "Grade",
            Self::GradeName(grade) => return grade_name(*grade),
            Self::NotWritten => "not yet written",
            Self::Strand(strand) => strand_name(*strand),
            Self::Plant { title, stage, due } => return format!("{title}, {}", stands(stage, *due)),
            Self::Stands { grade, stage, due } => {
                let grade = grade.map(|grade| format!("{} · ", grade_name(grade))).unwrap_or_default();
                return format!("{grade}{}", stands(stage, *due));
            }
            Self::Seen => "Seen",
            Self::SeenSoFar { own, helped, days } => return seen(*own, *helped, *days),
            Self::ToBloom => "To bloom",
            Self::Missing(missing) => return needs(*missing),
            Self::Bloomed => "It bloomed. It stays a bloom.",
            Self::Nearly => "It is as good as there. Answer one more.",
            Self::GrowsFrom => "Grows from",
            Self::FromNothing => "nothing has to come first",
            Self::Unwritten(grade) => {
                let grade = grade_name(*grade);
                return format!(
                    "{} skills (not written yet)",
                    if grade.starts_with('K') { grade } else { grade.to_lowercase() }
                );
            }
            Self::HelpsWith => "Helps with",
            Self::Practice => "Practice",
            Self::CopyLink => "Copy link",
            Self::LinkCopied => "The link is copied.",
            Self::LinkNotCopied => "The link could not be copied. Copy it from the top of the browser.",
            Self::Close => "Close",
            Self::NoSuchSkill => "This skill is not on this trellis yet. Choose another plant.",
            Self::NothingAtAll => "No skills are written yet.",
        }
        .to_owned()
    }
}

const fn strand_name(strand: Strand) -> &'static str {
    match strand {
        Strand::Number => "Number & place value",
        Strand::Multiply => "Multiply & divide",
        Strand::Fractions => "Fractions & ratio",
        Strand::Measure => "Measure & data",
        Strand::Shape => "Shape & space",
    }
}

fn grade_name(grade: Grade) -> String {
    if grade.number() == 0 { "Kindergarten".to_owned() } else { format!("Grade {}", grade.number()) }
}

fn stands(stage: &Growth, due: bool) -> String {
    let stage = stage.english();
    if due { format!("{stage}, {}", Growth::Due.english()) } else { stage }
}

fn seen(own: u32, helped: u32, days: u32) -> String {
    let many = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
    let on = if days == 0 { String::new() } else { format!(", on {}", counted(many(days), "day", "days")) };
    match (own, helped) {
        (0, 0) => "no right answer yet".to_owned(),
        (0, helped) => format!("{helped} right with help"),
        (own, 0) => format!("{own} right by yourself{on}"),
        (own, helped) => format!("{own} right by yourself, {helped} with help{on}"),
    }
}

fn needs(missing: ToBloom) -> String {
    let more = format!("{} more right by yourself", missing.own);
    let kind = missing.other_exercise.then_some("at another kind of question");
    let day = missing.another_day.then_some("on another day");
    let asks: Vec<&str> = [kind, day].into_iter().flatten().collect();
    match (asks.as_slice(), missing.own) {
        ([], _) => more,
        (asks, 1) => format!("{more}, {}", asks.join(", ")),
        (asks, _) => format!("{more}, one of them {}", asks.join(", one ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_seen_and_missing_is_said_in_full() {
        let say = |word: Map| word.english();
        assert_eq!(say(Map::SeenSoFar { own: 4, helped: 1, days: 2 }), "4 right by yourself, 1 with help, on 2 days");
        assert_eq!(say(Map::SeenSoFar { own: 0, helped: 0, days: 0 }), "no right answer yet");
        let missing = |own| ToBloom { own, other_exercise: false, another_day: true };
        assert_eq!(say(Map::Missing(missing(2))), "2 more right by yourself, one of them on another day");
        assert_eq!(say(Map::Missing(missing(1))), "1 more right by yourself, on another day");
    }

    #[test]
    fn a_plant_says_its_stage_to_the_ear() {
        let plant = Map::Plant { title: "Round to tens".to_owned(), stage: Growth::Secure, due: true };
        assert_eq!(plant.english(), "Round to tens, secure, check is due");
    }
}
