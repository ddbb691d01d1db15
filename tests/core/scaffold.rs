//! Help that leaves the thinking to the learner: a small question within a hint, and an example that fades.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::pupil::{Pupil, RIGHT, SLIP, skill};
use std::{path::Path, sync::LazyLock};
use trellis::{
    advice::{Fading, fading},
    curriculum::{
        gallery::{Home, Manuscript, Trouble, json_page, read_json, toml_page},
        press::Content,
    },
    language::Notation,
    practice::{AnswerFace, Hint, HintRecipe, Item, Key, Made, NotReady, Scaffold, SmallAnswer, SmallReply, make},
    record::Profile,
    tutor::Command,
    units::{Rational, Seed},
};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::read(Path::new("src/curriculum/content")).unwrap());

const TABLE: &str = r#"{ says = "Start with a smaller one.", ask = "How many are in 2 {box|many}?", is = "2 * each", yes = "2 {box|many} hold {2 * each}. Now use that." }"#;

/// An exercise with this as its second hint.
fn written(hint: &str) -> String {
    format!(
        r#"[[skill.exercise]]
id = "how-many"
version = 1
level = 1
let = ["groups = pick(3..9)", "each = pick(2..9)", "total = groups * each"]
different = 20
ask = "There are {{groups}} {{box|many}} with {{each}} in each. How many are there?"
answer = {{ number = "total" }}
slips = []
hints = ["What is in each {{box}}?", {hint}, "Count {{each}} for one {{box}}."]
steps = ["Count by {{each}}s.", "$ {{groups}} * {{each}} = {{total}} $"]
"#
    )
}

fn made(text: &str, seed: u64) -> Item {
    let read = Manuscript::read(text, &Home::default()).unwrap_or_else(|fault| panic!("{fault:?}\n{text}"));
    let (entry, notation) = (&read.entries()[0], Notation::default());
    let made =
        Made { exercise: &entry.exercise, seed: Seed(seed), theme: "any", cast: &CONTENT.cast, notation: &notation };
    read.make(entry, made).unwrap_or_else(|fault| panic!("{fault:?}")).0
}

fn small(item: &Item) -> &Scaffold {
    item.hints[1].scaffold.as_deref().unwrap()
}

#[test]
fn a_hint_is_a_sentence_or_asks_a_small_question() {
    let item = made(&written(TABLE), 3);
    let [Hint { scaffold: None, .. }, asking, Hint { scaffold: None, .. }] = item.hints.as_slice() else {
        panic!("{:?}", item.hints)
    };
    let small = small(&item);
    let each: i64 = item.values.iter().find(|(name, _)| name == "each").unwrap().1.parse().unwrap();
    assert_eq!(small.key, Rational::int(2 * each));
    assert!(small.yes.plain().contains(&format!("hold {}", 2 * each)), "{}", small.yes.plain());
    assert_eq!(asking.opening(), format!("Start with a smaller one. {}", small.ask.spoken()));
    assert_eq!(item.hints[0].opening(), item.hints[0].says.spoken());
}

#[test]
fn the_two_spellings_survive_every_form_a_pack_takes() {
    let read = Manuscript::read(&written(TABLE), &Home::default()).unwrap();
    let recipe = read.recipe(&read.entries()[0]).unwrap().2;
    let json = serde_json::to_value(recipe).unwrap();
    assert_eq!(json["hints"][0], "What is in each {box}?", "a sentence stays a sentence: packs do not grow");
    assert_eq!(json["hints"][1]["is"], "2 * each");
    let hints: Vec<HintRecipe> = serde_json::from_value(json["hints"].clone()).unwrap();
    assert_eq!(hints, recipe.hints);
    let tree = read_json(&json.to_string()).unwrap();
    for page in [toml_page(&tree), json_page(&tree)] {
        let again = Manuscript::read(&page, &Home::default()).unwrap_or_else(|fault| panic!("{fault:?}\n{page}"));
        assert_eq!(again.recipe(&again.entries()[0]).unwrap().2.hints, recipe.hints, "{page}");
    }
    let pack: toml::Table = toml::from_str(&written(TABLE)).unwrap();
    let native = pack["skill"]["exercise"][0]["hints"].clone().try_into::<Vec<HintRecipe>>().unwrap();
    assert_eq!(native, recipe.hints);
}

