use super::{UNKNOWN, check, item, slip, slipped, try_item};
use proptest::prelude::*;
use trellis::practice::{
    AnswerFace, BuildSet, BuildTrade, Item, NotReady, Response, Verdict, mark, pictures::Piece, told_key, told_response,
};

const ANSWER: &str = "{ build = { clock = \"t\" } }";
const LETS: &str = "[\"t = 60 * 15 + 40\"]"; // 3:40 in the afternoon: a clock shows no half of the day
const COINS: &str = "with = [\"dime\", \"quarter\", \"nickel\", \"penny\"]";

fn clock() -> Item {
    item(LETS, ANSWER, &format!("[{}]", slip("8 * 60 + 15", "mixed up the hands")))
}

/// An item that is built with a set, and its slips.
fn build(set: &str, slips: &[(&str, &str)]) -> Item {
    let slips: Vec<String> = slips.iter().map(|(gives, name)| slip(gives, name)).collect();
    item("[]", &format!("{{ build = {{ {set} }} }}"), &format!("[{}]", slips.join(", ")))
}

fn laid(parts: &[u32]) -> Response {
    Response::Build { parts: parts.to_vec(), moved: true }
}

fn at(minutes: u32) -> Response {
    laid(&[minutes])
}

fn set(item: &Item) -> &BuildSet {
    let AnswerFace::Build { set } = &item.face.answer else { panic!("something is built") };
    set
}

#[test]
fn a_clock_is_marked_by_the_time_its_hands_show() {
    let item = clock();
    check(&item, at(3 * 60 + 40), Verdict::Right);
    check(&item, at(8 * 60 + 15), slipped(0));
    check(&item, at(3 * 60 + 41), UNKNOWN);
    assert_eq!(mark(&item, &item.right_response()), Verdict::Right);
}

#[test]
fn every_minute_of_a_clock_is_right_for_itself_and_for_no_other() {
    for minutes in 1..720_u32 {
        let item = item(&format!("[\"t = {minutes}\"]"), ANSWER, "[]");
        check(&item, at(minutes), Verdict::Right);
        check(&item, at((minutes + 60) % 720), UNKNOWN);
    }
}

#[test]
fn hands_that_were_not_moved_are_not_ready() {
    check(&clock(), Response::Build { parts: vec![0], moved: false }, Verdict::NotReady(NotReady::NothingBuilt));
    check(&clock(), at(720), Verdict::NotReady(NotReady::NothingBuilt));
    check(&clock(), laid(&[]), Verdict::NotReady(NotReady::NothingBuilt));
}

#[test]
fn what_was_set_is_told_as_a_time_and_kept_only_where_it_fits() {
    let item = clock();
    assert_eq!(told_key(&item), "3:40");
    assert_eq!(told_response(&item, &at(8 * 60 + 5)), "8:05");
    assert!(at(719).fits(&item.face.answer));
    assert!(!at(720).fits(&item.face.answer));
    assert!(Response::empty(&item.face.answer).fits(&item.face.answer));
    assert_eq!(item.face.answer, AnswerFace::Build { set: BuildSet::Clock });
}

#[test]
fn a_time_that_stands_there_from_the_start_is_no_question() {
    let error = try_item("[\"t = 720\"]", ANSWER, "[]").unwrap_err();
    assert_eq!(error.place, "answer.build");
}

#[test]
fn blocks_are_marked_by_their_value_however_it_is_made() {
    let item = build("blocks = { is = \"134\", hundreds = true }", &[("143", "mixed up tens and ones")]);
    for parts in [[1, 3, 4], [0, 13, 4], [1, 2, 14], [0, 12, 14]] {
        check(&item, laid(&parts), Verdict::Right);
    }
    check(&item, laid(&[1, 4, 3]), slipped(0));
    check(&item, laid(&[0, 13, 13]), slipped(0));
    check(&item, laid(&[1, 3, 5]), UNKNOWN);
    assert_eq!(item.right_response(), laid(&[1, 3, 4]));
    assert_eq!(told_key(&item), "134 (1 hundred, 3 tens, 4 ones)");
    assert_eq!(told_response(&item, &laid(&[0, 12, 14])), "134 (12 tens, 14 ones)");
}

