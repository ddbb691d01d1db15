//! An error carried forward: a box that follows from what was written before it is no second mistake.
#![allow(clippy::unwrap_used, clippy::panic, clippy::needless_pass_by_value)]

use std::path::Path;
use trellis::{
    curriculum::press::Content,
    language::Notation,
    practice::{
        AnswerRecipe, Carried, Item, Key, Made, MakeError, NotYet, Recipe, Response, Verdict, carried, cast::CastBook,
        make, mark,
    },
    units::{ExerciseId, Rational, Seed},
};

const UNKNOWN: Verdict = Verdict::NotYet(NotYet::Unknown);

/// Two boxes and what they make: `[x] + [y] = [z]`, `[z] doubled is [w]`.
fn try_item(follows: &str, more: &str, slips: &str) -> Result<Item, MakeError> {
    let text = format!(
        r#"
id = "x"
version = 1
level = 2
different = 8
let = ["a = 30", "b = 12", "n = 3"]
ask = "?"
answer = {{ blanks = {{ lines = ["$ [x] + [y] = [z] $", "Doubled: [w]"], is = {{ x = "a", y = "b", z = "a + b", w = "2 * (a + b)" }}, follows = {{ {follows} }}{more} }} }}
slips = [{slips}]
hints = []
steps = []
"#
    );
    let recipe: Recipe = toml::from_str(&text).unwrap();
    let exercise = "test.1.x/skill/x".parse().unwrap();
    let (cast, notation) = (CastBook::default(), Notation::default());
    make(&recipe, Made { exercise: &exercise, seed: Seed(3), theme: "any", cast: &cast, notation: &notation })
}

