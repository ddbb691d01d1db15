//! Find my place: what is asked, what is believed, when it stops, and that it is the fold of its answers.
#![allow(clippy::panic, clippy::unwrap_used)]

use std::{fs, path::Path};
use trellis::{
    curriculum::{StandardsGraph, press::Content},
    placement::{End, Placement, Reply, Settling, Spot, Start, Topic, Topics},
    record::Grade,
    trials::placing::{self, Trial, Way},
    units::{Seed, SkillId},
};

fn folder() -> &'static Path {
    Path::new("src/curriculum/content")
}

fn graph() -> StandardsGraph {
    let text = |name: &str| fs::read_to_string(folder().join(name)).unwrap();
    StandardsGraph::read(&text("standards.csv"), &text("edges.csv"))
}

/// A chain of topics, one a grade, each resting on the one before; the odd ones can be asked.
fn chain(length: u8, askable: impl Fn(u8) -> bool) -> Topics {
    let topic = |grade: u8| Topic {
        name: format!("topic-{grade}"),
        grade: Grade::new(grade).unwrap(),
        needs: grade.checked_sub(1).map(|under| format!("topic-{under}")).into_iter().collect(),
        askable: askable(grade),
    };
    Topics::new((0..length).map(topic).collect())
}

fn begun(topics: Topics) -> Placement {
    let mut placement = Placement::start(Start { topics, grade: None, seed: Seed(7), most: None });
    placement.finish();
    placement
}

fn answers(placement: &mut Placement, reply: Reply) -> Spot {
    let spot = placement.next().expect("there is more to ask").spot;
    placement.answer(spot, reply);
    placement.finish();
    spot
}

#[track_caller]
fn check_belief(placement: &Placement, name: &str, low: f64, high: f64) {
    let belief = placement.belief(placement.topics().find(name).unwrap()).get();
    assert!((low..=high).contains(&belief), "{name}: {belief} is not between {low} and {high}");
}

#[test]
fn the_graph_is_the_published_one() {
    let (all, lower) = (graph(), graph().up_to(5));
    assert_eq!((all.standards.len(), lower.standards.len()), (229, 148));
    assert_eq!(all.standards.iter().map(|standard| standard.needs.len()).sum::<usize>(), 401);
    let topics = placing::topics(&all);
    assert_eq!(topics.spots().map(|spot| topics.needs(spot).len()).sum::<usize>(), 401, "no edge leads around");
}

#[test]
fn children_who_differ_in_the_third_answer_get_different_fourth_questions() {
    let topics = placing::topics(&graph());
    let mut one = begun(topics);
    answers(&mut one, Reply::Right);
    answers(&mut one, Reply::NotYet);
    let mut other = one.clone();
    assert_eq!(answers(&mut one, Reply::Right), answers(&mut other, Reply::NotYet), "the third question is the same");
    assert_ne!(one.next().unwrap().spot, other.next().unwrap().spot);
    let (up, down) = (one.ability(), other.ability());
    assert!(up > down, "{up} is not above {down}");
}

#[test]
fn a_right_answer_speaks_for_what_it_builds_on_and_a_miss_against_what_builds_on_it() {
    let middle = Spot(4);
    let (mut right, mut missed) = (begun(chain(9, |_| true)), begun(chain(9, |_| true)));
    let before: Vec<f64> = (0..9).map(|at| right.belief(Spot(at)).get()).collect();
    right.answer(middle, Reply::Right);
    right.finish();
    missed.answer(middle, Reply::NotYet);
    missed.finish();
    for (at, before) in before.into_iter().enumerate() {
        let (right, missed) = (right.belief(Spot(at)).get(), missed.belief(Spot(at)).get());
        assert!(at > 4 || right > before, "{at}: {right} after a right answer, {before} before");
        assert!(at < 4 || missed < before, "{at}: {missed} after a miss, {before} before");
    }
    check_belief(&right, "topic-0", 0.9, 1.0);
    check_belief(&missed, "topic-8", 0.0, 0.1);
}

