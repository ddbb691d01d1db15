//! The people and things of stories. A learner's interests choose the theme; numbers are drawn before, and never changed by it.

use crate::{
    language::{Noun, Person, Scope, Value},
    units::{Draw, Rational},
};
use serde::{Deserialize, Serialize};

/// All themes and people, as shipped in one file.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastBook {
    /// The people of stories.
    pub people: Vec<PersonRow>,
    /// The themes. The one with id `any` serves where no other fits.
    pub themes: Vec<Theme>,
}

/// A name and the pronouns that go with it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonRow {
    /// The name.
    pub name: String,
    /// `she`, `he` or `they`.
    pub they: String,
    /// `her`, `him` or `them`.
    pub them: String,
    /// `her`, `his` or `their`.
    pub their: String,
}

/// An interest: what stories can be about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Short id, `animals`.
    pub id: String,
    /// Its name on screen, `Animals`.
    pub title: String,
    /// Its scenes; at least four.
    pub scenes: Vec<Scene>,
}

/// Things that go together: what is counted, what holds it, what it stands in rows of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// What is counted.
    pub thing: NounRow,
    /// What holds it.
    #[serde(rename = "box")]
    pub holder: NounRow,
    /// What it stands in: rows, shelves, lines.
    pub row: NounRow,
    /// Where it is, with its preposition: `at the park`.
    pub place: String,
    /// The most of the thing that makes sense in one story.
    pub most: i64,
    /// The most that one holder can hold.
    pub holds: i64,
}

/// A noun with its plural.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NounRow {
    /// One of it.
    pub one: String,
    /// Several.
    pub many: String,
}

/// What a story needs of its things.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Needs {
    pub(super) most: Option<Rational>,
    pub(super) holds: Option<Rational>,
}

/// The names that a cast gives to the values of an item: no value of a recipe may take them.
pub const ROLES: [&str; 8] = ["who", "who2", "who3", "thing", "thing2", "box", "row", "place"];

impl CastBook {
    /// Puts a value under each of [`ROLES`] into the scope. Falls back to the theme `any` where the
    /// learner's theme has nothing that fits; does nothing where the book is empty.
    pub(super) fn fill(&self, scope: &mut Scope, theme: &str, needs: Needs, draw: &mut Draw) {
        let mut people: Vec<&PersonRow> = self.people.iter().collect();
        draw.shuffle(&mut people);
        for (role, person) in ["who", "who2", "who3"].into_iter().zip(people) {
            scope.insert(role, Value::Person(person.to_person()));
        }
        let mut scenes: Vec<&Scene> = self.scenes(theme, needs);
        draw.shuffle(&mut scenes);
        let Some(scene) = scenes.first() else { return };
        let other = scenes.iter().find(|other| other.thing != scene.thing).unwrap_or(scene);
        scope.insert("thing", Value::Noun(scene.thing.to_noun()));
        scope.insert("thing2", Value::Noun(other.thing.to_noun()));
        scope.insert("box", Value::Noun(scene.holder.to_noun()));
        scope.insert("row", Value::Noun(scene.row.to_noun()));
        scope.insert("place", Value::Text(scene.place.clone()));
    }

    fn scenes(&self, theme: &str, needs: Needs) -> Vec<&Scene> {
        let of = |id: &str| -> Vec<&Scene> {
            let themes = self.themes.iter().filter(|theme| theme.id == id);
            themes.flat_map(|theme| &theme.scenes).filter(|scene| scene.allows(needs)).collect()
        };
        let wished = of(theme);
        if wished.is_empty() { of("any") } else { wished }
    }
}

impl Scene {
    fn allows(&self, needs: Needs) -> bool {
        needs.most.is_none_or(|most| most <= Rational::int(self.most))
            && needs.holds.is_none_or(|holds| holds <= Rational::int(self.holds))
    }
}

impl PersonRow {
    fn to_person(&self) -> Person {
        Person { name: self.name.clone(), they: self.they.clone(), them: self.them.clone(), their: self.their.clone() }
    }
}

impl NounRow {
    fn to_noun(&self) -> Noun {
        Noun { one: self.one.clone(), many: self.many.clone() }
    }
}