#[test]
fn where_a_number_of_pieces_is_asked_for_another_number_is_a_slip_of_its_own() {
    let item = build("blocks = { is = \"32\", pieces = \"14\" }", &[("32", "other blocks"), ("14", "the blocks")]);
    check(&item, laid(&[2, 12]), Verdict::Right);
    check(&item, laid(&[3, 2]), slipped(0));
    check(&item, laid(&[1, 4]), slipped(1));
    check(&item, laid(&[0, 14]), slipped(1));
    assert_eq!(item.right_response(), laid(&[2, 12]));
    for (place, slip) in item.slips.iter().enumerate() {
        assert_eq!(mark(&item, &item.slip_response(slip).unwrap()), slipped(place));
    }
    // the fewest pieces: the slip needs another way than the plain one
    let fewest = build("blocks = { is = \"32\", pieces = \"5\" }", &[("32", "did not trade")]);
    assert_eq!(fewest.slip_response(&fewest.slips[0]), Some(laid(&[2, 12])));
    check(&fewest, laid(&[3, 2]), Verdict::Right);
    check(&fewest, laid(&[2, 12]), slipped(0));
}

#[test]
fn coins_are_marked_by_the_amount() {
    let item = build(&format!("coins = {{ cents = \"41\", {COINS} }}"), &[("46", "mixed up")]);
    assert_eq!(
        set(&item),
        &BuildSet::Coins { pieces: vec![Piece::Quarter, Piece::Dime, Piece::Nickel, Piece::Penny] },
        "the greatest value comes first, in whatever order the pack names them"
    );
    for parts in [[1, 1, 1, 1], [0, 4, 0, 1], [0, 0, 8, 1], [1, 0, 0, 16]] {
        check(&item, laid(&parts), Verdict::Right);
    }
    check(&item, laid(&[1, 2, 0, 1]), slipped(0));
    check(&item, laid(&[1, 1, 1, 0]), UNKNOWN);
    assert_eq!(told_key(&item), "41¢ (1 quarter, 1 dime, 1 nickel, 1 penny)");
    let more = build("coins = { cents = \"130\", with = [\"one\", \"quarter\", \"dime\"] }", &[]);
    assert_eq!(told_key(&more), "$1.30 (1 1-dollar bill, 3 dimes)", "a quarter alone does not lead there");
}

#[test]
fn coins_can_be_asked_in_a_number_of_their_own() {
    let item = build(&format!("coins = {{ cents = \"30\", pieces = \"4\", {COINS} }}"), &[("30", "other coins")]);
    check(&item, laid(&[0, 2, 2, 0]), Verdict::Right);
    check(&item, laid(&[1, 0, 1, 0]), slipped(0));
    assert_eq!(item.right_response(), laid(&[0, 2, 2, 0]));
}

#[test]
fn counters_may_stand_anywhere_in_their_frames() {
    let item = build("frames = { is = \"13\", two = true }", &[("4", "took the 1 for one")]);
    check(&item, laid(&[0b11_1111_1111, 0b111]), Verdict::Right);
    check(&item, laid(&[0b111, 0b11_1111_1111]), Verdict::Right);
    check(&item, laid(&[0b1_0101, 0b11_1111_1111]), Verdict::Right);
    check(&item, laid(&[0b1111, 0]), slipped(0));
    check(&item, laid(&[0b11_1111_1111, 0]), UNKNOWN);
    assert_eq!(item.right_response(), laid(&[1023, 7]));
    assert_eq!((told_key(&item), told_response(&item, &laid(&[1, 2]))), ("13".to_owned(), "2".to_owned()));
}

