/// Binary search over standards laid out by grade and depth: right goes on above, wrong below. When a search is over another
/// begins, and the middle one of the cuts found counts.
#[derive(Clone, Debug)]
pub(super) struct Bisection {
    order: Vec<usize>,
    low: usize,
    high: usize,
    cuts: Vec<usize>,
}

impl Bisection {
    pub fn new(grades: &[u8], depths: &[usize]) -> Self {
        let mut order: Vec<usize> = (0..grades.len()).collect();
        order.sort_by_key(|at| (grades[*at], depths[*at], *at));
        let high = order.len();
        Self { order, low: 0, high, cuts: Vec::new() }
    }

    /// The standard to ask about.
    pub fn ask(&self) -> usize {
        self.order[self.middle()]
    }

    pub fn answer(&mut self, right: bool) {
        let middle = self.middle();
        if right {
            self.low = middle + 1;
        } else {
            self.high = middle;
        }
        if self.low >= self.high {
            self.cuts.push(self.low);
            (self.low, self.high) = (0, self.order.len());
        }
    }

    /// Which standards are believed known: all below the cut.
    pub fn known(&self) -> Vec<bool> {
        let mut cuts = self.cuts.clone();
        cuts.sort_unstable();
        let cut = cuts.get(cuts.len() / 2).copied().unwrap_or_else(|| self.middle());
        let mut known = vec![false; self.order.len()];
        self.order[..cut].iter().for_each(|at| known[*at] = true);
        known
    }

    fn middle(&self) -> usize {
        usize::midpoint(self.low, self.high)
    }
}
