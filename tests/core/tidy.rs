//! The house stays tidy: imports point down, rooms stay small, names are the domain's, and the README's map is the tree.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The floors, from the ground. Siblings share a number and never import each other.
const FLOORS: [(&str, u8); 18] = [
    ("units", 0),
    ("language", 1),
    ("practice", 2),
    ("curriculum", 3),
    ("record", 4),
    ("simulation", 4),
    ("learner", 5),
    ("placement", 6),
    ("goals", 6),
    ("board", 6),
    ("journal", 6),
    ("advice", 6),
    ("tracing", 6),
    ("reports", 7),
    ("trials", 7),
    ("tutor", 8),
    ("platform", 9),
    ("ui", 10),
];

fn floor(name: &str) -> Option<u8> {
    FLOORS.iter().find(|(floor, _)| *floor == name).map(|(_, number)| *number)
}

fn sources() -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(Path::new("src"), &mut found);
    found.sort();
    found
}

/// The first folder or file name under `src`.
fn room(path: &Path) -> String {
    let under =
        path.strip_prefix("src").unwrap().components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    under.trim_end_matches(".rs").to_owned()
}

/// Every `crate::name` a text imports, with the groups of `use crate::{…}` opened.
fn imports(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => names.push(std::mem::take(&mut name)),
                    _ if depth == 0 => name.push(c),
                    _ => {}
                }
            }
            names.push(name);
        } else {
            names.push(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    let first = |name: String| name.trim().split("::").next().unwrap_or_default().trim().to_owned();
    names.into_iter().map(first).filter(|name| !name.is_empty()).collect()
}

/// The product of a file: what stands before its tests.
fn product(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or_default()
}

#[test]
fn imports_point_down() {
    let mut wrong = Vec::new();
    let mut seen = BTreeMap::<String, usize>::new();
    for path in sources() {
        let (text, room) = (fs::read_to_string(&path).unwrap(), room(&path));
        let Some(here) = floor(&room) else { continue };
        for name in imports(&text) {
            *seen.entry(room.clone()).or_default() += 1;
            match floor(&name) {
                Some(there) if there < here || name == room => {}
                Some(_) => wrong.push(format!("{} imports {name}", path.display())),
                None => {}
            }
        }
    }
    assert!(seen.len() >= 8, "the imports of only {} floors were read", seen.len());
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_room_is_on_the_plan() {
    for path in sources() {
        let room = room(&path);
        assert!(floor(&room).is_some() || ["main", "lib", "bin"].contains(&room.as_str()), "{room} has no floor");
    }
}

#[test]
fn every_floor_says_what_it_may_import() {
    for (name, _) in FLOORS {
        let path = Path::new("src").join(name).join("mod.rs");
        if let Ok(text) = fs::read_to_string(&path) {
            let head: String = text.lines().take_while(|line| line.starts_with("//!")).collect();
            assert!(head.contains("Floor "), "{} should begin with its floor", path.display());
        }
    }
}

#[test]
fn rooms_stay_small() {
    let long: Vec<String> = sources()
        .iter()
        .map(|path| (path, fs::read_to_string(path).unwrap().lines().count()))
        .filter(|(_, lines)| *lines > 400)
        .map(|(path, lines)| format!("{}: {lines} lines", path.display()))
        .collect();
    assert_eq!(long, Vec::<String>::new());
}

#[test]
fn names_are_words_of_the_domain() {
    let banned = ["utils", "helpers", "common", "types", "manager", "service", "models", "misc"];
    for path in sources() {
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(!banned.contains(&stem.as_str()), "{} has a name that says nothing", path.display());
    }
}

#[test]
fn only_the_platform_names_the_browser() {
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        let room = room(&path);
        for word in ["web_sys", "js_sys", "wasm_bindgen::"] {
            let allowed = room == "platform" || room == "main";
            assert!(allowed || !product(&text).contains(word), "{} names {word}", path.display());
        }
        let shell = ["ui", "platform", "main"].contains(&room.as_str());
        assert!(shell || !text.contains("leptos"), "{} names leptos", path.display());
        let clockless = !text.contains("SystemTime::now") && !text.contains("Date::now");
        assert!(clockless || room == "platform" || room == "bin", "{} asks for the time", path.display());
    }
}

#[test]
fn nothing_is_left_open() {
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        for word in ["TODO", "FIXME", "todo!(", "unimplemented!(", "dbg!("] {
            assert!(!text.contains(word), "{} holds {word}", path.display());
        }
        assert!(!product(&text).contains(".unwrap()"), "{} unwraps outside tests", path.display());
    }
}

#[test]
fn state_holds_no_hash_maps() {
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            !text.contains("HashMap") && !text.contains("HashSet"),
            "{}: order would differ from run to run",
            path.display()
        );
    }
}

#[test]
fn the_readmes_map_is_the_tree() {
    let readme = fs::read_to_string("README.md").unwrap();
    for path in sources() {
        let room = room(&path);
        if floor(&room).is_some() {
            assert!(readme.contains(&format!("{room}/")), "README.md's map lacks {room}/");
        }
    }
}

#[test]
fn one_voice_speaks() {
    // what is said aloud goes through the one live region of `ui/app.rs`; an `output` that says nothing by itself says so
    for path in sources().iter().filter(|path| path.starts_with("src/ui")) {
        let text = fs::read_to_string(path).unwrap();
        let voices = text.lines().filter(|line| {
            let lives = line.contains("aria-live=") && !line.contains("aria-live=\"off\"");
            lives
                || line.contains("role=\"status\"")
                || line.contains("role=\"alert\"")
                || (line.contains("<output") && !line.contains("aria-live=\"off\""))
        });
        let allowed = usize::from(path.ends_with("ui/app.rs"));
        let found: Vec<&str> = voices.collect();
        assert_eq!(
            found.len(),
            allowed,
            "{}: {found:?}: say it with Desk::announce, Desk::tell or <Told>",
            path.display()
        );
    }
}
