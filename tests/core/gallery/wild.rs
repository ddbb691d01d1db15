//! Whatever is pasted: it never becomes markup, and nothing panics.

use super::{CONTENT, FETCHED, GOOD, make, read};
use proptest::prelude::*;
use trellis::{
    curriculum::gallery::{Tree, Trial, json_page, toml_page},
    language::{Notation, Rich, Run},
    practice::{Item, Verdict, mark},
    ui::pictures::draw,
};

#[test]
fn pasted_text_never_becomes_markup() {
    let evil = "<img src=x onerror=alert(1)><script>alert(1)</script>";
    let text = GOOD
        .replace("There are", &format!("{evil} There are"))
        .replace(
            "picture = { groups = { count = \"groups\", each = \"each\" } }",
            &format!("picture = {{ table = {{ head = [\"{evil}\", \"b\"], rows = [[\"{evil}\", \"2\"]] }} }}"),
        )
        .replace("$ {groups} * {each} = {total} $", &format!("$ {{groups}} * {{'{evil}'}} = [{evil}] $ {evil}"));
    let text = [text.clone(), text.replace("{'<", "{'a<").replace(&format!(" = [{evil}]"), " = [a]")];
    let mut made = 0;
    for read in text.iter().filter_map(|text| read(text).ok()) {
        if let Ok(item) = make(&read, &read.entries()[0], 1) {
            made += 1;
            shows_no_tag_of_others(&item);
        }
    }
    assert!(made > 0, "no item was made of the text");
}

/// Pictures are SVG text and mathematics is MathML text: both hold only tags of their own.
fn shows_no_tag_of_others(item: &Item) {
    let pictures = item.face.picture.iter().chain(item.steps.iter().filter_map(|step| step.picture.as_ref()));
    for picture in pictures.chain(item.slips.iter().filter_map(|slip| slip.picture.as_ref())) {
        let drawing = draw(picture);
        has_tags_of(
            drawing.body(),
            &["rect", "circle", "path", "text", "use", "g", "line", "ellipse", "polygon", "tspan"],
        );
        assert!(!picture.words().is_empty() || drawing.body().is_empty());
    }
    let small =
        item.hints.iter().filter_map(|hint| hint.scaffold.as_deref()).flat_map(|small| [&small.ask, &small.yes]);
    let texts = [&item.face.ask].into_iter().chain(item.hints.iter().map(|hint| &hint.says)).chain(small);
    let texts = texts.chain(item.steps.iter().map(|step| &step.says));
    for Rich(runs) in texts.chain(item.face.answer.options()) {
        for run in runs {
            if let Run::Math(math) = run {
                has_tags_of(
                    &math.mathml(),
                    &["math", "mn", "mi", "mo", "mtext", "mrow", "mfrac", "msup", "msqrt", "mroot", "msub", "mspace"],
                );
            }
        }
    }
}

fn has_tags_of(markup: &str, known: &[&str]) {
    for tag in markup.split('<').skip(1) {
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        assert!(known.contains(&name.as_str()), "<{name} in {markup}");
        let own = tag.split('>').next().unwrap();
        assert!(!own.contains(" on") && !own.contains("href=\"j"), "<{own} in {markup}");
    }
}

/// Text of an exercise that somebody, or a cat, changed in a few places.
fn changed() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        "[ -~]{0,6}",
        "\\PC{0,3}",
        prop::sample::select(vec![
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "[[",
            "\n",
            "$",
            "\\",
            "\\u0041",
            "=",
            ",",
            "#",
            "..",
            "99999999999999999999",
            "-1",
            "0",
            "1e400",
            "null",
            "true",
            "pick(",
            "^",
            "|for n",
            "|words",
            "{thing|",
            "\u{0}",
            "1979-05-27",
            "é",
            "𝟛",
            "0x7f",
            "inf",
            "[each for n in 1..1000]",
            "10^18",
            "((((((((((((((((((((",
            "\"\"\"",
        ])
        .prop_map(str::to_owned),
    ];
    let change = (any::<prop::sample::Index>(), 0..12_usize, pieces);
    (any::<prop::sample::Index>(), any::<bool>(), prop::collection::vec(change, 0..6)).prop_map(
        |(which, json, changes)| {
            let exercises: Vec<&Tree> = FETCHED
                .iter()
                .flat_map(|pack| pack.get("skill").unwrap().parts())
                .flat_map(|skill| skill.get("exercise").unwrap().parts())
                .collect();
            let exercise = exercises[which.index(exercises.len())];
            let mut signs: Vec<char> = if json { json_page(exercise) } else { toml_page(exercise) }.chars().collect();
            for (at, removed, piece) in changes {
                let at = at.index(signs.len() + 1);
                let end = (at + removed).min(signs.len());
                signs.splice(at..end, piece.chars());
            }
            signs.into_iter().collect()
        },
    )
}

fn nothing_panics(text: &str) {
    match read(text) {
        Err(fault) => {
            assert!(fault.place.at <= text.len() && fault.place.line <= text.matches('\n').count() + 1, "{fault:?}");
        }
        Ok(read) => {
            for entry in read.entries().iter().take(3) {
                for seed in 1..4 {
                    match make(&read, entry, seed) {
                        Ok(item) => {
                            shows_no_tag_of_others(&item);
                            let _ = mark(&item, &item.right_response()) == Verdict::Right;
                            let _ = item.told(&Notation::default());
                        }
                        Err(fault) => assert!(text.is_char_boundary(fault.place.at), "{fault:?}"),
                    }
                }
                let mut trial = Trial::new(entry.clone(), 4);
                while trial.step(&read, &CONTENT.cast, 2) {}
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn any_change_of_an_exercise_is_read_or_told(text in changed()) {
        nothing_panics(&text);
    }

    #[test]
    fn any_text_is_read_or_told(text in "\\PC{0,200}") {
        nothing_panics(&text);
    }

    #[test]
    fn any_toml_like_text_is_read_or_told(text in "[\\[\\]a-c{}=\",'.# \n0-9-]{0,80}") {
        nothing_panics(&text);
        nothing_panics(&format!("{GOOD}{text}"));
    }
}