fn item() -> Item {
    try_item(r#"z = "x + y", w = "2 * z""#, "", r#"{ at = "x", gives = "33", name = "added n", says = "Look." }"#)
        .unwrap()
}

fn typed(texts: &[&str]) -> Response {
    Response::Blanks(texts.iter().map(|text| (*text).to_owned()).collect())
}

#[track_caller]
fn check(item: &Item, texts: &[&str], verdict: Verdict, found: Option<(&[usize], &[usize])>) {
    assert_eq!(mark(item, &typed(texts)), verdict);
    let found = found.map(|(again, fits)| Carried { again: again.to_vec(), fits: fits.to_vec() });
    assert_eq!(carried(item, &typed(texts)), found);
}

#[test]
fn a_box_that_follows_from_a_miss_is_no_second_miss() {
    let item = item();
    check(&item, &["30", "12", "42", "84"], Verdict::Right, None);
    check(&item, &["31", "12", "43", "84"], UNKNOWN, Some((&[0], &[2])));
    check(&item, &["31", "12", "43", "86"], UNKNOWN, Some((&[0], &[2, 3])));
    check(&item, &["31", "12", "43.0", " 86 "], UNKNOWN, Some((&[0], &[2, 3])));
    check(&item, &["30", "12", "41", "82"], UNKNOWN, Some((&[2], &[3])));
}

#[test]
fn what_follows_from_nothing_written_is_a_miss() {
    let item = item();
    check(&item, &["31", "12", "44", "84"], UNKNOWN, None);
    check(&item, &["30", "12", "42", "85"], UNKNOWN, None);
    check(&item, &["31", "12", "44", "88"], UNKNOWN, Some((&[0, 2], &[3])));
    check(&item, &["31", "12", "42", "84"], UNKNOWN, None); // right on its own is right
}

#[test]
fn a_slip_is_looked_for_where_the_miss_was_made() {
    let slips = r#"{ at = "z", gives = "43", name = "one more", says = "Look." }, { at = "x", gives = "33", name = "added n", says = "Look." }"#;
    let item = try_item(r#"z = "x + y""#, "", slips).unwrap();
    check(&item, &["33", "12", "45", "84"], Verdict::NotYet(NotYet::Slip(1)), Some((&[0], &[2])));
    check(&item, &["30", "12", "43", "84"], Verdict::NotYet(NotYet::Slip(0)), None);
    check(&item, &["31", "12", "43", "84"], UNKNOWN, Some((&[0], &[2])));
}

#[test]
fn where_nothing_follows_from_what_was_written_nothing_fits() {
    let item = try_item(r#"z = "42 * 30 / x""#, "", "").unwrap();
    check(&item, &["0", "12", "5", "84"], UNKNOWN, None);
    check(&item, &["60", "12", "21", "84"], UNKNOWN, Some((&[0], &[2])));
    check(&item, &["8", "12", "315/2", "84"], UNKNOWN, Some((&[0], &[2])));
    let whole = try_item(r#"z = "42 + lcm(x, 30) - 30""#, "", "").unwrap();
    check(&whole, &["1/2", "12", "42.5", "84"], UNKNOWN, None);
}

#[test]
fn boxes_that_change_places_may_be_read_but_not_told_apart() {
    let free = r#", any_order = [["x", "y"]]"#;
    let item = try_item(r#"z = "x + y""#, free, "").unwrap();
    check(&item, &["12", "30", "42", "84"], Verdict::Right, None);
    check(&item, &["12", "31", "43", "84"], UNKNOWN, Some((&[0, 1], &[2])));
    let refused = |follows: &str, more: &str| {
        let error = try_item(follows, more, "").unwrap_err();
        (error.place.clone(), error.to_string())
    };
    for follows in [r#"z = "x + 12""#, r#"z = "2 * x - y - 6""#] {
        let (place, sentence) = refused(follows, free);
        assert_eq!(place, "answer.blanks.follows.z");
        assert!(sentence.contains("which of the boxes that may change places"), "{sentence}");
    }
    let (place, sentence) = refused(r#"z = "x + y""#, r#", any_order = [["y", "z"]]"#);
    assert_eq!(place, "answer.blanks.follows.z");
    assert!(sentence.contains("may change places"), "{sentence}");
}

#[test]
fn what_cannot_follow_is_refused_with_its_place() {
    let refused = |follows: &str| {
        let error = try_item(follows, "", "").unwrap_err();
        (error.place.clone(), error.to_string())
    };
    let later = refused(r#"x = "z - y""#);
    assert_eq!(later.0, "answer.blanks.follows.x");
    assert!(later.1.contains("[y] does not stand before [x]"), "{}", later.1);
    assert!(refused(r#"z = "z""#).1.contains("[z] does not stand before [z]"));
    assert!(refused(r#"v = "x""#).1.contains("no line has a box"));
    assert!(refused(r#"z = "x + who_knows""#).1.contains("who_knows"));
    assert_eq!(refused(r#"z = "x +""#).0, "answer.blanks.follows.z");
    assert_eq!(refused(r#"z = "x / (y - 12)""#).0, "answer.blanks.follows.z");
}

/// Every exercise of every pack in which a box follows.
fn exercises(content: &Content) -> Vec<(ExerciseId, &Recipe)> {
    let skills = content.packs.iter().flat_map(|pack| pack.value.skills.iter().map(move |skill| (&pack.value, skill)));
    let all = skills.flat_map(|(pack, skill)| {
        let id = pack.skill_id(skill).unwrap();
        skill.exercises.iter().map(move |recipe| (id.exercise(&recipe.id).unwrap(), recipe))
    });
    all.filter(|(_, recipe)| matches!(&recipe.answer, AnswerRecipe::Blanks { follows, .. } if !follows.is_empty()))
        .collect()
}

#[test]
fn in_every_pack_a_later_box_fits_with_a_miss_before_it() {
    let content = Content::read(Path::new("src/curriculum/content")).unwrap();
    let exercises = exercises(&content);
    assert!(exercises.len() >= 30, "{}", exercises.len());
    for (id, recipe) in exercises {
        let mut seen = 0;
        for seed in 0..40 {
            let made = Made {
                exercise: &id,
                seed: Seed(seed),
                theme: "any",
                cast: &content.cast,
                notation: &Notation::default(),
            };
            let item = make(recipe, made).unwrap_or_else(|error| panic!("{id} with seed {seed}: {error}"));
            seen += usize::from(carries(&item));
        }
        assert!(seen >= 20, "{id}: carried on {seen} of 40 items");
    }
}

/// Misses one box by 1 and goes on from there: all that follows fits, and only the missed box needs another look.
fn carries(item: &Item) -> bool {
    let Key::Blanks { is, follows, .. } = &item.key else { panic!("boxes follow in blanks alone") };
    let mut any = false;
    for missed in follows.iter().flat_map(|follow| &follow.reads).map(|(_, from)| *from) {
        let mut numbers = is.clone();
        numbers[missed] = numbers[missed].plus(Rational::ONE).unwrap();
        let mut changed = Vec::new();
        for follow in follows.iter().filter(|follow| follow.at != missed) {
            let Some(number) = follow.number(&numbers) else { continue };
            numbers[follow.at] = number;
            if number != is[follow.at] {
                changed.push(follow.at);
            }
        }
        let response = Response::Blanks(numbers.iter().map(Rational::to_string).collect());
        let verdict = mark(item, &response);
        assert!(matches!(verdict, Verdict::NotYet(_)), "{:?} {response:?}", item.made_from);
        if let Verdict::NotYet(NotYet::Slip(place)) = verdict {
            let at = item.slips[place].at.as_deref();
            let trellis::practice::AnswerFace::Blanks { boxes, .. } = &item.face.answer else { unreachable!() };
            assert!(at.is_none_or(|at| !changed.iter().any(|fit| boxes[*fit] == at)), "{at:?} fits");
        }
        match carried(item, &response) {
            Some(found) => {
                assert_eq!(found.fits, changed, "{:?} {response:?}", item.made_from);
                assert!(found.again.contains(&missed) && found.again.iter().all(|place| !changed.contains(place)));
                any = true;
            }
            None => assert!(changed.is_empty(), "{:?} {response:?}", item.made_from),
        }
    }
    any
}
