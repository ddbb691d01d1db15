use super::BoardCommand;
use crate::{
    practice::{Item, ItemRef, Level, Response},
    record::{Ending, EventId, Goal, Helped, Look, Obstacle, Profile, Sureness, Topic},
    units::{Day, Drawing, Probability, Seed, SkillId},
};
use std::sync::Arc;

/// What a learner can ask for.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// "This is me."
    Begin(Profile),
    /// "I want to change what you know of me."
    ChangeProfile(Profile),
    /// "I want the app to look like this."
    ChangeLook(Look),
    /// "Check my answer."
    Answer {
        /// The item, with its key.
        item: Arc<Item>,
        /// What was entered.
        response: Response,
        /// Seconds since the item was first shown.
        seconds: u16,
        /// How sure the learner is, if they said.
        sureness: Option<Sureness>,
    },
    /// "Give me a hint."
    SeeHint {
        /// The item.
        item: ItemRef,
        /// Which hint, from 1.
        number: u8,
    },
    /// "Show me how."
    ShowHow {
        /// The item.
        item: ItemRef,
    },
    /// "I don't know yet."
    DontKnow {
        /// The item.
        item: ItemRef,
        /// How far it reaches.
        level: Level,
    },
    /// "Another one, please."
    Skip {
        /// The item.
        item: ItemRef,
    },
    /// "Too easy", "too hard".
    ChooseLevel {
        /// The skill.
        skill: SkillId,
        /// The level from now on.
        level: Level,
    },
    /// Something around a choice board.
    Board(BoardCommand),
    /// "Find my place", from the beginning.
    BeginPlace {
        /// What its questions and its thinking grow from.
        seed: Seed,
    },
    /// A reply to a question of "Find my place".
    ReplyToPlace {
        /// The item, with its key.
        item: Arc<Item>,
        /// What was entered; `None` for "I don't know this yet".
        response: Option<Response>,
    },
    /// What "Find my place" believes now.
    FindPlace {
        /// How likely each skill is known.
        beliefs: Vec<(SkillId, Probability)>,
        /// Good places to begin, the best first.
        beginnings: Vec<SkillId>,
    },
    /// "I think I know this."
    Contest {
        /// The skill.
        skill: SkillId,
    },
    /// "This is my goal."
    SetGoal(Box<Goal>),
    /// "My goal is this from now on."
    ChangeGoal {
        /// Which.
        goal: EventId,
        /// What it is now.
        to: Box<Goal>,
    },
    /// "I did it", "I did a part", "I let it go".
    EndGoal {
        /// Which.
        goal: EventId,
        /// How.
        ending: Ending,
        /// What there is to say.
        says: String,
    },
    /// The plan is shown now.
    LetPlanSpeak {
        /// Whose.
        goal: EventId,
        /// What happened.
        obstacle: Obstacle,
    },
    /// "My plan helped", or not.
    SayIfHelped {
        /// Whose plan.
        goal: EventId,
        /// What they say.
        helped: Helped,
    },
    /// "Look how far my project is."
    AddEvidence {
        /// Which goal.
        goal: EventId,
        /// In words.
        says: String,
        /// Drawn.
        drawing: Option<Drawing>,
        /// How far each criterion is, 0 to 2.
        ratings: Vec<u8>,
    },
    /// "I want to set this down."
    Write {
        /// What about.
        topic: Topic,
        /// In words.
        says: String,
        /// Drawn.
        drawing: Option<Drawing>,
        /// A letter: the day it is for.
        opens: Option<Day>,
    },
    /// A look back at the end of a session.
    LookBack {
        /// Which question, `what-helped`.
        question: String,
        /// The answer.
        answer: String,
    },
}
