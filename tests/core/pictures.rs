//! Pictures that packs ask for: what can be drawn is made, and what has no room or no meaning is refused with a place and a sentence.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{path::Path, sync::LazyLock};
use trellis::{
    curriculum::{
        gallery::{Home, Manuscript},
        press::Content,
    },
    language::Notation,
    practice::{Made, pictures::Picture},
    units::Seed,
};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::read(Path::new("src/curriculum/content")).unwrap());

/// The picture of an exercise that has this one, or what is wrong with it.
fn picture(toml: &str) -> Result<Picture, String> {
    let text = format!(
        "[[skill.exercise]]\nid = \"one\"\nversion = 1\nlevel = 1\nlet = [\"n = pick(2..9)\"]\ndifferent = 8\nask = \"What is it?\"\n\
         picture = {toml}\nanswer = {{ number = \"n\" }}\nhints = [\"A.\", \"B.\", \"C.\"]\nsteps = [\"A.\", \"B.\"]\n"
    );
    let read = Manuscript::read(&text, &Home::default()).map_err(|fault| format!("{fault:?}"))?;
    let entry = &read.entries()[0];
    let notation = Notation::default();
    let made =
        Made { exercise: &entry.exercise, seed: Seed(1), theme: "any", cast: &CONTENT.cast, notation: &notation };
    let (item, _) = read.make(entry, made).map_err(|fault| format!("{fault:?}"))?;
    Ok(item.face.picture.unwrap())
}

#[track_caller]
fn refused(toml: &str, sentence: &str) {
    let fault = picture(toml).unwrap_err();
    assert!(fault.contains(sentence), "{toml}: {fault}");
}

#[track_caller]
fn words(toml: &str) -> String {
    picture(toml).unwrap().words()
}

#[test]
fn a_ten_frame_holds_ten() {
    assert!(
        words("{ ten-frame = { frames = [{ filled = \"8\", open = \"2\" }, { open = \"3\" }] } }").contains("Frame 2.")
    );
    refused("{ ten-frame = { frames = [{ filled = \"8\", open = \"3\" }] } }", "room for 10 counters");
    refused("{ ten-frame = { frames = [] } }", "1 or 2 frames");
}

#[test]
fn a_solid_is_described_and_not_named() {
    for form in ["cylinder", "cone", "sphere", "square pyramid", "triangular prism"] {
        let words = words(&format!("{{ solid = {{ form = \"{form}\" }} }}"));
        assert!(words.starts_with("A solid "), "{words}");
        assert!(form.split(' ').all(|name| name == "square" || !words.contains(name)), "{words} gives {form} away");
    }
    let words = words("{ solid = { form = \"cone\", marks = { radius = \"3 cm\", height = \"?\" } } }");
    assert!(words.ends_with("The radius is marked 3 cm. The height is marked a question mark."), "{words}");
}

#[test]
fn a_solid_that_cannot_be_drawn_is_refused() {
    refused("{ solid = { form = \"cube\" } }", "cylinder, cone, sphere, square pyramid or triangular prism");
    refused("{ solid = { form = \"sphere\", wide = \"4\", high = \"5\" } }", "as high as it is wide");
    refused("{ solid = { form = \"cone\", long = \"5\" } }", "only a triangular prism is long");
    refused("{ solid = { form = \"cylinder\", wide = \"2\", high = \"7\" } }", "1/4 to 3 times");
    refused("{ solid = { form = \"square pyramid\", wide = \"9\", high = \"4\" } }", "1/4 to 3 times");
    refused(
        "{ solid = { form = \"cylinder\", marks = { slant = \"5\" } } }",
        "marks here are radius, diameter, height",
    );
    refused(
        "{ solid = { form = \"cone\", marks = { radius = \"5\", diameter = \"10\" } } }",
        "the radius or the diameter",
    );
    refused("{ solid = { form = \"cone\", marks = { girth = \"5\" } } }", "girth");
    let steep = "{ solid = { form = \"square pyramid\", wide = \"4\", high = \"8\", marks = { slant = \"8\" } } }";
    refused(steep, "no room for its slant");
}

#[test]
fn a_net_that_does_not_fold_is_refused() {
    assert!(words("{ net = { of = \"rectangular-prism\", sizes = \"[3, 3, 3]\" } }").contains("equal squares"));
    refused("{ net = { of = \"rectangular-prism\", sizes = \"[3, 3]\" } }", "sizes are length, width, height");
    refused("{ net = { of = \"rectangular-prism\", sizes = \"[1, 7, 3]\" } }", "none 6 times as short");
    refused("{ net = { of = \"square-pyramid\", sizes = \"[8, 4]\" } }", "longer than half the edge");
    refused("{ net = { of = \"triangular-prism\", sizes = \"[4, 5, 6]\" } }", "at most as high as its base");
    refused(
        "{ net = { of = \"square-pyramid\", sizes = \"[8, 6]\", marks = { radius = \"3\" } } }",
        "marks here are edge, slant",
    );
}

#[test]
fn a_bag_has_room_for_twenty_short_texts() {
    assert_eq!(
        words("{ bag = { marbles = [{ text = \"A\", times = \"n - n + 3\" }] } }"),
        "A bag with 3 marbles: 3 with A."
    );
    refused("{ bag = { marbles = [{ text = \"A\", times = \"0\" }] } }", "1 to 20 marbles");
    refused("{ bag = { marbles = [{ text = \"red\" }] } }", "one or two signs");
}

#[test]
fn every_way_through_a_tree_has_all_stages() {
    let coin = "{ text = \"H\", chance = \"1/2\" }, { text = \"T\", chance = \"1/2\" }";
    let tree = |stages: &str, branches: &str, more: &str| {
        format!("{{ chance-tree = {{ stages = [{stages}], branches = [{branches}]{more} }} }}")
    };
    let thrice = words(&tree("\"A\", \"B\", \"C\"", coin, ", again = true"));
    assert_eq!(thrice.matches("After ").count(), 6, "{thrice}");
    refused(&tree("\"A\", \"B\"", coin, ""), "every way has all stages");
    refused(&tree("\"A\"", coin, ""), "2 or 3 stages");
    let four = format!("{coin}, {coin}");
    refused(&tree("\"A\", \"B\"", &four, ", again = true"), "2 to 9 ways");
    refused(&tree("\"A\", \"B\"", coin, ", again = true, ends = [\"\", \"\", \"\", \"\", \"?\"]"), "there are 4 ends");
}
