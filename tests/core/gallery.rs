//! What authors meet in the gallery: texts are read as they are typed, faults have a place, nothing they write breaks anything.
#![allow(clippy::unwrap_used, clippy::panic)]

mod wild;

use std::{collections::BTreeSet, path::Path, sync::LazyLock};
use trellis::{
    curriculum::{
        gallery::{
            Catalog, Entry, Exhibit, Form, Home, LONGEST, Manuscript, Place, SourceFault, Tree, Trial, Trouble,
            json_page, read_json, read_toml, toml_page, variants,
        },
        press::Content,
    },
    language::Notation,
    practice::{AnswerRecipe, Item, Made, Recipe},
    units::Seed,
};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::read(Path::new("src/curriculum/content")).unwrap());

/// What the browser fetches of each pack, as a tree.
static FETCHED: LazyLock<Vec<Tree>> = LazyLock::new(|| {
    CONTENT.packs.iter().map(|pack| read_json(&serde_json::to_string(&pack.value).unwrap()).unwrap()).collect()
});

const GOOD: &str = r#"[[skill.exercise]]
id = "how-many"
version = 1
level = 1
let = ["groups = pick(2..9)", "each = pick(2..9)", "total = groups * each"]
where = ["groups + each != total"]
different = 20
ask = "There are {groups} {box|many} with {each} {thing|many} in each. How many {thing|many} are there?"
picture = { groups = { count = "groups", each = "each" } }
answer = { number = { is = "total", unit = "{thing|many}" } }
slips = [
  { gives = "groups + each", name = "added", says = "You put both numbers together. Look at one {box}." },
]
hints = ["What is in each {box}?", "Look at the picture.", "Count {each} for one {box}."]
steps = ["Count by {each}s.", "$ {groups} * {each} = {total} $"]
"#;

fn read(text: &str) -> Result<Manuscript, SourceFault> {
    Manuscript::read(text, &Home::default())
}

fn recipes(read: &Manuscript) -> Vec<Recipe> {
    read.entries().iter().map(|entry| read.recipe(entry).unwrap().2.clone()).collect()
}

fn make(read: &Manuscript, entry: &Entry, seed: u64) -> Result<Item, SourceFault> {
    let notation = Notation::default();
    let made =
        Made { exercise: &entry.exercise, seed: Seed(seed), theme: "any", cast: &CONTENT.cast, notation: &notation };
    read.make(entry, made).map(|(item, _)| item)
}

/// The fault of the good exercise with one part replaced: as it is read, or as its first item is made.
#[track_caller]
fn fault(part: &str, by: &str) -> SourceFault {
    assert!(GOOD.contains(part), "{part}");
    let text = GOOD.replacen(part, by, 1);
    match read(&text) {
        Err(fault) => fault,
        Ok(read) => make(&read, &read.entries()[0], 1).unwrap_err(),
    }
}

#[track_caller]
fn stands_at(found: &SourceFault, line: usize, column: usize) {
    let Place { line: l, column: c, .. } = found.place;
    assert_eq!((l, c), (line, column), "{found:?}");
}

#[test]
fn every_pack_is_read_as_the_workbench_reads_it() {
    for pack in &CONTENT.packs {
        let skills = pack.value.skills.iter().flat_map(|skill| skill.exercises.clone());
        let wanted: Vec<Recipe> = skills.collect();
        assert!(recipes(&read(&pack.text).unwrap()) == wanted, "{} as TOML", pack.file);
        let json = serde_json::to_string_pretty(&pack.value).unwrap();
        assert!(recipes(&read(&json).unwrap()) == wanted, "{} as JSON", pack.file);
    }
}

