use super::Value;

/// The names of one item and what each stands for, in the order they were given.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Scope(Vec<(String, Value)>);

impl Scope {
    /// With no names yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Gives a name its value; a name given again keeps its place and takes the new value.
    pub fn insert(&mut self, name: &str, value: impl Into<Value>) {
        let value = value.into();
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some(entry) => entry.1 = value,
            None => self.0.push((name.to_owned(), value)),
        }
    }

    /// What the name stands for, if it has been given.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// All names with their values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<N: AsRef<str>, V: Into<Value>> FromIterator<(N, V)> for Scope {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(entries: I) -> Self {
        let mut scope = Self::new();
        for (name, value) in entries {
            scope.insert(name.as_ref(), value);
        }
        scope
    }
}
