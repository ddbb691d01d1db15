use super::{Math, spoken::speak_number};
use serde::Serialize;

/// A sentence for a learner, ready to be drawn, said or printed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Rich(pub Vec<Run>);

/// A piece of a sentence.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum Run {
    /// Words.
    Text(String),
    /// A number of this item, drawn bold.
    Number(String),
    /// Mathematics.
    Math(Math),
    /// A blank to fill in, by its name.
    Gap(String),
    /// A new line.
    Break,
}

impl Rich {
    /// Words alone, without numbers or mathematics.
    pub fn text(words: &str) -> Self {
        Self(vec![Run::Text(words.to_owned())])
    }

    /// On plain lines, with mathematics as people type it.
    pub fn plain(&self) -> String {
        let written = self.0.iter().map(|run| match run {
            Run::Text(text) | Run::Number(text) => text.clone(),
            Run::Math(math) => math.plain(),
            Run::Gap(_) => "___".to_owned(),
            Run::Break => "\n".to_owned(),
        });
        written.collect()
    }

    /// As it is read aloud.
    pub fn spoken(&self) -> String {
        let said = self.0.iter().map(|run| match run {
            Run::Text(text) => text.clone(),
            Run::Number(text) => speak_number(text),
            Run::Math(math) => math.spoken(),
            Run::Gap(_) => "blank".to_owned(),
            Run::Break => " ".to_owned(),
        });
        said.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The names of all blanks, in reading order.
    pub fn gaps(&self) -> Vec<String> {
        let named = self.0.iter().flat_map(|run| match run {
            Run::Gap(name) => vec![name.clone()],
            Run::Math(math) => math.gaps(),
            _ => Vec::new(),
        });
        named.collect()
    }

    /// Adds a run; words join the words before them.
    pub(super) fn push(&mut self, run: Run) {
        match (self.0.last_mut(), run) {
            (_, Run::Text(text)) if text.is_empty() => {}
            (Some(Run::Text(before)), Run::Text(text)) => before.push_str(&text),
            (_, run) => self.0.push(run),
        }
    }
}
