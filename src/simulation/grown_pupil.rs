use super::chance::{between, happens, normal};
use crate::{curriculum::StandardsGraph, units::Draw};
use std::collections::BTreeMap;

/// An edge in twenty does not hold for a child.
const LOOSE: f64 = 0.05;
/// A child that does not know a standard is right all the same.
const GUESS: f64 = 0.2;
/// A child that knows it is not.
const SLIP: f64 = 0.1;

/// The standards that children are asked about.
#[derive(Clone, Debug)]
pub struct School {
    grades: Vec<u8>,
    needs: Vec<Vec<usize>>,
    order: Vec<usize>,
}

/// A child that knows some standards and learns none while it is asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GrownPupil {
    known: Vec<bool>,
}

impl School {
    /// The school that teaches this graph.
    pub fn new(graph: &StandardsGraph) -> Self {
        let places: BTreeMap<&str, usize> =
            graph.standards.iter().enumerate().map(|(at, standard)| (standard.code.as_str(), at)).collect();
        let place = |code: &String| places.get(code.as_str()).copied();
        let needs: Vec<Vec<usize>> =
            graph.standards.iter().map(|standard| standard.needs.iter().filter_map(place).collect()).collect();
        let mut order = Vec::new();
        for at in 0..needs.len() {
            visit(at, &needs, &mut order);
        }
        Self { grades: graph.standards.iter().map(|standard| standard.grade).collect(), needs, order }
    }

    /// How many standards.
    pub fn size(&self) -> usize {
        self.grades.len()
    }

    /// The grade of each standard.
    pub fn grades(&self) -> &[u8] {
        &self.grades
    }

    /// The longest way down from each standard, in edges.
    pub fn depths(&self) -> Vec<usize> {
        let mut depths = vec![0; self.size()];
        for at in &self.order {
            depths[*at] = self.needs[*at].iter().map(|need| depths[*need] + 1).max().unwrap_or(0);
        }
        depths
    }
}

/// What it builds on first, then the standard itself.
fn visit(at: usize, needs: &[Vec<usize>], order: &mut Vec<usize>) {
    if !order.contains(&at) {
        for need in &needs[at] {
            visit(*need, needs, order);
        }
        order.push(at);
    }
}

impl GrownPupil {
    /// A child of that school. Ability is even over the grades, from the start of the first to the end of the last; a standard is
    /// known if ability − grade − N(0, `sigma`) > 0 and all it builds on is known, but for an edge in twenty that does not hold.
    pub fn new(school: &School, sigma: f64, draw: &mut Draw) -> Self {
        let last = school.grades.iter().max().copied().unwrap_or(0);
        let ability = between(draw, 0.0, f64::from(last) + 1.0);
        let mut known = vec![false; school.size()];
        for at in &school.order {
            let able = ability - f64::from(school.grades[*at]) - sigma * normal(draw) > 0.0;
            let stands = school.needs[*at].iter().all(|need| known[*need] || happens(draw, LOOSE));
            known[*at] = able && stands;
        }
        Self { known }
    }

    /// Whether the child knows each standard.
    pub fn known(&self) -> &[bool] {
        &self.known
    }

    /// Whether the child's answer about a standard is right: what is known slips one time in ten, what is not is guessed one in five.
    pub fn answers(&self, standard: usize, draw: &mut Draw) -> bool {
        happens(draw, if self.known[standard] { 1.0 - SLIP } else { GUESS })
    }
}
