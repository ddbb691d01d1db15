use super::arguments::Arguments;
use trellis::practice::{
    Equation, Expression, ExpressionForm, Inequality, LineKey, NotReady, NumberForm, NumberKey, Remainder, Spelling,
    Time, WordKey, read_money, read_typed_number,
};

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
    /// Every kind.
    pub const KINDS: [&'static str; 8] =
        ["number", "expression", "equation", "inequality", "remainder", "time", "money", "text"];

    /// Reads the options.
    pub fn new(arguments: &Arguments) -> Result<Self, String> {
        let wanted = |name: &str| arguments.option(name).map(str::to_owned);
        let given = |name: &str| arguments.option(name).is_some();
        Ok(Self {
            kind: wanted("kind").ok_or(format!("mark needs --kind {}.", Self::KINDS.join("|")))?,
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
        match kind {
            "number" => NumberForm::ALL.map(NumberForm::as_str).to_vec(),
            "expression" => ExpressionForm::ALL.map(ExpressionForm::as_str).to_vec(),
            "equation" | "inequality" => vec!["any", "solved"],
            _ => vec!["any"],
        }
    }

    /// What the marker compares with, or a sentence that says what cannot be read.
    pub fn key(&self) -> Result<LineKey, String> {
        if !Self::forms(&self.kind).contains(&self.form.as_str()) {
            return Err(format!("--kind {} has no --form {:?}.", self.kind, self.form));
        }
        let (answer, comma) = (self.answer.as_str(), self.comma);
        let solved = self.form == "solved";
        let key = match self.kind.as_str() {
            "number" => self.number().map(LineKey::Number),
            "expression" => {
                let form = ExpressionForm::ALL.into_iter().find(|form| form.as_str() == self.form).unwrap_or_default();
                Expression::read(answer, comma).map(|is| LineKey::Expression { is, form })
            }
            "equation" => Equation::read(answer, comma).map(|is| LineKey::Equation { is, solved }),
            "inequality" => Inequality::read(answer, comma).map(|is| LineKey::Inequality { is, solved }),
            "remainder" => Remainder::read(answer, comma).map(LineKey::Remainder),
            "time" => Time::read(answer, comma).map(LineKey::Time),
            "money" => read_money(answer, comma).map(LineKey::Money),
            "text" => Ok(LineKey::Text(WordKey {
                accepted: answer.split('|').map(str::to_owned).collect(),
                case_matters: self.case,
                spelling_free: self.near,
            })),
            other => return Err(format!("There is no kind {other:?}. It is one of {}.", Self::KINDS.join(", "))),
        };
        key.map_err(|why| format!("--answer {answer:?} cannot be read: {why:?}."))
    }

    fn number(&self) -> Result<NumberKey, NotReady> {
        let spelling = Spelling { unit: self.unit.as_deref(), unit_needed: false, decimal_comma: self.comma };
        Ok(NumberKey {
            is: read_typed_number(&self.answer, spelling)?.value,
            form: NumberForm::ALL.into_iter().find(|form| form.as_str() == self.form).unwrap_or_default(),
            unit: self.unit.clone(),
            unit_needed: self.unit_needed,
        })
    }
}
