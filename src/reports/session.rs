use crate::{
    learner::{Growth, Learner, Mark},
    record::{Event, Happening, Order},
};
use std::collections::BTreeSet;

/// A short look back at what was done since a place in the order.
#[derive(Clone, PartialEq, Debug)]
pub struct Session<'a> {
    /// Answers that count, right or not yet.
    pub answered: u32,
    /// Right at the first try, without help.
    pub own: u32,
    /// Right with help.
    pub helped: u32,
    /// What grew, the first first.
    pub grew: Vec<&'a Growth>,
}

/// Looks back at what came after `since`, or at everything. `events` are those after it, in order. Once an item is done, further answers to it count no more.
pub fn look_back<'a, 'e>(
    learner: &'a Learner,
    since: Option<Order>,
    events: impl IntoIterator<Item = &'e Event>,
) -> Session<'a> {
    let grew = learner.growth().iter().filter(|growth| since.is_none_or(|since| growth.order() > since)).collect();
    let mut session = Session { answered: 0, own: 0, helped: 0, grew };
    let mut done = BTreeSet::new();
    for event in events {
        let Happening::Attempted(attempt) = &event.what else { continue };
        let item = (&attempt.item.exercise, attempt.item.seed);
        let Some(mark) = Mark::of(attempt).filter(|_| !done.contains(&item)) else { continue };
        if mark.is_right() {
            done.insert(item);
        }
        session.answered += 1;
        session.own += u32::from(mark == Mark::Own);
        session.helped += u32::from(mark == Mark::Helped);
    }
    session
}
