//! Decimals with a comma, and sentences in another language: what a learner reads, types and is told follows the one setting, and means the same.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{collections::BTreeSet, path::Path};
use trellis::{
    curriculum::press::Content,
    language::Notation,
    practice::{
        AnswerFace, Item, Key, Made, Recipe, Response, Verdict, make, mark,
        pictures::{LaterPicture, Picture},
        told_key, told_response,
    },
    ui::pictures::draw,
    units::{ExerciseId, Seed},
};

const POINT: Notation = Notation { language: trellis::language::Language::English, decimal_comma: false };
const COMMA: Notation = Notation { decimal_comma: true, ..POINT };

/// Every exercise, with so many of its items in both notations.
fn each_item(seeds: u64, look: impl FnMut(&ExerciseId, &Item, &Item)) {
    each_item_in([POINT, COMMA], seeds, look);
}

/// Every exercise, with so many of its items in these two notations.
fn each_item_in([one, other]: [Notation; 2], seeds: u64, mut look: impl FnMut(&ExerciseId, &Item, &Item)) {
    let content = Content::read(Path::new("src/curriculum/content")).unwrap();
    for pack in &content.packs {
        for skill in &pack.value.skills {
            for recipe in &skill.exercises {
                let exercise = pack.value.skill_id(skill).unwrap().exercise(&recipe.id).unwrap();
                for seed in 0..seeds {
                    let item = |notation: &Notation| {
                        let made =
                            Made { exercise: &exercise, seed: Seed(seed), theme: "any", cast: &content.cast, notation };
                        make(recipe, made).unwrap_or_else(|error| panic!("{exercise} with seed {seed}: {error}"))
                    };
                    look(&exercise, &item(&one), &item(&other));
                }
            }
        }
    }
}

/// Everything a learner reads of an item but its pictures.
fn texts(item: &Item) -> Vec<String> {
    let small =
        item.hints.iter().filter_map(|hint| hint.scaffold.as_deref()).flat_map(|small| [&small.ask, &small.yes]);
    let told = item.hints.iter().map(|hint| &hint.says).chain(small).chain(item.steps.iter().map(|step| &step.says));
    let told = told.chain(item.slips.iter().map(|slip| &slip.says));
    std::iter::once(&item.face.ask).chain(item.face.answer.texts()).chain(told).map(|text| text.plain()).collect()
}

/// A text with point and comma changed inside numbers, and lists apart as they stand beside decimal commas.
fn turned(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
    let turn = |(at, c): (usize, &char)| match c {
        '.' if digit(at.checked_sub(1)) && digit(Some(at + 1)) => ',',
        ',' if digit(at.checked_sub(1)) && digit(Some(at + 1)) => '.',
        c => *c,
    };
    chars.iter().enumerate().map(turn).collect()
}

fn lists_alike(text: &str) -> String {
    text.replace("; ", ", ")
}

/// Every picture of an item: of its question, its steps, its slips, and what is drawn on.
fn pictures(item: &Item) -> Vec<Picture> {
    let steps = item.steps.iter().filter_map(|step| step.picture.as_ref());
    let slips = item.slips.iter().filter_map(|slip| slip.picture.as_ref());
    let drawn_on = match &item.face.answer {
        AnswerFace::Plane { plane, .. } => Some(LaterPicture::Plane((**plane).clone()).into()),
        AnswerFace::Plot { chart } => Some(chart.picture()),
        AnswerFace::Place { line } => Some(Picture::NumberLine(line.clone())),
        _ => None,
    };
    item.face.picture.iter().chain(steps).chain(slips).cloned().chain(drawn_on).collect()
}

/// What a picture says, and every text that is drawn in it.
fn picture_texts(picture: &Picture) -> Vec<String> {
    let drawing = draw(picture);
    let drawn = drawing.body().split("<text").skip(1).filter_map(|text| text.split(['>', '<']).nth(1));
    std::iter::once(picture.words()).chain(drawn.map(str::to_owned)).collect()
}

/// The kinds of picture that a pack writes numbers into by hand need its numbers to be values: `{5 / 2|decimal}`, not `2.5`.
#[test]
fn every_picture_of_every_exercise_follows_the_notation_in_what_it_says_and_draws() {
    let mut changed = BTreeSet::new();
    each_item(6, |exercise, point, comma| {
        for (point, comma) in pictures(point).iter().zip(pictures(comma)) {
            let (before, after) = (picture_texts(point), picture_texts(&comma));
            assert_eq!(before.len(), after.len(), "{exercise}");
            for (before, after) in before.iter().zip(&after) {
                assert_eq!(lists_alike(&turned(before)), lists_alike(after), "{exercise}");
                if before != after {
                    changed.insert(comma.kind());
                }
            }
        }
    });
    for kind in ["jug", "double-number-line", "scatter-plot"] {
        assert!(changed.contains(kind), "no {kind} changed: {changed:?}");
    }
}