#[test]
fn tiles_are_marked_by_their_value_and_zero_pairs_change_nothing() {
    let item = build("tiles = { is = \"0 - 3\" }", &[("3", "gave it the other sign")]);
    for pairs in 0..=9 {
        check(&item, laid(&[pairs, pairs + 3]), Verdict::Right);
        check(&item, laid(&[pairs + 3, pairs]), slipped(0));
    }
    assert_eq!(told_key(&item), "−3 (3 negative tiles)");
    let seven = build("tiles = { is = \"0 - 3\", pieces = \"7\" }", &[("0 - 3", "other tiles")]);
    check(&seven, laid(&[2, 5]), Verdict::Right);
    check(&seven, laid(&[0, 3]), slipped(0));
    assert_eq!(seven.slip_response(&seven.slips[0]), Some(laid(&[0, 3])));
    let zero = build("tiles = { is = \"0\", pieces = \"6\" }", &[]);
    check(&zero, laid(&[3, 3]), Verdict::Right);
    assert_eq!(told_response(&zero, &laid(&[3, 3])), "0 (3 positive tiles, 3 negative tiles)");
}

#[test]
fn an_empty_mat_is_not_ready_touched_or_not() {
    let sets = [
        "blocks = { is = \"34\" }",
        "coins = { cents = \"10\", with = [\"dime\", \"penny\"] }",
        "frames = { is = \"4\" }",
        "tiles = { is = \"2\" }",
    ];
    for one in sets {
        let item = build(one, &[]);
        let empty = Response::empty(&item.face.answer);
        let Response::Build { parts, moved: false } = empty.clone() else { panic!("{one}") };
        check(&item, empty, Verdict::NotReady(NotReady::NothingLaid));
        check(&item, laid(&parts), Verdict::NotReady(NotReady::NothingLaid));
        check(&item, laid(&[]), Verdict::NotReady(NotReady::NothingLaid));
        check(&item, laid(&[99, 99]), Verdict::NotReady(NotReady::NothingLaid));
    }
}

#[test]
fn parts_from_storage_fit_only_where_they_have_room() {
    let fits = |one: &str, parts: &[u32]| laid(parts).fits(&build(one, &[]).face.answer);
    let blocks = "blocks = { is = \"34\" }";
    assert!(fits(blocks, &[0, 0]) && fits(blocks, &[20, 20]));
    assert!(!fits(blocks, &[21, 0]) && !fits(blocks, &[0, 3, 4]) && !fits(blocks, &[3]));
    let coins = "coins = { cents = \"11\", with = [\"dime\", \"penny\"] }";
    assert!(fits(coins, &[4, 20]) && !fits(coins, &[5, 20]) && !fits(coins, &[0, 21]));
    let frames = "frames = { is = \"4\" }";
    assert!(fits(frames, &[1023]) && !fits(frames, &[1024]) && !fits(frames, &[1, 1]));
    let tiles = "tiles = { is = \"4\" }";
    assert!(fits(tiles, &[12, 12]) && !fits(tiles, &[13, 0]) && !fits(tiles, &[u32::MAX, u32::MAX]));
}

#[test]
fn a_trade_leaves_the_value_as_it_is() {
    let blocks = BuildSet::Blocks { hundreds: true };
    assert_eq!(blocks.trades().len(), 4);
    let traded = |trade: BuildTrade, parts: &[u32]| blocks.traded(parts, trade);
    let [ones, tens, hundred, ten] = blocks.trades()[..] else { panic!("four trades") };
    assert_eq!(traded(ones, &[0, 2, 14]), Some(vec![0, 3, 4]));
    assert_eq!(traded(ones, &[0, 2, 9]), None);
    assert_eq!(traded(tens, &[0, 12, 0]), Some(vec![1, 2, 0]));
    assert_eq!(traded(hundred, &[1, 0, 5]), Some(vec![0, 10, 5]));
    assert_eq!(traded(ten, &[0, 3, 4]), Some(vec![0, 2, 14]));
    assert_eq!(traded(ten, &[0, 3, 11]), None, "21 ones have no room");
    assert_eq!(traded(ten, &[0, 0, 4]), None);
    assert_eq!(BuildSet::Tiles.traded(&[0, 3], BuildTrade::PairIn), Some(vec![1, 4]));
    assert_eq!(BuildSet::Tiles.traded(&[1, 4], BuildTrade::PairOut), Some(vec![0, 3]));
    assert_eq!(BuildSet::Tiles.traded(&[0, 3], BuildTrade::PairOut), None);
}

