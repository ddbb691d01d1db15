use super::tree::{Field, Node, Tree};
use crate::units::SkillId;

/// The pack and the skill in which a text stands that names none: an exercise is pasted into the skill that is open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Home {
    pack: Vec<Field>,
    skill: Vec<Field>,
}

impl Default for Home {
    /// A pack that is nowhere else.
    fn default() -> Self {
        let pack = [("id", "draft"), ("title", "Draft"), ("subject", "math"), ("grade", "8"), ("strand", "number")];
        let skill = [("id", "draft"), ("title", "Draft"), ("can", "I can try this.")];
        let text = |(key, text): (&str, &str)| field(key, Node::Text(text.to_owned()));
        let mut skill: Vec<Field> = skill.map(text).into();
        skill.push(field("standards", Node::List(Vec::new())));
        Self { pack: pack.map(text).into(), skill }
    }
}

impl Home {
    /// A skill of a pack; none where the pack has no such skill.
    pub fn of(pack: &Tree, skill: &SkillId) -> Option<Self> {
        let name = skill.as_str().rsplit('/').next()?;
        let found = pack.get("skill")?.parts().iter().find(|one| one.get("id").and_then(Tree::text) == Some(name))?;
        Some(Self { pack: without(pack, "skill"), skill: without(found, "exercise") })
    }

    /// Makes a pack of what was written, whatever part of one it is. `None` where it is none.
    pub(super) fn wrap(&self, written: &Tree) -> Option<Tree> {
        match &written.node {
            Node::List(parts) if parts.iter().all(is_exercise) && !parts.is_empty() => {
                Some(self.with_exercises(written.at, parts.clone()))
            }
            Node::List(parts) if parts.iter().any(|part| part.get("exercise").is_some()) => {
                Some(self.with_skills(written.at, parts.clone()))
            }
            Node::Table(_) if written.get("skill").is_some() => Some(self.with_skill_field(written)),
            Node::Table(_) if written.get("exercise").is_some() => {
                Some(self.with_skills(written.at, vec![written.clone()]))
            }
            Node::Table(_) if is_exercise(written) => Some(self.with_exercises(written.at, vec![written.clone()])),
            _ => None,
        }
    }

    /// A pack, some skills of one, or, below `[[skill.exercise]]` alone, some exercises.
    fn with_skill_field(&self, written: &Tree) -> Tree {
        let Some(skill) = written.get("skill") else { return written.clone() };
        match &skill.node {
            Node::Table(_) => {
                // `[[skill.exercise]]` without `[[skill]]` before it; what stands above the first of them belongs to it
                let mut exercises = listed(skill.get("exercise"));
                let above = without(written, "skill");
                if is_exercise(written) {
                    exercises.insert(0, Tree::new(written.at, Node::Table(above)));
                    return self.with_exercises(written.at, exercises);
                }
                let mut skill = without(skill, "exercise");
                skill.extend(above);
                skill.push(field("exercise", Node::List(exercises)));
                self.with_skills(written.at, vec![Tree::new(written.at, Node::Table(skill))])
            }
            _ if written.get("id").is_some() => {
                let mut pack = without(written, "skill");
                pack.push(Field { at: skill.at, key: "skill".to_owned(), value: self.skills(skill) });
                Tree::new(written.at, Node::Table(pack))
            }
            _ => self.with_skills(written.at, skill.parts().to_vec()),
        }
    }

    fn skills(&self, skills: &Tree) -> Tree {
        match &skills.node {
            Node::List(parts) => Tree::new(skills.at, Node::List(parts.iter().map(|part| self.skill(part)).collect())),
            _ => skills.clone(),
        }
    }

    /// A skill with nothing but exercises takes its name from the skill that is open.
    fn skill(&self, written: &Tree) -> Tree {
        let Node::Table(fields) = &written.node else { return written.clone() };
        let mut own: Vec<Field> = fields.iter().filter(|field| field.key != "exercise").cloned().collect();
        if own.is_empty() {
            own.clone_from(&self.skill);
        }
        let exercises = written.get("exercise");
        if exercises.is_some_and(|exercises| !matches!(exercises.node, Node::List(_) | Node::Table(_))) {
            return written.clone();
        }
        let at = exercises.map_or(written.at, |exercises| exercises.at);
        let value = Tree::new(at, Node::List(listed(exercises)));
        own.push(Field { at, key: "exercise".to_owned(), value });
        Tree::new(written.at, Node::Table(own))
    }

    fn with_skills(&self, at: usize, skills: Vec<Tree>) -> Tree {
        let mut pack = self.pack.clone();
        let skills = self.skills(&Tree::new(at, Node::List(skills)));
        pack.push(Field { at, key: "skill".to_owned(), value: skills });
        Tree::new(at, Node::Table(pack))
    }

    fn with_exercises(&self, at: usize, exercises: Vec<Tree>) -> Tree {
        let exercises = Field { at, key: "exercise".to_owned(), value: Tree::new(at, Node::List(exercises)) };
        self.with_skills(at, vec![Tree::new(at, Node::Table(vec![exercises]))])
    }
}

fn is_exercise(written: &Tree) -> bool {
    written.get("answer").is_some() || written.get("ask").is_some()
}

/// One that is written alone is a list of one.
fn listed(written: Option<&Tree>) -> Vec<Tree> {
    match written.map(|written| &written.node) {
        Some(Node::List(parts)) => parts.clone(),
        Some(Node::Table(_)) => written.cloned().into_iter().collect(),
        _ => Vec::new(),
    }
}

fn without(table: &Tree, key: &str) -> Vec<Field> {
    table.fields().iter().filter(|field| field.key != key).cloned().collect()
}

fn field(key: &str, node: Node) -> Field {
    Field { at: 0, key: key.to_owned(), value: Tree::new(0, node) }
}
