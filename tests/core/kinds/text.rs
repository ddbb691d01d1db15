use super::{UNKNOWN, check_lines, check_not_ready};
use trellis::practice::{LineKey, NotReady, Verdict, WordKey};

fn key(accepted: &[&str], case_matters: bool, spelling_free: bool) -> LineKey {
    let accepted = accepted.iter().map(|text| (*text).to_owned()).collect();
    LineKey::Text(WordKey { accepted, case_matters, spelling_free })
}

#[test]
fn space_marks_and_articles_never_matter() {
    check_lines(
        &key(&["rhombus"], false, false),
        Verdict::Right,
        &["rhombus", " Rhombus. ", "a rhombus", "The RHOMBUS!"],
    );
    check_lines(
        &key(&["right angle"], false, false),
        Verdict::Right,
        &["right-angle", "Right  angle", "right\u{a0}angle"],
    );
    check_lines(&key(&["3 o'clock"], false, false), Verdict::Right, &["3 o’clock"]);
    check_lines(&key(&["gray", "grey"], false, false), Verdict::Right, &["gray", "Grey"]);
    check_lines(&key(&["a"], false, false), Verdict::Right, &["A", "a."]);
}

#[test]
fn spelling_matters_unless_it_is_free() {
    check_lines(&key(&["rhombus"], false, false), UNKNOWN, &["rombus", "square"]);
    check_lines(&key(&["rhombus"], false, true), Verdict::Right, &["rombus", "rhombuss", "rhombis", "rhobmus"]);
    check_lines(&key(&["rhombus"], false, true), UNKNOWN, &["rmobus", "romboid"]);
    check_lines(&key(&["even"], false, true), UNKNOWN, &["ever", "eve"]);
}

#[test]
fn another_case_is_another_form_where_it_matters() {
    check_lines(&key(&["Monday"], true, false), Verdict::Right, &["Monday", "Monday."]);
    check_lines(&key(&["Monday"], true, false), Verdict::OtherForm, &["monday", "MONDAY"]);
}

#[test]
fn nothing_and_too_much_are_not_ready() {
    check_not_ready(&key(&["even"], false, false), &[("  ", NotReady::Empty), ("\u{200b}", NotReady::Empty)]);
    check_lines(&key(&["even"], false, false), Verdict::NotReady(NotReady::TooLong), &["e".repeat(121).as_str()]);
}
