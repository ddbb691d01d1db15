use crate::record::{Grade, Pin, Profile, Ways, Why};
use serde::{Deserialize, Serialize};

/// A profile as version 1 writes it. Ways of working are a list of names: those a version does not know change nothing.
#[derive(Serialize, Deserialize)]
pub(super) struct ProfileLine {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    grade: Option<u8>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    likes: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    ways: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pin: Vec<String>,
}

impl From<&Profile> for ProfileLine {
    fn from(profile: &Profile) -> Self {
        let ways = profile.ways;
        let named = [
            ("pictures", ways.pictures),
            ("example-first", ways.example_first),
            ("read-aloud", ways.read_aloud),
            ("one-thing", ways.one_thing),
            ("two-choices", ways.two_choices),
            ("more-space", ways.more_space),
            ("breaks", ways.breaks),
        ];
        Self {
            name: profile.nickname.clone(),
            grade: profile.grade.map(Grade::number),
            likes: profile.interests.clone(),
            ways: named.iter().filter(|(_, chosen)| *chosen).map(|(name, _)| (*name).to_owned()).collect(),
            pin: profile.pin.as_ref().map(Pin::names).unwrap_or_default(),
        }
    }
}

impl TryFrom<ProfileLine> for Profile {
    type Error = Why;

    fn try_from(line: ProfileLine) -> Result<Self, Why> {
        let has = |name: &str| line.ways.iter().any(|way| way == name);
        let ways = Ways {
            pictures: has("pictures"),
            example_first: has("example-first"),
            read_aloud: has("read-aloud"),
            one_thing: has("one-thing"),
            two_choices: has("two-choices"),
            more_space: has("more-space"),
            breaks: has("breaks"),
        };
        let grade = line.grade.map(|number| Grade::new(number).ok_or(Why::WrongShape)).transpose()?;
        Ok(Self { nickname: line.name, grade, interests: line.likes, ways, pin: Pin::of_names(&line.pin) })
    }
}
