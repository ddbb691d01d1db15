use super::{FORMAT, Head, Steps, aside};
use crate::{
    record::{Damage, DeviceMark, Kept, Log, Raw, Why, segments::Sealed},
    units::{LearnerId, Moment},
};
use serde_json::Value;

/// What a learner file says.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Reading {
    /// Whose it is; `None` where the first line is damaged.
    pub learner: Option<LearnerId>,
    /// What they want to be called; may be empty.
    pub name: String,
    /// The version of the app that wrote it.
    pub app: String,
    /// When it was written.
    pub saved: Option<Moment>,
    /// The mark of the browser profile that wrote it.
    pub profile_mark: Option<DeviceMark>,
    /// Whether that device was said to clear what is kept between visits.
    pub forgets: bool,
    /// Every event that can be read.
    pub log: Log,
    /// Lines of this file that cannot be read.
    pub damages: Vec<Damage>,
    /// What could not be read when the file was written, and cannot now.
    pub kept_aside: Vec<Damage>,
    /// Sealed segments of a file with everything, still to be unpacked and given to [`Reading::take_sealed`].
    pub sealed: Vec<Sealed>,
    /// Whether the end of the file is missing.
    pub cut_off: bool,
}

/// Why a file was not opened. Nothing was changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotAFile {
    /// Nothing in it comes from a learner file.
    Another,
    /// Larger than [`crate::record::wire::LARGEST_TEXT`].
    TooLarge,
}

impl Reading {
    pub(super) fn of_bytes(bytes: &[u8]) -> Result<Self, NotAFile> {
        Steps::new(bytes).finish()
    }

    pub(super) fn of_text(text: &str) -> Result<Self, NotAFile> {
        Steps::new(text.as_bytes()).finish()
    }

    /// Adds what a sealed segment holds; `unpacked` is as much of it as could be unpacked.
    pub fn take_sealed(&mut self, sealed: &Sealed, unpacked: &[u8]) {
        let opened = sealed.open(unpacked);
        self.log.extend(opened.kept);
        self.kept_aside.extend(opened.damages);
        let named = crate::record::segments::Head::new(LearnerId(0)).next(&self.log).name;
        if !named.is_empty() {
            self.name = named;
        }
    }

    pub(super) fn take_line(&mut self, line: &str) {
        if matches!(line, "" | "\"events\":[" | "],\"kept_aside\":[" | "]}") {
            return;
        }
        match Kept::read(line) {
            Ok(kept) => {
                self.log.absorb(kept);
            }
            Err(damage) => match (aside::decode(line), serde_json::from_str(&format!("{line}}}"))) {
                (Some(damage), _) => self.take_aside(damage),
                (None, Ok(head)) => self.take_head(head, damage),
                (None, Err(_)) => self.damages.push(damage),
            },
        }
    }

    /// A later version may read what an earlier one could not.
    pub(super) fn take_aside(&mut self, aside: Damage) {
        match &aside.raw {
            Raw::Text(text) => match Kept::read(text) {
                Ok(kept) => {
                    self.log.absorb(kept);
                }
                Err(_) => self.kept_aside.push(aside),
            },
            Raw::Units(_) | Raw::Bytes(_) => self.kept_aside.push(aside),
        }
    }

    fn take_head(&mut self, head: Head, damage: Damage) {
        if head.format != FORMAT || self.learner.is_some() {
            self.damages.push(damage);
            return;
        }
        self.learner = Some(head.learner);
        self.name = head.name;
        self.app = head.app;
        self.saved = head.saved.map(Moment::from);
        self.profile_mark = head.profile_mark;
        self.forgets = head.forgets;
    }

    pub(super) fn of_whole(whole: &Value) -> Option<Self> {
        let head: Head = serde_json::from_value(whole.clone()).ok().filter(|head: &Head| head.format == FORMAT)?;
        let mut reading = Self::default();
        reading.take_head(head, Damage::text(Why::WrongShape, ""));
        for key in ["events", "kept_aside"] {
            for one in whole.get(key).and_then(Value::as_array).into_iter().flatten() {
                reading.take_line(&one.to_string());
            }
        }
        Some(reading)
    }
}
