//! However the record is split, carried and put together, it tells the same.

use super::events;
use proptest::{prelude::*, sample::Index};
use trellis::{
    curriculum,
    learner::{Learner, Stage},
    record::{Event, Happening, Kept, Log, Snapshot},
    tutor::{Folded, Folding, Taken, Tutor},
    units::{Day, SkillId},
};

fn tutor_of(log: &Log) -> Tutor {
    let mut tutor = Tutor::default();
    tutor.start_over(log.kept().cloned());
    tutor
}

/// Every content there is, those that do not count among them.
fn everything(log: &Log) -> Vec<Kept> {
    let clashes = log.clashes().filter_map(|damage| match damage.raw {
        trellis::record::Raw::Text(line) => Kept::read(&line).ok(),
        _ => None,
    });
    log.kept().cloned().chain(clashes).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_split_and_any_order_of_arrival_tell_the_same(
        log in events::log(),
        homes in prop::collection::vec(0usize..4, 40),
        swaps in prop::collection::vec(any::<(Index, Index)>(), 0..20),
        batch in 1usize..5,
    ) {
        let wanted = tutor_of(&log).digest();
        // some devices, each with a part, put together by hand
        let mut devices = vec![Log::new(); 4];
        for (one, home) in everything(&log).into_iter().zip(homes) {
            devices[home].absorb(one);
        }
        let mut together = devices.pop().expect("four");
        for device in devices {
            together.merge(device);
        }
        prop_assert_eq!(tutor_of(&together).digest(), wanted);
        // one tab that hears of it in any order, some of it twice
        let mut heard = everything(&log);
        heard.extend(heard.clone().into_iter().take(3));
        for (a, b) in swaps {
            if !heard.is_empty() {
                let (a, b) = (a.index(heard.len()), b.index(heard.len()));
                heard.swap(a, b);
            }
        }
        let mut tab = Tutor::default();
        for some in heard.chunks(batch) {
            prop_assert_eq!(tab.absorb(some.to_vec()), Taken::Folded);
        }
        prop_assert_eq!(tab.digest(), wanted);
        prop_assert!(*tab.log() == log);
    }

    #[test]
    fn folding_may_stop_and_go_on(log in events::log(), at in any::<Index>(), step in 1usize..4) {
        let events: Vec<&Event> = log.counting().collect();
        let (a, b) = events.split_at(at.index(events.len() + 1));
        let mut learner = Learner::fold(a.iter().copied());
        b.iter().for_each(|event| learner.apply(event));
        prop_assert_eq!(&learner, &Learner::fold(log.counting()));
        let mut folding = Folding::new(log.clone());
        while folding.step(step) {}
        let folded = folding.finish();
        prop_assert_eq!((folded.log(), folded.known().learner()), (&log, &learner));
    }

    #[test]
    fn a_snapshot_and_the_rest_tell_what_the_whole_tells(log in events::log(), at in any::<Index>(), more in events::log()) {
        let all: Vec<Kept> = log.kept().cloned().collect();
        let at = at.index(all.len() + 1);
        let mut first = Tutor::default();
        first.start_over(all[..at].to_vec());
        let snapshot = Snapshot::read(&first.snapshot().write()).expect("as it was written");
        // the log may lie over what the snapshot knows
        for from in [at, at.saturating_sub(2)] {
            let rest: Log = all[from..].iter().cloned().collect();
            let mut tutor = Tutor::default();
            let takes_back = all[at..].iter().any(|one| matches!(one.event().what, Happening::ImportWithdrawn { .. }));
            let folded = Folded::after(snapshot.clone(), rest);
            prop_assert_eq!(folded.is_none(), takes_back);
            let Some(folded) = folded else { continue };
            tutor.take_folded(folded);
            let whole: Log = all.iter().cloned().collect();
            prop_assert_eq!(tutor.digest(), tutor_of(&whole).digest());
            // what comes from elsewhere now is either folded right or said to need the whole log
            let fresh: Vec<Kept> = more.kept().filter(|one| !whole.has(one.event().id)).cloned().collect();
            let mut both = whole.clone();
            both.extend(fresh.clone());
            if tutor.absorb(fresh) == Taken::WholeLogNeeded {
                tutor.start_over(both.kept().cloned());
            }
            prop_assert_eq!(tutor.digest(), tutor_of(&both).digest());
            prop_assert_eq!(tutor.next_lamport(), both.next_lamport());
        }
    }

    #[test]
    fn a_damaged_snapshot_is_none(log in events::log(), at in any::<Index>(), bit in 0u32..8) {
        let mut bytes = tutor_of(&log).snapshot().write();
        let at = at.index(bytes.len());
        prop_assert_eq!(Snapshot::read(&bytes[..at]), None);
        bytes[at] ^= 1 << bit;
        prop_assert_eq!(Snapshot::read(&bytes), None);
    }

    #[test]
    fn what_was_taken_back_counts_no_more_and_may_come_again(log in events::log(), mut brought in events::log()) {
        let before = tutor_of(&log);
        prop_assume!(!log.has_withdrawals() && !brought.has_withdrawals());
        let fresh: Vec<Kept> = brought.kept().filter(|one| !log.has(one.event().id)).cloned().collect();
        brought = fresh.into_iter().collect();
        let mut tutor = before.clone();
        let _ = tutor.absorb(brought.kept().cloned());
        let with = tutor.learner().clone();
        let withdrawal = |tutor: &Tutor, n, ids| Event {
            id: trellis::record::EventId { writer: trellis::units::WriterId(77), n },
            lamport: tutor.next_lamport(),
            at: trellis::units::Moment { utc_ms: 0, ahead_min: 0 },
            what: Happening::ImportWithdrawn { ids },
        };
        let undo = withdrawal(&tutor, 0, brought.ids());
        tutor.apply(&undo);
        prop_assert_eq!(tutor.learner(), before.learner());
        prop_assert_eq!(tutor.log().len(), log.len() + brought.len() + 1, "nothing is thrown away");
        let again = withdrawal(&tutor, 1, [undo.id].into_iter().collect());
        tutor.apply(&again);
        prop_assert_eq!(tutor.learner(), &with);
    }

    #[test]
    fn clocks_that_jump_change_no_order_and_take_nothing_away(log in events::log()) {
        let skill: SkillId = "math.3.oa/equal-groups".parse().expect("an id");
        let (mut learner, mut stage) = (Learner::default(), None::<Stage>);
        let mut lamport = 0;
        for event in log.iter() {
            prop_assert!(event.lamport >= lamport, "the log orders, not the clock");
            lamport = event.lamport;
            learner.apply(event);
            let now = Stage::of(learner.skill(&skill));
            prop_assert!(now >= stage, "what grew never falls");
            stage = now;
            if let Some(due) = learner.due(&skill, &curriculum::Index::default(), event.at.day()) {
                prop_assert!(due.away <= 400);
            }
        }
        // an answer belongs to the day it was where the learner was
        let days: Vec<Day> = log.iter().map(|event| {
            Day(i32::try_from((event.at.utc_ms + i64::from(event.at.ahead_min) * 60_000).div_euclid(86_400_000)).expect("in the calendar"))
        }).collect();
        prop_assert!(learner.days().keys().all(|day| days.contains(day)));
    }
}

