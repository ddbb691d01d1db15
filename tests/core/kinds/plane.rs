use super::{UNKNOWN, check, item, slip, slipped, try_item};
use proptest::prelude::*;
use trellis::practice::{
    AnswerFace, Item, MakeProblem, NotReady, NotYet, Response, Verdict, mark,
    pictures::{LaterPicture, Picture, Plane},
    told_key, told_response,
};
use trellis::units::Rational;

const PARTLY: Verdict = Verdict::NotYet(NotYet::Partly);

/// A plane of one quadrant that asks for these points.
fn quadrant(points: &str) -> String {
    plane("x = \"[0, 8]\", y = \"[0, 8]\"", points, "")
}

/// A plane with `rest` beside its axes and its points.
fn plane(axes: &str, points: &str, rest: &str) -> String {
    on("points", points, &format!("{axes}{rest}"))
}

/// What is put on a plane: `kind`, and what is right.
fn on(kind: &str, is: &str, plane: &str) -> String {
    format!("{{ plot = {{ {kind} = {{ is = {is:?}, on = {{ {plane} }} }} }} }}")
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
    let item = item("[]", &plane(FOUR, "[[3, -2]]", ", points = [{ at = \"[-3, -2]\", name = \"A\" }]"), "[]");
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
    let ways: Vec<String> =
        [(1, -1), (-1, 2), (0, 1), (-2, 0), (0, 0)].map(|squares| empty(&item).way_words(squares)).into();
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
        assert_eq!(place, "answer.plot.points.is");
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
    let given = |at: &str| fault(&plane(FOUR, "[[3, -2]]", &format!(", points = [{{ at = {at:?} }}]")), "[]");
    assert_eq!(given("[3, -2]").1, "the point (3, -2) is given already");
    assert_eq!(given("[9, 9]").0, "answer.plot.points.on.points");
    assert_eq!(fault(&plane("x = \"[1, 6]\", y = \"[0, 6]\"", "[[3, 2]]", ""), "[]").0, "answer.plot.points.on.x");
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

/// Crossings, in turn.
fn crossings(item: &Item, places: &[(i64, i64)]) -> Vec<usize> {
    let at = |(x, y): &(i64, i64)| empty(item).crossing_at((Rational::int(*x), Rational::int(*y))).unwrap();
    places.iter().map(at).collect()
}

fn corners(item: &Item, places: &[(i64, i64)]) -> Response {
    Response::Corners(crossings(item, places))
}

#[test]
fn a_line_is_right_through_any_two_of_its_points() {
    let slips = [slip("[[0, 2], [1, 3]]", "swapped"), slip("[[0, 1], [1, -1]]", "fell")];
    let item = item("[]", &on("line", "[[0, 1], [1, 3]]", FOUR), &format!("[{}]", slips.join(", ")));
    for two in [[(0, 1), (1, 3)], [(2, 5), (-3, -5)], [(-1, -1), (0, 1)]] {
        check(&item, put(&item, &two), Verdict::Right);
    }
    check(&item, put(&item, &[(4, 6), (-4, -2)]), slipped(0));
    check(&item, put(&item, &[(2, -3), (-1, 3)]), slipped(1));
    check(&item, put(&item, &[(0, 0), (1, 3)]), UNKNOWN);
    check(&item, put(&item, &[(0, 1)]), Verdict::NotReady(NotReady::PointsToGo(1)));
    check(&item, Response::empty(&item.face.answer), Verdict::NotReady(NotReady::NothingPlotted));
    check(&item, corners(&item, &[(0, 1), (1, 3)]), Verdict::NotReady(NotReady::Empty));
    assert!(!put(&item, &[(0, 1), (1, 3), (2, 5)]).fits(&item.face.answer), "two points make a line");
    assert_eq!(told_key(&item), "line through (0, 1) and (1, 3)");
    assert_eq!(told_response(&item, &put(&item, &[(2, 5), (-3, -5)])), "line through (−3, −5) and (2, 5)");
    assert_eq!(told_response(&item, &put(&item, &[(2, 5)])), "(2, 5)");
    check(&item, item.right_response(), Verdict::Right);
    check(&item, item.slip_response(&item.slips[1]).unwrap(), slipped(1));
}

#[test]
fn a_shape_is_right_from_any_corner_and_either_way_round_at_its_place_alone() {
    let slips = format!("[{}]", slip("[[-1, 1], [-4, 1], [-4, 3], [-1, 3]]", "the other axis"));
    let item = item("[]", &on("shape", "[[1, -1], [4, -1], [4, -3], [1, -3]]", FOUR), &slips);
    for round in [[(1, -1), (4, -1), (4, -3), (1, -3)], [(4, -3), (4, -1), (1, -1), (1, -3)]] {
        check(&item, corners(&item, &round), Verdict::Right);
    }
    check(&item, corners(&item, &[(-4, 3), (-1, 3), (-1, 1), (-4, 1)]), slipped(0));
    check(&item, corners(&item, &[(1, 0), (4, 0), (4, -2), (1, -2)]), UNKNOWN);
    check(&item, corners(&item, &[(1, -1), (4, -1)]), Verdict::NotReady(NotReady::CornersToGo(2)));
    let bow = corners(&item, &[(1, -1), (4, -3), (4, -1), (1, -3)]);
    check(&item, bow, Verdict::NotReady(NotReady::SidesCross));
    check(&item, corners(&item, &[]), Verdict::NotReady(NotReady::NothingPlotted));
    check(&item, put(&item, &[(1, -1)]), Verdict::NotReady(NotReady::Empty));
    assert_eq!(told_response(&item, &corners(&item, &[(4, -3), (1, -1)])), "(4, −3); (1, −1)");
    check(&item, item.right_response(), Verdict::Right);
    let face = &item.face.answer;
    assert!(corners(&item, &[(1, -1), (4, -1)]).fits(face) && !put(&item, &[(1, -1)]).fits(face));
    for refused in [vec![3, 3], vec![13 * 13], vec![0, 1, 2, 3, 4]] {
        assert!(!Response::Corners(refused.clone()).fits(face), "{refused:?}");
    }
    let kept = serde_json::to_string(&Response::Corners(vec![7, 2])).unwrap();
    assert_eq!(kept, r#"{"corners":[7,2]}"#);
}

/// Any shape: what it should be, on grid paper.
fn any(shape: &str) -> String {
    let paper = "on = { x = \"[0, 10]\", y = \"[0, 8]\", bare = true }";
    format!("{{ plot = {{ any-shape = {{ {shape}, {paper} }} }} }}")
}

#[test]
fn any_rectangle_of_the_size_is_right_wherever_it_stands_and_however_it_lies() {
    let at = |at: &str, gives: &str| slip(gives, at).replace("{ gives", &format!("{{ at = {at:?}, gives"));
    let slips = format!("[{}]", [at("area", "14"), at("perimeter", "28")].join(", "));
    let item = item("[]", &any("form = \"rectangle\", area = \"10\", perimeter = \"14\""), &slips);
    check(&item, corners(&item, &[(0, 0), (5, 0), (5, 2), (0, 2)]), Verdict::Right);
    check(&item, corners(&item, &[(3, 1), (3, 6), (5, 6), (5, 1)]), Verdict::Right);
    check(&item, corners(&item, &[(0, 0), (10, 0), (10, 1), (0, 1)]), UNKNOWN); // its area, not its perimeter
    check(&item, corners(&item, &[(0, 0), (7, 0), (7, 2), (0, 2)]), slipped(0));
    check(&item, corners(&item, &[(0, 0), (9, 0), (9, 5), (0, 5)]), slipped(1));
    check(&item, corners(&item, &[(0, 0), (5, 0), (6, 2), (1, 2)]), UNKNOWN); // a parallelogram
    check(&item, item.right_response(), Verdict::Right);
    check(&item, item.slip_response(&item.slips[0]).unwrap(), slipped(0));
    assert_eq!(told_key(&item), "rectangle, area 10, perimeter 14");
    let words = Picture::from(LaterPicture::Plane(empty(&item).clone())).words();
    assert_eq!(words, "A grid, 10 squares across and 8 up. Squares are counted from the lower left corner.");
    assert_eq!(empty(&item).way_words((0, 0)), "the lower left corner");
}

#[test]
fn a_shape_may_lie_aslant() {
    let square = item("[]", &any("form = \"rectangle\", area = \"8\""), "[]");
    check(&square, corners(&square, &[(2, 0), (4, 2), (2, 4), (0, 2)]), Verdict::Right);
    let round = item("[]", &any("form = \"rectangle\", perimeter = \"20\""), "[]");
    check(&round, corners(&round, &[(3, 0), (7, 3), (4, 7), (0, 4)]), Verdict::Right); // each side is 5 long
    let triangle = item("[]", &any("form = \"right-triangle\", area = \"15 / 2\""), "[]");
    check(&triangle, corners(&triangle, &[(0, 0), (5, 0), (0, 3)]), Verdict::Right);
    check(&triangle, corners(&triangle, &[(0, 0), (5, 0), (1, 3)]), UNKNOWN); // its area, without a square corner
    let aslant = item("[]", &any("form = \"right-triangle\", area = \"5\""), "[]");
    check(&aslant, corners(&aslant, &[(0, 0), (3, 1), (2, 4)]), Verdict::Right);
}

#[test]
fn a_line_or_shape_that_cannot_be_plotted_is_told_to_the_author() {
    let fault = |answer: &str, slips: &str| {
        let error = try_item("[]", answer, slips).unwrap_err();
        let MakeProblem::Wrong(sentence) = error.problem else { panic!("{error}") };
        (error.place, sentence)
    };
    for places in ["[[1, 1]]", "[[1, 1], [2, 2], [3, 3]]", "[]"] {
        assert_eq!(fault(&on("line", places, FOUR), "[]").0, "answer.plot.line.is", "{places}");
    }
    let straight = "[[0, 0], [2, 0], [4, 0], [4, 4]]";
    for places in ["[[0, 0], [1, 1]]", "[[0, 0], [4, 4], [4, 0], [0, 4]]", straight] {
        assert_eq!(fault(&on("shape", places, FOUR), "[]").0, "answer.plot.shape.is", "{places}");
    }
    let odd = format!("[{}]", slip("[[0, 0], [1, 1]]", "odd"));
    assert_eq!(fault(&on("shape", "[[0, 0], [4, 0], [0, 4]]", FOUR), &odd).0, "slips.gives");
    assert_eq!(fault(&any("form = \"rectangle\""), "[]").0, "answer.plot.any-shape.form");
    assert_eq!(fault(&any("form = \"right-triangle\", perimeter = \"12\""), "[]").0, "answer.plot.any-shape.form");
    assert_eq!(fault(&any("form = \"rectangle\", area = \"11\""), "[]").0, "answer.plot.any-shape.form");
    let area = any("form = \"rectangle\", area = \"12\"");
    assert_eq!(fault(&area, &format!("[{}]", slip("14", "odd"))).0, "slips.0.gives");
    assert_eq!(fault(&area.replace("[0, 10]", "[-1, 10]"), "[]").0, "answer.plot.any-shape.on.bare");
}