#[test]
fn a_table_that_lacks_something_is_told_with_its_place() {
    let trouble = |hint: &str| {
        let fault = Manuscript::read(&written(hint), &Home::default()).unwrap_err();
        assert_eq!(fault.place.line, 10, "{fault:?}");
        fault.trouble
    };
    assert_eq!(trouble(r#"{ says = "A." }"#), Trouble::Missing { name: "ask".to_owned() });
    assert!(matches!(trouble(&TABLE.replace("yes =", "yess =")), Trouble::Unknown { name, .. } if name == "yess"));
    assert!(matches!(trouble("7"), Trouble::WrongSort { .. }));
    let unmade = |hint: &str, place: &str| {
        let read = Manuscript::read(&written(hint), &Home::default()).unwrap();
        let (entry, notation) = (&read.entries()[0], Notation::default());
        let made =
            Made { exercise: &entry.exercise, seed: Seed(1), theme: "any", cast: &CONTENT.cast, notation: &notation };
        match read.make(entry, made).unwrap_err().trouble {
            Trouble::NotMade(error) => assert_eq!(error.place, place),
            other => panic!("{other:?}"),
        }
    };
    unmade(&TABLE.replace("2 * each\",", "'many'\","), "hints.1.is");
    unmade(&TABLE.replace("yes =", "signs = \"x\", yes ="), "hints.1.signs");
    unmade(&TABLE.replace("hold {2 * each}", "hold {3 * eac}"), "hints.1.yes");
}

#[test]
fn a_small_question_is_marked_and_told_after_two_misses() {
    let item = made(&written(TABLE), 5);
    let asked = small(&item);
    let mut answer = SmallAnswer::default();
    let mut check = |typed: &str| {
        answer.typed = typed.to_owned();
        answer.check(asked);
        answer.clone()
    };
    assert_eq!(check("").reply(), Some(SmallReply::NotReady(NotReady::Empty)));
    assert!(matches!(check("twelve?").reply(), Some(SmallReply::NotReady(_))));
    let missed = check(" 1 ");
    assert_eq!((missed.reply(), missed.wrote(), missed.typed.as_str()), (Some(SmallReply::NotYet), "1", ""));
    assert!(!missed.may_be_told() && !missed.settled(), "what could not be read is no miss");
    let mut twice = check("1.0");
    assert!(twice.may_be_told());
    twice.tell(asked);
    assert_eq!((twice.reply(), &twice.typed), (Some(SmallReply::Told), &asked.key.to_string()));
    assert!(twice.settled() && !twice.may_be_told());
    let right = check(&format!("{}.0", asked.key));
    assert_eq!(right.reply(), Some(SmallReply::Right), "any spelling of the number is right");
    let mut after = right.clone();
    after.typed = "1".to_owned();
    after.check(asked);
    assert_eq!(after.reply(), right.reply(), "what is settled stays");
    let mut early = SmallAnswer::default();
    early.tell(asked);
    assert_eq!(early, SmallAnswer::default(), "nothing is told unasked");
}

/// Some items of every exercise of every pack.
fn items() -> impl Iterator<Item = Item> {
    let skills = CONTENT.packs.iter().flat_map(|pack| pack.value.skills.iter().map(move |skill| (&pack.value, skill)));
    skills.flat_map(|(pack, skill)| {
        let id = pack.skill_id(skill).unwrap();
        skill.exercises.iter().flat_map(move |recipe| {
            let exercise = id.exercise(&recipe.id).unwrap();
            (1..=8).map(move |seed| {
                let notation = Notation::default();
                let made = Made {
                    exercise: &exercise,
                    seed: Seed(seed),
                    theme: "any",
                    cast: &CONTENT.cast,
                    notation: &notation,
                };
                make(recipe, made).unwrap_or_else(|error| panic!("{exercise}: {error}"))
            })
        })
    })
}

/// The numbers of a text.
fn numbers(text: &str) -> Vec<Rational> {
    let parts = text.split(|sign: char| !sign.is_ascii_digit() && !"/.,".contains(sign));
    let read = |part: &str| part.trim_matches(['/', '.', ',']).replace(',', "").parse().ok();
    parts
        .flat_map(|part| [Some(part)].into_iter().chain(part.split('/').map(Some)))
        .flatten()
        .filter_map(read)
        .collect()
}

#[test]
fn an_example_that_is_begun_never_tells_the_answer() {
    let (mut begun, mut all) = (0, 0);
    for item in items() {
        let steps = item.begun();
        assert!(steps.len() * 2 <= item.steps.len());
        (begun, all) = (begun + usize::from(!steps.is_empty()), all + 1);
        for step in steps {
            let says = step.says.plain();
            let shown = step.picture.as_ref().map(|picture| picture.words()).unwrap_or_default();
            let at = format!("{} {}: {says} {shown}", item.made_from.exercise, item.made_from.seed);
            match (&item.key, &item.face.answer) {
                // where its form is the skill, the amount in another form does not tell
                (Key::Number(_), AnswerFace::Number { form, .. }) if !form.is_any() => {
                    assert!(!says.contains(&item.told(&Notation::default())), "{at}");
                }
                (Key::Number(key), _) => assert!(!numbers(&says).contains(key), "{at}"),
                (Key::Blanks { is, .. }, _) => {
                    assert!(!numbers(&says).iter().any(|number| is.contains(number)), "{at}");
                }
                (Key::Place(key), _) => assert!(!numbers(&says).contains(key), "{at}"),
                (Key::Choice(_) | Key::Choices(_), face) => {
                    for option in face.options() {
                        let option = option.plain();
                        assert!(!says.split_whitespace().any(|word| word == option), "{at}");
                        let named = option.split_whitespace().last().filter(|name| ["A", "B", "C", "D"].contains(name));
                        assert!(!named.is_some_and(|name| says.split_whitespace().any(|word| word == name)), "{at}");
                        assert!(option.len() < 3 || !says.contains(&option), "{at}");
                    }
                }
                (Key::Compare(_) | Key::Order(_), _) => assert!(!says.contains(['<', '>']), "{at}"),
                (Key::Line { answer, .. }, AnswerFace::Line { .. }) => assert!(!says.contains(&answer.is), "{at}"),
                _ => {}
            }
        }
    }
    assert!(begun * 2 > all, "an example can be begun for most items: {begun} of {all}");
}

const GROUPS: &str = "math.3.oa/equal-groups";

fn likes_examples() -> Pupil {
    let mut pupil = Pupil::new().in_grade(3);
    let mut profile: Profile = pupil.learner().profile().clone();
    profile.ways.example_first = true;
    pupil.act(Command::ChangeProfile(profile)).unwrap();
    pupil
}

#[track_caller]
fn comes(pupil: &Pupil, wanted: Fading) {
    assert_eq!(fading(pupil.learner(), &pupil.open_item().made_from), wanted);
}

#[test]
fn an_example_fades_with_the_questions() {
    comes(&Pupil::new().in_grade(3).opens(GROUPS), Fading::Alone);
    let first = likes_examples().opens(GROUPS);
    comes(&first, Fading::Example);
    let missed = first.answers(SLIP);
    comes(&missed, Fading::Alone);
    let second = missed.answers(RIGHT).opens(GROUPS);
    comes(&second, Fading::Begun);
    let second = second.is_shown_how();
    comes(&second, Fading::Begun);
    let missed = second.answers(SLIP);
    comes(&missed, Fading::Begun);
    let helped = missed.answers(RIGHT);
    assert_eq!(helped.evidence(GROUPS).own(), 0, "what was begun for somebody is not their own");
    comes(&helped.opens(GROUPS), Fading::Alone);
}

#[test]
fn not_knowing_yet_is_a_first_question_too_and_a_check_has_no_example() {
    let unsure = likes_examples().opens(GROUPS).does_not_know();
    comes(&unsure, Fading::Alone);
    comes(&unsure.opens(GROUPS), Fading::Begun);
    let mut checked = likes_examples();
    checked.act(Command::Contest { skill: skill(GROUPS) }).unwrap();
    comes(&checked.opens(GROUPS), Fading::Alone);
}