#[test]
fn the_night_the_clocks_change_is_one_day() {
    let mut events = events::attempts(5, 4);
    // New York, November 1, 2026: 1:30 twice, then 23:30; and 0:30 of the next day
    let moments =
        [(1_793_511_000_000, -240), (1_793_514_600_000, -300), (1_793_593_800_000, -300), (1_793_597_400_000, -300)];
    for (one, (utc_ms, ahead_min)) in events.iter_mut().zip(moments) {
        let mut event = one.event().clone();
        event.at = trellis::units::Moment { utc_ms, ahead_min };
        *one = Kept::from(event);
    }
    let log: Log = events.into_iter().collect();
    let learner = Learner::fold(log.iter());
    let told: Vec<_> = learner.days().iter().map(|(day, tally)| (day.to_string(), tally.answered())).collect();
    assert_eq!(told, [("2026-11-01".to_owned(), 3), ("2026-11-02".to_owned(), 1)]);
}

#[test]
fn damage_that_claims_the_greatest_place_does_not_stop_the_record() {
    let mut tutor = Tutor::default();
    let mut event = events::attempts(5, 1)[0].event().clone();
    event.lamport = 1 << 53;
    tutor.apply(&event);
    let next = Event { id: trellis::record::EventId { n: 1, ..event.id }, lamport: tutor.next_lamport(), ..event };
    let read = Kept::read(&Kept::from(next.clone()).line()).expect("it can be read again");
    assert_eq!(read.event(), &next);
}
