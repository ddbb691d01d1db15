use super::{UNKNOWN, check, item, slip, slipped, try_item};
use std::collections::BTreeSet;
use trellis::{
    language::Notation,
    practice::{
        AnswerFace, Item, Made, NotReady, NotYet, Recipe, Response, Verdict, cast::CastBook, make, pictures::SpotKind,
    },
    units::Seed,
};

const ANSWER: &str = "{ tap = { words = [\"Maya\", \"walks\", \"around\", \"the\", \"field.\"], right = \"[2, 3]\" } }";

fn sentence() -> Item {
    item("[]", ANSWER, &format!("[{}]", slip("[5]", "tapped the place")))
}

fn tapped(places: &[usize]) -> Response {
    Response::Tap(places.iter().copied().collect::<BTreeSet<_>>())
}

#[test]
fn words_are_marked_by_their_place() {
    let item = sentence();
    check(&item, tapped(&[1, 2]), Verdict::Right);
    check(&item, tapped(&[4]), slipped(0));
    check(&item, tapped(&[1]), Verdict::NotYet(NotYet::Partly));
    check(&item, tapped(&[1, 2, 3]), UNKNOWN);
    check(&item, tapped(&[]), Verdict::NotReady(NotReady::NothingTapped));
    check(&item, tapped(&[77]), Verdict::NotReady(NotReady::NothingTapped));
}

#[test]
fn the_right_places_are_places_that_are_there() {
    for right in ["[]", "[0]", "[6]", "[1, 9]"] {
        let answer = ANSWER.replace("[2, 3]", right);
        assert!(try_item("[]", &answer, "[]").unwrap_err().to_string().contains("counted from 1"), "{right}");
    }
}

fn shape(on: &str, form: &str, right: &str) -> Item {
    let text = format!(
        "id = \"x\"\nversion = 1\nlevel = 2\ndifferent = 8\nask = \"?\"\nhints = []\nsteps = []\n\
         picture = {{ polygons = {{ shapes = [{{ form = \"{form}\", lettered = true }}] }} }}\n\
         answer = {{ tap = {{ on = \"{on}\", right = \"{right}\" }} }}\n"
    );
    let recipe: Recipe = toml::from_str(&text).unwrap();
    let exercise = "test.1.x/skill/x".parse().unwrap();
    let (cast, notation) = (CastBook::default(), Notation::default());
    make(&recipe, Made { exercise: &exercise, seed: Seed(3), theme: "any", cast: &cast, notation: &notation }).unwrap()
}

#[test]
fn the_parts_of_a_picture_have_names() {
    let names = |item: &Item| {
        let AnswerFace::Tap { spots, .. } = &item.face.answer else { panic!("tap has spots") };
        spots.iter().map(|spot| spot.plain()).collect::<Vec<_>>().join(", ")
    };
    let corners = shape("corners", "right trapezoid", "[1, 4]");
    assert_eq!(names(&corners), "Corner A, Corner B, Corner C, Corner D");
    check(&corners, tapped(&[0, 3]), Verdict::Right);
    assert_eq!(names(&shape("sides", "triangle", "[1]")), "Side AB, Side BC, Side CA");
    let AnswerFace::Tap { on, .. } = corners.face.answer else { panic!("tap has spots") };
    assert_eq!(on, Some(SpotKind::Corners));
}
