use super::{
    Day, Say, counted,
    goal_parts::{
        Kind, NOT_SAID, Part, kind_name, part_name, phrase_words, plan_words, rhythm_words, weekday, wish_words,
    },
};
use crate::{
    goals::Word,
    record::{Ending, Helped, Obstacle, Phrase, Said, Wish},
    units,
};

/// What the pages about goals say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Goals {
    /// The heading of the page.
    Title,
    /// Under the heading, where there is none yet.
    NoneYet,
    /// The button.
    NewGoal,
    /// A step of a longer goal.
    SmallerStep,
    /// When it was set.
    SetOn(units::Day),
    /// Print.
    Print,
    /// For a calendar.
    ToCalendar,
    /// The calendar file was not saved.
    NotSaved,
    /// Parts of a goal.
    Part(Part),
    /// Change a part, for the ear.
    Change(Part),
    /// The short word on the button.
    ChangeWord,
    /// A question of the steps.
    Ask(Part),
    /// Where one is in the steps.
    Step {
        /// From 1.
        step: usize,
        /// How many.
        of: usize,
    },
    /// Back one step.
    Back,
    /// On to the next step.
    Next,
    /// The time of day, for the ear.
    WhatTime,
    /// The place, for the ear.
    Where,
    /// How long, for the ear.
    HowLong,
    /// Other wishes than the three.
    SomethingElse,
    /// A pack and its grade, over its skills.
    PackOf {
        /// Its title.
        title: String,
        /// Its grade, `K` or a number.
        grade: String,
    },
    /// Over the skills to tap.
    PickSkills,
    /// Over the list of all skills.
    AllSkills,
    /// There is no board to choose.
    NoBoard,
    /// The link to a new one.
    ToNewBoard,
    /// Take a skill out again.
    TakeOut {
        /// Its title.
        title: String,
    },
    /// Over the days of this week.
    MyWeek,
    /// A day of it, for the ear.
    WeekDay {
        /// The day.
        day: units::Day,
        /// Practice is planned.
        planned: bool,
        /// There was practice.
        practiced: bool,
    },
    /// A question at the end of a goal.
    EndAsk,
    /// Keep the goal.
    Keep,
    /// Leave it.
    Cancel,
    /// Write it instead.
    OwnWords,
    /// A goal, in words.
    Wish {
        /// The wish.
        wish: Wish,
        /// Its words.
        words: Said,
        /// The titles of its skills.
        titles: Vec<String>,
    },
    /// By when.
    By(units::Day),
    /// A kind of wish that is not among the three.
    Kind(Kind),
    /// Under the three targets.
    FromYourPace,
    /// Ready-made words.
    Phrase(Phrase),
    /// An obstacle.
    Obstacle(Obstacle),
    /// The whole sentence.
    Plan {
        /// The goal.
        obstacle: Obstacle,
        /// The obstacle in own words.
        way: Said,
        /// What then.
        then: Said,
    },
    /// Nothing was said.
    NotSaid,
    /// The rhythm in words.
    Rhythm {
        /// Days, 0 is Sunday.
        days: Vec<u8>,
        /// Minutes.
        minutes: u16,
        /// When.
        when: Said,
        /// Where.
        place: Said,
    },
    /// A day of the week.
    Weekday(u8),
    /// So many minutes.
    Minutes(u16),
    /// The heading over the weeks.
    WorkingBack,
    /// Beside it.
    FromTheBottom,
    /// A week.
    WeekOf(units::Day),
    /// The week of today.
    ThisWeek,
    /// What is done there where there is no skill to learn.
    PracticeDays,
    /// The same for a board.
    SquareDays,
    /// What a skill still needs.
    ToBloom(u8),
    /// The day of the goal.
    GoalDay,
    /// Done.
    Grown,
    /// How far.
    SoFar {
        /// There.
        done: u32,
        /// Wished for.
        of: u32,
    },
    /// The word beside the leaves.
    Odds(Word),
    /// What the leaves mean.
    OddsMean {
        /// Leaves.
        leaves: u8,
        /// Up to when.
        until: units::Day,
    },
    /// What would change it.
    WouldChange {
        /// With two more weeks.
        later: u8,
        /// With one more day a week.
        more: u8,
        /// With half of it.
        smaller: u8,
    },
    /// Too few weeks.
    TooFew {
        /// There are.
        weeks: u8,
        /// There have to be.
        wanted: u8,
    },
    /// The day has come.
    DayIsHere,
    /// All is there.
    AllThere,
    /// A project goes by own word.
    OwnWord,
    /// How a board goes.
    SquaresWait,
    /// How often the plan spoke and helped.
    PlanUsed {
        /// Times.
        times: usize,
        /// Times it helped.
        helped: usize,
    },
    /// The plan speaks.
    Remember,
    /// Did it help?
    DidItHelp,
    /// An answer to that.
    Helped(Helped),
    /// Over the ways to end a goal.
    HowDidItEnd,
    /// A way to end it.
    Ending(Ending),
    /// How it ended.
    Ended {
        /// How.
        ending: Ending,
        /// When.
        day: units::Day,
    },
    /// Under letting go.
    LettingGo,
    /// Over goals that have ended.
    Before,
    /// Over the steps that hang from it.
    Steps,
    /// Over evidence of a project.
    Evidence,
    /// What to write there.
    EvidenceAsk,
    /// Keep it.
    AddIt,
    /// A line for how one will know that a project is done.
    Criterion(usize),
    /// Less of it.
    Less,
    /// More of it.
    More,
    /// An earlier day.
    Earlier,
    /// A later day.
    Later,
    /// How far a criterion is.
    Rating(u8),
    /// Nothing was written.
    NothingSaid,
    /// It was kept.
    Kept,
    /// Today's note: the heading.
    MyGoal,
    /// Today's note: the link.
    SeeMyGoal,
    /// Today's link where there is none.
    MakeOne,
}

