use super::{Joint, Math};

/// Multiplication that is meant and not shown.
const INVISIBLE_TIMES: &str = "\u{2062}";

impl Math {
    /// MathML for the page, made from this tree alone and escaped throughout.
    ///
    /// A blank is `<mi class="gap" data-gap="name">`, the number looked for `<mi class="unknown">`.
    pub fn mathml(&self) -> String {
        let mut out = String::from("<math>");
        self.draw(&mut out);
        out + "</math>"
    }

    fn draw(&self, out: &mut String) {
        match self {
            Self::Number(text) => leaf(out, "mn", text),
            Self::Letter(letter) => leaf(out, "mi", letter.encode_utf8(&mut [0; 4])),
            Self::Words(words) => leaf(out, "mtext", words),
            Self::Dots => leaf(out, "mo", "…"),
            Self::Unknown => out.push_str("<mi class=\"unknown\">?</mi>"),
            Self::Gap(name) => draw_gap(out, name),
            Self::Negative(inner) => row(out, |out| draw_between(out, "−", inner, "")),
            Self::Group(inner) => row(out, |out| draw_between(out, "(", inner, ")")),
            Self::Fraction(above, below) => pair(out, "mfrac", above, below),
            Self::Power(base, exponent) => pair(out, "msup", base, exponent),
            Self::Mixed(whole, fraction) => row(out, |out| {
                whole.draw(out);
                fraction.draw(out);
            }),
            Self::List(list) => row(out, |out| draw_list(out, list)),
            Self::Sum(first, rest) => chain(out, first, rest.iter().map(|(sign, part)| (sign.symbol(), part))),
            Self::Relation(first, rest) => chain(out, first, rest.iter().map(|(sign, part)| (sign.symbol(), part))),
            Self::Product(first, rest) => row(out, |out| draw_product(out, first, rest)),
        }
    }
}

fn draw_gap(out: &mut String, name: &str) {
    out.push_str("<mi class=\"gap\" data-gap=\"");
    escape(out, name);
    out.push_str("\">□</mi>");
}

fn draw_between(out: &mut String, before: &str, inner: &Math, after: &str) {
    leaf(out, "mo", before);
    inner.draw(out);
    if !after.is_empty() {
        leaf(out, "mo", after);
    }
}

fn draw_list(out: &mut String, list: &[Math]) {
    for (place, part) in list.iter().enumerate() {
        if place > 0 {
            out.push_str("<mo separator=\"true\">,</mo>");
        }
        part.draw(out);
    }
}

fn draw_product(out: &mut String, first: &Math, rest: &[(Joint, Math)]) {
    first.draw(out);
    for (joint, part) in rest {
        match joint {
            Joint::Beside if part.is_loose() => leaf(out, "mtext", "\u{a0}"),
            // a unit is no factor, and a blank beside a digit is a digit
            Joint::Beside if matches!(part, Math::Words(_) | Math::Gap(_)) => {}
            Joint::Beside => leaf(out, "mo", INVISIBLE_TIMES),
            _ => leaf(out, "mo", joint.symbol()),
        }
        part.draw(out);
    }
}

fn chain<'a>(out: &mut String, first: &Math, rest: impl Iterator<Item = (&'a str, &'a Math)>) {
    row(out, |out| {
        first.draw(out);
        for (symbol, part) in rest {
            leaf(out, "mo", symbol);
            part.draw(out);
        }
    });
}

fn row(out: &mut String, inner: impl FnOnce(&mut String)) {
    out.push_str("<mrow>");
    inner(out);
    out.push_str("</mrow>");
}

fn pair(out: &mut String, tag: &str, first: &Math, second: &Math) {
    open(out, tag, "<");
    first.draw(out);
    second.draw(out);
    open(out, tag, "</");
}

fn leaf(out: &mut String, tag: &str, text: &str) {
    open(out, tag, "<");
    escape(out, text);
    open(out, tag, "</");
}

fn open(out: &mut String, tag: &str, bracket: &str) {
    out.push_str(bracket);
    out.push_str(tag);
    out.push('>');
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
