use crate::{UNKNOWN, check, item, slip, slipped, try_item};
use proptest::prelude::*;
use trellis::practice::{
    AnswerFace, Item, MakeProblem, NotReady, NotYet, Response, Verdict, mark,
    pictures::{LaterPicture, Picture, Plane, way_words},
    told_key, told_response,
};
use trellis::units::Rational;

const PARTLY: Verdict = Verdict::NotYet(NotYet::Partly);

/// A plane of one quadrant that asks for these points.
fn quadrant(points: &str) -> String {
    format!("{{ plot = {{ plane = {{ x = \"[0, 8]\", y = \"[0, 8]\", points = {points:?} }} }} }}")
}

/// A plane with `rest` beside its axes and its points.
fn plane(axes: &str, points: &str, rest: &str) -> String {
    format!("{{ plot = {{ plane = {{ {axes}, points = {points:?}{rest} }} }} }}")
}

const FOUR: &str = "x = \"[-6, 6]\", y = \"[-6, 6]\"";

fn three() -> Item {
    let slips = [slip("[[3, 2], [1, 4], [5, 6]]", "went up first"), slip("[[2, 3], [4, 1], [5, 6]]", "lost one")];
    item("[]", &quadrant("[[2, 3], [4, 1], [6, 5]]"), &format!("[{}]", slips.join(", ")))
}

fn empty(item: &Item) -> &Plane {
    let AnswerFace::Plane { plane, .. } = &item.face.answer else { panic!("a plane is asked for") };
    plane
}

fn put(item: &Item, points: &[(i64, i64)]) -> Response {
    let plane = empty(item);
    Response::Plane(
        points.iter().map(|(x, y)| plane.crossing_at((Rational::int(*x), Rational::int(*y))).unwrap()).collect(),
    )
}

#[test]
fn points_are_right_in_any_order_and_some_of_them_are_partly() {
    let item = three();
    check(&item, put(&item, &[(2, 3), (4, 1), (6, 5)]), Verdict::Right);
    check(&item, put(&item, &[(6, 5), (2, 3), (4, 1)]), Verdict::Right);
    check(&item, put(&item, &[(6, 5)]), PARTLY);
    check(&item, put(&item, &[(6, 5), (2, 3)]), PARTLY);
    check(&item, put(&item, &[(6, 5), (2, 3), (8, 8)]), UNKNOWN);
}

#[test]
fn a_slip_explains_all_the_points_or_it_says_nothing() {
    let item = three();
    check(&item, put(&item, &[(3, 2), (1, 4), (5, 6)]), slipped(0));
    check(&item, put(&item, &[(2, 3), (4, 1), (5, 6)]), slipped(1));
    check(&item, put(&item, &[(3, 2), (1, 4)]), UNKNOWN);
    check(&item, put(&item, &[(2, 3), (1, 4), (6, 5)]), UNKNOWN);
}

#[test]
fn without_a_point_it_is_not_ready_and_the_learner_sees_what_is_given_alone() {
    let item = item("[]", &plane(FOUR, "[[3, -2]]", ", given = [{ at = \"[-3, -2]\", name = \"A\" }]"), "[]");
    check(&item, Response::empty(&item.face.answer), Verdict::NotReady(NotReady::NothingPlotted));
    check(&item, Response::Plane([4_000].into()), Verdict::NotReady(NotReady::NothingPlotted));
    assert_eq!(item.face.answer.kind(), "plot");
    let words = Picture::from(LaterPicture::Plane(empty(&item).clone())).words();
    assert!(words.ends_with("Point A: 3 squares left and 2 squares down."), "{words}");
    assert!(put(&item, &[(6, 6)]).fits(&item.face.answer));
    assert!(!put(&item, &[(6, 6), (0, 0)]).fits(&item.face.answer), "one point is asked for");
    assert!(!Response::Plane([13 * 13].into()).fits(&item.face.answer));
}

#[test]
fn points_are_told_by_their_coordinates_in_the_record_and_by_the_way_to_them_in_the_answer() {
    let axes = "x = \"[-1, 1]\", y = \"[-20, 20]\", steps = \"[1 / 2, 10]\"";
    let item = item("[]", &plane(axes, "[[1 / 2, -10], [-1 / 2, 20]]", ""), "[]");
    assert_eq!(told_key(&item), "(−0.5, 20); (0.5, −10)");
    assert_eq!(told_response(&item, &Response::Plane([0].into())), "(−1, −20)");
    let ways: Vec<String> = [(1, -1), (-1, 2), (0, 1), (-2, 0), (0, 0)].map(way_words).into();
    assert_eq!(ways, ["1 right, 1 down", "1 left, 2 up", "1 up", "2 left", "where the axes meet"]);
}

