//! Put a value together: a clock's hands, base-ten blocks, coins, ten frames, tiles.

use super::not_yet;
use crate::practice::{
    AnswerFace, BuildAnswer, BuildSet, Key, MakeError, NotReady, Response, Slip, Verdict,
    build_answer::{CoinsAnswer, FramesAnswer},
    kitchen::Kitchen,
    pictures::minutes,
};

/// What is right: a value, and of how many pieces, where that is asked.
#[derive(Clone, Copy)]
pub(in crate::practice) struct Wanted<'a> {
    pub(in crate::practice) set: &'a BuildSet,
    pub(in crate::practice) is: i32,
    pub(in crate::practice) pieces: Option<u32>,
}

/// More pieces than any set has room for.
const MOST_PIECES: u32 = 60;

pub(in crate::practice) fn cook(kitchen: &Kitchen<'_>, answer: &BuildAnswer) -> Result<(AnswerFace, Key), MakeError> {
    let (set, field, pieces) = match answer {
        BuildAnswer::Clock(_) => (BuildSet::Clock, "answer.build.clock", None),
        BuildAnswer::Blocks(blocks) => {
            (BuildSet::Blocks { hundreds: blocks.hundreds }, "answer.build.blocks.is", blocks.pieces.as_ref())
        }
        BuildAnswer::Coins(CoinsAnswer { with, pieces, .. }) => {
            let mut kinds = with.clone();
            kinds.sort_unstable();
            kinds.dedup();
            if kinds.len() < 2 || kinds.len() != with.len() {
                return Err(MakeError::wrong("answer.build.coins.with", "name two kinds or more, each once"));
            }
            (BuildSet::Coins { pieces: kinds }, "answer.build.coins.cents", pieces.as_ref())
        }
        BuildAnswer::Frames(FramesAnswer { two, .. }) => {
            (BuildSet::Frames { frames: if *two { 2 } else { 1 } }, "answer.build.frames.is", None)
        }
        BuildAnswer::Tiles(tiles) => (BuildSet::Tiles, "answer.build.tiles.is", tiles.pieces.as_ref()),
    };
    let is = value(kitchen, answer, field, source(answer))?;
    let place = field.rsplit_once('.').map_or(field, |(start, _)| start).to_owned() + ".pieces";
    let pieces = pieces.map(|source| kitchen.count(&place, source, MOST_PIECES)).transpose()?;
    if is == set.value(&set.start()) && pieces.is_none_or(|pieces| pieces == 0) {
        return Err(MakeError::wrong("answer.build", "this is made before anyone touches it; exclude it with `where`"));
    }
    if set.parts(is, pieces).is_none() {
        return Err(MakeError::wrong(field, &format!("{is} cannot be made with what is offered")));
    }
    Ok((AnswerFace::Build { set: set.clone() }, Key::Build { set, is, pieces }))
}

/// The expression for what is right.
const fn source(answer: &BuildAnswer) -> &String {
    match answer {
        BuildAnswer::Clock(is) => is,
        BuildAnswer::Blocks(blocks) => &blocks.is,
        BuildAnswer::Coins(coins) => &coins.cents,
        BuildAnswer::Frames(frames) => &frames.is,
        BuildAnswer::Tiles(tiles) => &tiles.is,
    }
}

fn value(kitchen: &Kitchen<'_>, answer: &BuildAnswer, place: &str, source: &str) -> Result<i32, MakeError> {
    if let BuildAnswer::Clock(_) = answer {
        return Ok(i32::try_from(minutes(kitchen, place, source)?).unwrap_or(0));
    }
    let number = kitchen.number(place, source)?;
    let whole = number.whole().and_then(|whole| i32::try_from(whole).ok());
    whole.ok_or_else(|| MakeError::wrong(place, &format!("this is {number} and should be a whole number")))
}

/// The value that a slip makes.
pub(in crate::practice) fn slip_value(
    kitchen: &Kitchen<'_>,
    answer: &BuildAnswer,
    place: &str,
    gives: &str,
) -> Result<String, MakeError> {
    Ok(value(kitchen, answer, place, gives)?.to_string())
}

pub(in crate::practice) fn mark(wanted: Wanted<'_>, parts: &[u32], moved: bool, slips: &[Slip]) -> Verdict {
    let Wanted { set, is, pieces } = wanted;
    let clock = *set == BuildSet::Clock;
    if !moved || !set.holds(parts) || !clock && set.count(parts) == 0 {
        return Verdict::NotReady(if clock { NotReady::NothingBuilt } else { NotReady::NothingLaid });
    }
    let value = set.value(parts);
    if value == is && pieces.is_none_or(|pieces| pieces == set.count(parts)) {
        return Verdict::Right;
    }
    not_yet(slips, |slip| slip.gives.parse() == Ok(value))
}

/// The right value in words, with the pieces of one way to make it.
pub(in crate::practice) fn told(wanted: Wanted<'_>) -> String {
    let Wanted { set, is, pieces } = wanted;
    set.parts(is, pieces).map_or_else(|| set.written(is), |parts| set.told(&parts))
}

/// What a learner enters who makes a slip: its value, and where that is the right one, of another number of pieces.
pub(in crate::practice) fn slip_response(wanted: Wanted<'_>, slip: &Slip) -> Option<Response> {
    let Wanted { set, is, pieces } = wanted;
    let gives = slip.gives.parse().ok()?;
    let plain = set.parts(gives, None);
    let differs = |parts: &Vec<u32>| gives != is || pieces.is_none_or(|pieces| pieces != set.count(parts));
    let other = || (1..=MOST_PIECES).find_map(|count| set.parts(gives, Some(count)).filter(differs));
    Some(Response::Build { parts: plain.filter(differs).or_else(other)?, moved: true })
}
