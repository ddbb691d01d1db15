//! A board in a link: it comes out as it went in, and hostile links get a reason.

use super::*;
use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use proptest::prelude::*;
use std::io::{Read, Write};

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// What the browser does with the part of a link behind `#/board/open/`.
fn open(part: &str) -> Result<Board, link::BadLink> {
    let packed = link::unspell(part)?;
    let mut bytes = Vec::new();
    let most = link::LARGEST as u64 + 1;
    DeflateDecoder::new(packed.as_slice()).take(most).read_to_end(&mut bytes).map_err(|_| link::BadLink::Damaged)?;
    link::read(&bytes, bank())
}

fn spelled(board: &Board) -> String {
    link::spell(&deflated(&link::write(board, bank())))
}

#[test]
fn a_board_goes_through_a_link_whole_and_short() {
    for shape in SHAPES {
        let board = made(shape, 12);
        let part = spelled(&board);
        let opened = open(&part).expect("its own link opens");
        let words = |board: &Board| {
            board.squares.iter().map(|s| (s.task.clone(), s.criteria.clone(), s.must, s.minutes)).collect::<Vec<_>>()
        };
        assert_eq!(words(&opened), words(&board));
        assert_eq!((&opened.title, &opened.by, opened.rule), (&board.title, &board.by, board.rule));
        assert!(
            opened.aim.why.is_none() && opened.squares.iter().all(|square| square.why.is_none()),
            "notes stay at home"
        );
        if board.squares.len() <= 9 {
            assert!(part.len() < link::LONGEST_FOR_QR - 100, "{shape:?}: {}", part.len());
        }
    }
}

#[test]
fn an_edited_square_travels_in_its_own_words() {
    let mut board = made(Shape::TicTacToe, 12);
    board.squares[0].task.push_str(" Use blue.");
    assert!(open(&spelled(&board)).unwrap().squares[0].task.ends_with(" Use blue."));
}

#[test]
fn hostile_links_get_a_reason() {
    use link::BadLink;
    let packed = |text: &str| link::spell(&deflated(text.as_bytes()));
    assert_eq!(open(&"A".repeat(link::LONGEST + 1)), Err(BadLink::TooLong));
    assert_eq!(open("§§§"), Err(BadLink::Damaged));
    assert_eq!(open("AAAA"), Err(BadLink::Damaged));
    let bomb = link::spell(&deflated(&vec![b' '; 4 << 20]));
    assert!(bomb.len() < link::LONGEST, "the bomb is a small link");
    assert_eq!(open(&bomb), Err(BadLink::TooLarge));
    let nested = format!("{{\"v\":1,\"t\":{}", "[".repeat(20_000));
    assert_eq!(open(&packed(&nested)), Err(BadLink::NoBoard(BadBoard::WrongShape)));
    assert_eq!(open(&packed("{\"v\":9}")), Err(BadLink::Newer));
    assert_eq!(open(&packed("{\"v\":1,\"t\":7}")), Err(BadLink::NoBoard(BadBoard::WrongShape)));
    assert_eq!(open(&packed("[1,2]")), Err(BadLink::NoBoard(BadBoard::WrongShape)));
}

#[test]
fn squares_of_another_bank_are_not_guessed() {
    let mut board = made(Shape::TicTacToe, 12);
    let text = String::from_utf8(link::write(&board, bank())).unwrap();
    let newer = text.replacen("\"n\":1", "\"n\":2", 1);
    assert_eq!(link::read(newer.as_bytes(), bank()), Err(link::BadLink::OtherBank));
    board.title = "a\u{202e}b".into();
    assert_eq!(open(&spelled(&board)), Err(link::BadLink::NoBoard(BadBoard::HiddenSigns)));
    board.title = "t".repeat(81);
    assert_eq!(open(&spelled(&board)), Err(link::BadLink::NoBoard(BadBoard::TooLong)));
}

#[test]
fn a_board_out_of_bounds_is_refused() {
    let mut pupil = Pupil::new();
    let mut keep =
        |board: Board| pupil.act(Command::Board(BoardCommand::Keep { id: BoardId(1), board: Box::new(board) }));
    let mut board = made(Shape::TicTacToe, 1);
    board.squares.pop();
    assert_eq!(keep(board), Err(Refusal::NoBoard(BadBoard::WrongCount)));
    let board = Board { shape: Shape::Grid { rows: 9, columns: 1 }, ..made(Shape::TicTacToe, 1) };
    assert_eq!(keep(board), Err(Refusal::NoBoard(BadBoard::OutOfRange)));
}

proptest! {
    #[test]
    fn any_link_is_read_or_refused(part in "[A-Za-z0-9_-]{0,400}") {
        let _ = open(&part);
    }

    #[test]
    fn any_json_in_a_link_is_read_or_refused(text in "\\{\"v\":1,[ -~]{0,300}\\}") {
        let _ = open(&link::spell(&deflated(text.as_bytes())));
    }

    #[test]
    fn bytes_come_back_from_a_link(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert_eq!(link::unspell(&link::spell(&bytes)).unwrap(), bytes);
    }

    #[test]
    fn markup_stays_text(task in "<[a-z]{1,8}( on[a-z]{3,6}=[0-9]+)?>[A-Za-z ]{1,40}") {
        let mut board = made(Shape::TicTacToe, 1);
        board.squares[0].task.clone_from(&task);
        prop_assert_eq!(&open(&spelled(&board)).unwrap().squares[0].task, &task);
    }

    #[test]
    fn a_damaged_link_never_opens_as_another_size(at in 0usize..600, sign in "[A-Za-z0-9_-]") {
        let mut part = spelled(&made(Shape::TicTacToe, 1));
        let at = at % part.len();
        part.replace_range(at..=at, &sign);
        if let Ok(board) = open(&part) {
            prop_assert_eq!(check(&board), Ok(()));
        }
    }
}
