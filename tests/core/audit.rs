//! What a contributor meets: content is read, checked, and every mistake has a place and a sentence.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{collections::BTreeSet, fs, path::PathBuf};
use trellis::{
    curriculum::{
        Pack,
        audit::audit,
        press::{Content, Fault},
    },
    placement::Topics,
};

const CONTENT: &str = "src/curriculum/content";

/// A folder of its own for a test, with the real cast and one pack.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, pack: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("trellis-audit-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("packs")).unwrap();
        for file in ["cast.toml", "standards.csv"] {
            fs::copy(format!("{CONTENT}/{file}"), folder.join(file)).unwrap();
        }
        fs::write(folder.join("packs/math.3.oa.toml"), pack).unwrap();
        Self(folder)
    }

    fn read(&self) -> Result<Content, Vec<Fault>> {
        Content::read(&self.0)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn pack(ask: &str, slips: &str) -> String {
    format!(
        r#"id = "math.3.oa"
title = "Multiply"
subject = "math"
grade = "3"
strand = "multiply"

[[skill]]
id = "jumps"
title = "Jumps"
can = "I can jump."
standards = ["3.OA.A.1"]

[[skill.exercise]]
id = "far"
version = 1
level = 2
let = ["n = pick(2..9)", "m = pick(2..9)"]
different = 20
ask = "{ask}"
answer = {{ number = "n * m" }}
slips = {slips}
hints = ["Jump.", "Jump again.", "Jump on."]
steps = ["Jump {{n}} times.", "$ {{n}} * {{m}} = {{n * m}} $"]
"#
    )
}

#[track_caller]
fn check(name: &str, pack: &str, told: &str) {
    let folder = Folder::new(name, pack);
    let faults = match folder.read() {
        Ok(content) => audit(&content, 200, None).faults,
        Err(faults) => faults,
    };
    let faults: Vec<String> =
        faults.iter().map(|fault| fault.to_string().replace(&format!("{}/packs/", folder.0.display()), "")).collect();
    assert!(faults.iter().any(|fault| fault.starts_with(told)), "{told:?} is not told by {faults:#?}");
}

#[test]
fn a_mistake_is_told_with_file_line_and_column() {
    check("toml", &pack("How far?", "[]").replace("strand", "strnad"), "math.3.oa.toml:5:1: ");
    check("sentence", &pack("How far are {n jumps?", "[]"), "math.3.oa.toml:19:");
    check("expression", &pack("How far?", r#"[{ gives = "n + ", name = "a", says = "Look." }]"#), "math.3.oa.toml:21:");
    check(
        "slip",
        &pack("How far?", r#"[{ gives = "m * n", name = "a", says = "Look." }]"#),
        "math.3.oa.toml:21:20: The slip “a” gives the right answer.",
    );
    check("few", &pack("How far?", "[]"), "math.3.oa.toml:7:1: “jumps” has 1 exercises; at least 3 are needed.");
}

#[test]
fn a_mistake_in_a_small_question_is_told_with_its_place() {
    let with = |table: &str| pack("How far?", "[]").replace("\"Jump again.\"", table);
    let lacks = with(r#"{ says = "Jump again.", ask = "How far are 2 jumps?", is = "2 * m" }"#);
    check("lacks", &lacks, "math.3.oa.toml:22:19: missing field `yes`");
    check(
        "neither",
        &with("7"),
        "math.3.oa.toml:22:19: invalid type: integer `7`, expected a sentence, or a table with",
    );
    let unknown =
        with(r#"{ says = "Jump again.", asks = "How far are 2 jumps?", is = "2 * m", yes = "It is {2 * m}." }"#);
    check("unknown", &unknown, "math.3.oa.toml:22:43: unknown field `asks`");
    let sum = with(r#"{ says = "Jump again.", ask = "How far are 2 jumps?", is = "2 * k", yes = "It is {2 * m}." }"#);
    check("sum", &sum, "math.3.oa.toml:22:78: ");
    let whole = with(r#"{ says = "Jump again.", ask = "How far?", is = "n * m", yes = "It is {n * m}." }"#);
    check("whole", &whole, "math.3.oa.toml:22:49: The small question asks the whole question again.");
}

#[test]
fn the_last_line_counts() {
    let folder = Folder::new("count", &pack("How far?", "[]"));
    let report = audit(&folder.read().unwrap(), 200, None);
    let text = report.text(false);
    assert!(text.contains("\ngrade 3: 1/25 numbered, 0/12 parts\n"), "{text}");
    let last = text.lines().last().unwrap();
    assert_eq!(last, format!("skills=1 exercises=1 standards=1/229 items=200 faults={}", report.faults.len()));
}

#[test]
fn the_same_content_gives_the_same_report() {
    let folder = Folder::new("same", &pack("How far?", "[]"));
    let content = folder.read().unwrap();
    assert_eq!(audit(&content, 100, None).text(true), audit(&content, 100, None).text(true));
}

#[test]
fn one_skill_can_be_checked_alone() {
    let folder = Folder::new("alone", &pack("How far?", "[]"));
    let content = folder.read().unwrap();
    assert!(!audit(&content, 100, Some("math.3.oa/jumps")).faults.is_empty());
    assert!(audit(&content, 100, Some("math.3.oa/other")).faults.is_empty());
}

#[test]
fn a_sampler_is_found_by_its_link_and_nowhere_else() {
    let content = Content::read(CONTENT.as_ref()).unwrap();
    let index = content.index();
    let angles = "sampler/angles".parse().unwrap();
    assert_eq!(index.skill(&angles).unwrap().title, "Angles in degrees");
    assert_eq!(index.pack_of(&angles).unwrap().id.as_str(), "sampler");
    assert!(index.skills().all(|skill| skill.id.pack().as_str() != "sampler"), "it would stand on the map");
    assert!(Topics::of_index(&index).find("sampler/angles").is_none(), "Find my place would ask it");
    let pack = content.packs.iter().find(|pack| pack.value.sampler).unwrap();
    let grades: BTreeSet<&str> = pack.value.skills.iter().map(|skill| pack.value.grade_of(skill)).collect();
    assert_eq!(grades.into_iter().collect::<Vec<_>>(), ["1", "2", "4", "5", "6", "7", "8", "K"]);
}

#[test]
fn a_sampler_counts_toward_no_standard() {
    let sampler = pack("How far?", "[]").replace("grade = \"3\"", "grade = \"3-8\"\nsampler = true");
    let folder = Folder::new("sampler", &sampler);
    let text = audit(&folder.read().unwrap(), 100, None).text(false);
    assert!(text.contains("\ngrade 3: 0/25 numbered, 0/12 parts\n"), "{text}");
    assert!(text.contains("\nsampler: skills=1 exercises=1, counted toward no standard\n"), "{text}");
    assert!(text.lines().last().unwrap().starts_with("skills=0 exercises=0 standards=0/229 items=100"), "{text}");
}

#[test]
fn what_the_browser_fetches_says_what_was_written() {
    let content = Content::read(CONTENT.as_ref()).unwrap();
    let pressed = content.press();
    for pack in &content.packs {
        let path = format!("packs/{}.json", pack.value.id);
        let (_, text) = pressed.iter().find(|(name, _)| *name == path).unwrap();
        assert_eq!(serde_json::from_str::<Pack>(text).unwrap(), pack.value, "{path}");
        for skill in &pack.value.skills {
            let path = Pack::slice_path(&pack.value.skill_id(skill).unwrap());
            let (_, text) = pressed.iter().find(|(name, _)| *name == path).unwrap();
            let slice = serde_json::from_str::<Pack>(text).unwrap();
            assert_eq!(slice, Pack { skills: vec![skill.clone()], ..pack.value.clone() }, "{path}");
        }
    }
    for file in ["packs/index.json", "packs/index.math.3.json", "packs/index.sampler.json", "packs/cast.json"] {
        assert!(pressed.iter().any(|(name, _)| name == file), "{file}");
    }
}
