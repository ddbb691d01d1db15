use crate::{
    curriculum::{Index, Strand},
    learner::{Learner, Stage, grade_named},
    record::Grade,
    units::SkillId,
};

/// How many plants stand side by side over all columns: what a laptop has room for, with titles of two words below them.
const ACROSS: usize = 11;

/// Where the skills stand: grades from the highest down, strands across.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Garden {
    /// A row for every grade, written or not.
    pub rows: Vec<Row>,
    /// The columns.
    pub columns: Vec<Column>,
}

/// A grade.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    pub grade: Grade,
    /// Its skills by strand, in the order of the packs.
    pub cells: [Vec<SkillId>; 5],
}

/// A strand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Column {
    pub strand: Strand,
    /// How many plants stand on one lath; 0 where nothing is written.
    pub places: usize,
}

/// Which way an arrow points.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arrow {
    Left,
    Right,
    Up,
    Down,
}

impl Row {
    /// Whether nothing is written for the grade.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Vec::is_empty)
    }
}

impl Garden {
    /// The garden of all that is written.
    pub fn of(index: &Index) -> Self {
        let rows: Vec<Row> = (0..=8).rev().filter_map(Grade::new).map(|grade| row(index, grade)).collect();
        let most = |n: usize| rows.iter().map(|row| row.cells[n].len()).max().unwrap_or(0);
        let places = share(std::array::from_fn(most));
        let columns = Strand::ALL.into_iter().zip(places).map(|(strand, places)| Column { strand, places });
        Self { columns: columns.collect(), rows }
    }

    /// The first column with skills; the first of all where there are none.
    pub fn first_strand(&self) -> Strand {
        let written = self.columns.iter().find(|column| column.places > 0);
        written.map_or(Strand::Number, |column| column.strand)
    }

    /// A learner's own place: where they were last, or else the first skill of their grade that is ready, or the first of all.
    pub fn place_of(&self, learner: &Learner, index: &Index) -> Option<SkillId> {
        let known = |skill: &&SkillId| index.skill(skill).is_some();
        if let Some(last) = learner.last_skill().filter(known) {
            return Some(last.clone());
        }
        let own = self.rows.iter().find(|row| Some(row.grade) == learner.profile().grade && !row.is_empty());
        let mut here = own.into_iter().flat_map(|row| row.cells.iter().flatten());
        let ready = here.find(|skill| learner.stage(skill, index) == Stage::Bud);
        let all = || index.skills().map(|entry| &entry.id);
        let first = || all().find(|skill| learner.stage(skill, index) == Stage::Bud).or_else(|| all().next());
        ready.or_else(first).cloned()
    }

    /// The plant one step away, if the garden goes on in that direction.
    pub fn step(&self, from: &SkillId, arrow: Arrow) -> Option<&SkillId> {
        let (row, column, at) = self.find(from)?;
        let cell = &self.rows[row].cells[column];
        let lath = self.columns[column].places.max(1);
        match arrow {
            Arrow::Right if at + 1 < cell.len() => cell.get(at + 1),
            Arrow::Right => (column + 1..self.columns.len()).find_map(|next| self.rows[row].cells[next].first()),
            Arrow::Left if at > 0 => cell.get(at - 1),
            Arrow::Left => (0..column).rev().find_map(|next| self.rows[row].cells[next].last()),
            Arrow::Down if at / lath < (cell.len() - 1) / lath => cell.get((at + lath).min(cell.len() - 1)),
            Arrow::Down => (row + 1..self.rows.len()).find_map(|next| self.nearest(next, column).first()),
            Arrow::Up if at >= lath => cell.get(at - lath),
            Arrow::Up => (0..row).rev().find_map(|next| self.nearest(next, column).last()),
        }
    }

    fn find(&self, skill: &SkillId) -> Option<(usize, usize, usize)> {
        self.rows.iter().enumerate().find_map(|(row, cells)| {
            cells
                .cells
                .iter()
                .enumerate()
                .find_map(|(column, cell)| Some((row, column, cell.iter().position(|other| other == skill)?)))
        })
    }

    /// The cell of a row that has plants, nearest to a column.
    fn nearest(&self, row: usize, column: usize) -> &[SkillId] {
        let filled = (0..self.columns.len()).filter(|at| !self.rows[row].cells[*at].is_empty());
        filled.min_by_key(|at| at.abs_diff(column)).map(|at| self.rows[row].cells[at].as_slice()).unwrap_or_default()
    }
}

/// How many plants of each column stand on one lath, so that the fullest column needs as few laths as can be.
fn share(most: [usize; 5]) -> [usize; 5] {
    let mut places = most.map(|skills| skills.min(1));
    let laths = |n: usize, places: &[usize; 5]| if places[n] == 0 { 0 } else { most[n].div_ceil(places[n]) };
    let empty = most.iter().filter(|skills| **skills == 0).count();
    while places.iter().sum::<usize>() + empty < ACROSS {
        let Some(fullest) = (0..5).rev().max_by_key(|n| laths(*n, &places)).filter(|n| laths(*n, &places) > 1) else {
            break;
        };
        places[fullest] += 1;
    }
    places
}

fn row(index: &Index, grade: Grade) -> Row {
    let cells = Strand::ALL.map(|strand| {
        let packs = index.packs.iter().filter(|pack| pack.strand == strand && grade_named(&pack.grade) == Some(grade));
        packs.flat_map(|pack| pack.skills.iter().map(|skill| skill.id.clone())).collect()
    });
    Row { grade, cells }
}