#[test]
fn not_knowing_yet_says_more_than_a_miss() {
    let (mut unsure, mut missed) = (begun(chain(9, |_| true)), begun(chain(9, |_| true)));
    unsure.answer(Spot(4), Reply::DontKnow);
    missed.answer(Spot(4), Reply::NotYet);
    unsure.finish();
    missed.finish();
    assert!(unsure.belief(Spot(4)) < missed.belief(Spot(4)));
}

#[test]
fn only_what_has_questions_is_asked_and_the_rest_is_believed_about() {
    let topics = chain(9, |grade| grade == 3 || grade == 5);
    let unasked: Vec<u8> = topics.unasked_grades().into_iter().map(Grade::number).collect();
    assert_eq!(unasked, [0, 1, 2, 4, 6, 7, 8]);
    let mut placement = begun(topics);
    while placement.next().is_some() {
        let spot = answers(&mut placement, Reply::Right);
        assert!(placement.topics().topic(spot).askable);
    }
    check_belief(&placement, "topic-2", 0.9, 1.0);
    check_belief(&placement, "topic-4", 0.75, 1.0);
    let mut silent = begun(chain(9, |_| false));
    assert_eq!((silent.next(), silent.end()), (None, Some(End::NothingToAsk)));
    assert_eq!(silent.settle(1), Settling::Done);
    assert_eq!(silent.beginnings(), []);
}

#[test]
fn it_stops_when_the_picture_is_clear_or_enough_was_asked() {
    let mut clear = begun(chain(9, |_| true));
    while clear.next().is_some() {
        let reply = if clear.next().unwrap().spot.0 < 4 { Reply::Right } else { Reply::DontKnow };
        answers(&mut clear, reply);
    }
    assert_eq!(clear.end(), Some(End::Clear));
    assert!(clear.answers().len() < 15, "{} questions for nine topics", clear.answers().len());
    assert_eq!(clear.beginnings().first(), Some(&Spot(4)));
    let topics = placing::topics(&graph());
    let mut short = Placement::start(Start { topics, grade: None, seed: Seed(7), most: Some(2) });
    short.finish();
    answers(&mut short, Reply::Right);
    answers(&mut short, Reply::Right);
    assert_eq!((short.end(), short.next()), (Some(End::Enough), None));
}

#[test]
fn a_placement_that_was_left_goes_on_from_its_answers() {
    let start = Start { topics: placing::topics(&graph().up_to(5)), grade: Grade::new(3), seed: Seed(11), most: None };
    let mut whole = Placement::start(start.clone());
    whole.finish();
    for reply in [Reply::Right, Reply::DontKnow, Reply::Right, Reply::NotYet, Reply::Right] {
        answers(&mut whole, reply);
    }
    let mut resumed = Placement::start(start);
    for (spot, reply) in whole.answers().to_vec() {
        resumed.answer(spot, reply);
        while resumed.settle(5) == Settling::Busy {} // in slices: that makes no difference
    }
    assert_eq!(resumed.next(), whole.next());
    for spot in whole.topics().spots() {
        assert_eq!(resumed.belief(spot), whole.belief(spot));
    }
    assert_eq!(resumed.beginnings(), whole.beginnings());
}

#[test]
fn the_grade_that_was_told_is_where_it_starts() {
    let first = |grade| {
        let mut placement =
            Placement::start(Start { topics: placing::topics(&graph()), grade, seed: Seed(3), most: None });
        placement.finish();
        (placement.ability(), placement.topics().topic(placement.next().unwrap().spot).grade.number())
    };
    let (young, old) = (first(Grade::new(1)), first(Grade::new(7)));
    assert!(young.0 < 3.0 && old.0 > 6.0, "{young:?} {old:?}");
    assert!(young.1 + 2 < old.1, "{young:?} {old:?}");
}

