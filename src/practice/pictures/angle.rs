use super::listed;
use crate::{
    practice::{kitchen::Kitchen, make::MakeError},
    units::Rational,
};
use serde::{Deserialize, Serialize};

/// Rays from one corner; on a protractor, if wanted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Angle {
    /// Where each ray points, in degrees from the right against the way of a clock's hands, rising; 2 to 5 rays.
    pub rays: Vec<Rational>,
    /// What stands between a ray and the next; empty texts stand nowhere.
    pub labels: Vec<String>,
    /// Letters at the ends of the rays.
    pub names: Vec<String>,
    /// The letter at the corner.
    pub corner: Option<String>,
    /// Whether the rays lie on a half circle with two scales of degrees.
    pub protractor: bool,
}

/// An angle as it stands in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AngleRecipe {
    /// A list: where the rays point, in degrees from the right, rising.
    pub rays: String,
    /// What stands between a ray and the next.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<String>,
    /// Letters at the ends of the rays.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// The letter at the corner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corner: Option<String>,
    /// With a protractor; every ray points at one of its marks, every 5 degrees.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub protractor: bool,
}

impl Angle {
    /// How wide each part between two rays is, in degrees.
    pub fn parts(&self) -> Vec<Rational> {
        self.rays.windows(2).filter_map(|pair| pair[1].minus(pair[0])).collect()
    }

    pub(super) fn words(&self) -> String {
        let named = |n: usize| match self.names.get(n).filter(|name| !name.is_empty()) {
            Some(name) => format!("Ray {name}"),
            None => format!("Ray {}", n + 1),
        };
        if self.protractor {
            let half = Rational::int(180);
            let ray = |(n, ray): (usize, &Rational)| {
                let outer = half.minus(*ray).unwrap_or(half);
                format!("{} points at {ray} on the inner scale and {outer} on the outer scale.", named(n))
            };
            let rays: Vec<String> = self.rays.iter().enumerate().map(ray).collect();
            return format!("A protractor with a mark every 5 degrees. {}{}", rays.join(" "), self.label_words());
        }
        let sizes: Vec<String> = self.parts().into_iter().map(opening).map(str::to_owned).collect();
        format!("{} rays from one corner. Between them: {}.{}", self.rays.len(), listed(&sizes), self.label_words())
    }

    fn label_words(&self) -> String {
        let texts = (1..).zip(&self.labels).filter(|(_, label)| !label.is_empty());
        texts.map(|(n, label)| format!(" Part {n} is marked {label}.")).collect()
    }
}

/// How wide a part is, as an eye sees it.
fn opening(degrees: Rational) -> &'static str {
    let (square, straight) = (Rational::int(90), Rational::int(180));
    match degrees {
        wide if wide == square => "a square corner",
        wide if wide < square => "less than a square corner",
        wide if wide == straight => "a straight line",
        wide if wide < straight => "more than a square corner",
        _ => "more than a straight line",
    }
}

pub(super) fn draft(
    kitchen: &Kitchen<'_>,
    at: &dyn Fn(&str) -> String,
    recipe: &AngleRecipe,
) -> Result<Angle, MakeError> {
    let at = |field: &str| at(&format!("angle.{field}"));
    let texts = |field: &str, texts: &[String]| {
        texts.iter().map(|text| kitchen.text(&at(field), text)).collect::<Result<Vec<_>, _>>()
    };
    let angle = Angle {
        rays: kitchen.numbers(&at("rays"), &recipe.rays)?,
        labels: texts("labels", &recipe.labels)?,
        names: texts("names", &recipe.names)?,
        corner: kitchen.text_if(&at("corner"), recipe.corner.as_deref())?,
        protractor: recipe.protractor,
    };
    let (first, last) = (angle.rays.first().copied(), angle.rays.last().copied());
    let turn = last.zip(first).and_then(|(last, first)| last.minus(first)).unwrap_or(Rational::ZERO);
    let narrowest = if angle.names.is_empty() { 15 } else { 30 };
    let wide = |part: &Rational| angle.protractor || *part >= Rational::int(narrowest);
    if !(2..=5).contains(&angle.rays.len()) || turn > Rational::int(345) || !angle.parts().iter().all(wide) {
        let rule = "2 to 5 rays stand 15 degrees apart or more (30 where they have letters), and do not close a circle";
        return Err(MakeError::wrong(&at("rays"), rule));
    }
    let on_mark = |ray: &Rational| ray.over(Rational::int(5)).and_then(Rational::whole).is_some();
    let above = |ray: &Rational| *ray >= Rational::ZERO && *ray <= Rational::int(180);
    let rising = angle.parts().iter().all(|part| *part > Rational::ZERO);
    if !rising || (angle.protractor && !angle.rays.iter().all(|ray| above(ray) && on_mark(ray))) {
        let rule = "rays rise; on a protractor they point at a mark from 0 to 180, every 5 degrees";
        return Err(MakeError::wrong(&at("rays"), rule));
    }
    Ok(angle)
}
