use crate::{
    curriculum::{Index, Strand},
    learner::{Learner, Stage, grade_named},
    record::Grade,
    units::SkillId,
};

/// Skills of a strand above which its column is wide.
const MANY: usize = 15;

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
    /// How much stands in it.
    pub width: Width,
}

/// How much room a column gets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Width {
    /// Nothing is written there.
    Slim,
    /// Three plants on a lath.
    Usual,
    /// Four plants on a lath.
    Wide,
}

/// Which way an arrow points.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arrow {
    Left,
    Right,
    Up,
    Down,
}

impl Width {
    /// The name the style knows it by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Slim => "slim",
            Self::Usual => "usual",
            Self::Wide => "wide",
        }
    }

    /// How many plants stand on one lath.
    pub const fn per_lath(self) -> usize {
        match self {
            Self::Slim | Self::Usual => 3,
            Self::Wide => 4,
        }
    }
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
        let columns = Strand::ALL.into_iter().enumerate().map(|(n, strand)| {
            let width = match rows.iter().map(|row| row.cells[n].len()).max().unwrap_or(0) {
                0 => Width::Slim,
                most if most > MANY => Width::Wide,
                _ => Width::Usual,
            };
            Column { strand, width }
        });
        Self { columns: columns.collect(), rows }
    }

    /// The first column with skills; the first of all where there are none.
    pub fn first_strand(&self) -> Strand {
        let written = self.columns.iter().find(|column| column.width != Width::Slim);
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
        let lath = self.columns[column].width.per_lath();
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

fn row(index: &Index, grade: Grade) -> Row {
    let cells = Strand::ALL.map(|strand| {
        let packs = index.packs.iter().filter(|pack| pack.strand == strand && grade_named(&pack.grade) == Some(grade));
        packs.flat_map(|pack| pack.skills.iter().map(|skill| skill.id.clone())).collect()
    });
    Row { grade, cells }
}
