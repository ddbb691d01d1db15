use std::sync::Arc;
use trellis::{
    language::{Notation, Rich},
    practice::{AnswerFace, Face, Hint, Item, ItemRef, Key, Level, NumberForm, Slip, Step},
    units::{Rational, Seed, SkillId},
};

/// What is right in every test question.
pub const RIGHT: &str = "24";
/// What the one known slip leads to.
pub const SLIP: &str = "10";

/// 6 trays of 4: the same question whatever the exercise, for what matters here is the answer alone.
pub fn question(skill: &SkillId, exercise: &str, level: Level, seed: Seed) -> Arc<Item> {
    let exercise = skill.exercise(exercise).expect("spelled right");
    let slip = Slip {
        name: "added the two numbers".into(),
        gives: SLIP.into(),
        at: None,
        says: Rich::text("Every tray holds 4."),
        picture: None,
    };
    Arc::new(Item {
        made_from: ItemRef { exercise, version: 1, seed, theme: "garden".into() },
        level,
        face: Face {
            ask: Rich::text("6 trays hold 4 seedlings each. How many seedlings are there in all?"),
            picture: None,
            answer: AnswerFace::Number { unit: Some("seedlings".into()), form: NumberForm::Any, signs: String::new() },
        },
        key: Key::Number(Rational::int(24)),
        slips: vec![slip],
        hints: ["How many trays?", "Count by 4s."].map(|says| Hint { says: Rich::text(says), scaffold: None }).into(),
        steps: vec![Step { says: Rich::text("6 × 4 = 24"), picture: None }],
        values: vec![("groups".into(), "6".into()), ("each".into(), "4".into())],
        notation: Notation::default(),
    })
}
