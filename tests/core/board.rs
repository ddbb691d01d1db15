//! Choice boards, through the front door: made for a learner, done, edited, checked.
#![allow(clippy::panic, clippy::unwrap_used)]

mod links;
use crate::pupil::{Pupil, days, skill};
use std::{collections::BTreeSet, path::Path, sync::LazyLock};
use trellis::{
    board::*,
    curriculum::{
        Index,
        press::Content,
        squares::{Company, Mode, SquareBank, Wanted},
    },
    practice::Level,
    record::{Piece, PieceKind},
    tutor::{BoardCommand, Command, Refusal},
    units::{BoardId, Seed},
};

const GROUPS: &str = "math.3.oa/equal-groups";
const SHAPES: [Shape; 6] = [
    Shape::TicTacToe,
    Shape::Menu,
    Shape::MustMay,
    Shape::Bingo,
    Shape::Grid { rows: 2, columns: 2 },
    Shape::Grid { rows: 5, columns: 5 },
];

static CONTENT: LazyLock<(SquareBank, Index)> = LazyLock::new(|| {
    let content = Content::read(Path::new("src/curriculum/content")).expect("the content can be read");
    (content.bank(), content.index())
});

fn bank() -> &'static SquareBank {
    &CONTENT.0
}

/// A wish for a skill that is in the packs.
fn wish(id: &str, shape: Shape, seed: u64) -> Wish {
    let (index, id) = (&CONTENT.1, skill(id));
    let entry = index.skill(&id).expect("the skill is written");
    let grade = index.pack_of(&id).unwrap().grade.parse().unwrap_or(0);
    let aim =
        Aim { skill: Some(id), title: entry.title.clone(), can: entry.can.clone(), grade, why: Some(AimReason::Ready) };
    let learning = Learning { level: Level::OnTarget, themes: vec!["Animals".into()], ..Learning::default() };
    let criteria = vec!["My work shows the math.".into()];
    Wish { aim, standards: entry.standards.clone(), shape, by: "Maya".into(), criteria, learning, seed: Seed(seed) }
}

fn made(shape: Shape, seed: u64) -> Board {
    generate(&wish(GROUPS, shape, seed), bank()).expect("the bank holds enough")
}

#[test]
fn a_hundred_boards_for_every_shape_pass_the_linter() {
    let skills: Vec<String> = CONTENT.1.skills().map(|entry| entry.id.to_string()).collect();
    for n in 0..100usize {
        for shape in SHAPES {
            let id = &skills[n * 7 % skills.len()];
            let seed = n as u64;
            let board = generate(&wish(id, shape, seed), bank()).unwrap_or_else(|| panic!("{id} {shape:?}"));
            assert_eq!(lint(&board), [], "{id} {shape:?} seed {seed}");
            assert_eq!(check(&board), Ok(()));
        }
    }
}

#[test]
fn every_square_meets_the_one_aim_in_another_way() {
    let board = made(Shape::TicTacToe, 5);
    assert!(board.squares.iter().all(|square| square.skills == [skill(GROUPS)]));
    let tasks: BTreeSet<&str> = board.squares.iter().map(|square| square.task.as_str()).collect();
    let modes: BTreeSet<Mode> = board.squares.iter().map(|square| square.mode).collect();
    assert_eq!(tasks.len(), 9);
    assert!(modes.len() >= 8, "{modes:?}");
}

#[test]
fn the_middle_is_practice_and_must_be_done() {
    let board = made(Shape::TicTacToe, 3);
    assert!(board.squares[4].must && board.squares[4].wanted == Wanted::Practice);
    assert_eq!(board.squares.iter().filter(|square| square.must).count(), 1);
}

#[test]
fn the_same_wish_makes_the_same_board_and_another_seed_another() {
    assert_eq!(made(Shape::Bingo, 8), made(Shape::Bingo, 8));
    assert_ne!(made(Shape::Bingo, 8).squares, made(Shape::Bingo, 9).squares);
}

#[test]
fn no_slot_is_left_open() {
    for seed in 0..40 {
        for square in made(Shape::Grid { rows: 5, columns: 5 }, seed).squares {
            let texts = square.criteria.iter().chain(&square.materials).chain([&square.task]);
            assert!(texts.into_iter().all(|text| !text.contains('{')), "{square:?}");
        }
    }
}

#[test]
fn numbers_follow_the_level() {
    let numbers = |level| {
        let mut wish = wish(GROUPS, Shape::Grid { rows: 5, columns: 5 }, 4);
        wish.learning.level = level;
        let board = generate(&wish, bank()).unwrap();
        let values = board.squares.iter().filter_map(|square| square.from.clone()).flat_map(|from| from.values);
        values.filter_map(|(name, value)| (name.len() == 1).then(|| value.parse::<u32>().ok())?).sum::<u32>()
    };
    assert!(numbers(Level::FirstSteps) < numbers(Level::Stretch));
}

