use super::{
    names::{pictures, variants},
    tree::{Node, Tree},
};
use crate::{
    practice::{AnswerRecipe, BuildAnswer, PlotAnswer},
    units::{ExerciseId, SkillId},
};

/// The kinds of answer that have kinds of their own.
const BUILD: &str = "build";
const PLOT: &str = "plot";

/// Everything that is there, by kind of answer and by picture.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Catalog {
    exhibits: Vec<Exhibit>,
}

/// An exercise, and what can be seen on it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Exhibit {
    /// Its full id.
    pub exercise: ExerciseId,
    /// The title of its skill.
    pub skill: String,
    /// The kind of answer, as packs name it; for `build` and `plot` with what is built or plotted, `plot line-plot`.
    pub kind: String,
    /// The picture of the question, as packs name it.
    pub picture: Option<String>,
    /// Pictures of its slips and steps.
    pub more_pictures: Vec<String>,
}

impl Catalog {
    /// Adds all exercises of a pack that learners meet.
    pub fn add(&mut self, pack: &Tree) {
        let id = pack.get("id").and_then(Tree::text).unwrap_or_default();
        for skill in pack.get("skill").map_or(&[][..], Tree::parts) {
            let text = |key| skill.get(key).and_then(Tree::text).unwrap_or_default();
            let Ok(skill_id) = format!("{id}/{}", text("id")).parse::<SkillId>() else { continue };
            let exercises = skill.get("exercise").map_or(&[][..], Tree::parts);
            self.exhibits
                .extend(exercises.iter().filter_map(|exercise| Exhibit::of(&skill_id, text("title"), exercise)));
        }
    }

    /// All of it.
    pub fn exhibits(&self) -> &[Exhibit] {
        &self.exhibits
    }

    /// Every kind of answer there is, with the first exercise that has it. What can be built or plotted is answered in ways that have
    /// little in common, so each has its row.
    pub fn kinds(&self) -> Vec<(String, Option<&Exhibit>)> {
        let each = |kind: &str, of: &[&str]| of.iter().map(|one| format!("{kind} {one}")).collect();
        let kinds = variants::<AnswerRecipe>().iter().flat_map(|kind| match *kind {
            BUILD => each(BUILD, variants::<BuildAnswer>()),
            PLOT => each(PLOT, variants::<PlotAnswer>()),
            kind => vec![kind.to_owned()],
        });
        kinds.map(|kind| (kind.clone(), self.exhibits.iter().find(|exhibit| exhibit.kind == kind))).collect()
    }

    /// Every picture there is, with the first exercise that asks with it, or shows it with a slip or a step.
    pub fn pictures(&self) -> Vec<(String, Option<&Exhibit>)> {
        let asks = |kind: &str| self.exhibits.iter().find(|exhibit| exhibit.picture.as_deref() == Some(kind));
        let shows =
            |kind: &str| self.exhibits.iter().find(|exhibit| exhibit.more_pictures.iter().any(|more| more == kind));
        pictures().map(|kind| (kind.to_owned(), asks(kind).or_else(|| shows(kind)))).collect()
    }
}

impl Exhibit {
    fn of(skill: &SkillId, title: &str, written: &Tree) -> Option<Self> {
        let exercise = skill.exercise(written.get("id")?.text()?).ok()?;
        let first = |tree: &Tree| tree.fields().first().map(|field| field.key.clone());
        let answer = written.get("answer")?;
        let kind = first(answer)?;
        let of_its_own = [BUILD, PLOT].contains(&kind.as_str()).then(|| answer.get(&kind).and_then(first)).flatten();
        let mut more_pictures = Vec::new();
        for part in ["slips", "steps"].into_iter().filter_map(|key| written.get(key)) {
            gather(part, &mut more_pictures);
        }
        Some(Self {
            exercise,
            skill: title.to_owned(),
            kind: of_its_own.map_or_else(|| kind.clone(), |own| format!("{kind} {own}")),
            picture: written.get("picture").and_then(first),
            more_pictures,
        })
    }
}

/// The names of all pictures in slips or steps.
fn gather(tree: &Tree, found: &mut Vec<String>) {
    if let Node::List(parts) = &tree.node {
        for picture in parts.iter().filter_map(|part| part.get("picture")) {
            let name = picture.fields().first().map(|field| field.key.clone());
            found.extend(name.filter(|name| !found.contains(name)));
        }
    }
}
