use super::{
    fault::{Place, SourceFault, Trouble},
    json_line::JsonLine,
    json_tree::read_json,
    toml_tree::read_toml,
    tree::Tree,
    wrapping::Home,
};
use crate::{
    curriculum::{Pack, Skill},
    practice::{Item, Made, MakeError, MakeProblem, Recipe, make_counting},
    units::ExerciseId,
};

/// So many bytes are read: three times the largest pack there is.
pub const LONGEST: usize = 300_000;
/// So many `let` and `where` of one exercise are tried.
pub const MOST_DRAWS: usize = 60;

/// The two ways to write a pack.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Form {
    /// As packs are written.
    #[default]
    Toml,
    /// As packs are fetched.
    Json,
}

/// A text that was read: a pack, or a part of one in its home.
#[derive(Clone, PartialEq, Debug)]
pub struct Manuscript {
    text: String,
    form: Form,
    tree: Tree,
    pack: Pack,
    entries: Vec<Entry>,
}

/// One exercise of a manuscript.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its full id.
    pub exercise: ExerciseId,
    skill: usize,
    recipe: usize,
}

impl Entry {
    fn path(&self) -> String {
        format!("skill.{}.exercise.{}", self.skill, self.recipe)
    }
}

impl Form {
    /// The form a text is written in. A bracket opens JSON only where a brace follows: `[[skill]]` is TOML.
    pub fn of(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let listed = text.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with('{'));
        if text.starts_with('{') || listed { Self::Json } else { Self::Toml }
    }
}

impl Manuscript {
    /// Reads a pack, some skills or some exercises, in TOML or JSON. `home` is where an exercise stands that names no skill.
    ///
    /// # Errors
    ///
    /// What is wrong first, with its place in the text.
    pub fn read(text: &str, home: &Home) -> Result<Self, SourceFault> {
        let fault = |at, trouble| Err(SourceFault::new(text, at, trouble));
        if text.len() > LONGEST {
            return fault(0, Trouble::TooLong { most: LONGEST });
        }
        if text.trim().is_empty() {
            return fault(0, Trouble::Empty);
        }
        let form = Form::of(text);
        let written = match form {
            Form::Toml => read_toml(text)?,
            Form::Json => read_json(text)?,
        };
        let Some(tree) = home.wrap(&written) else { return fault(0, Trouble::NoExercise) };
        let line = JsonLine::of(&tree);
        let pack: Pack = match serde_json::from_str(&line.text) {
            Ok(pack) => pack,
            Err(error) => return fault(line.source(error.column()), Trouble::of_shape(&error.to_string())),
        };
        let entries = entries(text, &tree, &pack)?;
        if entries.is_empty() {
            return fault(0, Trouble::NoExercise);
        }
        Ok(Self { text: text.to_owned(), form, tree, pack, entries })
    }

    /// The form it is written in.
    pub const fn form(&self) -> Form {
        self.form
    }

    /// The text that was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its exercises, in the order in which they stand; one at least.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What was written of an exercise.
    pub fn written(&self, entry: &Entry) -> Option<&Tree> {
        let skill = self.tree.get("skill")?.parts().get(entry.skill)?;
        skill.get("exercise")?.parts().get(entry.recipe)
    }

    /// The pack, the skill and the recipe of an exercise.
    pub fn recipe(&self, entry: &Entry) -> Option<(&Pack, &Skill, &Recipe)> {
        let skill = self.pack.skills.get(entry.skill)?;
        Some((&self.pack, skill, skill.exercises.get(entry.recipe)?))
    }

    /// Makes an item of an exercise, and says how many draws it took.
    ///
    /// # Errors
    ///
    /// Why none can be made, at the character where the recipe fails.
    pub fn make(&self, entry: &Entry, made: Made<'_>) -> Result<(Item, u32), SourceFault> {
        let Some((_, _, recipe)) = self.recipe(entry) else {
            return Err(SourceFault::new(&self.text, 0, Trouble::NoExercise));
        };
        make_counting(recipe, made).map_err(|error| self.not_made(entry, error))
    }

    fn not_made(&self, entry: &Entry, error: MakeError) -> SourceFault {
        let (at, is_text) = self.tree.find(&format!("{}.{}", entry.path(), error.place));
        let within = match &error.problem {
            MakeProblem::Parse(error) if is_text => within_text(&self.text[at.min(self.text.len())..], error.at),
            _ => 0,
        };
        SourceFault::new(&self.text, at + within, Trouble::NotMade(error))
    }

    /// Where a field of an exercise like `slips.0.gives` was written, or the nearest part of it.
    pub fn place(&self, entry: &Entry, field: &str) -> Place {
        let (at, _) = self.tree.find(&format!("{}.{field}", entry.path()));
        Place::of(&self.text, at)
    }
}

/// All exercises of a pack. Their names are ids, and none of them draws too much.
fn entries(text: &str, tree: &Tree, pack: &Pack) -> Result<Vec<Entry>, SourceFault> {
    let mut entries = Vec::new();
    for (s, skill) in pack.skills.iter().enumerate() {
        let fault = |place: &str, trouble| SourceFault::new(text, tree.find(&format!("skill.{s}.{place}")).0, trouble);
        let Some(id) = pack.skill_id(skill) else {
            return Err(fault("id", Trouble::BadId { id: skill.id.clone() }));
        };
        for (e, recipe) in skill.exercises.iter().enumerate() {
            let exercise = id
                .exercise(&recipe.id)
                .map_err(|_| fault(&format!("exercise.{e}.id"), Trouble::BadId { id: recipe.id.clone() }))?;
            if recipe.lets.len() + recipe.wheres.len() > MOST_DRAWS {
                return Err(fault(&format!("exercise.{e}.let"), Trouble::TooMany { most: MOST_DRAWS }));
            }
            entries.push(Entry { exercise, skill: s, recipe: e });
        }
    }
    Ok(entries)
}

/// How far into a written text, with its quotation marks, so many bytes of what it says lie.
fn within_text(written: &str, bytes: usize) -> usize {
    let opens = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|mark| written.starts_with(mark)).unwrap_or_default();
    let mut signs = written[opens.len()..].char_indices().peekable();
    let mut said = 0;
    while let Some((at, sign)) = signs.peek().copied() {
        if said >= bytes {
            return opens.len() + at;
        }
        signs.next();
        if sign == '\\' && opens.starts_with('"') {
            let hidden = match signs.next() {
                Some((_, 'u')) => 4,
                Some((_, 'U')) => 8,
                _ => 0,
            };
            signs.by_ref().take(hidden).for_each(drop);
        }
        said += sign.len_utf8();
    }
    0
}
