use crate::record::Reply;

/// How likely a right answer is from somebody who does not know a topic.
///
/// The usual round figure of the knowledge-tracing literature (Corbett & Anderson 1995 bound guessing by .3).
pub(super) const GUESS: f64 = 0.2;
/// How likely an answer that is not right is from somebody who knows a topic (Corbett & Anderson 1995 bound slips by .1).
pub(super) const SLIP: f64 = 0.1;
/// How likely "I don't know this yet" is from somebody who knows a topic: chosen by hand, since it is said on purpose, rarer than a slip.
const UNSURE: f64 = 0.04;

/// How likely a reply is from somebody who knows the topic, and from somebody who does not.
///
/// Only the ratio of the two matters.
pub(super) const fn likelihood(reply: Reply) -> (f64, f64) {
    match reply {
        Reply::Right => (1.0 - SLIP, GUESS),
        Reply::NotYet => (SLIP, 1.0 - GUESS),
        Reply::DontKnow => (UNSURE, 1.0 - GUESS),
    }
}
