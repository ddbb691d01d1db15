//! Put `<`, `=` or `>` between two sides.

use super::not_yet;
use crate::practice::{AnswerFace, Key, MakeError, NotReady, Sign, Slip, Verdict, kitchen::Kitchen};

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    left: &str,
    right: &str,
    show: &[String; 2],
) -> Result<(AnswerFace, Key), MakeError> {
    let sides = (kitchen.number("answer.compare.left", left)?, kitchen.number("answer.compare.right", right)?);
    let face = AnswerFace::Compare {
        left: kitchen.rich("answer.compare.show.0", &show[0])?,
        right: kitchen.rich("answer.compare.show.1", &show[1])?,
    };
    Ok((face, Key::Compare(sides.0.cmp(&sides.1).into())))
}

pub(in crate::practice) fn mark(key: Sign, chosen: Option<Sign>, slips: &[Slip]) -> Verdict {
    match chosen {
        None => Verdict::NotReady(NotReady::NothingChosen),
        Some(sign) if sign == key => Verdict::Right,
        Some(sign) => not_yet(slips, |slip| slip.gives == sign.as_str()),
    }
}
