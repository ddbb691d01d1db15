use super::{Damage, Event, wire};

/// An event together with the very line it was kept as, so that what a newer version wrote survives this one.
#[derive(Clone, PartialEq, Debug)]
pub struct Kept {
    /// Boxed: a log is a tree of them, whose leaves stand half empty.
    event: Box<Event>,
    line: Box<str>,
}

impl Kept {
    /// What a line says.
    pub fn read(line: &str) -> Result<Self, Damage> {
        // JSON has no line break inside a text, so one between its parts is a space
        let event = Box::new(wire::decode_line(line)?);
        Ok(Self { event, line: line.trim().replace(['\n', '\r'], " ").into() })
    }

    /// The event.
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// Its line, without a line break.
    pub fn line(&self) -> &str {
        &self.line
    }

    /// Whether two lines say the same; the order of keys and the spaces between them say nothing.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let meaning = |line: &str| serde_json::from_str::<serde_json::Value>(line).ok();
        self.line == other.line || meaning(&self.line).is_some_and(|said| meaning(&other.line) == Some(said))
    }
}

impl From<Event> for Kept {
    fn from(event: Event) -> Self {
        Self { line: wire::encode(&event).into(), event: Box::new(event) }
    }
}