#[test]
fn what_lies_there_is_said_and_never_its_value() {
    let blocks = BuildSet::Blocks { hundreds: false };
    assert_eq!(blocks.words(&[3, 1]), "3 tens and 1 one.");
    assert_eq!(blocks.words(&[0, 0]), "Nothing is there.");
    let coins = BuildSet::Coins { pieces: vec![Piece::One, Piece::Quarter, Piece::Penny] };
    assert_eq!(coins.words(&[1, 2, 1]), "1 1-dollar bill, 2 quarters, and 1 penny.");
    assert_eq!(BuildSet::Tiles.words(&[2, 5]), "2 positive tiles and 5 negative tiles.");
    let frame = |parts: &[u32]| BuildSet::Frames { frames: parts.len() }.words(parts);
    assert_eq!(frame(&[0b11_1111]), "Top row: full. Bottom row: 1 counter.");
    assert_eq!(
        frame(&[1023, 0b1010]),
        "Frame 1. Top row: full. Bottom row: full. Frame 2. Top row: 2 counters. Bottom row: empty."
    );
}

#[test]
fn what_cannot_be_built_is_no_question() {
    let place = |one: &str| try_item("[]", &format!("{{ build = {{ {one} }} }}"), "[]").unwrap_err().place;
    assert_eq!(place("blocks = { is = \"0\" }"), "answer.build");
    assert_eq!(place("blocks = { is = \"400\" }"), "answer.build.blocks.is");
    assert_eq!(place("blocks = { is = \"7 / 2\" }"), "answer.build.blocks.is");
    assert_eq!(place("blocks = { is = \"32\", pieces = \"6\" }"), "answer.build.blocks.is");
    assert_eq!(place("blocks = { is = \"32\", pieces = \"0 - 1\" }"), "answer.build.blocks.pieces");
    assert_eq!(place("coins = { cents = \"41\", with = [\"quarter\", \"dime\"] }"), "answer.build.coins.cents");
    assert_eq!(place("coins = { cents = \"41\", with = [\"penny\", \"penny\"] }"), "answer.build.coins.with");
    assert_eq!(place("frames = { is = \"11\" }"), "answer.build.frames.is");
    assert_eq!(place("tiles = { is = \"0 - 13\" }"), "answer.build.tiles.is");
    assert_eq!(place("tiles = { is = \"2\", pieces = \"3\" }"), "answer.build.tiles.is");
}

#[test]
fn a_slip_that_no_learner_can_build_leads_nowhere() {
    let item = build("coins = { cents = \"35\", with = [\"quarter\", \"dime\"] }", &[("31", "needs a penny")]);
    assert_eq!(item.slip_response(&item.slips[0]), None);
}

fn sets() -> impl Strategy<Value = BuildSet> {
    prop_oneof![
        any::<bool>().prop_map(|hundreds| BuildSet::Blocks { hundreds }),
        Just(BuildSet::Coins { pieces: vec![Piece::One, Piece::Quarter, Piece::Dime, Piece::Nickel, Piece::Penny] }),
        (1..=2_usize).prop_map(|frames| BuildSet::Frames { frames }),
        Just(BuildSet::Tiles),
    ]
}

proptest! {
    #[test]
    fn any_value_that_can_be_made_is_made_and_any_parts_are_kept_as_they_lie(
        set in sets(), parts in prop::collection::vec(0..30_u32, 0..6), value in -30..300_i32, count in prop::option::of(0..30_u32),
    ) {
        if let Some(made) = set.parts(value, count) {
            prop_assert!(set.holds(&made));
            prop_assert_eq!(set.value(&made), value);
            prop_assert!(count.is_none_or(|count| count == set.count(&made)));
        }
        if set.holds(&parts) {
            for trade in set.trades() {
                if let Some(traded) = set.traded(&parts, trade) {
                    prop_assert_eq!(set.value(&traded), set.value(&parts));
                }
            }
            // what lies there can be laid again with as many pieces
            prop_assert!(set.parts(set.value(&parts), Some(set.count(&parts))).is_some());
        }
        let kept = Response::Build { parts, moved: true };
        let read: Response = serde_json::from_str(&serde_json::to_string(&kept).unwrap()).unwrap();
        prop_assert_eq!(read, kept);
    }
}
