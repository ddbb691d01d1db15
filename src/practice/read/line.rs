use super::signs::{lowered, plain_sign};
use crate::practice::NotReady;

/// A typed line in plain characters, each with the place it was typed at, and how far it has been read.
#[derive(Clone, Debug)]
pub(in crate::practice) struct Line {
    chars: Vec<(usize, char)>,
    next: usize,
}

impl Line {
    /// Takes a line in; the space around it and a full stop behind it are no part of it.
    pub(in crate::practice) fn read(typed: &str, most: usize) -> Result<Self, NotReady> {
        let start = typed.chars().take_while(|c| unseen(*c)).count();
        let mut chars = Vec::new();
        for (at, c) in typed.trim_end_matches(unseen).chars().enumerate().skip(start) {
            if at - start >= most {
                return Err(NotReady::TooLong);
            }
            chars.extend(plain_sign(c).map(|plain| (at, plain)));
        }
        let stops = chars.iter().rev().take_while(|(_, c)| *c == '.').count();
        if stops == 1 {
            chars.pop();
            while chars.last().is_some_and(|(_, c)| *c == ' ') {
                chars.pop();
            }
        }
        if chars.is_empty() { Err(NotReady::Empty) } else { Ok(Self { chars, next: 0 }) }
    }

    /// The character that comes next.
    pub(in crate::practice) fn peek(&self) -> Option<char> {
        self.peek_at(0)
    }

    /// The character that comes so many later.
    pub(in crate::practice) fn peek_at(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.next + ahead).map(|(_, c)| *c)
    }

    /// Whether a parenthesis was closed right before, space aside.
    pub(in crate::practice) fn is_behind_closing(&self) -> bool {
        let read = self.chars.iter().take(self.next).rev();
        read.map(|(_, c)| *c).find(|c| *c != ' ').is_some_and(|c| [')', ']', '}'].contains(&c))
    }

    pub(in crate::practice) fn bump(&mut self) {
        self.next += 1;
    }

    /// Goes on by so many characters.
    pub(in crate::practice) fn skip(&mut self, count: usize) {
        self.next += count;
    }

    pub(in crate::practice) fn skip_spaces(&mut self) {
        while self.peek() == Some(' ') {
            self.next += 1;
        }
    }

    /// Where the reading stands, to come back to.
    pub(in crate::practice) const fn mark(&self) -> usize {
        self.next
    }

    pub(in crate::practice) const fn go_back(&mut self, mark: usize) {
        self.next = mark;
    }

    /// Takes this character, with the spaces around it, if it comes next.
    pub(in crate::practice) fn take(&mut self, wanted: char) -> bool {
        let start = self.next;
        self.skip_spaces();
        if self.peek() == Some(wanted) {
            self.next += 1;
            self.skip_spaces();
            return true;
        }
        self.next = start;
        false
    }

    /// Takes the first of these words that comes next as a whole word, in any case, with the spaces around it.
    pub(in crate::practice) fn take_word(&mut self, words: &[&str]) -> bool {
        let start = self.next;
        self.skip_spaces();
        let word = self.word();
        if words.contains(&word.as_str()) {
            self.next += word.chars().count();
            self.skip_spaces();
            return true;
        }
        self.next = start;
        false
    }

    /// The letters that come next, in lower case.
    pub(in crate::practice) fn word(&self) -> String {
        let letters = self.chars[self.next.min(self.chars.len())..].iter().map_while(|(_, c)| letter(*c));
        letters.collect()
    }

    /// What has not been read yet.
    pub(in crate::practice) fn rest(&self) -> String {
        self.chars[self.next.min(self.chars.len())..].iter().map(|(_, c)| *c).collect()
    }

    /// Whether the next character is a digit or a raised one.
    pub(in crate::practice) fn at_digit(&self) -> bool {
        self.peek().is_some_and(|c| c.is_ascii_digit())
    }

    /// The raised whole number that comes next: `²`, `⁻³`.
    pub(in crate::practice) fn raised(&mut self) -> Option<String> {
        let digits: String = self.chars[self.next.min(self.chars.len())..].iter().map_while(|c| lowered(c.1)).collect();
        self.next += digits.chars().count();
        if digits.is_empty() { None } else { Some(digits) }
    }

    /// The place of what comes next; behind the last character where nothing does.
    pub(in crate::practice) fn place(&self) -> usize {
        match (self.chars.get(self.next), self.chars.last()) {
            (Some((at, _)), _) => *at,
            (None, last) => last.map_or(0, |(at, _)| at + 1),
        }
    }

    pub(in crate::practice) fn is_done(&self) -> bool {
        self.next >= self.chars.len()
    }

    /// What comes next cannot be read here; at the end it is the last character that leads nowhere.
    pub(in crate::practice) fn unreadable(&self) -> NotReady {
        NotReady::Unreadable(if self.is_done() { self.place().saturating_sub(1) } else { self.place() })
    }

    /// Nothing but space may come.
    pub(in crate::practice) fn end(&mut self) -> Result<(), NotReady> {
        self.skip_spaces();
        if self.is_done() { Ok(()) } else { Err(self.unreadable()) }
    }
}

fn unseen(c: char) -> bool {
    plain_sign(c).is_none_or(|plain| plain == ' ')
}

fn letter(c: char) -> Option<char> {
    if c.is_ascii() {
        Some(c.to_ascii_lowercase()).filter(char::is_ascii_alphabetic)
    } else {
        Some(c).filter(|c| c.is_alphabetic())
    }
}