#[test]
fn interests_change_stories_and_their_reason_is_true() {
    let mut liking = wish(GROUPS, Shape::Bingo, 2);
    liking.learning.likes = vec!["Space".into()];
    let board = generate(&liking, bank()).unwrap();
    let themed: Vec<&Square> = board.squares.iter().filter(|square| square.task.contains("space")).collect();
    assert!(!themed.is_empty());
    assert!(themed.iter().all(|square| square.why == Some(SquareReason::Likes("space".into()))));
    let none = made(Shape::Bingo, 2);
    assert!(none.squares.iter().all(|square| !matches!(square.why, Some(SquareReason::Likes(_)))));
}

#[test]
fn earlier_choices_are_named_with_their_number() {
    let mut used = wish(GROUPS, Shape::TicTacToe, 2);
    used.learning.done = [(Mode::Draw, 3), (Mode::Build, 1)].into();
    let board = generate(&used, bank()).unwrap();
    for square in &board.squares {
        match &square.why {
            Some(SquareReason::Often(mode, times)) => assert_eq!((*mode, *times), (Mode::Draw, 3)),
            Some(SquareReason::NewWay(mode)) => assert!(*mode != Mode::Draw && *mode != Mode::Build),
            _ => {}
        }
    }
}

/// A pupil who keeps a board under number 1.
fn pupil_with(board: &Board) -> Pupil {
    let mut pupil = Pupil::new();
    pupil.act(Command::Board(BoardCommand::Keep { id: BoardId(1), board: Box::new(board.clone()) })).expect("a board");
    pupil
}

fn boards(pupil: &Pupil) -> Boards {
    Boards::fold(pupil.tutor.log().counting())
}

fn piece(square: u8, kind: PieceKind, text: &str) -> Piece {
    Piece { board: BoardId(1), square, kind, text: text.into(), more: String::new(), marks: vec![] }
}

fn wanting(wanted: Wanted) -> Board {
    let mut board = made(Shape::TicTacToe, 1);
    board.squares[0].wanted = wanted;
    board
}

#[test]
fn practice_squares_fill_themselves() {
    let board = made(Shape::TicTacToe, 1);
    let (id, right) = (board.squares[4].id, usize::from(board.squares[4].right));
    let mut pupil = Pupil::new().right(GROUPS, 2);
    pupil.act(Command::Board(BoardCommand::Keep { id: BoardId(1), board: Box::new(board) })).expect("a board");
    assert_eq!(boards(&pupil).get(BoardId(1)).unwrap().state(id), SquareState::Open, "what came before does not count");
    let pupil = pupil.right(GROUPS, right - 1);
    assert!(matches!(boards(&pupil).get(BoardId(1)).unwrap().state(id), SquareState::Begun { .. }));
    let pupil = pupil.right(GROUPS, 1);
    assert!(matches!(boards(&pupil).get(BoardId(1)).unwrap().state(id), SquareState::Done(_)));
}

#[test]
fn each_kind_of_evidence_fills_its_square_and_no_other() {
    let kinds = [
        (Wanted::Text, PieceKind::Text),
        (Wanted::Drawing, PieceKind::Drawing),
        (Wanted::Word, PieceKind::Word),
        (Wanted::Problem, PieceKind::Problem),
    ];
    for (wanted, kind) in kinds {
        for (_, given) in kinds {
            let board = wanting(wanted);
            let id = board.squares[0].id;
            let mut pupil = pupil_with(&board);
            let piece = Piece { more: "24".into(), ..piece(id, given, "6 × 4") };
            pupil.act(Command::Board(BoardCommand::AddPiece(piece))).expect("a piece");
            let done = matches!(boards(&pupil).get(BoardId(1)).unwrap().state(id), SquareState::Done(_));
            assert_eq!(done, given == kind, "{wanted:?} by {given:?}");
        }
    }
}

#[test]
fn a_rating_looks_at_every_criterion() {
    let board = wanting(Wanted::Rating);
    let (id, criteria) = (board.squares[0].id, board.squares[0].criteria.len());
    let mut pupil = pupil_with(&board);
    let rated = |marks| Piece { marks, ..piece(id, PieceKind::Rating, "") };
    assert_eq!(pupil.act(Command::Board(BoardCommand::AddPiece(rated(vec![])))), Err(Refusal::NothingThere));
    pupil.act(Command::Board(BoardCommand::AddPiece(rated(vec![2; criteria])))).expect("a rating");
    assert!(matches!(boards(&pupil).get(BoardId(1)).unwrap().state(id), SquareState::Done(_)));
}

