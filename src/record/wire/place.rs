use crate::record::Reply;
use serde::{Deserialize, Serialize};

/// A reply of "Find my place" as version 1 writes it.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ReplyLine {
    Right,
    NotYet,
    DontKnow,
}

impl From<Reply> for ReplyLine {
    fn from(reply: Reply) -> Self {
        match reply {
            Reply::Right => Self::Right,
            Reply::NotYet => Self::NotYet,
            Reply::DontKnow => Self::DontKnow,
        }
    }
}

impl From<ReplyLine> for Reply {
    fn from(line: ReplyLine) -> Self {
        match line {
            ReplyLine::Right => Self::Right,
            ReplyLine::NotYet => Self::NotYet,
            ReplyLine::DontKnow => Self::DontKnow,
        }
    }
}
