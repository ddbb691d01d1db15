use std::{
    path::{Path, PathBuf},
    str::FromStr,
};
use trellis::curriculum::press::Content;

/// What was written on the command line: a command, its words, and `--name value` pairs.
pub struct Arguments {
    words: Vec<String>,
    options: Vec<(String, String)>,
}

impl Arguments {
    /// Reads the line; an option that another option follows has no value.
    pub fn new(line: impl Iterator<Item = String>) -> Self {
        let mut line = line.peekable();
        let (mut words, mut options) = (Vec::new(), Vec::new());
        while let Some(word) = line.next() {
            match word.strip_prefix("--") {
                Some(name) => {
                    let value = line.next_if(|next| !next.starts_with("--")).unwrap_or_default();
                    options.push((name.to_owned(), value));
                }
                None => words.push(word),
            }
        }
        Self { words, options }
    }

    /// The first word.
    pub fn command(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    /// The word after the command, or a sentence that asks for it.
    pub fn subject(&self, wanted: &str) -> Result<&str, String> {
        self.words.get(1).map(String::as_str).ok_or_else(|| format!("{} needs {wanted}.", self.command()))
    }

    /// The value of an option, as it was written.
    pub fn option(&self, name: &str) -> Option<&str> {
        self.options.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of an option, or what stands for it.
    pub fn value_or<T: FromStr>(&self, name: &str, usual: T) -> Result<T, String> {
        match self.option(name) {
            None => Ok(usual),
            Some(text) => text.parse().map_err(|_| format!("--{name} does not take {text:?}.")),
        }
    }

    /// The folder with the packs and the cast: the one named, the one of the checkout this runs in, or the one it was built in.
    pub fn folder(&self) -> PathBuf {
        let inside = "src/curriculum/content";
        match self.option("content") {
            Some(folder) => PathBuf::from(folder),
            None if Path::new(inside).is_dir() => PathBuf::from(inside),
            None => Path::new(env!("CARGO_MANIFEST_DIR")).join(inside),
        }
    }

    /// All content, or every mistake that keeps it from being read.
    pub fn content(&self) -> Result<Content, String> {
        let told = |faults: Vec<_>| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        Content::read(&self.folder()).map_err(told)
    }
}