#[test]
fn nothing_that_is_done_is_undone_by_an_edit_or_a_move() {
    let mut board = wanting(Wanted::Text);
    let id = board.squares[0].id;
    let mut pupil = pupil_with(&board);
    pupil.act(Command::Board(BoardCommand::AddPiece(piece(id, PieceKind::Text, "Because …")))).expect("a piece");
    board.squares[0].wanted = Wanted::Drawing;
    swap(&mut board, 0, 8);
    pupil.act(Command::Board(BoardCommand::Keep { id: BoardId(1), board: Box::new(board) })).expect("a board");
    let kept = boards(&pupil);
    let kept = kept.get(BoardId(1)).unwrap();
    assert!(matches!(kept.state(id), SquareState::Done(_)) && kept.done()[8]);
}

#[test]
fn a_replaced_square_leaves_its_piece_in_the_portfolio() {
    let mut board = wanting(Wanted::Text);
    let id = board.squares[0].id;
    let mut pupil = pupil_with(&board);
    pupil.act(Command::Board(BoardCommand::AddPiece(piece(id, PieceKind::Text, "Because …")))).expect("a piece");
    let other = redraw(&board, 0, Need::Any, &wish(GROUPS, Shape::TicTacToe, 77), bank()).unwrap();
    replace(&mut board, 0, other);
    assert_ne!(board.squares[0].id, id);
    pupil.act(Command::Board(BoardCommand::Keep { id: BoardId(1), board: Box::new(board) })).expect("a board");
    assert_eq!(boards(&pupil).pieces().len(), 1);
}

#[test]
fn a_best_piece_keeps_why_and_can_be_let_go() {
    let board = wanting(Wanted::Text);
    let mut pupil = pupil_with(&board);
    pupil.act(Command::Board(BoardCommand::AddPiece(piece(1, PieceKind::Text, "So.")))).expect("a piece");
    let id = boards(&pupil).pieces()[0].id;
    let choose =
        |why: Option<&str>| Command::Board(BoardCommand::ChoosePiece { piece: id, why: why.map(str::to_owned) });
    pupil.act(choose(Some("It took me three tries"))).expect("a choice");
    assert_eq!(boards(&pupil).pieces()[0].best.as_ref().unwrap().why, "It took me three tries");
    pupil.act(choose(None)).expect("a choice");
    assert_eq!(boards(&pupil).pieces()[0].best, None);
}

#[test]
fn a_board_that_was_put_away_is_kept() {
    let mut pupil = pupil_with(&made(Shape::Menu, 1)).after(days(1));
    pupil.act(Command::Board(BoardCommand::PutAway { id: BoardId(1), away: true })).expect("away");
    let kept = boards(&pupil);
    assert!(kept.shown().is_empty() && kept.put_away().len() == 1);
}

#[track_caller]
fn full(shape: Shape, rule: Rule, done: &[usize]) -> bool {
    let mut board = made(shape, 1);
    board.rule = rule;
    let marks: Vec<bool> = (0..board.squares.len()).map(|place| done.contains(&place)).collect();
    progress(&board, &marks).full
}

#[test]
fn rules_say_when_a_board_is_full() {
    let three = Shape::TicTacToe;
    assert!(
        full(three, Rule::AnyLine, &[0, 1, 2])
            && full(three, Rule::AnyLine, &[2, 4, 6])
            && !full(three, Rule::AnyLine, &[0, 1, 3])
    );
    assert!(!full(three, Rule::LineThroughMust, &[0, 1, 2]) && full(three, Rule::LineThroughMust, &[0, 1, 2, 4]));
    assert!(full(three, Rule::AnyThree, &[0, 5, 7]) && !full(three, Rule::AnyThree, &[0, 5]));
    assert!(
        full(Shape::Menu, Rule::OneFromEachRow, &[1, 3, 8]) && !full(Shape::Menu, Rule::OneFromEachRow, &[0, 1, 3])
    );
    assert!(full(Shape::MustMay, Rule::AllMust, &[0, 1, 2, 7]) && !full(Shape::MustMay, Rule::AllMust, &[0, 1, 2]));
    assert!(full(Shape::Bingo, Rule::AnyLine, &[3, 6, 9, 12]) && !full(Shape::Bingo, Rule::AnyLine, &[0, 1, 2]));
}

#[test]
fn what_a_board_asks_for_is_there_exactly_when_its_rule_is_met() {
    let rules = [Rule::AnyLine, Rule::LineThroughMust, Rule::AnyThree, Rule::OneFromEachRow, Rule::AllMust];
    for shape in [Shape::TicTacToe, Shape::Menu, Shape::MustMay] {
        let mut board = made(shape, 1);
        for rule in rules {
            board.rule = rule;
            for bits in 0..1u32 << board.squares.len().min(9) {
                let marks: Vec<bool> = (0..board.squares.len()).map(|place| bits >> place & 1 == 1).collect();
                let now = progress(&board, &marks);
                assert!(now.toward.0 <= now.toward.1);
                assert_eq!(now.full, now.toward.0 == now.toward.1, "{shape:?} {rule:?} {bits:b} {:?}", now.toward);
            }
        }
    }
}

