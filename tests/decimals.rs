//! Decimals with a comma: what a learner reads, types and is told follows the one setting, and means the same.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::Path;
use trellis::{
    curriculum::press::Content,
    language::Notation,
    practice::{AnswerFace, Item, Key, Made, Recipe, Response, Verdict, make, mark, pictures::Picture, told_key},
    units::{ExerciseId, Seed},
};

const POINT: Notation = Notation { language: trellis::language::Language::English, decimal_comma: false };
const COMMA: Notation = Notation { decimal_comma: true, ..POINT };

/// Every exercise, with so many of its items in both notations.
fn each_item(seeds: u64, mut look: impl FnMut(&ExerciseId, &Item, &Item)) {
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
                    look(&exercise, &item(&POINT), &item(&COMMA));
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

/// Whether a decimal point stands between digits, and not before a group of three.
fn has_point(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let parts: Vec<&str> = word.split('.').collect();
        parts.windows(2).any(|pair| {
            let after = pair[1].chars().take_while(char::is_ascii_digit).count();
            pair[0].ends_with(|c: char| c.is_ascii_digit()) && after > 0 && after != 3
        })
    })
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
        let pictures = comma.face.picture.iter().chain(comma.steps.iter().filter_map(|step| step.picture.as_ref()));
        for words in pictures.map(Picture::words) {
            assert!(!has_point(&words), "{exercise}: {words}");
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

/// An item of this answer, in that notation.
fn item(answer: &str, notation: &Notation) -> Item {
    let text = format!(
        "id = \"x\"\nversion = 1\nlevel = 2\ndifferent = 8\nlet = [\"x = 5 / 2\"]\nask = \"{{x|decimal}}\"\nanswer = {answer}\nhints = []\nsteps = []\n"
    );
    let recipe: Recipe = toml::from_str(&text).unwrap();
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