/// A picture of this recipe, in that notation.
fn pictured(picture: &str, notation: &Notation) -> Picture {
    let text = format!(
        "id = \"x\"\nversion = 1\nlevel = 2\ndifferent = 8\nask = \"?\"\npicture = {picture}\nanswer = {{ number = \"1\" }}\nhints = []\nsteps = []\n"
    );
    made(&text, notation).face.picture.unwrap()
}

#[test]
fn pictures_write_their_own_numbers_with_the_comma() {
    for (picture, words, drawn) in [
        (
            r#"{ plane = { x = "[-1, 1]", y = "[0, 2]", steps = "[1 / 2, 1 / 2]", points = [{ at = "[1, 1]" }] } }"#,
            "from negative 1 to 1, with a line every 0,5;",
            "0,5",
        ),
        (
            r#"{ jug = { most = "2000", tick = "500", number_every = "1000", unit = "mL", shows = ["500"] } }"#,
            "numbers 0, 1000, and 2000 mL",
            "1.000",
        ),
        (
            r#"{ double-number-line = { ticks = "2", top = { name = "A", each = "1 / 4" }, bottom = { name = "B", each = "1" } } }"#,
            "A: 0; 0,25; 0,5.",
            "0,25",
        ),
        (
            r#"{ box-plot = { title = "T", from = "0", to = "2", tick = "1 / 2", plots = [{ five = "[0, 1 / 2, 1, 3 / 2, 2]" }] } }"#,
            "goes from 0,5 to 1,5",
            "1,5",
        ),
        (
            r#"{ histogram = { title = "T", along = "A", from = "0", width = "5 / 2", counts = "[1, 2]", step = "1", most = "2" } }"#,
            "From 0 to 2,5 the bar",
            "2,5",
        ),
        (
            r#"{ scatter-plot = { x = { title = "X", to = "1", step = "1 / 2" }, y = { title = "Y", to = "2", step = "1" }, xs = "[1 / 2, 1]", ys = "[1, 2]" } }"#,
            "Dots at: 0,5; 1; 1; 2.",
            "0,5",
        ),
        (r#"{ place-value = { numbers = "[5 / 2]", from = "1000", to = "1 / 10" } }"#, "ones: 2", "1.000"),
    ] {
        let texts = picture_texts(&pictured(picture, &COMMA));
        assert!(texts[0].contains(words), "{texts:?}");
        assert!(texts[1..].iter().any(|text| text == drawn), "{drawn} in {texts:?}");
        let point = picture_texts(&pictured(picture, &POINT));
        assert!(point[1..].contains(&turned(drawn)), "{point:?}");
    }
}

#[test]
fn a_place_value_table_has_the_mark_of_the_notation_behind_the_ones() {
    let table = r#"{ place-value = { numbers = "[5 / 2]", from = "10", to = "1 / 10" } }"#;
    let tails = |notation| draw(&pictured(table, notation)).body().matches("point tail").count();
    assert_eq!((tails(&POINT), tails(&COMMA)), (0, 1));
}

#[test]
fn points_of_a_plane_are_told_to_the_learner_with_the_comma_and_kept_in_one_notation() {
    let answer =
        r#"{ plot = { points = { is = "[[1 / 2, 1]]", on = { x = "[0, 1]", y = "[0, 2]", steps = "[1 / 2, 1]" } } } }"#;
    let (point, comma) = (item(answer, &POINT), item(answer, &COMMA));
    assert_eq!((comma.told(&COMMA).as_str(), point.told(&POINT).as_str()), ("(0,5; 1)", "(0.5, 1)"));
    assert_eq!(told_response(&comma, &comma.right_response()), "(0,5; 1)", "as everything that is typed");
    assert_eq!((told_key(&comma), told_key(&point)), ("(0.5, 1)".to_owned(), "(0.5, 1)".to_owned()));
}

#[test]
fn every_text_of_every_exercise_follows_the_notation() {
    let mut changed = 0;
    each_item(6, |exercise, point, comma| {
        assert_eq!(point.values, comma.values, "{exercise}");
        let (point, comma_texts) = (texts(point), texts(comma));
        for (point, comma) in point.iter().zip(&comma_texts) {
            assert_eq!(lists_alike(&turned(point)), lists_alike(comma), "{exercise}");
        }
        changed += usize::from(point != comma_texts);
    });
    assert!(changed > 100, "only {changed} items differ: are there no decimals?");
}

#[test]
fn every_key_is_right_in_both_notations_as_it_is_entered_and_as_it_is_told() {
    let mut decimals = 0;
    each_item(6, |exercise, point, comma| {
        for (item, notation) in [(point, POINT), (comma, COMMA)] {
            let right =
                |response: Response| assert_eq!(mark(item, &response), Verdict::Right, "{exercise} {response:?}");
            right(item.right_response());
            let told = item.told(&notation);
            decimals += usize::from(notation.decimal_comma && told.contains(','));
            match &item.key {
                Key::Number(_) => right(Response::Number(told)),
                Key::Line { .. } => right(Response::Line(told)),
                _ => {}
            }
        }
        for (n, slip) in comma.slips.iter().enumerate() {
            let (here, there) = (comma.slip_response(slip), point.slip_response(&point.slips[n]));
            let verdict = |item: &Item, response: Option<Response>| response.map(|response| mark(item, &response));
            assert_eq!(verdict(comma, here), verdict(point, there), "{exercise}: {}", slip.name);
        }
    });
    assert!(decimals > 20, "only {decimals} answers have a comma");
}

/// The names a pack calls forms and cuts by, and lines of mathematics, are in no language: a pack in another one would not open.
#[test]
fn every_exercise_is_made_in_another_language_with_the_same_right_answers_and_slips() {
    const LONGER: Notation = Notation { language: trellis::language::Language::Pseudo, ..POINT };
    let mut told = 0;
    each_item_in([POINT, LONGER], 6, |exercise, english, longer| {
        assert_eq!(english.values, longer.values, "{exercise}");
        assert_eq!(mark(longer, &longer.right_response()), Verdict::Right, "{exercise}");
        for (here, there) in longer.slips.iter().zip(&english.slips) {
            let (here, there) = (longer.slip_response(here), english.slip_response(there));
            let verdict = |item: &Item, response: Option<Response>| response.map(|response| mark(item, &response));
            assert_eq!(verdict(longer, here), verdict(english, there), "{exercise}");
        }
        told += usize::from(texts(english) != texts(longer));
    });
    assert!(told > 1_000, "only {told} items differ");
}

/// An item of this answer, in that notation.
fn item(answer: &str, notation: &Notation) -> Item {
    let text = format!(
        "id = \"x\"\nversion = 1\nlevel = 2\ndifferent = 8\nlet = [\"x = 5 / 2\"]\nask = \"{{x|decimal}}\"\nanswer = {answer}\nhints = []\nsteps = []\n"
    );
    made(&text, notation)
}

/// An item of this recipe, in that notation.
fn made(text: &str, notation: &Notation) -> Item {
    let recipe: Recipe = toml::from_str(text).unwrap();
    let exercise = "test.4.x/skill/x".parse().unwrap();
    let cast = trellis::practice::cast::CastBook::default();
    make(&recipe, Made { exercise: &exercise, seed: Seed(3), theme: "any", cast: &cast, notation }).unwrap()
}

#[test]
fn a_comma_is_read_in_numbers_boxes_and_lines_and_a_point_is_never_wrong() {
    let number = item("{ number = { is = \"x\", form = \"decimal\" } }", &COMMA);
    assert_eq!(number.face.ask.plain(), "2,5");
    assert_eq!(mark(&number, &Response::Number("2,5".into())), Verdict::Right);
    assert!(matches!(mark(&number, &Response::Number("2.5".into())), Verdict::NotReady(_)));
    assert!(matches!(mark(&number, &Response::Number("25".into())), Verdict::NotYet(_)));
    let boxes = item("{ blanks = { lines = [\"[a]\"], is = { a = \"x\" }, signs = \".\" } }", &COMMA);
    assert_eq!(mark(&boxes, &Response::Blanks(vec!["2,50".into()])), Verdict::Right);
    assert_eq!(
        (told_key(&number), told_key(&boxes)),
        ("5/2".to_owned(), "5/2".to_owned()),
        "the record has one notation"
    );
    assert!(matches!(mark(&boxes, &Response::Blanks(vec!["2.5".into()])), Verdict::NotReady(_)));
    for line in
        ["{ money = \"{x|decimal 2}\" }", "{ expression = \"{x|decimal} a\" }", "{ inequality = \"a > {x|decimal}\" }"]
    {
        let line = item(line, &COMMA);
        let typed = line.told(&COMMA);
        assert!(typed.contains("2,5"), "{typed}");
        assert_eq!(mark(&line, &Response::Line(typed)), Verdict::Right);
    }
}

#[test]
fn the_pad_has_the_sign_that_is_read() {
    let signs = |answer: &str, notation: &Notation| match item(answer, notation).face.answer {
        AnswerFace::Number { signs, .. } | AnswerFace::Blanks { signs, .. } => signs,
        other => panic!("{other:?}"),
    };
    let decimal = "{ number = { is = \"x\", form = \"decimal\", signs = \"-\" } }";
    assert_eq!((signs(decimal, &POINT), signs(decimal, &COMMA)), (".−".to_owned(), ",−".to_owned()));
    let boxes = "{ blanks = { lines = [\"[a]\"], is = { a = \"x\" }, signs = \"./\" } }";
    assert_eq!((signs(boxes, &POINT), signs(boxes, &COMMA)), ("./".to_owned(), ",/".to_owned()));
    let plain = "{ number = \"x\" }";
    assert_eq!(signs(plain, &COMMA), "");
}
