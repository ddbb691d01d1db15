use super::{FORMAT, Head, NotAFile, Reading, VERSION, aside};
use crate::{
    record::{Damage, DeviceMark, Log},
    units::{LearnerId, Moment},
};
use std::collections::BTreeSet;

/// All there is to carry away of one learner.
#[derive(Clone, Copy, Debug)]
pub struct LearnerFile<'a> {
    /// The version of the app that writes.
    pub app: &'a str,
    /// Who it is.
    pub learner: LearnerId,
    /// What they want to be called; may be empty.
    pub name: &'a str,
    /// When the file is written.
    pub saved: Moment,
    /// The mark of the browser profile it is written in.
    pub profile_mark: Option<DeviceMark>,
    /// Whether the device it is written on clears what is kept between visits, as the learner said.
    pub forgets: bool,
    /// All that happened.
    pub log: &'a Log,
    /// What could not be read, from storage and from earlier files.
    pub kept_aside: &'a [Damage],
}

impl LearnerFile<'_> {
    /// The file's text: first a line about the file, then one event a line, then what could not be read, as it was.
    pub fn write(&self) -> String {
        let head = Head {
            format: FORMAT.to_owned(),
            version: VERSION,
            app: self.app.to_owned(),
            learner: self.learner,
            name: self.name.to_owned(),
            saved: Some(self.saved.into()),
            profile_mark: self.profile_mark,
            forgets: self.forgets,
        };
        let head = serde_json::to_string(&head).expect("text and whole numbers");
        let mut text = head.strip_suffix('}').unwrap_or(&head).to_owned();
        text.push_str(",\n\"events\":[");
        push_lines(&mut text, self.log.kept().map(super::super::Kept::line));
        text.push_str("],\"kept_aside\":[");
        let asides: BTreeSet<Damage> = self.kept_aside.iter().cloned().chain(self.log.clashes()).collect();
        let asides: Vec<String> = asides.iter().map(aside::encode).collect();
        push_lines(&mut text, asides.iter());
        text.push_str("]}\n");
        text
    }

    /// What a text says. Fails only where nothing in it comes from a learner file; damage in one is a value in the reading.
    pub fn read(text: &str) -> Result<Reading, NotAFile> {
        Reading::of_text(text)
    }

    /// The same for a file's bytes: lines that are no UTF-8 are kept aside as they were.
    pub fn read_bytes(bytes: &[u8]) -> Result<Reading, NotAFile> {
        Reading::of_bytes(bytes)
    }
}

fn push_lines(text: &mut String, lines: impl Iterator<Item = impl AsRef<str>>) {
    for (place, line) in lines.enumerate() {
        text.push_str(if place == 0 { "\n" } else { ",\n" });
        text.push_str(line.as_ref());
    }
    text.push('\n');
}
