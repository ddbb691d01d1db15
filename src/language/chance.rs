use super::EvalError;
use crate::units::Draw;

/// Whether an expression may draw by chance: a `let` line may, nothing else.
#[derive(Debug)]
pub enum Chance<'a> {
    /// `pick`, `shuffle` and `sample` are an error.
    None,
    /// They draw from here.
    Draw(&'a mut Draw),
}

impl Chance<'_> {
    pub(super) fn draw(&mut self) -> Result<&mut Draw, EvalError> {
        match self {
            Self::None => Err(EvalError::ChanceOutsideLet),
            Self::Draw(draw) => Ok(draw),
        }
    }
}
