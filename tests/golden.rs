//! The same seed makes the same numbers on every machine: these run natively, in Node and in a browser.
#![allow(clippy::panic, clippy::unwrap_used)]

use trellis::{
    language::Notation,
    learner::FOLD,
    placement::{Placement, Reply, Start, Topic, Topics},
    practice::{AnswerFace, Made, Recipe, cast::CastBook, make},
    record::{Grade, LearnerFile},
    tutor::Tutor,
    units::{Draw, Seed},
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test;

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_draw_gives_the_same_whole_numbers_everywhere() {
    let mut draw = Draw::new(Seed(7), &["math.3.oa/equal-groups/how-many", "1", "groups", "0"]);
    let drawn: Vec<u64> = (0..6).map(|_| draw.below(1000)).collect();
    assert_eq!(drawn, [423, 485, 18, 612, 226, 748]);
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_shuffle_gives_the_same_order_everywhere() {
    let mut cards: Vec<u8> = (0..10).collect();
    Draw::new(Seed(u64::MAX), &["cards"]).shuffle(&mut cards);
    assert_eq!(cards, [5, 0, 7, 3, 1, 2, 4, 9, 8, 6]);
}

/// A recipe for each kind of answer.
const RECIPES: [&str; 6] = [
    r#""let": ["a = pick(2..9)", "b = pick(2..9)"], "where": ["a != b"], "ask": "{who} has {a} {box|for a} of {b}.",
           "answer": {"number": {"is": "a * b", "unit": "{thing|many}"}}"#,
    r#""let": ["n = pick(100..999)", "r = round(n, 10)"], "ask": "Round {n} to the nearest ten.",
           "answer": {"choice": {"right": "{r}", "wrong": ["{r + 10}", "{r - 10}", "{n}"]}}"#,
    r#""let": ["l = sample(2..9, 3)", "a = at(l, 1)"], "ask": "Multiples of {a}?",
           "answer": {"choices": {"right": ["{a * 2}", "{a * 3}"], "wrong": ["{a * 2 + 1}", "{a * 3 + 1}"], "sorted": true}}"#,
    r#""let": ["a = pick(10..90 by 10)", "b = pick([2, 5, 7])"], "ask": "Fill in.",
           "answer": {"blanks": {"lines": ["$ [x] * {b} = {a * b} $"], "is": {"x": "a"}}}"#,
    r#""let": ["a = pick(1..9)", "d = pick(2..9)"], "ask": "Compare.",
           "answer": {"compare": {"left": "a / d", "right": "1/2", "show": ["$ {a / d} $", "$ 1/2 $"]}}"#,
    r#""let": ["l = sort(sample(10..99, 4))"], "ask": "Put these in order.",
           "answer": {"order": {"cards": ["{at(l, 1)}", "{at(l, 2)}", "{at(l, 3)}", "{at(l, 4)}"], "first": "least", "last": "greatest"}}"#,
];

const CAST: &str = r#"{"people": [
    {"name": "Maya", "they": "she", "them": "her", "their": "her"}, {"name": "Leo", "they": "he", "them": "him", "their": "his"}
], "themes": [{"id": "any", "title": "Any", "scenes": [
    {"thing": {"one": "bead", "many": "beads"}, "box": {"one": "jar", "many": "jars"}, "row": {"one": "row", "many": "rows"}, "place": "at home", "most": 1000, "holds": 100},
    {"thing": {"one": "card", "many": "cards"}, "box": {"one": "pack", "many": "packs"}, "row": {"one": "row", "many": "rows"}, "place": "at school", "most": 1000, "holds": 100}
]}]}"#;

/// The drawn values, the question as it is spoken, the face, the answer.
fn item_in_a_line(recipe: &str) -> String {
    let text =
        format!(r#"{{"id": "x", "version": 1, "level": 2, "different": 8, {recipe}, "hints": [], "steps": []}}"#);
    let recipe: Recipe = serde_json::from_str(&text).expect("the recipe is JSON as packs are");
    let cast: CastBook = serde_json::from_str(CAST).expect("the cast is JSON as cast.json is");
    let (exercise, notation) = ("math.3.oa/golden/x".parse().expect("an id"), Notation::default());
    let made = Made { exercise: &exercise, seed: Seed(20_260_731), theme: "any", cast: &cast, notation: &notation };
    let item = make(&recipe, made).expect("the recipe can be made");
    let values: Vec<String> = item.values.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let face = match &item.face.answer {
        AnswerFace::Choice { options, .. } | AnswerFace::Choices { options } => {
            options.iter().map(|option| option.plain()).collect()
        }
        AnswerFace::Order { cards, .. } => cards.iter().map(|card| card.plain()).collect(),
        _ => Vec::new(),
    };
    format!("{} | {} | {} | {}", values.join(" "), item.face.ask.spoken(), face.join(", "), item.told(&notation))
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_seed_makes_the_same_item_everywhere() {
    let items = [
        "a=6 b=4 | Maya has 6 packs of 4. |  | 24 cards",
        "n=181 r=180 | Round 181 to the nearest ten. | 170, 180, 181, 190 | 180",
        "l=[5, 2, 7] a=5 | Multiples of 5? | 10, 11, 15, 16 | 10; 15",
        "a=10 b=2 | Fill in. |  | 10",
        "a=1 d=6 | Compare. |  | <",
        "l=[63, 81, 87, 93] | Put these in order. | 87, 63, 93, 81 | 63; 81; 87; 93",
    ];
    assert_eq!(RECIPES.map(item_in_a_line), items);
}

/// Weeks of a learner who never was, as `workbench synth --events 300` wrote them.
const WEEKS: &str = include_str!("fixtures/learner-file-v1-weeks.json");

/// Where this fails because the fold was changed on purpose, raise `learner::FOLD` and note the new digest: an app that opens with a
/// snapshot of the old fold would tell something else than the log.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_record_tells_the_same_everywhere() {
    let mut tutor = Tutor::default();
    tutor.start_over(LearnerFile::read(WEEKS).expect("a learner file").log.kept().cloned());
    assert_eq!((FOLD, format!("{:016x}", tutor.digest()).as_str()), (6, "0c1a1270765ddb6e"));
}

/// Two columns of nine grades that lean on each other now and then.
fn columns() -> Topics {
    let topic = |column: u8, grade: u8| Topic {
        name: format!("column-{column}-{grade}"),
        grade: Grade::new(grade).expect("0 to 8"),
        needs: (0..=column).filter_map(|under| Some(format!("column-{under}-{}", grade.checked_sub(1)?))).collect(),
        askable: grade % 3 != 1,
    };
    Topics::new((0..18).map(|place| topic(place % 2, place / 2)).collect())
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_placement_asks_and_believes_the_same_everywhere() {
    let mut placement = Placement::start(Start { topics: columns(), grade: Grade::new(3), seed: Seed(99), most: None });
    placement.finish();
    let mut told = Vec::new();
    for reply in [Reply::Right, Reply::DontKnow, Reply::Right, Reply::NotYet] {
        let Some(ask) = placement.next() else { break };
        placement.answer(ask.spot, reply);
        placement.finish();
        let believed: f64 = placement.topics().spots().map(|spot| placement.belief(spot).get()).sum();
        told.push(format!("{} {believed:.9}", placement.topics().topic(ask.spot).name));
    }
    assert_eq!(
        told,
        ["column-1-3 9.346735808", "column-0-3 5.642274689", "column-1-2 6.926349417", "column-0-2 5.160355865"]
    );
}
