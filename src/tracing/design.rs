/// The rows a logistic sum is fitted to: some columns that every row has, and some that few rows have.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Design {
    /// How many columns every row has.
    dense: usize,
    /// How many columns few rows have.
    sparse: usize,
    values: Vec<f32>,
    starts: Vec<usize>,
    marks: Vec<(u32, f32)>,
    right: Vec<bool>,
}

impl Design {
    pub(super) fn new(dense: usize, sparse: usize) -> Self {
        Self { dense, sparse, values: Vec::new(), starts: vec![0], marks: Vec::new(), right: Vec::new() }
    }

    /// Adds a row: a value for each dense column, and pairs of a sparse column and its value.
    pub(super) fn push(&mut self, dense: impl IntoIterator<Item = f64>, sparse: &[(usize, f64)], right: bool) {
        self.values.extend(dense.into_iter().map(|value| value as f32));
        let column = |column: usize| u32::try_from(column).unwrap_or(u32::MAX);
        self.marks.extend(sparse.iter().map(|(at, value)| (column(*at), *value as f32)));
        self.starts.push(self.marks.len());
        self.right.push(right);
    }

    pub(super) fn columns(&self) -> usize {
        self.dense + self.sparse
    }

    pub(super) fn rows(&self) -> usize {
        self.right.len()
    }

    /// The mean of a dense column.
    pub(super) fn mean(&self, column: usize) -> f64 {
        let sum: f64 = self.values.iter().skip(column).step_by(self.dense).map(|value| f64::from(*value)).sum();
        sum / self.rows().max(1) as f64
    }

    /// Log-odds of each row.
    pub(super) fn odds(&self, weights: &[f64]) -> Vec<f64> {
        self.each().map(|(values, marks, _)| self.sum(values, marks, weights)).collect()
    }

    fn each(&self) -> impl Iterator<Item = (&[f32], &[(u32, f32)], bool)> {
        let marks = self.starts.windows(2).map(|ends| &self.marks[ends[0]..ends[1]]);
        self.values
            .chunks_exact(self.dense)
            .zip(marks)
            .zip(&self.right)
            .map(|((values, marks), right)| (values, marks, *right))
    }

    fn sum(&self, values: &[f32], marks: &[(u32, f32)], weights: &[f64]) -> f64 {
        let (dense, sparse) = weights.split_at(self.dense);
        let all: f64 = values.iter().zip(dense).map(|(value, weight)| f64::from(*value) * weight).sum();
        marks.iter().fold(all, |sum, (column, value)| sum + f64::from(*value) * sparse[*column as usize])
    }

    /// The loss of these weights (the sum of -ln p) and, into `slope`, how it changes with each; both with a ridge.
    pub(super) fn loss(&self, weights: &[f64], ridge: &[f64], slope: &mut [f64]) -> f64 {
        let mut loss = 0.0;
        for ((slope, weight), ridge) in slope.iter_mut().zip(weights).zip(ridge) {
            *slope = ridge * weight;
            loss += 0.5 * ridge * weight * weight;
        }
        let (dense, sparse) = slope.split_at_mut(self.dense);
        for (values, marks, right) in self.each() {
            let odds = self.sum(values, marks, weights);
            let small = (-odds.abs()).exp();
            loss += odds.max(0.0) - if right { odds } else { 0.0 } + small.ln_1p();
            let expected = if odds >= 0.0 { 1.0 } else { small } / (1.0 + small);
            let miss = expected - f64::from(right);
            for (slope, value) in dense.iter_mut().zip(values) {
                *slope += miss * f64::from(*value);
            }
            for (column, value) in marks {
                sparse[*column as usize] += miss * f64::from(*value);
            }
        }
        loss
    }

    /// About how sharply the loss bends in each weight, were every row as likely right as four in five or so.
    pub(super) fn bend(&self, ridge: &[f64]) -> Vec<f64> {
        let mut bend = ridge.to_vec();
        let (dense, sparse) = bend.split_at_mut(self.dense);
        for (values, marks, _) in self.each() {
            for (bend, value) in dense.iter_mut().zip(values) {
                *bend += 0.2 * f64::from(value * value);
            }
            for (column, value) in marks {
                sparse[*column as usize] += 0.2 * f64::from(value * value);
            }
        }
        bend
    }
}
