use super::events;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use trellis::{
    record::{
        Damage, Happening, Kept, Log, Profile, Raw, Why,
        segments::{Head, Key, LARGEST_SEGMENT, OpenSegment, Row, aside_line, gather, lines_added},
    },
    units::{LearnerId, WriterId},
};

const MIA: LearnerId = LearnerId(1);

/// Storage as a browser has it, with the number of bytes each writing cost.
#[derive(Default)]
struct Shelf {
    texts: BTreeMap<String, String>,
    costs: Vec<usize>,
}

impl Shelf {
    fn keep(&mut self, open: &mut OpenSegment, lines: &[impl AsRef<str>]) {
        let mut rest = lines;
        while !rest.is_empty() {
            let filled = open.fill(rest);
            assert!(filled.taken > 0, "every turn keeps a line");
            self.costs.push(filled.text.len());
            self.texts.insert(filled.key.to_string(), filled.text.clone());
            rest = &rest[filled.taken..];
            open.took(filled);
        }
    }

    fn stored(&self) -> Vec<(String, Raw)> {
        self.texts.iter().map(|(key, text)| (key.clone(), Raw::Text(text.clone()))).collect()
    }
}

#[test]
fn keeping_one_answer_costs_the_same_at_the_start_and_much_later() {
    let kept = events::attempts(3, 20_000);
    let (mut shelf, mut open) = (Shelf::default(), OpenSegment::new(MIA, Row::Log, WriterId(3)));
    for one in &kept {
        shelf.keep(&mut open, &[one.line()]);
    }
    assert_eq!(shelf.costs.len(), 20_000);
    let most = |costs: &[usize]| costs.iter().copied().max().expect("some");
    assert!(most(&shelf.costs) <= LARGEST_SEGMENT);
    // later numbers have more digits, nothing else grows
    assert!(most(&shelf.costs[19_900..]) <= most(&shelf.costs[..100]) + 64 * 16);
    let gathered = gather(shelf.stored());
    assert_eq!((gathered.log.len(), gathered.damages.len()), (20_000, 0));
}

#[test]
fn a_long_line_has_a_segment_to_itself() {
    let (mut shelf, mut open) = (Shelf::default(), OpenSegment::new(MIA, Row::Log, WriterId(3)));
    let long = "x".repeat(LARGEST_SEGMENT * 2);
    shelf.keep(&mut open, &["a", &long, "b"]);
    let texts: Vec<&str> = shelf.texts.values().map(String::as_str).collect();
    assert_eq!(texts, ["=a", &format!("={long}"), "=b"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn two_tabs_lose_nothing(log in events::log(), batch in 1usize..5) {
        let mut shelf = Shelf::default();
        let mut tabs = [OpenSegment::new(MIA, Row::Log, WriterId(1)), OpenSegment::new(MIA, Row::Log, WriterId(2))];
        let lines: Vec<_> = log.kept().map(Kept::line).collect();
        for (turn, some) in lines.chunks(batch).enumerate() {
            shelf.keep(&mut tabs[turn % 2], some);
        }
        let again = gather(shelf.stored()).log;
        prop_assert_eq!(again.iter().collect::<Vec<_>>(), log.iter().collect::<Vec<_>>());
    }
}

#[test]
fn a_tab_hears_only_what_is_new() {
    let kept = events::attempts(3, 3);
    let mut open = OpenSegment::new(MIA, Row::Log, WriterId(3));
    let first = open.fill(&[kept[0].line()]);
    assert_eq!(lines_added(None, &first.text), kept[..1]);
    let before = first.text.clone();
    open.took(first);
    let second = open.fill(&[kept[1].line(), kept[2].line()]);
    assert_eq!(lines_added(Some(&before), &second.text), kept[1..]);
}

#[test]
fn a_segment_of_another_form_is_kept_as_it_is() {
    let key = Key::Segment { learner: MIA, row: Row::Log, writer: WriterId(3), k: 0 }.to_string();
    let sealed = Raw::Text("zc29tZXRoaW5nIHNlYWxlZA==".to_owned());
    let gathered = gather([(key.clone(), sealed.clone())]);
    assert_eq!(gathered.damages, [Damage { why: Why::UnknownForm, raw: sealed }]);
    // the first character alone was hit: its line is lost, the others are not
    let kept = events::attempts(3, 2);
    let gathered = gather([(key, Raw::Text(format!("!{}\n{}", kept[0].line(), kept[1].line())))]);
    assert_eq!((gathered.log.len(), gathered.damages.len()), (1, 1));
}

#[test]
fn what_a_file_could_not_tell_stays_in_storage() {
    let damages = [Damage::text(Why::NotJson, "{\"half"), Damage { why: Why::NotText, raw: Raw::Units(vec![0xd800]) }];
    let (mut shelf, mut open) = (Shelf::default(), OpenSegment::new(MIA, Row::Aside, WriterId(3)));
    let lines: Vec<String> = damages.iter().map(aside_line).collect();
    shelf.keep(&mut open, &lines.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(gather(shelf.stored()).damages, damages);
}

#[test]
fn a_head_survives_the_loss_of_one_generation() {
    let mut first = Head::new(MIA);
    first.note(&Happening::Began(Profile { nickname: "Mia".to_owned(), ..Profile::default() }));
    let log: Log = events::attempts(3, 5).into_iter().collect();
    let second = first.next(&log);
    let (a, b) = (first.write(), second.write());
    assert_ne!(first.key(), second.key());
    assert_eq!(Head::newest(Some(&a), Some(&b)), Some(second.clone()));
    assert_eq!(Head::newest(Some(&a), Some(&b.replace("Mia", "Max"))), Some(first));
    assert_eq!(Head::newest(None, Some("")), None);
    let shorter: Log = events::attempts(3, 3).into_iter().collect();
    let missing = |log: &Log| second.missing_from(&log.ids(), &BTreeSet::new());
    assert_eq!((missing(&log), missing(&shorter)), (0, 2));
}
