use super::{UNKNOWN, check, item, slip, slipped, try_item};
use trellis::practice::{NotReady, Response, Verdict, told_key, told_response};

const COUNT: &str = "{ shade = { parts = \"6\", is = \"4\" } }";
const CELLS: &str = "{ shade = { parts = \"12\", rows = \"3\", cells = \"[1, 6, 11]\" } }";

fn shaded<const N: usize>(parts: [usize; N]) -> Response {
    Response::Shade(parts.into())
}

#[test]
fn any_parts_will_do_where_they_are_counted() {
    let item = item("[]", COUNT, &format!("[{}]", slip("6 - 4", "shaded the others")));
    check(&item, shaded([0, 1, 2, 3]), Verdict::Right);
    check(&item, shaded([5, 0, 4, 2]), Verdict::Right);
    check(&item, shaded([4, 1]), slipped(0));
    check(&item, shaded([0, 1, 2]), UNKNOWN);
}

#[test]
fn the_very_parts_count_where_they_are_named() {
    let item = item("[]", CELLS, &format!("[{}]", slip("[1, 5, 9]", "went down")));
    check(&item, shaded([0, 5, 10]), Verdict::Right);
    check(&item, shaded([0, 4, 8]), slipped(0));
    check(&item, shaded([0, 5, 9]), UNKNOWN);
}

#[test]
fn nothing_shaded_is_not_ready() {
    let item = item("[]", COUNT, "[]");
    check(&item, Response::empty(&item.face.answer), Verdict::NotReady(NotReady::NothingShaded));
}

#[test]
fn what_was_shaded_is_told() {
    let count = item("[]", COUNT, "[]");
    assert_eq!((told_key(&count).as_str(), told_response(&count, &shaded([5])).as_str()), ("4 of 6", "1 of 6"));
    assert_eq!(told_key(&item("[]", CELLS, "[]")), "parts 1, 6, 11 of 12");
}

#[test]
fn what_is_kept_of_another_shape_does_not_fit() {
    let face = item("[]", COUNT, "[]").face.answer;
    assert!(shaded([5]).fits(&face));
    assert!(!shaded([6]).fits(&face));
}

#[test]
fn a_shape_has_room_for_what_is_right() {
    let wrong = |answer: &str| try_item("[]", answer, "[]").unwrap_err().place;
    assert_eq!(wrong("{ shade = { parts = \"6\", is = \"7\" } }"), "answer.shade.is");
    assert_eq!(wrong("{ shade = { parts = \"6\", is = \"0\" } }"), "answer.shade.is");
    assert_eq!(wrong("{ shade = { parts = \"6\" } }"), "answer.shade.is");
    assert_eq!(wrong("{ shade = { parts = \"7\", rows = \"2\", is = \"1\" } }"), "answer.shade.parts");
    assert_eq!(
        wrong("{ shade = { shape = \"circle\", wholes = \"3\", parts = \"4\", is = \"1\" } }"),
        "answer.shade.wholes"
    );
    assert_eq!(wrong("{ shade = { parts = \"6\", cells = \"[0]\" } }"), "answer.shade.is");
}

#[test]
fn of_all_ways_to_shade_only_the_right_count_is_right() {
    for is in 1..=6_usize {
        let item = item("[]", &format!("{{ shade = {{ parts = \"6\", is = \"{is}\" }} }}"), "[]");
        for way in 1..64_u32 {
            let parts: std::collections::BTreeSet<usize> = (0..6).filter(|part| way >> part & 1 == 1).collect();
            let verdict = if parts.len() == is { Verdict::Right } else { UNKNOWN };
            check(&item, Response::Shade(parts), verdict);
        }
        check(&item, item.right_response(), Verdict::Right);
    }
}