#[test]
fn a_begun_line_says_what_is_left() {
    let mut done = vec![false; 9];
    (done[0], done[1]) = (true, true);
    let now = progress(&made(Shape::TicTacToe, 1), &done);
    assert_eq!(now.begun[0].name, LineName::Row(1, 3));
    assert!(now.whole.is_empty());
}

/// Spoils a good board, and holds that the linter finds it and that its fix mends it.
#[track_caller]
fn finds(fault: Fault, spoil: impl FnOnce(&mut Board)) {
    let mut board = made(Shape::TicTacToe, 6);
    spoil(&mut board);
    let found = lint(&board);
    assert!(found.iter().any(|finding| finding.fault == fault), "{found:?}");
    let wish = wish(GROUPS, Shape::TicTacToe, 99);
    for _ in 0..12 {
        let Some(finding) = lint(&board).into_iter().next() else { return };
        assert!(apply(&mut board, finding.fix, &wish, bank()), "nothing mends {finding:?}");
    }
    panic!("still {:?}", lint(&board));
}

#[test]
fn the_linter_finds_every_fault_and_its_fix_mends_it() {
    finds(Fault::NothingToDo, |board| board.squares[2].task = "  ".into());
    finds(Fault::OffAim, |board| board.squares[1].skills.clear());
    finds(Fault::NoCriteria, |board| board.squares[0].criteria.clear());
    finds(Fault::Time, |board| board.squares[3].minutes = 0);
    finds(Fault::Time, |board| board.squares[3].minutes = 90);
    finds(Fault::OnlyQuick, |board| board.squares[..3].iter_mut().for_each(|square| square.minutes = 5));
    finds(Fault::OnlyScreen, |board| board.squares[..3].iter_mut().for_each(|square| square.screen = true));
    finds(Fault::TooMuchOf(Mode::Draw), |board| {
        board.squares[..4].iter_mut().for_each(|square| square.mode = Mode::Draw);
    });
    finds(Fault::Same, |board| board.squares[7].task = board.squares[2].task.clone());
    finds(Fault::HardToRead, |board| {
        board.squares[5].task =
            "Notwithstanding considerable representational difficulties, demonstrate commutativity".into();
    });
}

#[test]
fn a_proposed_square_serves_the_aim_and_says_it_was_proposed() {
    let mut board = made(Shape::TicTacToe, 6);
    add_own(
        &mut board,
        2,
        " Count the beads of my bracelet in equal groups. ",
        Mode::RealLife,
        "I wrote the fact.",
        Wanted::Text,
    );
    let own = &board.squares[2];
    assert!(own.proposed && own.skills == [skill(GROUPS)] && own.from.is_none());
    assert_eq!(own.task, "Count the beads of my bracelet in equal groups.");
    assert_eq!((own.with, lint(&board)), (Company::Either, vec![]));
}

#[test]
fn arithmetic_is_checked_and_stories_are_for_people() {
    let other = |text: &str, answer: &str| match check_problem(text, answer) {
        Checked::Other(value) => value.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(check_problem("What is 6 × 4?", "24"), Checked::Right);
    assert_eq!(check_problem("2 + 3 × 4 = ?", "14"), Checked::Right);
    assert_eq!(check_problem("(2 + 3) * 4", "20"), Checked::Right);
    assert_eq!(check_problem("Share 1,200 ÷ 6", "200"), Checked::Right);
    assert_eq!(check_problem("3 ÷ 4", "0.75"), Checked::Right);
    assert_eq!(other("How much is 7 × 3?", "20"), "21");
    assert_eq!(check_problem("Six boats with four children each", "24"), Checked::ByAPerson);
    assert_eq!(check_problem("1 + 1 or 2 + 2?", "2"), Checked::ByAPerson);
    assert_eq!(check_problem("5 ÷ 0", "0"), Checked::ByAPerson);
    assert_eq!(check_problem("From 3, 4 + 5 is asked", "39"), Checked::ByAPerson);
    assert!(same_answer("24", " 24.0 ") && same_answer("Four boats", "four boats") && !same_answer("24", "25"));
    assert_eq!(check_problem(&"(".repeat(60), "1"), Checked::ByAPerson);
}

#[test]
fn swapping_keeps_the_must_do_place() {
    let mut board = made(Shape::TicTacToe, 1);
    let middle = board.squares[4].id;
    swap(&mut board, 4, 0);
    assert!(board.squares[4].must && !board.squares[0].must && board.squares[0].id == middle);
}
