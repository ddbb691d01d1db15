use crate::{curriculum::Index, learner::grade_named, record::Grade};
use std::collections::BTreeMap;

/// Something a child may know or not: a skill, or a standard for which no skill is written yet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Topic {
    /// The skill's id or the standard's code.
    pub name: String,
    /// The grade it belongs to.
    pub grade: Grade,
    /// Names of the topics it builds on; a name that is not on the list is not looked at.
    pub needs: Vec<String>,
    /// Whether there is a question for it. What has none is believed about all the same.
    pub askable: bool,
}

/// A topic by its place in the list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Spot(pub usize);

/// Topics and what builds on what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Topics {
    topics: Vec<Topic>,
    needs: Vec<Vec<Spot>>,
    opens: Vec<Vec<Spot>>,
    order: Vec<Spot>,
}

impl Topics {
    /// Lays the topics out. Of needs that lead around in a ring, one is left out; the audit keeps such rings out of the packs.
    pub fn new(topics: Vec<Topic>) -> Self {
        let names: BTreeMap<&str, Spot> =
            topics.iter().enumerate().map(|(at, topic)| (topic.name.as_str(), Spot(at))).collect();
        let mut needs: Vec<Vec<Spot>> = topics
            .iter()
            .map(|topic| {
                let mut found: Vec<Spot> =
                    topic.needs.iter().filter_map(|need| names.get(need.as_str())).copied().collect();
                found.sort_unstable();
                found.dedup();
                found
            })
            .collect();
        let order = ordered(&mut needs);
        let mut opens = vec![Vec::new(); topics.len()];
        for (at, row) in needs.iter().enumerate() {
            for need in row {
                opens[need.0].push(Spot(at));
            }
        }
        Self { topics, needs, opens, order }
    }

    /// Every skill of the index, which can be asked, and every standard they build on that has no skill yet, which cannot.
    pub fn of_index(index: &Index) -> Self {
        let mut topics = Vec::new();
        let mut unwritten = BTreeMap::new();
        for pack in &index.packs {
            let Some(grade) = grade_named(&pack.grade) else { continue };
            for skill in &pack.skills {
                let needs = skill.needs.iter().map(ToString::to_string).chain(skill.needs_unwritten.iter().cloned());
                let name = skill.id.to_string();
                topics.push(Topic { name, grade, needs: needs.collect(), askable: !skill.exercises.is_empty() });
                for code in &skill.needs_unwritten {
                    let grade = code.split('.').next().and_then(grade_named).unwrap_or(grade);
                    unwritten.insert(code.clone(), grade);
                }
            }
        }
        let unasked = |(name, grade)| Topic { name, grade, needs: Vec::new(), askable: false };
        topics.extend(unwritten.into_iter().map(unasked));
        Self::new(topics)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.topics.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.topics.is_empty()
    }

    /// The topic at a spot of this list.
    pub fn topic(&self, spot: Spot) -> &Topic {
        &self.topics[spot.0]
    }

    /// Every spot, in the order the topics were given.
    pub fn spots(&self) -> impl Iterator<Item = Spot> + use<> {
        (0..self.topics.len()).map(Spot)
    }

    /// The spot of the topic with this name.
    pub fn find(&self, name: &str) -> Option<Spot> {
        self.topics.iter().position(|topic| topic.name == name).map(Spot)
    }

    /// What a topic builds on.
    pub fn needs(&self, spot: Spot) -> &[Spot] {
        &self.needs[spot.0]
    }

    /// What builds on a topic.
    pub fn opens(&self, spot: Spot) -> &[Spot] {
        &self.opens[spot.0]
    }

    /// Every spot, each after all that it builds on.
    pub(super) fn order(&self) -> &[Spot] {
        &self.order
    }

    /// Grades that have topics but no question: where the app has to say that nothing can be asked yet.
    pub fn unasked_grades(&self) -> Vec<Grade> {
        let mut grades = BTreeMap::<Grade, bool>::new();
        for topic in &self.topics {
            *grades.entry(topic.grade).or_default() |= topic.askable;
        }
        grades.into_iter().filter(|(_, asked)| !asked).map(|(grade, _)| grade).collect()
    }
}

/// An order in which each comes after its needs. A need that would have to come both before and after is taken away.
fn ordered(needs: &mut [Vec<Spot>]) -> Vec<Spot> {
    let mut order = Vec::with_capacity(needs.len());
    let mut placed = vec![false; needs.len()];
    while order.len() < needs.len() {
        let waiting = || (0..placed.len()).filter(|at| !placed[*at]);
        let free = waiting().filter(|at| needs[*at].iter().all(|need| placed[need.0])).collect::<Vec<_>>();
        let next = if free.is_empty() { waiting().take(1).collect() } else { free };
        for at in next {
            needs[at].retain(|need| placed[need.0]);
            placed[at] = true;
            order.push(Spot(at));
        }
    }
    order
}
