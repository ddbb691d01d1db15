use super::MakeError;
use crate::{
    language::{Chance, Expr, Language, Notation, Rich, Scope, Template, Value},
    units::Rational,
};

/// Where recipes are turned into things: the drawn values, and how numbers are written. Every error names the field it is in.
pub(super) struct Kitchen<'a> {
    pub(super) scope: Scope,
    pub(super) notation: &'a Notation,
}

impl Kitchen<'_> {
    /// The value of an expression without chance.
    pub(super) fn value(&self, place: &str, source: &str) -> Result<Value, MakeError> {
        let expr = Expr::parse(source).map_err(|error| MakeError::parse(place, error))?;
        expr.eval(&self.scope, &mut Chance::None).map_err(|error| MakeError::eval(place, error))
    }

    pub(super) fn number(&self, place: &str, source: &str) -> Result<Rational, MakeError> {
        match self.value(place, source)? {
            Value::Number(number) => Ok(number),
            _ => Err(MakeError::wrong(place, "this should be a number")),
        }
    }

    pub(super) fn truth(&self, place: &str, source: &str) -> Result<bool, MakeError> {
        match self.value(place, source)? {
            Value::Truth(truth) => Ok(truth),
            _ => Err(MakeError::wrong(place, "this should be true or false")),
        }
    }

    /// A whole number from 0 to `most`.
    pub(super) fn count(&self, place: &str, source: &str, most: u32) -> Result<u32, MakeError> {
        let number = self.number(place, source)?;
        let count = number.whole().and_then(|whole| u32::try_from(whole).ok()).filter(|count| *count <= most);
        count.ok_or_else(|| {
            MakeError::wrong(place, &format!("this is {number} and should be a whole number from 0 to {most}"))
        })
    }

    pub(super) fn numbers(&self, place: &str, source: &str) -> Result<Vec<Rational>, MakeError> {
        let wrong = || MakeError::wrong(place, "this should be a list of numbers");
        let Value::List(values) = self.value(place, source)? else { return Err(wrong()) };
        let number = |value| if let Value::Number(number) = value { Ok(number) } else { Err(wrong()) };
        values.into_iter().map(number).collect()
    }

    pub(super) fn counts(&self, place: &str, source: &str) -> Result<Vec<u32>, MakeError> {
        let whole = |number: Rational| number.whole().and_then(|whole| u32::try_from(whole).ok());
        let wrong = || MakeError::wrong(place, "this should be a list of whole numbers from 0 up");
        self.numbers(place, source)?.into_iter().map(|number| whole(number).ok_or_else(wrong)).collect()
    }

    pub(super) fn rich(&self, place: &str, source: &str) -> Result<Rich, MakeError> {
        let template = Template::parse(source).map_err(|error| MakeError::parse(place, error))?;
        template.render(&self.scope, self.notation).map_err(|error| MakeError::eval(place, error))
    }

    pub(super) fn text(&self, place: &str, source: &str) -> Result<String, MakeError> {
        Ok(self.rich(place, source)?.plain())
    }

    /// A name that the program knows (a form, a cut, a cover) or a line of mathematics: no language changes it.
    pub(super) fn as_written(&self, place: &str, source: &str) -> Result<String, MakeError> {
        let notation = Notation { language: Language::default(), ..*self.notation };
        let template = Template::parse(source).map_err(|error| MakeError::parse(place, error))?;
        Ok(template.render(&self.scope, &notation).map_err(|error| MakeError::eval(place, error))?.plain())
    }

    pub(super) fn text_if(&self, place: &str, source: Option<&str>) -> Result<Option<String>, MakeError> {
        source.map(|source| self.text(place, source)).transpose()
    }
}
