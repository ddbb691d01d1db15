use crate::{
    board::{Boards, progress},
    goals::{BoardShares, Reached},
    record::Wish,
    ui::desk::Desk,
    units::BoardId,
};
use leptos::{prelude::*, task::spawn_local};

/// How far the boards are that goals name. Empty until the whole record is read, which only a goal for a board waits for.
pub fn board_shares(desk: Desk) -> RwSignal<BoardShares> {
    let shares = RwSignal::new(BoardShares::new());
    let is_for_board = |tutor: &crate::tutor::Tutor| {
        tutor.goals().all().iter().any(|kept| matches!(kept.goal.wish, Wish::Board { .. }))
    };
    if desk.peek(is_for_board) {
        spawn_local(async move {
            desk.have_whole_log().await;
            let _ = shares.try_set(desk.peek(|tutor| shares_of(&Boards::fold(tutor.log().counting()))));
        });
    }
    shares
}

fn shares_of(boards: &Boards) -> BoardShares {
    let all = boards.shown().into_iter().chain(boards.put_away());
    all.map(|kept| {
        let (done, of) = progress(&kept.board, &kept.done()).toward;
        (kept.id, Reached { done, of: of.max(1) })
    })
    .collect()
}

/// The boards that are not put away, with their titles. None until the whole record is read.
pub fn my_boards(desk: Desk) -> RwSignal<Option<Vec<(BoardId, String)>>> {
    let found = RwSignal::new(None);
    spawn_local(async move {
        desk.have_whole_log().await;
        let boards = desk.peek(|tutor| {
            let boards = Boards::fold(tutor.log().counting());
            boards.shown().into_iter().map(|kept| (kept.id, kept.board.title.clone())).collect::<Vec<_>>()
        });
        let _ = found.try_set(Some(boards));
    });
    found
}
