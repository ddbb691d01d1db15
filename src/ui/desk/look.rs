use super::Desk;
use crate::{
    platform::page,
    record::{Look, TextSize, Theme, Typeface},
};
use leptos::prelude::*;

impl Desk {
    /// Puts the learner's look and ways of working on the page's root, where the style reads them.
    pub fn show_look(self) {
        let (look, ways) = self.watch(|tutor| (tutor.learner().look(), tutor.learner().profile().ways));
        page::set_root_attribute("data-theme", theme(look));
        page::set_root_attribute("data-text", text(look));
        page::set_root_attribute("data-face", face(look));
        page::set_root_attribute("data-motion", look.motion.map(|motion| if motion { "full" } else { "none" }));
        page::set_root_attribute("data-space", ways.more_space.then_some("more"));
        page::set_root_attribute("data-one-thing", ways.one_thing.then_some(""));
    }

    /// Writes the learner's grade on the page's root: what keeps Trellis on this device keeps the packs of that grade.
    pub fn tell_grade(self) {
        let grade = self.read(|tutor| tutor.learner().profile().grade);
        Effect::new(move |_| page::set_root_attribute("data-grade", grade.get().map(|grade| grade.name()).as_deref()));
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

const fn face(look: Look) -> Option<&'static str> {
    match look.typeface {
        Typeface::Atkinson => None,
        Typeface::System => Some("system"),
        Typeface::OpenDyslexic => Some("open-dyslexic"),
    }
}

const fn text(look: Look) -> Option<&'static str> {
    match look.text {
        TextSize::Usual => None,
        TextSize::Large => Some("large"),
        TextSize::Larger => Some("larger"),
    }
}
