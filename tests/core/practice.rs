//! What holds of every item of every pack.
#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;
use std::{collections::BTreeSet, path::Path, sync::LazyLock};
use trellis::{
    curriculum::press::Content,
    language::Notation,
    practice::{AnswerFace, Item, Key, Made, NumberForm, Recipe, Response, Sign, Verdict, make, mark},
    units::{ExerciseId, Seed},
};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::read(Path::new("src/curriculum/content")).unwrap());

static EXERCISES: LazyLock<Vec<(ExerciseId, Recipe)>> = LazyLock::new(|| {
    let skills = CONTENT.packs.iter().flat_map(|pack| pack.value.skills.iter().map(move |skill| (&pack.value, skill)));
    let exercises = skills.flat_map(|(pack, skill)| {
        let id = pack.skill_id(skill).unwrap();
        skill.exercises.iter().map(move |recipe| (id.exercise(&recipe.id).unwrap(), recipe.clone()))
    });
    exercises.collect()
});

fn made(exercise: usize, seed: u64, theme: &str) -> Item {
    let (id, recipe) = &EXERCISES[exercise % EXERCISES.len()];
    make(recipe, Made { exercise: id, seed: Seed(seed), theme, cast: &CONTENT.cast, notation: &Notation::default() })
        .unwrap_or_else(|error| panic!("{id} with seed {seed}: {error}"))
}

fn any_response() -> impl Strategy<Value = Response> {
    prop_oneof![
        ".{0,70}".prop_map(Response::Number),
        "[-+0-9 ,./()%$½and=x]{0,20}".prop_map(Response::Number),
        prop::option::of(0..9_usize).prop_map(Response::Choice),
        prop::collection::btree_set(0..9_usize, 0..6).prop_map(Response::Choices),
        prop::collection::vec(".{0,9}", 0..6).prop_map(Response::Blanks),
        prop::option::of(0..3_usize).prop_map(|sign| Response::Compare(sign.map(|sign| Sign::ALL[sign]))),
        (prop::collection::vec(0..7_usize, 0..7), any::<bool>())
            .prop_map(|(cards, moved)| Response::Order { cards, moved }),
        prop::collection::vec(prop::option::of(0..5_usize), 0..7).prop_map(Response::Sort),
        prop::collection::btree_set(0..9_usize, 0..6).prop_map(Response::Tap),
        prop::collection::btree_set(0..200_usize, 0..6).prop_map(Response::Plane),
        (prop::collection::vec(prop_oneof![0..25_u32, 0..1_100_u32, any::<u32>()], 0..6), any::<bool>())
            .prop_map(|(parts, moved)| Response::Build { parts, moved }),
        prop::collection::vec(0..200_usize, 0..6).prop_map(Response::Corners),
    ]
}

/// The right answer as other learners enter it; where its form is the skill there is one form.
fn spellings(item: &Item) -> Vec<Response> {
    let number = |key: &trellis::units::Rational| {
        let whole = key
            .whole()
            .map(|whole| [format!(" {whole} "), format!("{whole}.0"), format!("{}/3", whole * 3), format!("+{whole}")]);
        whole.map(Vec::from).unwrap_or_else(|| vec![format!(" {key} ")])
    };
    let any_form = !matches!(item.face.answer, AnswerFace::Number { form, .. } if form != NumberForm::Any);
    match &item.key {
        Key::Number(key) if key.sign() >= 0 && any_form => {
            let told = item.told(&Notation::default());
            number(key).into_iter().chain([told]).map(Response::Number).collect()
        }
        Key::Blanks { is, .. } => vec![Response::Blanks(is.iter().map(|key| number(key).remove(0)).collect())],
        _ => Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_key_is_right_in_every_spelling(exercise in any::<usize>(), seed in any::<u64>()) {
        let item = made(exercise, seed, "any");
        prop_assert_eq!(mark(&item, &item.right_response()), Verdict::Right);
        for response in spellings(&item) {
            prop_assert_eq!(mark(&item, &response), Verdict::Right, "{:?}", response);
        }
    }

    #[test]
    fn no_slip_is_right(exercise in any::<usize>(), seed in any::<u64>()) {
        let item = made(exercise, seed, "any");
        for slip in &item.slips {
            let response = item.slip_response(slip);
            prop_assert!(response.is_some_and(|response| matches!(mark(&item, &response), Verdict::NotYet(_))), "{:?}", slip.name);
        }
    }

    #[test]
    fn the_same_seed_makes_the_same_item(exercise in any::<usize>(), seed in any::<u64>()) {
        prop_assert_eq!(made(exercise, seed, "any"), made(exercise, seed, "any"));
    }

    #[test]
    fn a_theme_changes_no_number_and_no_key(exercise in any::<usize>(), seed in any::<u64>(), theme in 0..20_usize) {
        let themes = &CONTENT.cast.themes;
        let (plain, story) = (made(exercise, seed, "any"), made(exercise, seed, &themes[theme % themes.len()].id));
        prop_assert_eq!(&plain.values, &story.values);
        prop_assert_eq!(&plain.key, &story.key);
        let gives = |item: &Item| item.slips.iter().map(|slip| slip.name.clone()).collect::<Vec<_>>();
        prop_assert_eq!(gives(&plain), gives(&story));
    }

    #[test]
    fn nothing_that_is_entered_breaks_the_marker(exercise in any::<usize>(), seed in any::<u64>(), response in any_response()) {
        let item = made(exercise, seed, "any");
        if mark(&item, &response).is_right() {
            let same_kind = std::mem::discriminant(&response) == std::mem::discriminant(&item.right_response());
            prop_assert!(same_kind, "{:?}", response);
        }
    }
}

#[test]
fn every_exercise_is_made_in_every_theme() {
    let themes: BTreeSet<&str> = CONTENT.cast.themes.iter().map(|theme| theme.id.as_str()).collect();
    assert!(themes.len() > 12, "an interest for everyone: {themes:?}");
    for exercise in 0..EXERCISES.len() {
        for theme in &themes {
            let item = made(exercise, 7, theme);
            assert!(!item.face.ask.plain().contains(['{', '}']), "{}", item.face.ask.plain());
        }
    }
}
