use super::{
    Desk,
    shelf::{Fault, fetch_json},
};
use crate::{
    board::{BadBoard, Board},
    curriculum::squares::SquareBank,
    platform::files,
    tutor::{BoardCommand, Command},
};
use std::sync::Arc;

/// A board file is no longer than this, in bytes.
const LARGEST_FILE: usize = 256 * 1024;

impl Desk {
    /// The bank of squares, fetched once, by boards alone.
    pub async fn need_bank(self) -> Result<Arc<SquareBank>, Fault> {
        let inner = self.inner();
        let here = inner.shelf.bank.borrow().clone();
        if let Some(bank) = here {
            return Ok(bank);
        }
        let bank: Arc<SquareBank> = Arc::new(fetch_json("packs/squares.json").await?);
        *inner.shelf.bank.borrow_mut() = Some(bank.clone());
        Ok(bank)
    }

    /// Does something around boards. Whether it happened.
    pub async fn board(self, command: BoardCommand) -> bool {
        self.act(Command::Board(command)).await.is_ok()
    }

    /// Saves a board as a file. `false` where the browser refuses.
    pub fn save_board(self, board: &Board) -> bool {
        let name: String =
            board.title.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        files::save(&format!("board-{}.json", name.trim_matches('-')), &board.to_text())
    }

    /// Lets a person choose a board file. Nothing where they chose none.
    pub async fn pick_board(self) -> Result<Option<Board>, BadBoard> {
        let Some(picked) = files::pick().await.map_err(|_| BadBoard::WrongShape)? else { return Ok(None) };
        if picked.bytes.len() > LARGEST_FILE {
            return Err(BadBoard::TooLong);
        }
        let text = String::from_utf8(picked.bytes).map_err(|_| BadBoard::WrongShape)?;
        Board::from_text(&text).map(Some)
    }
}