impl Say for Goals {
    fn english(&self) -> String {
        match self {
            Self::Title => "My goals",
            Self::NoneYet => "A goal is something you want. You choose it, and you can change it or let it go.",
            Self::NewGoal => "New goal",
            Self::SmallerStep => "Add a smaller step",
            Self::SetOn(day) => return format!("You set this on {}. Change any part when you like.", Day::Plain(*day).english()),
            Self::Print => "Print",
            Self::ToCalendar => "To my calendar",
            Self::NotSaved => "The file was not saved. Try again.",
            Self::Part(part) => part_name(*part),
            Self::Change(part) => return format!("Change: {}", part_name(*part)),
            Self::ChangeWord => "Change",
            Self::Ask(part) => match part {
                Part::Wish => "What do you want to reach?",
                Part::Best => "What is the best part when you reach it?",
                Part::Way => "What in you gets in the way?",
                Part::Plan => "If that happens, what will you do?",
                Part::When => "When will you practice?",
            },
            Self::Step { step, of } => return format!("Step {step} of {of}"),
            Self::Back => "Back",
            Self::Next => "Next",
            Self::WhatTime => "What time of day?",
            Self::Where => "Where?",
            Self::HowLong => "How long?",
            Self::SomethingElse => "I want something else",
            Self::PackOf { title, grade } if grade == "K" => return format!("{title} (kindergarten)"),
            Self::PackOf { title, grade } => return format!("{title} (grade {grade})"),
            Self::PickSkills => "Pick one or more. These are close for you.",
            Self::AllSkills => "Or pick from all skills",
            Self::NoBoard => "You have no board yet.",
            Self::ToNewBoard => "Make a board",
            Self::TakeOut { title } => return format!("Take out: {title}"),
            Self::MyWeek => "My week",
            Self::WeekDay { day, planned, practiced } => {
                let what = match (practiced, planned) {
                    (true, _) => "you practiced",
                    (false, true) => "planned",
                    (false, false) => "free",
                };
                return format!("{}: {what}", Day::Short(*day).english());
            }
            Self::EndAsk => "What do you want to remember about it?",
            Self::Keep => "Keep my goal",
            Self::Cancel => "Not now",
            Self::OwnWords => "Or say it in your own words",
            Self::Wish { wish, words, titles } => return wish_words(wish, words, titles),
            Self::By(day) => return format!("by {}", Day::Short(*day).english()),
            Self::Kind(kind) => kind_name(*kind),
            Self::FromYourPace => "These three are within reach at your pace.",
            Self::Phrase(piece) => phrase_words(*piece),
            Self::Obstacle(obstacle) => match obstacle {
                Obstacle::ThreeMisses => "I want to stop when I get some wrong.",
                Obstacle::PlannedDay => "I forget, or I do other things.",
                Obstacle::SkippedCheck => "I skip what I learned before.",
                Obstacle::Other => "Something else.",
            },
            Self::Plan { obstacle, way, then } => return plan_words(*obstacle, way, then),
            Self::NotSaid => NOT_SAID,
            Self::Rhythm { days, minutes, when, place } => return rhythm_words(days, *minutes, when, place),
            Self::Weekday(day) => weekday(*day),
            Self::Minutes(minutes) => return format!("{minutes} minutes"),
            Self::WorkingBack => "Working back from the goal",
            Self::FromTheBottom => "Read from the bottom up",
            Self::WeekOf(day) => return Day::Date(*day).english(),
            Self::ThisWeek => "This week",
            Self::PracticeDays => "Practice on your days",
            Self::SquareDays => "Squares on your days",
            Self::ToBloom(own) => {
                return format!("{own} more by yourself to bloom");
            }
            Self::GoalDay => "Goal day",
            Self::Grown => "Grown",
            Self::SoFar { done, of } => return format!("{done} of {of} so far"),
            Self::Odds(Word::Likely) => "Likely",
            Self::Odds(Word::Stretch) => "A stretch",
            Self::Odds(Word::NotByThen) => "Not by then",
            Self::OddsMean { leaves, until } => {
                return format!(
                    "means: in 10 times like this, about {leaves} get there by {}. This is a guess from your own weeks, not a promise.",
                    Day::Plain(*until).english()
                );
            }
            Self::WouldChange { later, more, smaller } => {
                return format!("Two more weeks: {later} in 10. One more day each week: {more} in 10. Half as much: {smaller} in 10.");
            }
            Self::TooFew { weeks, wanted } => {
                return format!("Too few to tell. After {wanted} weeks of practice Trellis can guess. You have {weeks} so far.");
            }
            Self::DayIsHere => "The day is here. How did it go?",
            Self::AllThere => "It is all there.",
            Self::OwnWord => "You say how far it is.",
            Self::SquaresWait => "The squares wait for you. Do them when you like.",
            Self::PlanUsed { times, helped } => {
                return format!("Your plan spoke up {}. It helped {}.", counted(*times, "time", "times"), counted(*helped, "time", "times"));
            }
            Self::Remember => "You made a plan for this:",
            Self::DidItHelp => "Does it help?",
            Self::Helped(Helped::Yes) => "Yes",
            Self::Helped(Helped::ALittle) => "A little",
            Self::Helped(Helped::No) => "No",
            Self::HowDidItEnd => "How is it going?",
            Self::Ending(Ending::Met) => "I did it",
            Self::Ending(Ending::Partly) => "I did a part",
            Self::Ending(Ending::LetGo) => "I let it go",
            Self::Ended { ending, day } => {
                let how = match ending {
                    Ending::Met => "You did it",
                    Ending::Partly => "You did a part",
                    Ending::LetGo => "You let it go",
                };
                return format!("{how}, {}.", Day::Plain(*day).english());
            }
            Self::LettingGo => "Letting go is a choice. What you learned stays.",
            Self::Before => "Goals from before",
            Self::Steps => "Steps on the way",
            Self::Evidence => "How far I am",
            Self::EvidenceAsk => "What did you do? Write or draw.",
            Self::AddIt => "Keep this",
            Self::Criterion(n) => return format!("{n}. I will know it is done when …"),
            Self::Less => "Less",
            Self::More => "More",
            Self::Earlier => "Earlier",
            Self::Later => "Later",
            Self::Rating(0) => "Not yet",
            Self::Rating(1) => "Partly",
            Self::Rating(_) => "Done",
            Self::NothingSaid => "Write or draw something first.",
            Self::Kept => "Kept.",
            Self::MyGoal => "My goal",
            Self::SeeMyGoal => "See my goal",
            Self::MakeOne => "Make a goal",
        }
        .to_owned()
    }
}
