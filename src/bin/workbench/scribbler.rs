use super::line_ask::LineAsk;
use trellis::units::{Draw, Seed};

/// Answers of every kind, in every form, each with other spellings of it: what wild lines are made from.
const CORPUS: [(&str, &str); 64] = [
    ("number", "24"),
    ("number", "1853/2000"),
    ("number", "3/8"),
    ("number", "-5"),
    ("number", "1 1/2"),
    ("number", "0.9265"),
    ("number", "1000"),
    ("number", "50%"),
    ("number", "1/3"),
    ("number", "8 (6/19)"),
    ("number", "7/3"),
    ("number", "3 x 10^5"),
    ("number", "0"),
    ("number", "1,234,567.25"),
    ("expression", "2*(x+3)"),
    ("expression", "x^2+5x+6"),
    ("expression", "(x+2)(x+3)"),
    ("expression", "-x"),
    ("expression", "3/(x+1)"),
    ("expression", "2√3"),
    ("expression", "2πr"),
    ("expression", "1/2 b h"),
    ("expression", "(x+1)/(x-1)"),
    ("expression", "x^2 - 9"),
    ("expression", "3xy + 2y^2"),
    ("expression", "0.5n + 1 1/2"),
    ("expression", "√(9/2)"),
    ("expression", "(a+b)^8"),
    ("equation", "x = 4/3"),
    ("equation", "y = 2x + 3"),
    ("equation", "2x + 3 = 7"),
    ("equation", "x^2 = 4"),
    ("equation", "x = ±√2"),
    ("equation", "x = 2 or x = -2"),
    ("equation", "A = l*w"),
    ("equation", "x/2 = 3/(x+1)"),
    ("equation", "x = x"),
    ("inequality", "x > 3"),
    ("inequality", "2 < x <= 5"),
    ("inequality", "x < 2 or x >= 5"),
    ("inequality", "y > 2x + 1"),
    ("inequality", "-2x + 4 >= 10"),
    ("inequality", "x != 0"),
    ("inequality", "x^2 < 9"),
    ("remainder", "12 r 3"),
    ("remainder", "4 r 0"),
    ("remainder", "1000 remainder 17"),
    ("time", "3:05"),
    ("time", "3:05 pm"),
    ("time", "15:05"),
    ("time", "12:00 am"),
    ("time", "1 h 20 min"),
    ("time", "45 min"),
    ("time", "noon"),
    ("money", "$3.50"),
    ("money", "$3"),
    ("money", "350¢"),
    ("money", "3 dollars 50 cents"),
    ("money", "$1000.05"),
    ("text", "rhombus"),
    ("text", "Monday"),
    ("text", "gray|grey"),
    ("text", "right angle"),
    ("text", "o'clock"),
];

/// Pieces that are put in, swapped and repeated.
const PIECES: [&str; 78] = [
    "0", "1", "2", "9", "10", "12", "100", "000", "1/2", "½", "¾", "⅓", "²", "³", "⁻", "⁴", "₂", "⁄", "/", "//", "÷",
    "\\", "-", "−", "–", "+", "*", "×", "·", "^", "(", ")", "((", "))", "[", "{", "|", "√", "∛", "sqrt(", "sqrt", "pi",
    "π", "x", "X", "y", "n", "ab", "=", "==", "<", ">", "<=", "=>", "≤", "≥", "≠", "!=", "±", " or ", " and ", ",",
    ".", "..", "…", ";", ":", " ", "\u{a0}", "\u{2009}", "\u{305}", "%", "$", "¢", " cents", " pm", " r ", "°",
];

/// Every kind in every form; numbers and expressions also with a decimal comma, numbers also with a unit.
pub fn asks() -> Vec<LineAsk> {
    let mut asks = Vec::new();
    for (kind, answer) in CORPUS {
        for form in LineAsk::forms(kind) {
            let ask = LineAsk {
                kind: kind.to_owned(),
                answer: answer.to_owned(),
                form: form.to_owned(),
                ..LineAsk::default()
            };
            if !answer.contains(['.', ',']) {
                asks.push(LineAsk { comma: true, ..ask.clone() });
            }
            if kind == "number" {
                asks.push(LineAsk { unit: Some("cm".to_owned()), unit_needed: answer == "24", ..ask.clone() });
            }
            if kind == "text" {
                asks.push(LineAsk { case: true, near: true, ..ask.clone() });
            }
            asks.push(ask);
        }
    }
    asks
}

/// Writes wild lines, the same for the same seed.
pub struct Scribbler(Draw);

impl Scribbler {
    /// Lines that grow from a seed.
    pub fn new(seed: u64) -> Self {
        Self(Draw::new(Seed(seed), &["fuzz", "mark"]))
    }

    /// A number from 0 to one less than this.
    pub fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count).unwrap_or(1).max(1);
        usize::try_from(self.0.below(count)).unwrap_or(0)
    }

    /// An answer that was changed in several places, a row of pieces, or any characters at all.
    pub fn line(&mut self, asks: &[LineAsk]) -> String {
        match self.below(8) {
            0 => (0..self.below(90)).map(|_| self.any_char()).collect(),
            1 | 2 => (0..self.below(30)).map(|_| PIECES[self.below(PIECES.len())]).collect(),
            3 => {
                let piece = PIECES[self.below(PIECES.len())];
                piece.repeat(self.below(140))
            }
            _ => {
                let mut line: Vec<char> = asks[self.below(asks.len())].answer.chars().collect();
                for _ in 0..self.below(6) {
                    self.change(&mut line);
                }
                line.into_iter().collect()
            }
        }
    }

    fn change(&mut self, line: &mut Vec<char>) {
        let place = self.below(line.len() + 1);
        match self.below(5) {
            0 if place < line.len() => {
                line.remove(place);
            }
            1 if place < line.len() => {
                let other = self.below(line.len());
                line.swap(place, other);
            }
            2 => line.insert(place, self.any_char()),
            3 => {
                let other = self.below(line.len() + 1);
                let (from, to) = (place.min(other), place.max(other));
                let copied = line[from..to].to_vec();
                line.splice(place..place, copied);
            }
            _ => {
                let piece = PIECES[self.below(PIECES.len())].chars().collect::<Vec<_>>();
                line.splice(place..place, piece);
            }
        }
    }

    fn any_char(&mut self) -> char {
        let most = [0x80, 0x300, 0x2300, 0x1_0000, 0x11_0000][self.below(5)];
        u32::try_from(self.below(most)).ok().and_then(char::from_u32).unwrap_or('\u{fffd}')
    }
}
