use super::{Drawing, DrawingInk, Place, Stroke, Tool, Width};
use std::{fmt, str::FromStr};

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A text that is no drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadDrawing;

/// Strokes joined by points. A stroke is its tool, color and width as a letter each, then four digits of base 64 a place: two for x, two for y.
impl fmt::Display for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digit = |n: u16| char::from(DIGITS[usize::from(n & 63)]);
        for (n, stroke) in self.strokes().iter().enumerate() {
            if n > 0 {
                f.write_str(".")?;
            }
            let marks = [stroke.tool as u16, stroke.ink as u16, stroke.width as u16];
            let numbers = stroke.places.iter().flat_map(|place| [place.x >> 6, place.x, place.y >> 6, place.y]);
            f.write_str(&marks.into_iter().chain(numbers).map(digit).collect::<String>())?;
        }
        Ok(())
    }
}

impl FromStr for Drawing {
    type Err = BadDrawing;

    fn from_str(text: &str) -> Result<Self, BadDrawing> {
        let mut drawing = Self::default();
        for part in text.split('.').filter(|part| !part.is_empty()) {
            let stroke = stroke(part).ok_or(BadDrawing)?;
            let places = drawing.strokes.iter().map(|stroke| stroke.places.len()).sum::<usize>() + stroke.places.len();
            if drawing.strokes.len() == Self::MOST_STROKES || places > Self::MOST_PLACES {
                return Err(BadDrawing);
            }
            drawing.strokes.push(stroke);
        }
        Ok(drawing)
    }
}

fn stroke(text: &str) -> Option<Stroke> {
    let value = |digit: u8| DIGITS.iter().position(|one| *one == digit).and_then(|at| u16::try_from(at).ok());
    let digits: Vec<u16> = text.bytes().map(value).collect::<Option<_>>()?;
    let (marks, numbers) = digits.split_at_checked(3)?;
    let place = |four: &[u16]| {
        let place = Place { x: four[0] * 64 + four[1], y: four[2] * 64 + four[3] };
        (place.x <= Drawing::WIDE && place.y <= Drawing::HIGH).then_some(place)
    };
    if numbers.is_empty() || numbers.len() % 4 != 0 {
        return None;
    }
    Some(Stroke {
        tool: *Tool::ALL.get(usize::from(marks[0]))?,
        ink: *DrawingInk::ALL.get(usize::from(marks[1]))?,
        width: *[Width::Thin, Width::Wide].get(usize::from(marks[2]))?,
        places: numbers.chunks_exact(4).map(place).collect::<Option<_>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: u16, y: u16) -> Place {
        Place { x, y }
    }

    #[test]
    fn a_drawing_is_read_as_it_was_written() {
        let mut drawing = Drawing::default();
        for tool in Tool::ALL {
            assert!(drawing.add(Stroke {
                tool,
                ink: DrawingInk::Water,
                width: Width::Wide,
                places: vec![at(0, 900), at(1200, 3)]
            }));
        }
        assert_eq!(drawing.to_string().parse(), Ok(drawing));
        assert_eq!("".parse(), Ok(Drawing::default()));
    }

    #[test]
    fn what_is_no_drawing_is_not_read() {
        for bad in ["A", "AAA", "AAAAAA", "ZAAAAAA", "AAA____", "<svg>", "AAAAAA\n"] {
            assert_eq!(bad.parse::<Drawing>(), Err(BadDrawing), "{bad}");
        }
    }

    #[test]
    fn a_straight_stroke_of_many_places_keeps_its_two_ends() {
        let mut drawing = Drawing::default();
        drawing.add(Stroke { places: (0..100).map(|n| at(n * 10, n * 5)).collect(), ..Stroke::default() });
        assert_eq!(drawing.strokes()[0].places, [at(0, 0), at(990, 495)]);
    }

    #[test]
    fn the_sheet_is_full_some_day() {
        let zigzag = |n: u16| at(n % 1200, if n.is_multiple_of(2) { 0 } else { 900 });
        let stroke = || Stroke { places: (0..1000).map(zigzag).collect(), ..Stroke::default() };
        let mut drawing = Drawing::default();
        assert_eq!([(); 3].map(|()| drawing.add(stroke())), [true, true, false]);
        assert!(drawing.to_string().len() < 16 * 1024);
    }

    #[test]
    fn rubbing_takes_the_newest_stroke_at_that_place() {
        let mut drawing = Drawing::default();
        let flat = |y| Stroke { places: vec![at(100, y), at(900, y)], ..Stroke::default() };
        drawing.add(flat(300));
        drawing.add(flat(320));
        assert!(drawing.rub(at(500, 310), 20));
        assert_eq!(drawing.strokes()[0].places[0].y, 300);
        assert!(!drawing.rub(at(500, 600), 20));
    }
}
