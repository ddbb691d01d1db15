use super::{UNKNOWN, check, item, slip, slipped, try_item};
use trellis::practice::{AnswerFace, Item, NotReady, Response, Verdict, mark, told_key, told_response};

const BARS: &str = "{ plot = { bar-graph = { title = \"Pets\", names = [\"Cats\", \"Dogs\", \"Fish\"], values = \"v\", step = \"10\", most = \"60\" } } }";
const ROWS: &str = "{ plot = { picture-graph = { title = \"Books\", names = [\"Mon\", \"Tue\", \"Wed\"], values = \"v\", each = \"10\", thing = \"books\" } } }";
const MARKS: &str = "{ plot = { line-plot = { title = \"Sticks\", from = \"1\", tick = \"1 / 4\", counts = \"v\" } } }";

fn bars() -> Item {
    let first = slip("40", "a line too high").replace("{ gives", "{ at = \"1\", gives");
    item("[\"v = [30, 25, 60]\"]", BARS, &format!("[{}, {first}]", slip("[60, 25, 30]", "turned around")))
}

fn drawn(heights: &[u32]) -> Response {
    Response::Plot(heights.to_vec())
}

#[test]
fn bars_are_marked_by_half_steps_of_the_scale() {
    let item = bars();
    check(&item, drawn(&[6, 5, 12]), Verdict::Right);
    check(&item, drawn(&[12, 5, 6]), slipped(0));
    check(&item, drawn(&[6, 6, 12]), UNKNOWN);
}

#[test]
fn a_slip_of_one_bar_is_seen_whatever_the_others_are() {
    let item = bars();
    check(&item, drawn(&[8, 5, 12]), slipped(1));
    check(&item, drawn(&[8, 0, 1]), slipped(1));
}

#[test]
fn symbols_and_marks_are_counted() {
    let rows = item("[\"v = [25, 0, 40]\"]", ROWS, "[]");
    check(&rows, drawn(&[5, 0, 8]), Verdict::Right);
    check(&rows, drawn(&[6, 0, 8]), UNKNOWN);
    let marks = item("[\"v = [0, 2, 1, 4, 0]\"]", MARKS, "[]");
    check(&marks, drawn(&[0, 2, 1, 4, 0]), Verdict::Right);
    check(&marks, drawn(&[0, 1, 1, 1, 0]), UNKNOWN);
}

#[test]
fn the_graph_that_is_right_is_right_and_told_in_words() {
    for item in [bars(), item("[\"v = [25, 0, 40]\"]", ROWS, "[]"), item("[\"v = [0, 2, 1]\"]", MARKS, "[]")] {
        assert_eq!(mark(&item, &item.right_response()), Verdict::Right);
    }
    assert_eq!(told_key(&bars()), "Cats 30; Dogs 25; Fish 60");
    assert_eq!(told_response(&bars(), &drawn(&[1, 0, 2])), "Cats 5; Dogs 0; Fish 10");
    assert_eq!(told_key(&item("[\"v = [0, 2, 1]\"]", MARKS, "[]")), "1: 0; 1 1/4: 2; 1 1/2: 1");
}

#[test]
fn an_empty_graph_is_not_ready_and_the_learner_never_sees_the_heights() {
    let item = bars();
    check(&item, drawn(&[0, 0, 0]), Verdict::NotReady(NotReady::NothingDrawn));
    check(&item, drawn(&[6, 5]), Verdict::NotReady(NotReady::NothingDrawn));
    let AnswerFace::Plot { chart } = &item.face.answer else { panic!("a plot has a chart") };
    assert_eq!(chart.heights(), [0, 0, 0]);
    assert!(drawn(&[12, 12, 12]).fits(&item.face.answer));
    assert!(!drawn(&[13, 0, 0]).fits(&item.face.answer));
}

#[test]
fn what_cannot_be_drawn_is_told_to_the_author() {
    let place = |lets: &str, answer: &str, slips: &str| try_item(lets, answer, slips).unwrap_err().place;
    assert_eq!(place("[\"v = [30, 27, 60]\"]", BARS, "[]"), "answer.plot.bar-graph.values");
    assert_eq!(place("[\"v = [30, 70, 60]\"]", BARS, "[]"), "answer.plot.bar-graph.values");
    assert_eq!(place("[\"v = [0, 0, 0]\"]", BARS, "[]"), "answer.plot");
    assert_eq!(place("[\"v = [30, 20, 60]\"]", BARS, &format!("[{}]", slip("[1, 2, 3]", "odd"))), "slips.gives");
    assert_eq!(place("[\"v = [30, 20, 60]\"]", BARS, &format!("[{}]", slip("30", "one"))), "slips.0.gives");
    assert_eq!(place("[\"v = [3, 9, 1]\"]", MARKS, "[]"), "answer.plot.line-plot.counts");
}
