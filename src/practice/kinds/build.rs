//! Put a value together: a clock's hands.

use super::not_yet;
use crate::practice::{
    AnswerFace, BuildAnswer, BuildSet, Key, MakeError, NotReady, Slip, Verdict, kitchen::Kitchen, pictures::minutes,
};

pub(in crate::practice) fn cook(kitchen: &Kitchen<'_>, answer: &BuildAnswer) -> Result<(AnswerFace, Key), MakeError> {
    let (set, is) = match answer {
        BuildAnswer::Clock(is) => (BuildSet::Clock, minutes(kitchen, "answer.build.clock", is)?),
    };
    if is == set.value(&set.start()) {
        return Err(MakeError::wrong("answer.build", "this is made before anyone touches it; exclude it with `where`"));
    }
    Ok((AnswerFace::Build { set }, Key::Build { set, is }))
}

/// The value that a slip makes.
pub(in crate::practice) fn slip_value(
    kitchen: &Kitchen<'_>,
    answer: &BuildAnswer,
    place: &str,
    gives: &str,
) -> Result<String, MakeError> {
    match answer {
        BuildAnswer::Clock(_) => Ok(minutes(kitchen, place, gives)?.to_string()),
    }
}

pub(in crate::practice) fn mark((set, is): (BuildSet, u32), parts: &[u32], moved: bool, slips: &[Slip]) -> Verdict {
    if !moved || !set.holds(parts) {
        return Verdict::NotReady(NotReady::NothingBuilt);
    }
    match set.value(parts) {
        value if value == is => Verdict::Right,
        value => not_yet(slips, |slip| slip.gives.parse() == Ok(value)),
    }
}
