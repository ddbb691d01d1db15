//! Places in the app and the links to them.

use super::{board_place::BoardPlace, gallery_place::GalleryPlace};
use crate::{
    practice::{ItemRef, Level},
    record::EventId,
    units::{ExerciseId, SkillId},
};

/// A place in the app: the URL's fragment, so that the app runs from any folder of any static host.
///
/// `Route::parse(&route.href()) == route` for every route; what cannot be read is [`Route::Lost`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Route {
    /// `#/` and `#/today`: what next, and why.
    Today,
    /// `#/welcome`: who are you?
    Welcome,
    /// `#/map`, `#/map/math.3.oa/equal-groups`: the garden of skills, with one of them open.
    Map(Option<SkillId>),
    /// `#/skill/math.3.oa/equal-groups`: what is known of a skill, and why.
    Skill(SkillId),
    /// `#/place`: find my place.
    Place,
    /// `#/practice/math.3.oa/equal-groups?level=2&exercise=write-it`: one question at a time.
    Practice(Aim),
    /// `#/goals`: the learner's goals.
    Goals,
    /// `#/goals/new`, `#/goals/new/00000000000000a1-3`: making a goal, or a step of a longer one.
    NewGoal(Option<EventId>),
    /// `#/goals/00000000000000a1-3`: one goal.
    Goal(EventId),
    /// `#/journal`: all that was set down.
    Journal,
    /// `#/conference`: one page for a talk.
    Conference,
    /// `#/week`: a look back at the last seven days.
    Week,
    /// `#/me`: who I am as a learner.
    Me,
    /// `#/progress`: what grew, when.
    Progress,
    /// `#/board` and what belongs to it: choice boards.
    Board(BoardPlace),
    /// `#/portfolio`: all that was made on boards.
    Portfolio,
    /// `#/settings`: settings and my data.
    Settings,
    /// `#/about`: what is different here, for child, family and teacher.
    About,
    /// `#/privacy`: what was asked for since the page was opened, and what is kept.
    Privacy,
    /// `#/gallery` and what belongs to it: every kind of answer and picture, for those who write exercises.
    Gallery(GalleryPlace),
    /// Anything else.
    Lost,
}

/// What a practice link asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Aim {
    /// The skill.
    pub skill: SkillId,
    /// Only this level.
    pub level: Option<Level>,
    /// Only this exercise, by its short name.
    pub exercise: Option<String>,
    /// This exercise first, then whatever fits.
    pub first: Option<String>,
    /// Where the learner came from, and goes back to.
    pub back: Option<ExerciseId>,
}

impl Aim {
    /// The skill, at whatever level fits the learner.
    pub const fn at(skill: SkillId) -> Self {
        Self { skill, level: None, exercise: None, first: None, back: None }
    }
}

impl Aim {
    /// The skill, beginning with one exercise: the way back to where somebody was.
    pub fn back_at(exercise: &ExerciseId) -> Self {
        Self { first: Some(exercise.name().to_owned()), ..Self::at(exercise.skill()) }
    }

    /// Whether an item is what the link asks for.
    pub fn fits(&self, item: &ItemRef) -> bool {
        let named = self.exercise.as_ref().is_none_or(|name| name == item.exercise.name());
        item.exercise.skill() == self.skill && named && self.level.is_none()
    }
}

impl Route {
    /// Reads a fragment, with or without `#`.
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#');
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let skill = |pack: &str, skill: &str| format!("{pack}/{skill}").parse::<SkillId>().ok();
        match parts.as_slice() {
            [] | ["today"] => Self::Today,
            ["welcome"] => Self::Welcome,
            ["map"] => Self::Map(None),
            ["map", pack, name] => skill(pack, name).map_or(Self::Lost, |skill| Self::Map(Some(skill))),
            ["skill", pack, name] => skill(pack, name).map_or(Self::Lost, Self::Skill),
            ["place"] => Self::Place,
            ["practice", pack, name] => {
                skill(pack, name).and_then(|skill| aim(skill, query)).map_or(Self::Lost, Self::Practice)
            }
            ["goals"] => Self::Goals,
            ["goals", "new"] => Self::NewGoal(None),
            ["goals", "new", goal] => event(goal).map_or(Self::Lost, |goal| Self::NewGoal(Some(goal))),
            ["goals", goal] => event(goal).map_or(Self::Lost, Self::Goal),
            ["journal"] => Self::Journal,
            ["conference"] => Self::Conference,
            ["week"] => Self::Week,
            ["me"] => Self::Me,
            ["progress"] => Self::Progress,
            ["board", rest @ ..] => BoardPlace::parse(rest).map_or(Self::Lost, Self::Board),
            ["portfolio"] => Self::Portfolio,
            ["settings"] => Self::Settings,
            ["about"] => Self::About,
            ["privacy"] => Self::Privacy,
            ["gallery", rest @ ..] => GalleryPlace::parse(rest, query).map_or(Self::Lost, Self::Gallery),
            _ => Self::Lost,
        }
    }

    /// The link to this place.
    pub fn href(&self) -> String {
        match self {
            Self::Today | Self::Lost => "#/today".to_owned(),
            Self::Welcome => "#/welcome".to_owned(),
            Self::Map(None) => "#/map".to_owned(),
            Self::Map(Some(skill)) => format!("#/map/{skill}"),
            Self::Skill(skill) => format!("#/skill/{skill}"),
            Self::Place => "#/place".to_owned(),
            Self::Practice(aim) => aim.href(),
            Self::Goals => "#/goals".to_owned(),
            Self::NewGoal(None) => "#/goals/new".to_owned(),
            Self::NewGoal(Some(goal)) => format!("#/goals/new/{}-{}", goal.writer, goal.n),
            Self::Goal(goal) => format!("#/goals/{}-{}", goal.writer, goal.n),
            Self::Journal => "#/journal".to_owned(),
            Self::Conference => "#/conference".to_owned(),
            Self::Week => "#/week".to_owned(),
            Self::Me => "#/me".to_owned(),
            Self::Progress => "#/progress".to_owned(),
            Self::Board(place) => format!("#/board{}", place.path()),
            Self::Portfolio => "#/portfolio".to_owned(),
            Self::Settings => "#/settings".to_owned(),
            Self::About => "#/about".to_owned(),
            Self::Privacy => "#/privacy".to_owned(),
            Self::Gallery(place) => format!("#/gallery{}", place.path()),
        }
    }
}

