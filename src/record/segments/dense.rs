//! Bytes as text, 15 bits a UTF-16 unit: browsers count localStorage in units, and base64 puts 6 bits into each.

/// The unit for fifteen zeros. The 32,768 units from here hold no half pairs.
const FIRST: u32 = 0x3400;
const BITS: u32 = 15;
/// Stands at the end where the last byte is there to fill the last unit.
const FILLED: char = '=';

/// The text for some bytes.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 15 * 3 + 4);
    let (mut bits, mut held) = (0u32, 0);
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        held += 8;
        if held >= BITS {
            held -= BITS;
            text.push(unit(bits >> held));
            bits &= (1 << held) - 1;
        }
    }
    if held > 0 {
        text.push(unit(bits << (BITS - held)));
        if BITS - held >= 8 {
            text.push(FILLED);
        }
    }
    text
}

fn unit(bits: u32) -> char {
    char::from_u32(FIRST + bits).expect("no half pairs lie between U+3400 and U+B3FF")
}

/// The bytes a text holds, up to the first sign that is none of these.
pub(super) fn decode(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() * 5 / 8);
    let (mut bits, mut held) = (0u32, 0);
    for sign in text.chars() {
        let Some(value) = (sign as u32).checked_sub(FIRST).filter(|value| *value < 1 << BITS) else {
            if sign == FILLED {
                bytes.pop();
            }
            break;
        };
        bits = bits << BITS | value;
        held += BITS;
        while held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
            bits &= (1 << held) - 1;
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_whatever_their_number() {
        let all: Vec<u8> = (0..=255).rev().collect();
        for end in 0..=all.len() {
            let text = encode(&all[..end]);
            assert_eq!(decode(&text), &all[..end], "{end} bytes");
            assert!(text.encode_utf16().count() <= end * 8 / 15 + 2);
        }
        // fifteen zeros; a zero and fourteen ones; two ones
        assert_eq!(encode(&[0, 0, 0xff, 0xff]), "\u{3400}\u{73ff}\u{9400}=");
    }

    #[test]
    fn what_comes_before_a_strange_sign_is_read() {
        let text = encode(b"a good beginning");
        let broken: String =
            text.chars().enumerate().map(|(place, sign)| if place == 5 { '?' } else { sign }).collect();
        assert_eq!(decode(&broken), b"a good be");
    }
}
