//! From TOML to what the browser fetches. A mistake is told with file, line, column and a sentence.

pub use super::written::{Fault, Written};
use super::{
    GradeIndex, Index, IndexFront, Pack, PackEntry, SkillEntry, ThemeEntry,
    audit::{Lock, Standards, WordLists},
    squares::SquareBank,
    written::{read_toml, unread},
};
use crate::practice::cast::CastBook;
use crate::units::{PackId, SkillId};
use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

/// All content, read from its folder.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Every pack, by file name.
    pub packs: Vec<Written<Pack>>,
    /// The bank of squares, by file name.
    pub squares: Vec<Written<SquareBank>>,
    /// The people and themes of stories.
    pub cast: CastBook,
    /// The published codes.
    pub standards: Standards,
    /// The words that each band of grades reads.
    pub words: WordLists,
    /// Which version each exercise had when it was last locked.
    pub lock: Lock,
}

impl Content {
    /// Reads every pack and the cast from a folder. All mistakes are told, not only the first.
    pub fn read(folder: &Path) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut packs = Vec::new();
        let mut files = match files_in(&folder.join("packs"), "toml") {
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
        let squares = read_squares(folder, &mut faults);
        let cast_file = folder.join("cast.toml");
        let cast = match fs::read_to_string(&cast_file) {
            Err(error) => Err(unread(&cast_file, &error)),
            Ok(text) => read_toml::<CastBook>(&cast_file.display().to_string(), text),
        };
        match cast {
            Ok(cast) if faults.is_empty() => {
                let text = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
                let list = |name: &str| text(&format!("words/{name}.txt"));
                let extra: String = files_in(&folder.join("words"), "txt")
                    .unwrap_or_default()
                    .iter()
                    .filter(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("extra-")))
                    .filter_map(|file| fs::read_to_string(file).ok())
                    .collect::<Vec<_>>()
                    .join("\n");
                Ok(Self {
                    packs,
                    squares,
                    cast: cast.value,
                    standards: Standards::read(&text("standards.csv")),
                    words: WordLists::read([&list("k2"), &format!("{}\n{extra}", list("35")), &list("68")]),
                    lock: Lock::read(&text("versions.lock")),
                })
            }
            Ok(_) => Err(faults),
            Err(fault) => {
                faults.push(fault);
                Err(faults)
            }
        }
    }

    /// What the browser fetches: paths within the site, `packs/index.json`, and their text.
    pub fn press(&self) -> Vec<(String, String)> {
        let json = |value: Result<String, serde_json::Error>| {
            value.expect("plain structs of text and numbers always serialize")
        };
        let mut files: Vec<(String, String)> = self
            .packs
            .iter()
            .map(|pack| (format!("packs/{}.json", pack.value.id), json(serde_json::to_string(&pack.value))))
            .collect();
        for pack in self.packs.iter().map(|pack| &pack.value) {
            let ids = pack.skills.iter().filter_map(|skill| Some((pack.skill_id(skill)?, pack.slice(skill))));
            files.extend(ids.map(|(id, slice)| (Pack::slice_path(&id), json(serde_json::to_string(&slice)))));
        }
        files.push(("packs/cast.json".to_owned(), json(serde_json::to_string(&self.cast))));
        files.push(("packs/squares.json".to_owned(), json(serde_json::to_string(&self.bank()))));
        let (front, grades) = self.index_files();
        files.push(("packs/index.json".to_owned(), json(serde_json::to_string(&front))));
        for (grade, index) in front.grades.iter().zip(&grades) {
            files.push((GradeIndex::path(grade), json(serde_json::to_string(index))));
        }
        files
    }

    /// The whole bank of squares.
    pub fn bank(&self) -> SquareBank {
        SquareBank { squares: self.squares.iter().flat_map(|file| file.value.squares.clone()).collect() }
    }

    /// The packs that a pack builds on, near and far: what comes first stands first on the map.
    fn rests_on(&self, id: &PackId) -> BTreeSet<PackId> {
        let (mut found, mut open) = (BTreeSet::new(), vec![id.clone()]);
        while let Some(next) = open.pop() {
            let pack = self.packs.iter().find(|pack| pack.value.id == next);
            let needs = pack.iter().flat_map(|pack| &pack.value.skills).flat_map(|skill| &skill.needs);
            let skills = needs.filter_map(|need| need.parse::<SkillId>().ok());
            open.extend(skills.map(|skill| skill.pack()).filter(|pack| pack != id && found.insert(pack.clone())));
        }
        found
    }

    /// The index of everything.
    pub fn index(&self) -> Index {
        let (front, grades) = self.index_files();
        Index::of(front, grades)
    }

    /// The files of the index: the front, and one for each grade that it tells.
    fn index_files(&self) -> (IndexFront, Vec<GradeIndex>) {
        let mut packs: Vec<&Pack> = self.packs.iter().map(|pack| &pack.value).collect();
        packs.sort_by_cached_key(|pack| {
            (pack.sampler, pack.grade.parse::<u8>().unwrap_or(0), self.rests_on(&pack.id).len(), pack.id.clone())
        });
        let (mut names, mut grades) = (Vec::<String>::new(), Vec::<GradeIndex>::new());
        for pack in packs {
            let grade = pack.id.grade();
            let place = names.iter().position(|name| name == grade).unwrap_or_else(|| {
                names.push(grade.to_owned());
                grades.push(GradeIndex::default());
                grades.len() - 1
            });
            let index = &mut grades[place];
            if pack.sampler { &mut index.samplers } else { &mut index.packs }.push(entry(pack));
        }
        let themes = self.cast.themes.iter().filter(|theme| theme.id != "any");
        let themes = themes.map(|theme| ThemeEntry { id: theme.id.clone(), title: theme.title.clone() }).collect();
        (IndexFront { grades: names, themes }, grades)
    }
}

fn entry(pack: &Pack) -> PackEntry {
    let skills = pack.skills.iter().filter(|skill| !skill.retired).filter_map(|skill| SkillEntry::of(pack, skill));
    PackEntry {
        id: pack.id.clone(),
        title: pack.title.clone(),
        grade: pack.grade.clone(),
        strand: pack.strand,
        skills: skills.collect(),
    }
}

/// The bank. A folder without one is a trial of something else.
fn read_squares(folder: &Path, faults: &mut Vec<Fault>) -> Vec<Written<SquareBank>> {
    let mut files = files_in(&folder.join("squares"), "toml").unwrap_or_default();
    files.sort();
    let mut banks = Vec::new();
    for file in files {
        let read = fs::read_to_string(&file).map_err(|error| unread(&file, &error));
        match read.and_then(|text| read_toml::<SquareBank>(&file.display().to_string(), text)) {
            Ok(bank) => banks.push(bank),
            Err(fault) => faults.push(fault),
        }
    }
    banks
}

fn files_in(folder: &Path, wanted: &str) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == wanted) {
            files.push(path);
        }
    }
    Ok(files)
}
