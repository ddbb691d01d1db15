//! Any shape of a form and a size, wherever it stands and however it lies.

use super::{
    Makes, PlaneKey, empty, hold_slips, not_yet,
    outline::{along, sides, twice_area, way},
};
use crate::{
    practice::{
        AnswerFace, Item, Key, MakeError, Slip, Verdict,
        kitchen::Kitchen,
        pictures::{Plane, PlaneRecipe, Squares},
    },
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// What the shape should be, and the plane. An area, a perimeter, or both are asked for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnyShapeAnswer {
    /// Its form.
    pub form: ShapeForm,
    /// An expression: how many squares of the grid it covers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// An expression: how far it is around a rectangle, in sides of a square.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perimeter: Option<String>,
    /// The plane as learners get it; its grid lines are 1 apart.
    pub on: PlaneRecipe,
}

/// A form that can be asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShapeForm {
    /// Four square corners; a square is one too.
    Rectangle,
    /// Three corners, one of them square.
    RightTriangle,
}

/// The shape that is right.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Wanted {
    /// Its form.
    pub form: ShapeForm,
    /// In squares of the grid; any, where there is none.
    pub area: Option<Rational>,
    /// In sides of a square; any, where there is none.
    pub perimeter: Option<Rational>,
}

impl ShapeForm {
    const fn corners(self) -> usize {
        match self {
            Self::Rectangle => 4,
            Self::RightTriangle => 3,
        }
    }

    fn is(self, corners: &[Squares]) -> bool {
        let ways: Vec<Squares> = sides(corners).map(way).collect();
        let mut square = ways.iter().zip(ways.iter().cycle().skip(1)).map(|(one, other)| along(*one, *other) == 0);
        corners.len() == self.corners()
            && match self {
                Self::Rectangle => square.all(|square| square),
                Self::RightTriangle => square.any(|square| square),
            }
    }
}

impl Wanted {
    /// In words: `rectangle, area 12, perimeter 14`.
    pub(super) fn told(&self) -> String {
        let form = match self.form {
            ShapeForm::Rectangle => "rectangle",
            ShapeForm::RightTriangle => "right triangle",
        };
        let area = self.area.map(|area| format!(", area {area}")).unwrap_or_default();
        let perimeter = self.perimeter.map(|perimeter| format!(", perimeter {perimeter}")).unwrap_or_default();
        format!("{form}{area}{perimeter}")
    }

    fn meets(&self, corners: &[Squares]) -> bool {
        let twice = twice_area(corners);
        let area = |area: Rational| area.times(Rational::int(2)) == Some(Rational::int(twice));
        // the sides a and b of a rectangle may lie aslant: (2a + 2b)² = 4(a² + b² + 2ab), and ab is its area
        let squares: i64 = sides(corners).map(way).take(2).map(|way| along(way, way)).sum();
        let perimeter = |perimeter: Rational| perimeter.times(perimeter) == Some(Rational::int(4 * (squares + twice)));
        self.form.is(corners) && twice > 0 && self.area.is_none_or(area) && self.perimeter.is_none_or(perimeter)
    }

    /// The shapes that a slip leads to: of the same form, and of a size that `at` names.
    pub(super) fn slipped(&self, slip: &Slip) -> Option<Self> {
        let size = Some(slip.gives.parse().ok()?);
        let (area, perimeter) = match slip.at.as_deref()? {
            "area" => (size, None),
            "perimeter" => (None, size),
            _ => return None,
        };
        Some(Self { form: self.form, area, perimeter })
    }

    /// A shape that is so, in the lower left corner of the plane; not one that is also as `but` says.
    pub(super) fn example(&self, plane: &Plane, but: Option<&Self>) -> Option<Vec<usize>> {
        let ((left, right), (low, high)) = (plane.x.reach(), plane.y.reach());
        let corners = |(right, high): Squares| {
            let round = [(left, low), (right, low), (right, high), (left, high)];
            let shape: Vec<Squares> = match self.form {
                ShapeForm::Rectangle => round.into(),
                ShapeForm::RightTriangle => round.into_iter().filter(|corner| *corner != (right, high)).collect(),
            };
            (self.meets(&shape) && !but.is_some_and(|but| but.meets(&shape))).then_some(shape)
        };
        let ends = (left + 1..=right).flat_map(|right| (low + 1..=high).map(move |high| (right, high)));
        let shape = ends.filter_map(corners).next()?;
        shape.into_iter().map(|corner| plane.crossing(corner)).collect()
    }

    /// Right as soon as it is all that is asked for, wherever it stands.
    pub(super) fn mark(&self, corners: &[Squares], item: &Item) -> Verdict {
        if self.meets(corners) {
            return Verdict::Right;
        }
        not_yet(&item.slips, |slip| self.slipped(slip).is_some_and(|slipped| slipped.meets(corners)))
    }
}

pub(in crate::practice) fn cook(
    kitchen: &Kitchen<'_>,
    answer: &AnyShapeAnswer,
    slips: &[Slip],
) -> Result<(AnswerFace, Key), MakeError> {
    let plane = empty(kitchen, "any-shape", &answer.on)?;
    let place = "answer.plot.any-shape.form";
    let size = |field: &str, source: Option<&String>| {
        source.map(|source| kitchen.number(&format!("answer.plot.any-shape.{field}"), source)).transpose()
    };
    let wanted = Wanted {
        form: answer.form,
        area: size("area", answer.area.as_ref())?,
        perimeter: size("perimeter", answer.perimeter.as_ref())?,
    };
    if wanted.area.is_none() && wanted.perimeter.is_none() {
        return Err(MakeError::wrong(place, "an area, a perimeter, or both should be asked for"));
    }
    if wanted.perimeter.is_some() && wanted.form != ShapeForm::Rectangle {
        return Err(MakeError::wrong(place, "only a rectangle can be asked for by its perimeter"));
    }
    if [&plane.x, &plane.y].iter().any(|axis| axis.step != Rational::ONE) {
        return Err(MakeError::wrong(
            "answer.plot.any-shape.on.steps",
            "grid lines are 1 apart where sizes are counted",
        ));
    }
    let Some(such) = wanted.example(&plane, None) else {
        return Err(MakeError::wrong(place, &format!("no such shape has room on the grid: {}", wanted.told())));
    };
    let can_be = |slip: &Slip| wanted.slipped(slip).is_some_and(|slip| slip.example(&plane, Some(&wanted)).is_some());
    hold_slips(slips, "a size that a shape of this form can have here", can_be)?;
    let asked = wanted.form.corners();
    let key = PlaneKey::AnyShape { wanted, such };
    Ok((AnswerFace::Plane { plane: Box::new(plane), makes: Makes::Shape, asked }, Key::Plane(key)))
}

/// Where a slip leads: the size it has, `at = "area"` or `at = "perimeter"`.
pub(in crate::practice) fn slip_measure(
    kitchen: &Kitchen<'_>,
    place: &str,
    (at, gives): (Option<&str>, &str),
) -> Result<String, MakeError> {
    if !matches!(at, Some("area" | "perimeter")) {
        return Err(MakeError::wrong(place, "say which size this is: at = \"area\" or at = \"perimeter\""));
    }
    Ok(kitchen.number(place, gives)?.to_string())
}
