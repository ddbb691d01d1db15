use super::Desk;
use crate::{
    platform::page,
    record::{Look, TextSize, Theme, Typeface},
};

impl Desk {
    /// Puts the learner's look and ways of working on the page's root, where the style reads them.
    pub fn show_look(self) {
        let (look, ways) = self.watch(|tutor| (tutor.learner().look(), tutor.learner().profile().ways));
        page::set_root_attribute("data-theme", theme(look));
        page::set_root_attribute("data-text", text(look));
        page::set_root_attribute("data-face", matches!(look.typeface, Typeface::System).then_some("system"));
        page::set_root_attribute("data-motion", look.motion.map(|motion| if motion { "full" } else { "none" }));
        page::set_root_attribute("data-space", ways.more_space.then_some("more"));
        page::set_root_attribute("data-one-thing", ways.one_thing.then_some(""));
    }
}

const fn theme(look: Look) -> Option<&'static str> {
    match look.theme {
        Theme::Device => None,
        Theme::Day => Some("day"),
        Theme::Night => Some("night"),
        Theme::Contrast => Some("contrast"),
    }
}

const fn text(look: Look) -> Option<&'static str> {
    match look.text {
        TextSize::Usual => None,
        TextSize::Large => Some("large"),
        TextSize::Larger => Some("larger"),
    }
}
