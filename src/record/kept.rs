use super::{Damage, Event, wire};
use std::borrow::Cow;

/// An event together with the very line it was kept as, so that what a newer version wrote survives this one.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Boxed: a log is a tree of them, whose leaves stand half empty.
    event: Box<Event>,
    /// The line that was read; none where the event is written here and now, which says it all.
    read: Option<Box<str>>,
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.event == other.event && self.line() == other.line()
    }
}

impl Kept {
    /// What a line says.
    pub fn read(line: &str) -> Result<Self, Damage> {
        // JSON has no line break inside a text, so one between its parts is a space
        let event = Box::new(wire::decode_line(line)?);
        Ok(Self { event, read: Some(line.trim().replace(['\n', '\r'], " ").into()) })
    }

    /// The event.
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// Its line, without a line break.
    pub fn line(&self) -> Cow<'_, str> {
        self.read.as_deref().map_or_else(|| wire::encode(&self.event).into(), Cow::Borrowed)
    }

    /// Whether two lines say the same; the order of keys and the spaces between them say nothing.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let meaning = |line: &str| serde_json::from_str::<serde_json::Value>(line).ok();
        let (own, others) = (self.line(), other.line());
        own == others || meaning(&own).is_some_and(|said| meaning(&others) == Some(said))
    }
}

impl From<Event> for Kept {
    fn from(event: Event) -> Self {
        Self { read: None, event: Box::new(event) }
    }
}
