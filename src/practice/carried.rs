//! An error carried forward: a box that follows from what was written in a box before it is no second mistake.

use super::{Item, Key, MakeError, Response, kinds, kitchen::Kitchen};
use crate::{
    language::{Chance, EvalError, Expr, Scope},
    units::Rational,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// How the number of a box follows from boxes before it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Follow {
    /// The place of the box.
    pub at: usize,
    /// The expression for its number, in which the names of boxes stand for what was typed there.
    pub way: String,
    /// The boxes it reads, by name, and their places.
    pub reads: Vec<(String, usize)>,
    /// The values of the exercise it reads.
    #[serde(skip)]
    pub values: Scope,
}

/// The boxes of an answer that are not right, by what each needs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Carried {
    /// Places of the boxes that need another look.
    pub again: Vec<usize>,
    /// Places of the boxes that hold what follows from those.
    pub fits: Vec<usize>,
}

/// What was carried forward from a box that is not right to later ones; `None` where nothing was. It is found anew from what was typed,
/// so the record need not hold it.
pub fn carried(item: &Item, response: &Response) -> Option<Carried> {
    let Response::Blanks(typed) = response else { return None };
    let Ok(numbers) = kinds::blanks::read(typed, item) else { return None };
    Some(Carried::of(&item.key, &numbers)).filter(|carried| !carried.fits.is_empty())
}

impl Carried {
    /// Looks at the numbers in all boxes. Where nothing needs another look, the answer is right.
    pub(super) fn of(key: &Key, numbers: &[Rational]) -> Self {
        let Key::Blanks { is, any_order, follows } = key else { return Self::default() };
        let wrong = kinds::blanks::wrong_boxes(is, any_order, numbers);
        // what reads right boxes alone follows from them to the right number: it cannot fit and be wrong
        let fits = |place: usize| {
            follows.iter().any(|follow| {
                follow.at == place
                    && follow.reads.iter().any(|(_, from)| wrong.contains(from))
                    && follow.number(numbers) == numbers.get(place).copied()
            })
        };
        let (fits, again) = wrong.iter().partition(|place| fits(**place));
        Self { again, fits }
    }
}

impl Follow {
    /// The number that follows from these; `None` where none does, as from a division by zero.
    pub fn number(&self, numbers: &[Rational]) -> Option<Rational> {
        self.eval(&Expr::parse(&self.way).ok()?, numbers).ok()
    }

    fn eval(&self, way: &Expr, numbers: &[Rational]) -> Result<Rational, EvalError> {
        let mut scope = self.values.clone();
        for (name, from) in &self.reads {
            if let Some(number) = numbers.get(*from) {
                scope.insert(name, *number);
            }
        }
        way.eval(&scope, &mut Chance::None)?.number()
    }
}

/// The boxes that follow, in reading order, each from boxes before it and from the exercise's values.
pub(super) fn cook_follows(
    kitchen: &Kitchen<'_>,
    follows: &BTreeMap<String, String>,
    boxes: &[String],
    (is, any_order): (&[Rational], &[Vec<usize>]),
) -> Result<Vec<Follow>, MakeError> {
    let mut cooked = Vec::new();
    for (name, way) in follows {
        let place = format!("answer.blanks.follows.{name}");
        let wrong = |sentence: &str| MakeError::wrong(&place, sentence);
        let at =
            boxes.iter().position(|other| other == name).ok_or_else(|| wrong("no line has a box with this name"))?;
        if any_order.iter().any(|set| set.contains(&at)) {
            return Err(wrong("the numbers of this box may change places, so it is not clear which one follows"));
        }
        let expr = Expr::parse(way).map_err(|error| MakeError::parse(&place, error))?;
        let mut follow = Follow { at, way: way.clone(), reads: Vec::new(), values: Scope::new() };
        for known in expr.names() {
            match (boxes.iter().position(|other| *other == known), kitchen.scope.get(&known)) {
                (Some(from), _) if from < at => follow.reads.push((known, from)),
                (Some(_), _) => return Err(wrong(&format!("the box [{known}] does not stand before [{name}]"))),
                (None, Some(value)) => follow.values.insert(&known, value.clone()),
                (None, None) => return Err(MakeError::eval(&place, EvalError::UnknownName(known))),
            }
        }
        let own = follow.eval(&expr, is).map_err(|error| MakeError::eval(&place, error))?;
        for set in any_order {
            if !same_in_any_order(&follow, set, (is, own)) {
                return Err(wrong("it depends on which of the boxes that may change places holds which number"));
            }
        }
        cooked.push(follow);
    }
    cooked.sort_by_key(|follow| follow.at);
    Ok(cooked)
}

/// Whether two boxes that change places leave what follows as it is.
fn same_in_any_order(follow: &Follow, set: &[usize], (is, own): (&[Rational], Rational)) -> bool {
    let read = |place: &usize| follow.reads.iter().any(|(_, from)| from == place);
    if !set.iter().any(read) {
        return true;
    }
    let mut turned = is.to_vec();
    set.iter().all(read)
        && set.windows(2).all(|pair| {
            turned.swap(pair[0], pair[1]);
            follow.number(&turned) == Some(own)
        })
}
