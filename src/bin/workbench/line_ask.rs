use super::arguments::Arguments;
use trellis::practice::{
    LineAnswer, LineForm, LineKey, LineKind, NotReady, NumberForm, NumberKey, Spelling, read_typed_number,
};

const KINDS: &str = "number, expression, equation, inequality, remainder, time, money and text";

/// What is asked for on a typed line, as the command line says it.
#[derive(Clone, Debug, Default)]
pub struct LineAsk {
    /// The kind of answer.
    pub kind: String,
    /// What is right.
    pub answer: String,
    /// The form it has to be written in.
    pub form: String,
    /// The unit behind a number.
    pub unit: Option<String>,
    /// Without its unit it is not ready.
    pub unit_needed: bool,
    /// `0,5` is a half.
    pub comma: bool,
    /// Capital letters count.
    pub case: bool,
    /// One slip of the keys does not.
    pub near: bool,
}

impl LineAsk {
    /// Reads the options.
    pub fn new(arguments: &Arguments) -> Result<Self, String> {
        let wanted = |name: &str| arguments.option(name).map(str::to_owned);
        let given = |name: &str| arguments.option(name).is_some();
        Ok(Self {
            kind: wanted("kind").ok_or(format!("mark needs --kind, one of {KINDS}."))?,
            answer: wanted("answer").ok_or("mark needs --answer, what is right.")?,
            form: wanted("form").unwrap_or_else(|| "any".to_owned()),
            unit: wanted("unit"),
            unit_needed: given("unit-needed"),
            comma: given("comma"),
            case: given("case"),
            near: given("near"),
        })
    }

    /// The forms that a kind can ask for.
    pub fn forms(kind: &str) -> Vec<&'static str> {
        match line_kind(kind) {
            Some(kind) => LineForm::ALL.into_iter().filter(|form| form.fits(kind)).map(LineForm::as_str).collect(),
            None => NumberForm::ALL.map(NumberForm::as_str).to_vec(),
        }
    }

    /// What the marker compares with, or a sentence that says what cannot be read.
    pub fn key(&self) -> Result<LineKey, String> {
        let key = match line_kind(&self.kind) {
            Some(kind) => LineKey::read(kind, &self.line()?, self.comma),
            None if self.kind == "number" => self.number()?.map(LineKey::Number),
            None => return Err(format!("There is no kind {:?}. It is one of {KINDS}.", self.kind)),
        };
        key.map_err(|why| format!("--answer {:?} cannot be read: {why:?}.", self.answer))
    }

    fn no_form(&self) -> String {
        format!("--kind {} has no --form {:?}, but {}.", self.kind, self.form, Self::forms(&self.kind).join(", "))
    }

    fn line(&self) -> Result<LineAnswer, String> {
        let form = LineForm::ALL.into_iter().find(|form| form.as_str() == self.form);
        let form = form.filter(|form| line_kind(&self.kind).is_some_and(|kind| form.fits(kind)));
        let mut texts: Vec<String> = match self.kind.as_str() {
            "text" => self.answer.split('|').map(str::to_owned).collect(),
            _ => vec![self.answer.clone()],
        };
        let is = texts.remove(0);
        let form = form.ok_or_else(|| self.no_form())?;
        Ok(LineAnswer { is, form, also: texts, case: self.case, near: self.near })
    }

    fn number(&self) -> Result<Result<NumberKey, NotReady>, String> {
        let form = NumberForm::ALL.into_iter().find(|form| form.as_str() == self.form).ok_or_else(|| self.no_form())?;
        let spelling = Spelling { unit: self.unit.as_deref(), unit_needed: false, decimal_comma: self.comma };
        let key = |is| NumberKey { is, form, unit: self.unit.clone(), unit_needed: self.unit_needed };
        Ok(read_typed_number(&self.answer, spelling).map(|number| key(number.value)))
    }
}

fn line_kind(name: &str) -> Option<LineKind> {
    LineKind::ALL.into_iter().find(|kind| kind.as_str() == name)
}
