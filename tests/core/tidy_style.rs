//! The style is held together: `main.css` or `late.css` imports every file once into the layer its folder names, a file's name is its
//! root class, and every color beyond the tokens is a role.
#![allow(clippy::panic, clippy::unwrap_used)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

fn style() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("style")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file below the layers' folders, as `layer/name.css`.
fn files() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for layer in fs::read_dir(style()).expect("style/ is there").flatten().filter(|entry| entry.path().is_dir()) {
        for file in fs::read_dir(layer.path()).expect("a folder").flatten() {
            found.insert(format!("{}/{}", layer.file_name().display(), file.file_name().display()));
        }
    }
    found
}

/// The imports of both sheets: the file and its layer.
fn imports() -> Vec<(String, String)> {
    [read(&style().join("main.css")), read(&style().join("late.css"))]
        .iter()
        .flat_map(|sheet| sheet.lines())
        .filter_map(|line| line.strip_prefix("@import \""))
        .filter(|line| !line.starts_with("fonts.css"))
        .map(|line| {
            let (file, rest) = line.split_once("\" layer(").expect("every import names its layer");
            (file.to_owned(), rest.trim_end_matches(");").to_owned())
        })
        .collect()
}

#[test]
fn every_file_is_imported_once_into_the_layer_of_its_folder() {
    let imports = imports();
    for (file, layer) in &imports {
        assert_eq!(file.split('/').next(), Some(layer.as_str()), "{file} stands in another layer");
    }
    let named: BTreeSet<String> = imports.iter().map(|(file, _)| file.clone()).collect();
    assert_eq!(named.len(), imports.len(), "a file is imported twice");
    assert_eq!(named, files());
}

#[test]
fn the_layers_stand_in_order_first() {
    for name in ["main.css", "late.css"] {
        let sheet = read(&style().join(name));
        let order = sheet.lines().find(|line| line.starts_with("@layer ")).expect("a sheet names the layers");
        assert_eq!(order, "@layer reset, tokens, base, layout, widgets, answers, pictures, screens, print;");
        assert!(sheet.find(order) < sheet.find("@import"), "the order must come before the first import");
    }
}

#[test]
fn a_component_file_is_named_after_its_root_class() {
    // these paint two or three pictures at once, or a part inside `.answer`
    let shared = [
        "pictures/chart-grid.css",
        "pictures/gauge.css",
        "pictures/graph.css",
        "pictures/things.css",
        "answers/number.css",
    ];
    for file in files() {
        let (layer, name) = file.split_once('/').expect("layer and name");
        if ["reset", "tokens", "base", "print"].contains(&layer) || shared.contains(&file.as_str()) {
            continue;
        }
        let name = name.trim_end_matches(".css");
        let text = read(&style().join(&file));
        let root = format!(".{name}");
        let kind = format!("data-kind=\"{name}\"");
        assert!(
            text.lines().any(|line| line.starts_with(&root) || (layer == "pictures" && line.contains(&kind))),
            "{file} has no {root}"
        );
    }
}

#[test]
fn components_use_roles_only() {
    for file in files().iter().filter(|file| !file.starts_with("tokens/")) {
        let text = read(&style().join(file));
        for pigment in [
            "--paper-",
            "--twine-",
            "--bark-",
            "--moss-",
            "--pollen-",
            "--madder-",
            "--water-1",
            "--night-",
            "--moon-",
            "--clay-4",
        ] {
            assert!(!text.contains(pigment), "{file} names the pigment {pigment}");
        }
        assert!(!text.contains("!important") || file == "reset/reset.css", "{file} shouts");
    }
}

#[test]
fn every_role_that_is_used_is_defined() {
    let all: String = files().iter().map(|file| read(&style().join(file))).collect();
    // set by the program on one element, or by a component for its parts, with a fallback
    let open = ["--line", "--dash", "--vein", "--petal", "--digits", "--gap"];
    for used in all.split("var(").skip(1) {
        let name: String = used.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '-').collect();
        assert!(all.contains(&format!("{name}:")) || open.contains(&name.as_str()), "{name} is never defined");
    }
}

#[test]
fn every_picture_kind_has_its_paint() {
    let all: String =
        files().iter().filter(|file| file.starts_with("pictures/")).map(|file| read(&style().join(file))).collect();
    let counting = ["groups", "array", "number-line", "base-ten", "tape", "hundred-chart", "times-table"];
    let shapes = ["area", "polygons", "partition"];
    let measuring =
        ["clock", "jug", "scale", "thermometer", "bar-graph", "picture-graph", "ruler", "line-plot", "table"];
    for kind in counting.into_iter().chain(shapes).chain(measuring) {
        assert!(all.contains(&format!("data-kind=\"{kind}\"")), "no paint for {kind}");
    }
    let later = ["plane", "angle", "double-number-line", "box-plot", "histogram"];
    let last = [
        "scatter-plot",
        "balance",
        "function-machine",
        "number-bond",
        "spinner",
        "prism",
        "circle",
        "place-value",
        "money",
        "tiles",
    ];
    let newest = ["ten-frame", "solid", "net", "bag", "chance-tree"];
    for kind in ["fraction-bar", "fraction-circle", "counters"].into_iter().chain(later).chain(last).chain(newest) {
        assert!(all.contains(&format!("data-kind=\"{kind}\"")), "no paint for {kind}");
    }
}