#[test]
fn what_cannot_be_plotted_is_told_to_the_author() {
    let fault = |answer: &str, slips: &str| {
        let error = try_item("[]", answer, slips).unwrap_err();
        let MakeProblem::Wrong(sentence) = error.problem else { panic!("{error}") };
        (error.place, sentence)
    };
    let points = |points: &str| {
        let (place, sentence) = fault(&quadrant(points), "[]");
        assert_eq!(place, "answer.plot.plane.points");
        sentence
    };
    assert_eq!(points("[[2, 9]]"), "no grid lines of the plane cross at (2, 9)");
    assert_eq!(points("[[2, 3 / 2]]"), "no grid lines of the plane cross at (2, 3/2)");
    assert_eq!(points("[[2, 3], [2, 3]]"), "the point (2, 3) stands there twice");
    assert_eq!(points("[]"), "1 to 8 points can be asked for, and here are 0");
    assert_eq!(points("[[n, n] for n in 0..8]"), "1 to 8 points can be asked for, and here are 9");
    for odd in ["[2, 3]", "[[2, 3, 4]]", "[['a', 3]]", "7"] {
        assert_eq!(points(odd), "this should be a list of points, like [[2, 3], [4, 1]]", "{odd}");
    }
    let given = |at: &str| fault(&plane(FOUR, "[[3, -2]]", &format!(", given = [{{ at = {at:?} }}]")), "[]");
    assert_eq!(given("[3, -2]").1, "the point (3, -2) is given already");
    assert_eq!(given("[9, 9]").0, "answer.plot.plane.given");
    assert_eq!(fault(&plane("x = \"[1, 6]\", y = \"[0, 6]\"", "[[3, 2]]", ""), "[]").0, "answer.plot.plane.x");
    let off = |gives: &str| fault(&quadrant("[[2, 3]]"), &format!("[{}]", slip(gives, "odd")));
    assert!(off("[[9, 2]]").1.starts_with("the slip “odd” cannot be plotted"), "{:?}", off("[[9, 2]]"));
    assert_eq!(off("[[3, 2], [1, 1]]").0, "slips.gives");
    assert_eq!(off("[3, 2]").0, "slips.0.gives");
    let at = slip("[[3, 2]]", "odd").replace("{ gives", "{ at = \"1\", gives");
    assert!(fault(&quadrant("[[2, 3]]"), &format!("[{at}]")).1.contains("leave `at` out"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_key_is_right_in_any_order_and_swapped_it_is_not(
        points in prop::collection::btree_set((-6..=6_i64, -6..=6_i64), 1..=8),
        turn in 0..8_usize,
    ) {
        let list = points.iter().map(|(x, y)| format!("[{x}, {y}]")).collect::<Vec<_>>().join(", ");
        let item = item("[]", &plane(FOUR, &format!("[{list}]"), ""), "[]");
        let mut other: Vec<(i64, i64)> = points.iter().copied().collect();
        other.rotate_left(turn % points.len());
        prop_assert_eq!(mark(&item, &put(&item, &other)), Verdict::Right);
        prop_assert_eq!(mark(&item, &item.right_response()), Verdict::Right);
        let swapped: Vec<(i64, i64)> = points.iter().map(|(x, y)| (*y, *x)).collect();
        let same = swapped.iter().all(|point| points.contains(point));
        prop_assert_eq!(mark(&item, &put(&item, &swapped)).is_right(), same);
    }

    #[test]
    fn every_crossing_has_one_number(left in 0..=10_i64, right in 1..=10_i64, low in 0..=10_i64, high in 1..=10_i64) {
        let axes = format!("x = \"[-{left}, {right}]\", y = \"[-{low}, {high}]\"");
        let item = item("[]", &plane(&axes, "[[1, 1]]", ""), "[]");
        let plane = empty(&item);
        let found: Vec<usize> = (-left..=right)
            .flat_map(|x| (-low..=high).map(move |y| (x, y)))
            .map(|squares| plane.crossing(squares).unwrap())
            .collect();
        prop_assert_eq!(&found, &(0..plane.crossings()).collect::<Vec<_>>());
        prop_assert!(found.iter().all(|crossing| plane.crossing(plane.squares(*crossing)) == Some(*crossing)));
        prop_assert_eq!(plane.crossing((right + 1, 0)), None);
        prop_assert_eq!(plane.crossing((0, -low - 1)), None);
    }
}