#[test]
fn good_places_to_begin_rest_on_what_is_known() {
    let mut placement = begun(placing::topics(&graph().up_to(5)));
    while placement.next().is_some() {
        let grade = placement.topics().topic(placement.next().unwrap().spot).grade.number();
        answers(&mut placement, if grade <= 2 { Reply::Right } else { Reply::DontKnow });
    }
    let beginnings = placement.beginnings();
    assert_eq!(beginnings.len(), 3);
    for spot in beginnings {
        assert!(placement.belief(spot).get() < 0.5, "it is not known yet");
        for need in placement.topics().needs(spot) {
            assert!(placement.belief(*need).get() > 0.5, "what it builds on is known");
        }
    }
}

#[test]
fn the_packs_of_the_app_can_be_asked_about() {
    let index = Content::read(folder()).unwrap().index();
    let topics = Topics::of_index(&index);
    let unwritten = topics.spots().filter(|spot| !topics.topic(*spot).askable).count();
    assert_eq!(topics.len() - unwritten, index.skills().count());
    let mut placement = begun(topics);
    while placement.next().is_some() {
        answers(&mut placement, Reply::Right);
    }
    let known = |spot: &Spot| placement.belief(*spot).get() > 0.5;
    assert_eq!(placement.topics().spots().filter(known).count(), placement.topics().len(), "all right: all known");
    assert!((3..=25).contains(&placement.answers().len()));
}

#[test]
fn needs_that_lead_around_do_no_harm() {
    let topic = |name: &str, need: &str| Topic {
        name: name.to_owned(),
        grade: Grade::new(1).unwrap(),
        needs: vec![need.to_owned()],
        askable: true,
    };
    let topics = Topics::new(vec![topic("a", "b"), topic("b", "a"), topic("c", "nowhere")]);
    assert_eq!(topics.spots().map(|spot| topics.needs(spot).len()).sum::<usize>(), 1);
}

#[test]
fn twenty_questions_place_most_children_better_than_chance_or_halving_do() {
    let graph = graph().up_to(5);
    let tried = |way| {
        let trial = Trial { graph: &graph, way, sigma: 1.0, learners: 30, questions: 20, seed: Seed(1) };
        placing::run(trial).right[20].get()
    };
    let (ours, random, halving) = (tried(Way::Ours), tried(Way::Random), tried(Way::Bisection));
    assert!(ours > 0.9, "{ours}");
    assert!(ours > random + 0.01 && ours > halving + 0.03, "{ours} {random} {halving}");
}

/// How many questions the app asks a child who knows so many skills, none before what it builds on, and answers so.
fn questions_for(known: usize) -> usize {
    let index = Content::read(folder()).unwrap().index();
    let mut order: Vec<String> = Vec::new();
    loop {
        let stands = |id: &SkillId| order.contains(&id.to_string()) || index.skill(id).is_none();
        let fresh = index.skills().filter(|entry| !stands(&entry.id) && entry.needs.iter().all(stands));
        let layer: Vec<String> = fresh.map(|entry| entry.id.to_string()).collect();
        if layer.is_empty() {
            break;
        }
        order.extend(layer);
    }
    let start = Start { topics: Topics::of_index(&index), grade: None, seed: Seed(5), most: None };
    let mut placement = Placement::start(start);
    placement.finish();
    while let Some(ask) = placement.next() {
        let name = &placement.topics().topic(ask.spot).name;
        let knows = order.iter().take(known).any(|skill| skill == name);
        placement.answer(ask.spot, if knows { Reply::Right } else { Reply::DontKnow });
        placement.finish();
    }
    placement.answers().len()
}

#[test]
fn the_app_asks_a_child_six_to_twenty_questions() {
    let counts: Vec<usize> = [0, 5, 10, 20, 30, 40].map(questions_for).to_vec();
    assert!(counts.iter().all(|count| (6..=20).contains(count)), "{counts:?}");
}
