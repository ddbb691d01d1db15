/// A mean that is gathered value by value, and how sure it is.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Mean {
    count: f64,
    sum: f64,
    squares: f64,
}

impl Mean {
    /// Takes one more value in.
    pub fn take(&mut self, value: f64) {
        self.count += 1.0;
        self.sum += value;
        self.squares += value * value;
    }

    /// The mean of the values; 0 where there are none.
    pub fn get(self) -> f64 {
        self.sum / self.count.max(1.0)
    }

    /// The standard error of the mean.
    pub fn error(self) -> f64 {
        let mean = self.get();
        libm::sqrt((self.squares / self.count.max(1.0) - mean * mean).max(0.0) / self.count.max(1.0))
    }
}