#[test]
fn the_text_of_an_exercise_makes_the_same_exercise() {
    for (pack, fetched) in CONTENT.packs.iter().zip(&*FETCHED) {
        for skill in &pack.value.skills {
            let id = pack.value.skill_id(skill).unwrap();
            let home = Home::of(fetched, &id).unwrap();
            let written = fetched.get("skill").unwrap().parts().iter();
            let written = written.filter(|one| one.get("id").unwrap().text() == Some(skill.id.as_str()));
            let exercises = written.flat_map(|one| one.get("exercise").unwrap().parts());
            for (recipe, tree) in skill.exercises.iter().zip(exercises) {
                for (form, page) in [(Form::Toml, toml_page(tree)), (Form::Json, json_page(tree))] {
                    let read = Manuscript::read(&page, &home).unwrap_or_else(|fault| panic!("{fault:?}\n{page}"));
                    assert_eq!(read.form(), form);
                    assert_eq!(recipes(&read), std::slice::from_ref(recipe));
                    assert_eq!(read.entries()[0].exercise, id.exercise(&recipe.id).unwrap());
                }
            }
        }
    }
}

#[test]
fn a_thermometer_alone_goes_below_zero() {
    let told =
        |picture: &str| format!("{:?}", fault(r#"{ groups = { count = "groups", each = "each" } }"#, picture).trouble);
    let rest = r#"most = "20", tick = "5", number_every = "10", unit = "g""#;
    let jug = told(&format!(r#"{{ jug = {{ from = "-20", {rest}, shows = ["5"] }} }}"#));
    assert!(jug.contains("the first mark is 0, or on a thermometer"), "{jug}");
    let thermometer = |from: &str, shows: &str| {
        told(&format!(r#"{{ thermometer = {{ from = "{from}", {rest}, shows = ["{shows}"] }} }}"#))
    };
    assert!(thermometer("-20", "-25").contains("-25 is off the marks, which go from -20 to 20"));
    assert!(thermometer("-18", "5").contains("should be multiples of the tick"));
    assert!(thermometer("10", "15").contains("the first mark is 0, or on a thermometer"));
}

#[test]
fn any_part_of_a_pack_can_be_pasted() {
    let bare = GOOD.replace("[[skill.exercise]]\n", "");
    let skill = "id = \"mine\"\ntitle = \"Mine\"\ncan = \"I can.\"\nstandards = []\n";
    let json = json_page(read_toml(&bare).as_ref().unwrap());
    let pack = "id = \"math.9\"\ntitle = \"T\"\nsubject = \"math\"\ngrade = \"3\"\nstrand = \"number\"\n";
    let cases = [
        ("an exercise with its heading", GOOD.to_owned(), "draft/draft/how-many", 1),
        ("an exercise without", bare.clone(), "draft/draft/how-many", 1),
        ("two exercises", GOOD.to_owned() + &GOOD.replace("how-many", "again"), "draft/draft/how-many", 2),
        (
            "an exercise, and one with a heading",
            bare.clone() + &GOOD.replace("how-many", "again"),
            "draft/draft/how-many",
            2,
        ),
        ("a skill", format!("[[skill]]\n{skill}{GOOD}"), "draft/mine/how-many", 1),
        ("a skill without its heading", format!("{skill}{GOOD}"), "draft/mine/how-many", 1),
        ("a pack", format!("{pack}[[skill]]\n{skill}{GOOD}"), "math.9/mine/how-many", 1),
        ("JSON", json.clone(), "draft/draft/how-many", 1),
        ("a list in JSON", format!("[{json},{}]", json.replace("how-many", "again")), "draft/draft/how-many", 2),
        ("JSON below its names", format!("{{\"skill\": {{\"exercise\": [{json}]}}}}"), "draft/draft/how-many", 1),
    ];
    for (what, text, first, count) in cases {
        let read = read(&text).unwrap_or_else(|fault| panic!("{what}: {fault:?}\n{text}"));
        assert_eq!((read.entries()[0].exercise.as_str(), read.entries().len()), (first, count), "{what}");
        for entry in read.entries() {
            make(&read, entry, 1).unwrap_or_else(|fault| panic!("{what}: {fault:?}"));
        }
    }
}

#[test]
fn a_fault_has_its_line_and_column() {
    let found = fault("level = 1", "level 1");
    stands_at(&found, 4, 7);
    assert!(matches!(found.trouble, Trouble::Syntax { form: Form::Toml, .. }));
    let found = fault("hints =", "hint =");
    stands_at(&found, 14, 1);
    assert!(matches!(found.trouble, Trouble::Unknown { ref name, .. } if name == "hint"));
    let found = fault("each = \"each\"", "every = \"each\"");
    stands_at(&found, 9, 42);
    assert!(
        matches!(found.trouble, Trouble::Unknown { ref name, ref known } if name == "every" && known.contains(&"each".to_owned()))
    );
    let found = fault("answer = { number", "answer = { numbr");
    stands_at(&found, 10, 12);
    assert!(matches!(found.trouble, Trouble::Unknown { ref name, .. } if name == "numbr"));
    let found = fault("gives = \"groups + each\", ", "");
    stands_at(&found, 12, 3);
    assert_eq!(found.trouble, Trouble::Missing { name: "gives".to_owned() });
    let found = fault("different = 20", "different = \"20\"");
    stands_at(&found, 7, 13);
    assert!(matches!(found.trouble, Trouble::WrongSort { .. }));
    let found = fault("id = \"how-many\"", "id = \"How many\"");
    stands_at(&found, 2, 6);
    assert_eq!(found.trouble, Trouble::BadId { id: "How many".to_owned() });
    stands_at(&fault("level = 1\n", ""), 1, 1);
}

#[test]
fn a_recipe_that_fails_is_told_at_the_sign_it_fails_at() {
    let found = fault("total = groups * each", "total = groups * * each");
    assert!(matches!(found.trouble, Trouble::NotMade(_)));
    stands_at(&found, 5, 70);
    stands_at(&fault("is = \"total\"", "is = \"totl\""), 10, 28);
    stands_at(&fault("says = \"You put", "says = \"\\\"You {\\\" put"), 12, 61);
    stands_at(&fault("where = [\"groups + each != total\"]", "where = [\"groups = 99\"]"), 6, 9);
}

#[test]
fn a_fault_in_json_has_its_place_too() {
    let page = json_page(read_toml(GOOD).unwrap().get("skill").unwrap());
    let broken = read(&page.replacen("\"version\": 1,", "\"version\": 1", 1)).unwrap_err();
    let line = page.lines().position(|line| line.contains("\"version\"")).unwrap() + 1;
    assert!(matches!(broken.trouble, Trouble::Syntax { form: Form::Json, .. }));
    assert!([line, line + 1].contains(&broken.place.line), "{broken:?}");
    let unknown = read(&page.replacen("\"ask\"", "\"asks\"", 1)).unwrap_err();
    let line = page.lines().position(|line| line.contains("\"ask\"")).unwrap() + 1;
    assert_eq!(unknown.place.line, line);
    assert!(matches!(unknown.trouble, Trouble::Unknown { ref name, .. } if name == "asks"));
}

#[test]
fn what_is_no_exercise_or_too_much_is_said_so() {
    let trouble = |text: &str| read(text).unwrap_err().trouble;
    assert_eq!(trouble(""), Trouble::Empty);
    assert_eq!(trouble("id = \"x\"\n"), Trouble::NoExercise);
    assert_eq!(trouble("[[x]]"), Trouble::NoExercise);
    assert_eq!(trouble("[{}]"), Trouble::NoExercise);
    assert_eq!(trouble(&" ".repeat(LONGEST + 1)), Trouble::TooLong { most: LONGEST });
    assert_eq!(trouble(&("{\"a\":".repeat(90) + "1" + &"}".repeat(90))), Trouble::TooDeep);
    let many = vec!["\"a = 1\""; 100].join(", ");
    let text = GOOD.replacen("let = [", &format!("let = [{many}, "), 1);
    assert!(matches!(trouble(&text), Trouble::TooMany { .. }));
}

#[test]
fn every_kind_and_every_picture_is_shown_or_said_to_have_no_exercise_yet() {
    let mut catalog = Catalog::default();
    FETCHED.iter().for_each(|pack| catalog.add(pack));
    let all: Vec<Recipe> =
        CONTENT.packs.iter().flat_map(|pack| &pack.value.skills).flat_map(|skill| skill.exercises.clone()).collect();
    assert_eq!(catalog.exhibits().len(), all.len());
    let json: Vec<serde_json::Value> = all.iter().map(|recipe| serde_json::to_value(recipe).unwrap()).collect();
    let has = |value: &serde_json::Value, name: &str| value.as_object().is_some_and(|table| table.contains_key(name));
    let find = |id: &str| {
        CONTENT
            .packs
            .iter()
            .flat_map(|pack| &pack.value.skills)
            .flat_map(|skill| &skill.exercises)
            .any(|one| one.id == id)
    };
    for (name, exhibit) in catalog.kinds() {
        let used = json.iter().any(|recipe| match name.split_once(' ') {
            Some((kind, plotted)) => has(&recipe["answer"][kind], plotted),
            None => has(&recipe["answer"], &name),
        });
        assert_eq!(exhibit.is_some(), used, "the kind {name}");
        assert!(exhibit.is_none_or(|exhibit| exhibit.kind == name && find(exhibit.exercise.name())));
    }
    for (name, exhibit) in catalog.pictures() {
        let shows = |recipe: &serde_json::Value| {
            let parts = [&recipe["slips"], &recipe["steps"]].into_iter().filter_map(|list| list.as_array()).flatten();
            has(&recipe["picture"], &name) || parts.into_iter().any(|part| has(&part["picture"], &name))
        };
        assert_eq!(exhibit.is_some(), json.iter().any(shows), "the picture {name}");
    }
    // the names are asked of the code that reads packs, so none is forgotten
    let named: BTreeSet<&str> = variants::<AnswerRecipe>().iter().copied().collect();
    assert!(
        json.iter().all(|recipe| recipe["answer"]
            .as_object()
            .unwrap()
            .keys()
            .all(|kind| named.contains(kind.as_str())))
    );
    let pictures: Vec<String> = catalog.pictures().into_iter().map(|(name, _)| name).collect();
    let each_once = BTreeSet::from_iter(&pictures);
    assert!(named.contains("expression") && each_once.contains(&"fraction-circle".to_owned()));
    assert_eq!(each_once.len(), pictures.len(), "each picture stands there once");
}

#[test]
fn nothing_there_is_lacks_an_exercise() {
    let mut catalog = Catalog::default();
    FETCHED.iter().for_each(|pack| catalog.add(pack));
    let missing = |rows: Vec<(String, Option<&Exhibit>)>| -> Vec<String> {
        rows.into_iter().filter(|(_, exhibit)| exhibit.is_none()).map(|(name, _)| name).collect()
    };
    assert_eq!(missing(catalog.kinds()), Vec::<String>::new());
    assert_eq!(missing(catalog.pictures()), Vec::<String>::new());
    assert!(catalog.kinds().iter().any(|(name, _)| name == "plot points"));
}

/// What the trial of a hundred items says of the good exercise with one part replaced: its lines and its sentences.
fn tried(part: &str, by: &str) -> Vec<(usize, String)> {
    let read = read(&GOOD.replacen(part, by, 1)).unwrap();
    let mut trial = Trial::new(read.entries()[0].clone(), 100);
    let mut steps = 0;
    while trial.step(&read, &CONTENT.cast, 4) {
        steps += 1;
    }
    assert!(steps > 25, "a trial is made in small steps, and this one took {steps}");
    trial.faults().iter().map(|fault| (fault.place.line, fault.sentence.clone())).collect()
}

#[test]
fn a_trial_tells_what_the_audit_tells() {
    assert_eq!(tried("level = 1", "level = 1"), []);
    let says = |part, by, line: usize, words: &str| {
        let found = tried(part, by);
        assert!(found.iter().any(|(at, says)| *at == line && says.contains(words)), "{words}: {found:?}");
    };
    says("gives = \"groups + each\"", "gives = \"total\"", 12, "gives the right answer");
    let options = "answer = { choice = { right = \"{total}\", wrong = [\"{total}\"] } }";
    let text = "answer = { number = { is = \"total\", unit = \"{thing|many}\" } }";
    says(text, options, 10, "Two options read the same");
    let same = r#"{ says = "Look.", ask = "How many are there?", is = "total", yes = "There are {total}." }"#;
    says("\"Count {each} for one {box}.\"", same, 14, "The answer to the small question is the answer itself");
    says("groups + each != total", "groups = 2 and each > 7", 6, "fewer than 1 of 20 draws");
}
