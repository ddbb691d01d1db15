use super::events;
use proptest::{prelude::*, sample::Index};
use trellis::record::{Absorbed, Kept, Log};

fn merged(a: &Log, b: &Log) -> Log {
    let mut both = a.clone();
    both.merge(b.clone());
    both
}

/// Every line there is, folded or not.
fn all_lines(log: &Log) -> Vec<String> {
    let clashes = log.clashes().map(|damage| match damage.raw {
        trellis::record::Raw::Text(text) => text,
        other => format!("{other:?}"),
    });
    let mut lines: Vec<String> = log.kept().map(|kept| kept.line().into_owned()).chain(clashes).collect();
    lines.sort();
    lines
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn merging_is_union(a in events::log(), b in events::log(), c in events::log()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&a, &a), a.clone());
        let both = all_lines(&merged(&a, &b));
        for line in all_lines(&a).iter().chain(&all_lines(&b)) {
            prop_assert!(both.contains(line), "{} is lost", line);
        }
        prop_assert!(both.len() <= all_lines(&a).len() + all_lines(&b).len());
    }

    #[test]
    fn any_arrival_order_gives_the_same_log(
        kept in prop::collection::vec(events::kept(), 0..14),
        swaps in prop::collection::vec(any::<(Index, Index)>(), 0..14),
    ) {
        let straight: Log = kept.iter().cloned().collect();
        let mut shuffled = kept;
        for (a, b) in swaps {
            if !shuffled.is_empty() {
                let (a, b) = (a.index(shuffled.len()), b.index(shuffled.len()));
                shuffled.swap(a, b);
            }
        }
        prop_assert_eq!(shuffled.into_iter().collect::<Log>(), straight);
    }

    #[test]
    fn the_order_is_lamport_then_writer_then_count(log in events::log()) {
        let orders: Vec<_> = log.iter().map(trellis::record::Event::order).collect();
        prop_assert!(orders.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(orders.iter().all(|order| order.0 < log.next_lamport()));
        if let Some(first) = orders.first() {
            prop_assert_eq!(log.since(*first).count(), log.len() - 1);
        }
    }
}

#[test]
fn spelling_a_line_anew_makes_no_clash() {
    let plain = events::attempts(1, 1).remove(0);
    let spaced = Kept::read(&plain.line().replace(",\"l\"", ", \"l\"")).expect("the same event");
    let mut log: Log = [plain.clone()].into_iter().collect();
    assert_eq!(log.absorb(spaced), Absorbed::Same);
    assert_eq!((log.len(), log.clashes().count()), (1, 0));
}

#[test]
fn two_contents_under_one_id_are_both_kept() {
    let first = events::attempts(1, 1).remove(0);
    let second = Kept::read(&first.line().replace("\"sec\":14", "\"sec\":15")).expect("another event");
    let mut log: Log = [second.clone()].into_iter().collect();
    assert_eq!(log.absorb(first.clone()), Absorbed::ClashReplacing);
    assert_eq!(log.absorb(second), Absorbed::Same);
    assert_eq!((log.len(), log.clashes().count()), (1, 1));
    assert_eq!(log.get(first.event().id), Some(&first));
}
