use super::arguments::Arguments;
use trellis::{
    curriculum::{
        Skill,
        press::{Content, Written},
    },
    language::Notation,
    practice::{Item, Made, Recipe, make},
    units::{ExerciseId, Seed, SkillId},
};

/// The items that a command asks for, exercise by exercise.
pub struct Sample<'a> {
    content: &'a Content,
    pack: &'a Written<trellis::curriculum::Pack>,
    place: usize,
    id: SkillId,
    theme: String,
    first: u64,
    count: u64,
    only: Option<&'a str>,
}

impl<'a> Sample<'a> {
    /// The sample that the arguments name.
    pub fn new(content: &'a Content, arguments: &'a Arguments, usual_count: u64) -> Result<Self, String> {
        let id: SkillId = arguments.subject("the id of a skill")?.parse().map_err(|bad| format!("{bad}."))?;
        let found = content.packs.iter().find_map(|pack| {
            let place = pack.value.skills.iter().position(|skill| pack.value.skill_id(skill).as_ref() == Some(&id))?;
            Some((pack, place))
        });
        let (pack, place) = found.ok_or_else(|| format!("No pack has a skill {id}."))?;
        let theme = arguments.option("theme").unwrap_or("any");
        if !content.cast.themes.iter().any(|known| known.id == theme) {
            let known: Vec<&str> = content.cast.themes.iter().map(|theme| theme.id.as_str()).collect();
            return Err(format!("There is no theme “{theme}”. There are: {}.", known.join(", ")));
        }
        Ok(Self {
            content,
            pack,
            place,
            id,
            theme: theme.to_owned(),
            first: arguments.value_or("seed", 1)?,
            count: arguments.value_or("count", usual_count)?,
            only: arguments.option("exercise"),
        })
    }

    /// The skill.
    pub fn skill(&self) -> &'a Skill {
        &self.pack.value.skills[self.place]
    }

    /// The exercises asked for, each with its place in the skill.
    pub fn exercises(&self) -> impl Iterator<Item = (usize, &'a Recipe)> {
        let only = self.only;
        self.skill().exercises.iter().enumerate().filter(move |(_, recipe)| only.is_none_or(|only| recipe.id == only))
    }

    /// The items of one exercise, in the order of their seeds.
    pub fn items(&self, (place, recipe): (usize, &Recipe)) -> Result<Vec<Item>, String> {
        let exercise: ExerciseId = self.id.exercise(&recipe.id).map_err(|bad| format!("{bad}."))?;
        let item = |seed| {
            let made = Made {
                exercise: &exercise,
                seed: Seed(seed),
                theme: &self.theme,
                cast: &self.content.cast,
                notation: &Notation::default(),
            };
            let prefix = format!("skill.{}.exercise.{place}", self.place);
            make(recipe, made).map_err(|error| self.pack.make_fault(&prefix, &error).to_string())
        };
        (self.first..self.first.saturating_add(self.count)).map(item).collect()
    }
}
