use super::what::{ItemLine, level};
use crate::{
    practice::{NotReady, NotYet, Verdict},
    record::{Attempt, Help, Sureness, Texts, Why},
};
use serde::{Deserialize, Serialize};

/// An attempt as version 1 writes it. What is usual is left out.
#[derive(Serialize, Deserialize)]
pub(super) struct AttemptLine {
    #[serde(flatten)]
    item: ItemLine,
    lv: u8,
    kd: String,
    q: String,
    a: String,
    key: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    val: Vec<(String, String)>,
    r: Marked,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    si: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nr: Option<NotReady>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    slip: Option<String>,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    r#try: u8,
    #[serde(default, skip_serializing_if = "is_zero")]
    hints: u8,
    #[serde(default, skip_serializing_if = "is_false")]
    shown: bool,
    sec: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sure: Option<Sure>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Marked {
    Right,
    OtherForm,
    Slip,
    Partly,
    NotYet,
    NotReady,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(clippy::enum_variant_names)] // "sure" is what a learner says
enum Sure {
    Guessing,
    ThinkSo,
    Sure,
}

const fn one() -> u8 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands a reference
const fn is_one(number: &u8) -> bool {
    *number == 1
}

#[allow(clippy::trivially_copy_pass_by_ref)]
const fn is_zero(number: &u8) -> bool {
    *number == 0
}

#[allow(clippy::trivially_copy_pass_by_ref)]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

impl From<&Attempt> for AttemptLine {
    fn from(attempt: &Attempt) -> Self {
        let (r, si, nr) = match &attempt.verdict {
            Verdict::Right => (Marked::Right, None, None),
            Verdict::OtherForm => (Marked::OtherForm, None, None),
            Verdict::NotYet(NotYet::Slip(place)) => (Marked::Slip, Some(*place), None),
            Verdict::NotYet(NotYet::Partly) => (Marked::Partly, None, None),
            Verdict::NotYet(NotYet::Unknown) => (Marked::NotYet, None, None),
            Verdict::NotReady(why) => (Marked::NotReady, None, Some(*why)),
        };
        let Texts { kind, asked, typed, key, values } = attempt.texts.open();
        Self {
            item: (&attempt.item).into(),
            lv: attempt.level.number(),
            kd: kind,
            q: asked,
            a: typed,
            key,
            val: values,
            r,
            si,
            nr,
            slip: attempt.slip.clone(),
            r#try: attempt.try_number,
            hints: attempt.help.hints,
            shown: attempt.help.shown_how,
            sec: attempt.seconds,
            sure: attempt.sureness.map(Sure::from),
        }
    }
}

impl TryFrom<AttemptLine> for Attempt {
    type Error = Why;

    fn try_from(line: AttemptLine) -> Result<Self, Why> {
        let verdict = match (line.r, line.si, line.nr) {
            (Marked::Right, ..) => Verdict::Right,
            (Marked::OtherForm, ..) => Verdict::OtherForm,
            (Marked::Slip, Some(place), _) => Verdict::NotYet(NotYet::Slip(place)),
            (Marked::Partly, ..) => Verdict::NotYet(NotYet::Partly),
            (Marked::NotYet, ..) => Verdict::NotYet(NotYet::Unknown),
            (Marked::NotReady, _, Some(why)) => Verdict::NotReady(why),
            (Marked::Slip | Marked::NotReady, ..) => return Err(Why::WrongShape),
        };
        Ok(Self {
            item: line.item.try_into()?,
            level: level(line.lv)?,
            texts: Texts { kind: line.kd, asked: line.q, typed: line.a, key: line.key, values: line.val }.into(),
            verdict,
            slip: line.slip,
            try_number: line.r#try,
            help: Help { hints: line.hints, shown_how: line.shown },
            seconds: line.sec,
            sureness: line.sure.map(Sureness::from),
        })
    }
}

impl From<Sureness> for Sure {
    fn from(sureness: Sureness) -> Self {
        match sureness {
            Sureness::Guessing => Self::Guessing,
            Sureness::ThinkSo => Self::ThinkSo,
            Sureness::Sure => Self::Sure,
        }
    }
}

impl From<Sure> for Sureness {
    fn from(sure: Sure) -> Self {
        match sure {
            Sure::Guessing => Self::Guessing,
            Sure::ThinkSo => Self::ThinkSo,
            Sure::Sure => Self::Sure,
        }
    }
}
