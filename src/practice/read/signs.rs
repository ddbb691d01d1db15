/// The zeros of the world's decimal digits (Unicode 15, general category Nd); nine more follow each.
const ZEROS: [u32; 66] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620,
    0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0,
    0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60,
    0x16ac0, 0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];

/// The bar over digits that repeat.
pub(super) const OVERLINE: char = '\u{305}';

/// One character in its plain spelling; `None` for one that cannot be seen.
pub(super) fn plain_sign(c: char) -> Option<char> {
    if c.is_ascii() && c != '\\' {
        return Some(if c.is_ascii_whitespace() || c.is_ascii_control() { ' ' } else { c });
    }
    Some(match c {
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}' => {
            return None;
        }
        '\u{ad}' | '\u{fe00}'..='\u{fe0f}' => return None,
        '\\' | '\u{2044}' | '\u{2215}' | '\u{29f8}' | '\u{ff0f}' | '\u{f7}' => '/',
        '\u{2212}' | '\u{2010}'..='\u{2014}' | '\u{2d7}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '×' | '·' | '⋅' | '∙' | '•' | '∗' | '✕' | '✖' | '\u{ff0a}' => '*',
        '\u{ff0b}' | '\u{fe62}' => '+',
        '\u{ff0e}' | '\u{66b}' => '.',
        '\u{ff0c}' | '\u{66c}' => ',',
        '\u{ff05}' | '\u{66a}' | '\u{fe6a}' => '%',
        '\u{ff1d}' => '=',
        '\u{ff08}' => '(',
        '\u{ff09}' => ')',
        '\u{ff1a}' | '\u{2236}' | '\u{a789}' => ':',
        '\u{ff1b}' => ';',
        '\u{ff1c}' => '<',
        '\u{ff1e}' => '>',
        '\u{ff04}' => '$',
        '≦' | '⩽' => '≤',
        '≧' | '⩾' => '≥',
        '\u{2c6}' | '\u{ff3e}' => '^',
        '\u{304}' => OVERLINE,
        'º' => '°',
        '’' | '‘' => '\'',
        '\u{ff21}'..='\u{ff3a}' => shifted(c, 0xff21, 'A'),
        '\u{ff41}'..='\u{ff5a}' => shifted(c, 0xff41, 'a'),
        '\u{1d434}'..='\u{1d44d}' => shifted(c, 0x1d434, 'A'),
        '\u{1d44e}'..='\u{1d467}' => shifted(c, 0x1d44e, 'a'),
        c if c.is_whitespace() || c.is_control() => ' ',
        c => digit(c).unwrap_or(c),
    })
}

/// A decimal digit of any script as 0 to 9.
fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let at = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    char::from_digit(code.checked_sub(*ZEROS.get(at)?)?, 10)
}

fn shifted(c: char, from: u32, to: char) -> char {
    char::from_u32(u32::from(c) - from + u32::from(to)).unwrap_or(c)
}

/// A raised digit or minus in its plain spelling.
pub(super) fn lowered(c: char) -> Option<char> {
    Some(match c {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴'..='⁹' => char::from_digit(u32::from(c) - 0x2070, 10)?,
        '⁻' => '-',
        _ => return None,
    })
}

/// A digit below the line in its plain spelling.
pub(super) fn lifted(c: char) -> Option<char> {
    if ('₀'..='₉').contains(&c) { char::from_digit(u32::from(c) - 0x2080, 10) } else { None }
}
