use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr, sync::Arc};

/// A name that is not spelled as an id is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BadId {
    /// What was given.
    pub given: String,
    /// What it should look like.
    pub wanted: &'static str,
}

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} should look like {}", self.given, self.wanted)
    }
}

macro_rules! spelled_id {
    ($(#[$doc:meta])* $name:ident, $wanted:literal, $parts:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it is written in packs, links and files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> {
                let good = text.len() <= 120 && text.split('/').count() == $parts && text.split('/').all(is_part);
                if good { Ok(Self(text.into())) } else { Err(BadId { given: text.to_owned(), wanted: $wanted }) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;
            fn try_from(text: String) -> Result<Self, BadId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.as_str().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

spelled_id!(
    /// A pack: a file of skills, `math.3.oa`.
    PackId, "math.3.oa", 1
);
spelled_id!(
    /// A skill: one thing to be able to do, `math.3.oa/equal-groups`. Once released it never changes its meaning.
    SkillId, "math.3.oa/equal-groups", 2
);
spelled_id!(
    /// An exercise: a recipe that makes questions, `math.3.oa/equal-groups/how-many`.
    ExerciseId, "math.3.oa/equal-groups/how-many", 3
);

/// Ids that state is full of: a snapshot reads each of them once.
macro_rules! read_once {
    ($($name:ident, $parts:literal);+) => {$(
        impl $name {
            /// How many parts stand between its slashes.
            pub(super) const PARTS: usize = $parts;

            /// One that was read before, in the memory that it has already.
            pub(super) const fn again(text: Arc<str>) -> Self {
                Self(text)
            }

            /// Its memory, to have it again.
            pub(super) fn shared(&self) -> Arc<str> {
                Arc::clone(&self.0)
            }
        }
    )+};
}
read_once!(SkillId, 2; ExerciseId, 3);

fn is_part(part: &str) -> bool {
    let edge = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    edge(part.chars().next())
        && edge(part.chars().last())
        && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.')
}

impl PackId {
    /// What the packs of one subject and grade begin with: `math.3`. A sampler stands for itself.
    pub fn grade(&self) -> &str {
        let second = self.0.match_indices('.').nth(1).map_or(self.0.len(), |(place, _)| place);
        &self.0[..second]
    }
}

impl SkillId {
    /// The pack it stands in.
    pub fn pack(&self) -> PackId {
        PackId(self.0.split('/').next().unwrap_or_default().into())
    }

    /// The exercise of this skill with that short name.
    pub fn exercise(&self, name: &str) -> Result<ExerciseId, BadId> {
        format!("{}/{name}", self.0).parse()
    }
}

impl ExerciseId {
    /// The skill it practices.
    pub fn skill(&self) -> SkillId {
        let (skill, _) = self.0.rsplit_once('/').unwrap_or((&self.0, ""));
        SkillId(skill.into())
    }

    /// Its short name within the skill.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }
}

macro_rules! number_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(pub u64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:016x}", self.0)
            }
        }

        impl FromStr for $name {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> {
                let bad = || BadId { given: text.to_owned(), wanted: "16 hexadecimal digits" };
                if text.len() != 16 || !text.chars().all(|c| c.is_ascii_hexdigit()) {
                    return Err(bad());
                }
                u64::from_str_radix(text, 16).map(Self).map_err(|_| bad())
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;
            fn try_from(text: String) -> Result<Self, BadId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }
    };
}

number_id!(
    /// A learner on this device: 64 random bits.
    LearnerId
);
number_id!(
    /// A choice board: 64 random bits.
    BoardId
);
number_id!(
    /// One load of the page that writes events: 64 random bits, never used again.
    WriterId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_know_where_they_belong() {
        let exercise: ExerciseId = "math.3.oa/equal-groups/how-many".parse().expect("spelled right");
        assert_eq!((exercise.skill().as_str(), exercise.name()), ("math.3.oa/equal-groups", "how-many"));
        assert_eq!(exercise.skill().pack().as_str(), "math.3.oa");
    }

    #[test]
    fn markup_and_paths_are_no_ids() {
        for bad in ["", "a", "a/b/c", "../x", "A/b", "a/<b>", "a/b c", "a//"] {
            assert!(bad.parse::<SkillId>().is_err(), "{bad}");
        }
        assert!("+123456789abcdef".parse::<WriterId>().is_err());
    }
}