impl Aim {
    fn href(&self) -> String {
        let level = self.level.map(|level| format!("level={}", level.number()));
        let exercise = self.exercise.as_ref().map(|exercise| format!("exercise={exercise}"));
        let first = self.first.as_ref().map(|first| format!("first={first}"));
        let back = self.back.as_ref().map(|back| format!("back={back}"));
        let query = [level, exercise, first, back].into_iter().flatten().collect::<Vec<_>>().join("&");
        let mark = if query.is_empty() { "" } else { "?" };
        format!("#/practice/{}{mark}{query}", self.skill)
    }
}

/// The name of a goal in an address: writer and count.
fn event(text: &str) -> Option<EventId> {
    let (writer, n) = text.split_once('-')?;
    Some(EventId { writer: writer.parse().ok()?, n: n.parse().ok()? })
}

/// A query with a level or an exercise that cannot be is no aim: the learner is told, not sent elsewhere in silence.
fn aim(skill: SkillId, query: &str) -> Option<Aim> {
    let mut aim = Aim::at(skill);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=') {
            Some(("level", level)) => aim.level = Some(level.parse::<u8>().ok()?.try_into().ok()?),
            Some(("exercise", name)) => aim.exercise = Some(aim.skill.exercise(name).ok()?.name().to_owned()),
            Some(("first", name)) => aim.first = Some(aim.skill.exercise(name).ok()?.name().to_owned()),
            Some(("back", id)) => aim.back = Some(id.parse().ok()?),
            _ => {} // parts that a newer version adds
        }
    }
    Some(aim)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_route_leads_back_to_itself() {
        let skill: SkillId = "math.3.oa/equal-groups".parse().expect("spelled right");
        let plain = Aim::at(skill.clone());
        let goal = EventId { writer: crate::units::WriterId(0xa1), n: 3 };
        let narrow = Aim { level: Some(Level::OnTarget), exercise: Some("write-it".to_owned()), ..plain.clone() };
        let aside = Aim { back: "math.3.oa/arrays/count-by-rows".parse().ok(), ..plain.clone() };
        let back = Aim::back_at(&"math.3.oa/arrays/count-by-rows".parse().expect("spelled right"));
        for route in [
            Route::Place,
            Route::Skill(skill.clone()),
            Route::Practice(aside),
            Route::Practice(back),
            Route::Today,
            Route::Welcome,
            Route::Map(None),
            Route::Map(Some(skill)),
            Route::Practice(plain),
            Route::Practice(narrow),
            Route::Goals,
            Route::NewGoal(None),
            Route::NewGoal(Some(goal)),
            Route::Goal(goal),
            Route::Journal,
            Route::Conference,
            Route::Week,
            Route::Me,
            Route::Progress,
            Route::Portfolio,
            Route::Board(BoardPlace::List),
            Route::Board(BoardPlace::New),
            Route::Board(BoardPlace::One(crate::units::BoardId(7))),
            Route::Board(BoardPlace::Square(crate::units::BoardId(7), 3)),
            Route::Board(BoardPlace::Edit(crate::units::BoardId(7))),
            Route::Board(BoardPlace::Open("abc-_".to_owned())),
            Route::Board(BoardPlace::Solve("abc".to_owned())),
            Route::Settings,
            Route::About,
            Route::Privacy,
            Route::Gallery(GalleryPlace::default()),
            Route::Gallery(GalleryPlace::at("math.3.oa/arrays/count-by-rows".parse().expect("spelled right"))),
            Route::Gallery(GalleryPlace {
                exercise: "math.3.oa/arrays/count-by-rows".parse().ok(),
                seed: Some(crate::units::Seed(u64::MAX)),
            }),
        ] {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn links_that_cannot_be_are_lost_not_guessed() {
        for bad in [
            "#/practice/math.3.oa/equal-groups?level=9",
            "#/practice/x",
            "#/map/<b>/x",
            "#/nowhere",
            "#/practice/A/b",
            "#/gallery/x",
            "#/gallery/a/b/c?seed=-1",
        ] {
            assert_eq!(Route::parse(bad), Route::Lost, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn any_fragment_is_read(text in ".{0,200}") {
            let route = Route::parse(&text);
            prop_assert!(route == Route::Lost || Route::parse(&route.href()) == route);
        }
    }
}
