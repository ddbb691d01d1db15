//! Reading what stands in the editor, and trying it.

use super::room::Room;
use crate::{
    curriculum::gallery::{Form, Manuscript, Trial, json_page, toml_page},
    platform::{page, pause},
    ui::words::Gallery as Words,
};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// A text up to so many bytes is read with every key; a longer one when the keys rest.
const SHORT: usize = 20_000;
/// How long keys rest, in milliseconds.
const REST: i32 = 250;
/// So many items a trial makes.
const TRIED: u64 = 100;
/// So many of them before the page is drawn again.
const AT_ONCE: u64 = 4;

/// The id of the editor.
pub const EDITOR_ID: &str = "gallery-source";

impl Room {
    /// Something was typed or pasted.
    pub fn write(self, text: String) {
        let short = text.len() <= SHORT;
        self.source.set(text);
        if short {
            self.read_now();
            return;
        }
        let turn = self.new_turn();
        spawn_local(async move {
            pause(REST).await;
            if self.is_turn(turn) {
                self.read_now();
            }
        });
    }

    /// Reads what stands in the editor. Where it cannot be read, the last items stay.
    pub(super) fn read_now(self) {
        let turn = self.new_turn();
        let read = self.source.with_untracked(|text| self.home.with_value(|home| Manuscript::read(text, home)));
        match read {
            Ok(read) => {
                if self.entry.get_untracked() >= read.entries().len() {
                    self.entry.set(0);
                }
                self.form.set(read.form());
                self.read.set(Some(Arc::new(read)));
                self.make();
            }
            Err(fault) => self.fault.set(Some(fault)),
        }
        if self.fault.with_untracked(Option::is_none) {
            self.try_soon(turn);
        }
    }

    /// Another exercise of the text.
    pub fn choose(self, entry: usize) {
        let turn = self.new_turn();
        self.entry.set(entry);
        self.make();
        if self.fault.with_untracked(Option::is_none) {
            self.try_soon(turn);
        }
    }

    /// Writes the open text in the other form, where it can be read.
    pub fn show_in(self, form: Form) {
        let Some(read) = self.read.get_untracked().filter(|_| self.fault.with_untracked(Option::is_none)) else {
            return;
        };
        let written = self.open_entry(&read).and_then(|entry| {
            read.written(&entry).map(|tree| match form {
                Form::Toml => toml_page(tree),
                Form::Json => json_page(tree),
            })
        });
        if let Some(text) = written {
            self.entry.set(0);
            self.source.set(text);
            self.read_now();
        }
    }

    /// The text as it is in the pack.
    pub fn put_back(self) {
        if let Some(text) = self.texts.page(&self.exercise.get_value(), self.form.get_untracked()) {
            self.entry.set(0);
            self.source.set(text);
            self.read_now();
            self.desk.announce(self.desk.say(Words::AsItWas));
        }
    }

    /// Moves the keyboard to a byte of the text and marks the rest of its line.
    pub fn show_place(self, at: usize) {
        self.source.with_untracked(|text| {
            let before = text.get(..at).unwrap_or_default();
            let line = text.get(at..).unwrap_or_default().lines().next().unwrap_or_default();
            let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
            let from = units(before);
            page::select_text(EDITOR_ID, from, from.saturating_add(units(line)));
        });
    }

    fn new_turn(self) -> u32 {
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        self.trial.set(None);
        self.progress.set((0, TRIED));
        self.turn.get_value()
    }

    fn is_turn(self, turn: u32) -> bool {
        self.turn.try_get_value() == Some(turn)
    }

    /// Tries many items once the keys rest, a few at a time.
    fn try_soon(self, turn: u32) {
        spawn_local(async move {
            pause(REST).await;
            let here = || self.is_turn(turn).then(|| self.read.get_untracked().zip(self.texts.cast())).flatten();
            let Some((read, cast)) = here() else { return };
            let Some(mut trial) = self.open_entry(&read).map(|entry| Trial::new(entry, TRIED)) else { return };
            while self.is_turn(turn) {
                if !trial.step(&read, &cast, AT_ONCE) {
                    self.trial.set(Some(Arc::new(trial)));
                    return;
                }
                self.progress.set(trial.made());
                pause(0).await;
            }
        });
    }
}
