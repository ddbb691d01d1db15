//! From TOML to what the browser fetches. A mistake is told with file, line, column and a sentence.

use super::{ExerciseEntry, Index, Pack, PackEntry, SkillEntry, ThemeEntry};
use crate::practice::{MakeError, MakeProblem, cast::CastBook};
use std::{fmt, fs, io, path::Path};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// A pack as it was written: its text is kept so that mistakes found later still have a line.
#[derive(Clone, Debug)]
pub struct Written<T> {
    /// The file's name, for messages.
    pub file: String,
    /// The file's text.
    pub text: String,
    /// What it says.
    pub value: T,
}

/// All content, read from its folder.
#[derive(Clone, Debug)]
pub struct Content {
    /// Every pack, by file name.
    pub packs: Vec<Written<Pack>>,
    /// The people and themes of stories.
    pub cast: CastBook,
}

/// A mistake in content, placed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What is wrong and what to do.
    pub sentence: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.sentence)
    }
}

impl Content {
    /// Reads every pack and the cast from a folder. All mistakes are told, not only the first.
    pub fn read(folder: &Path) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut packs = Vec::new();
        let mut files = match files_in(folder) {
            Ok(files) => files,
            Err(error) => return Err(vec![unread(folder, &error)]),
        };
        files.sort();
        for file in files {
            match fs::read_to_string(&file) {
                Err(error) => faults.push(unread(&file, &error)),
                Ok(text) => match read_toml::<Pack>(&file.display().to_string(), text) {
                    Ok(pack) => packs.push(pack),
                    Err(fault) => faults.push(fault),
                },
            }
        }
        let cast_file = folder.join("cast.toml");
        let cast = match fs::read_to_string(&cast_file) {
            Err(error) => Err(unread(&cast_file, &error)),
            Ok(text) => read_toml::<CastBook>(&cast_file.display().to_string(), text),
        };
        match cast {
            Ok(cast) if faults.is_empty() => Ok(Self { packs, cast: cast.value }),
            Ok(_) => Err(faults),
            Err(fault) => {
                faults.push(fault);
                Err(faults)
            }
        }
    }

    /// What the browser fetches: file names and their text.
    pub fn press(&self) -> Vec<(String, String)> {
        let json = |value: Result<String, serde_json::Error>| value.expect("plain structs of text and numbers always serialize");
        let mut files: Vec<(String, String)> = self
            .packs
            .iter()
            .map(|pack| (format!("{}.json", pack.value.id), json(serde_json::to_string(&pack.value))))
            .collect();
        files.push(("cast.json".to_owned(), json(serde_json::to_string(&self.cast))));
        files.push(("index.json".to_owned(), json(serde_json::to_string(&self.index()))));
        files
    }

    /// The index of everything.
    pub fn index(&self) -> Index {
        let mut packs: Vec<PackEntry> = self.packs.iter().map(|pack| entry(&pack.value)).collect();
        packs.sort_by_key(|pack| (pack.grade.parse::<u8>().unwrap_or(0), pack.id.clone()));
        let themes = self.cast.themes.iter().filter(|theme| theme.id != "any");
        let themes = themes.map(|theme| ThemeEntry { id: theme.id.clone(), title: theme.title.clone() }).collect();
        Index { packs, themes }
    }
}

fn entry(pack: &Pack) -> PackEntry {
    let skills = pack.skills.iter().filter(|skill| !skill.retired).filter_map(|skill| {
        let (needs, needs_unwritten) = skill.needs.iter().partition::<Vec<_>, _>(|need| need.contains('/'));
        Some(SkillEntry {
            id: pack.skill_id(skill)?,
            title: skill.title.clone(),
            can: skill.can.clone(),
            standards: skill.standards.clone(),
            needs: needs.into_iter().filter_map(|need| need.parse().ok()).collect(),
            needs_unwritten: needs_unwritten.into_iter().cloned().collect(),
            helps: skill.helps.iter().filter_map(|help| help.parse().ok()).collect(),
            exercises: skill.exercises.iter().map(|made| ExerciseEntry { id: made.id.clone(), level: made.level }).collect(),
        })
    });
    PackEntry {
        id: pack.id.clone(),
        title: pack.title.clone(),
        grade: pack.grade.clone(),
        strand: pack.strand,
        skills: skills.collect(),
    }
}

fn files_in(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder.join("packs"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    Ok(files)
}

fn unread(file: &Path, error: &io::Error) -> Fault {
    Fault { file: file.display().to_string(), line: 1, column: 1, sentence: format!("This could not be read: {error}.") }
}

/// Reads one TOML text into what it should be.
pub fn read_toml<T: serde::de::DeserializeOwned>(file: &str, text: String) -> Result<Written<T>, Fault> {
    match toml::from_str::<T>(&text) {
        Ok(value) => Ok(Written { file: file.to_owned(), text, value }),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            Err(fault_at(file, &text, at, format!("{}.", error.message().trim_end_matches('.'))))
        }
    }
}

impl<T> Written<T> {
    /// The fault at a place like `skill.3.exercise.1.slips.0.gives`, or at the nearest part of it that stands in the file.
    pub fn fault(&self, place: &str, sentence: String) -> Fault {
        self.fault_within(place, None, sentence)
    }

    /// The fault of a recipe, at the character its text fails at.
    pub fn make_fault(&self, prefix: &str, error: &MakeError) -> Fault {
        let within = if let MakeProblem::Parse(error) = &error.problem { Some(error.at) } else { None };
        let place = format!("{prefix}.{}", error.place);
        let sentence = error.to_string();
        self.fault_within(&place, within, sentence)
    }

    fn fault_within(&self, place: &str, within: Option<usize>, sentence: String) -> Fault {
        let Ok(table) = DeTable::parse(&self.text) else { return fault_at(&self.file, &self.text, 0, sentence) };
        let (start, exact) = find(&table, place);
        let inside = match (exact, within) {
            (true, Some(at)) => at + if self.text[start..].starts_with("\"\"\"") { 3 } else { 1 },
            _ => 0,
        };
        fault_at(&self.file, &self.text, start + inside, sentence)
    }
}

/// Where a place begins, and whether the whole path was found.
fn find(table: &Spanned<DeTable<'_>>, place: &str) -> (usize, bool) {
    let mut start = table.span().start;
    let mut here: Option<&Spanned<DeValue<'_>>> = None;
    for part in place.split('.') {
        let next = match here.map(Spanned::get_ref) {
            None => table.get_ref().get(part),
            Some(DeValue::Table(inner)) => inner.get(part),
            Some(DeValue::Array(rows)) => part.parse::<usize>().ok().and_then(|row| rows.get(row)),
            Some(_) => return (start, part == "is" || part == "says"),
        };
        match next {
            Some(value) => {
                start = value.span().start;
                here = Some(value);
            }
            None => return (start, false),
        }
    }
    (start, true)
}

fn fault_at(file: &str, text: &str, at: usize, sentence: String) -> Fault {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    Fault {
        file: file.to_owned(),
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        sentence,
    }
}
