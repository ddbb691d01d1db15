//! What each interest and each way of working looks like.

use super::{
    drawing::Paint::{Clay, Deep, Lath, Leaf, Line, Madder, Paper, Plum, Pollen, Water},
    drawing::Sketch,
};
use crate::{record::PinPicture, ui::words::Way};

/// The drawing of an interest; a leaf for one that nobody has drawn yet.
pub fn interest(id: &str) -> Sketch {
    match id {
        "animals" => ANIMALS,
        "space" => SPACE,
        "sports" => SPORTS,
        "cooking" => COOKING,
        "music" => MUSIC,
        "shop" => SHOP,
        "garden" => GARDEN,
        "games" => GAMES,
        "art" => ART,
        "nature" => NATURE,
        "building" => BUILDING,
        "travel" => TRAVEL,
        "ocean" => OCEAN,
        "books" => BOOKS,
        _ => LEAF,
    }
}

/// The drawing of a way of working.
pub const fn way(way: Way) -> Sketch {
    match way {
        Way::Pictures => PICTURES,
        Way::ExampleFirst => STAIRS,
        Way::ReadAloud => SPEAKER,
        Way::OneThing => ONE_THING,
        Way::TwoChoices => TWO,
        Way::MoreSpace => SPACED,
        Way::Breaks => CUP,
    }
}

/// The drawing of a picture to tap.
pub const fn picture(picture: PinPicture) -> Sketch {
    match picture {
        PinPicture::Turtle => ANIMALS,
        PinPicture::Rocket => SPACE,
        PinPicture::Ball => SPORTS,
        PinPicture::Fish => OCEAN,
        PinPicture::Balloon => TRAVEL,
        PinPicture::Tree => NATURE,
        PinPicture::Book => BOOKS,
        PinPicture::Note => MUSIC,
        PinPicture::Bag => SHOP,
    }
}

const LEAF: Sketch = &[(Leaf, "M8 40C6 20 18 8 40 8C40 30 28 42 8 40Z"), (Line, "M8 40L26 22")];
const ANIMALS: Sketch = &[
    (Deep, "M12 33V39H17V33ZM31 33V39H36V33Z"),
    (Leaf, "M37 31C36 25 39 21 43 22C46 23 46 29 43 33H36Z"),
    (Deep, "M6 33C6 20 14 12 22 12S38 20 38 33Z"),
    (Line, "M22 12V33M14 16L17 33M30 16L27 33M6 33L3 35M42.500 26.500V27"),
];
const SPACE: Sketch = &[
    (Pollen, "M20 34C20 39 22 42 24 45C26 42 28 39 28 34Z"),
    (Madder, "M15 23L8 35H16ZM33 23L40 35H32Z"),
    (Paper, "M24 3C31 9 34 18 33 34H15C14 18 17 9 24 3Z"),
    (Water, "M19.500 18a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0 -9 0Z"),
];
const SPORTS: Sketch = &[
    (Clay, "M6 24a18 18 0 1 0 36 0a18 18 0 1 0 -36 0Z"),
    (Line, "M6 24H42M24 6V42M11.500 11C18 18 18 30 11.500 37M36.500 11C30 18 30 30 36.500 37"),
];
const COOKING: Sketch = &[
    (Water, "M8 22H40V35C40 39 37 42 33 42H15C11 42 8 39 8 35Z"),
    (Pollen, "M10 22C11 15 17 12 24 12S37 15 38 22Z"),
    (Line, "M5 22H43M8 29H4M40 29H44M24 12V8"),
];
const MUSIC: Sketch = &[
    (Plum, "M18 36a6 4.500 0 1 1 -12 0a6 4.500 0 1 1 12 0Z"),
    (Plum, "M40 31a6 4.500 0 1 1 -12 0a6 4.500 0 1 1 12 0Z"),
    (Deep, "M18 10L40 5V12L18 17Z"),
    (Line, "M18 36V10M40 31V5"),
];
const SHOP: Sketch = &[(Pollen, "M9 16H39L42 43H6Z"), (Line, "M16 23V13A8 8 0 0 1 32 13V23")];
const GARDEN: Sketch = &[
    (Leaf, "M24 23C15 24 9 18 8 10C17 10 23 14 24 23Z"),
    (Deep, "M24 19C24 10 31 5 40 5C39 14 33 20 24 19Z"),
    (Clay, "M12 29H36V34H34L32 44H16L14 34H12Z"),
    (Line, "M24 29V19M14 34H34"),
];
const GAMES: Sketch = &[
    (Paper, "M12 7H36A5 5 0 0 1 41 12V36A5 5 0 0 1 36 41H12A5 5 0 0 1 7 36V12A5 5 0 0 1 12 7Z"),
    (
        Madder,
        "M14 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0ZM28 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0ZM21 24a3 3 0 1 0 6 0a3 3 0 1 0 -6 0ZM14 31a3 3 0 1 0 6 0a3 3 0 1 0 -6 0ZM28 31a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z",
    ),
];
const ART: Sketch = &[
    (
        Lath,
        "M24 6C12 6 5 14 5 24S12 42 22 42C27 42 27 38 25 35C23 32 25 29 29 29H35C40 29 43 26 43 21C43 12 35 6 24 6Z",
    ),
    (Madder, "M11 22a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z"),
    (Pollen, "M17 14a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z"),
    (Leaf, "M27 13a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z"),
    (Water, "M33 21a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z"),
];
const NATURE: Sketch = &[
    (Clay, "M21 44V28H27V44Z"),
    (Leaf, "M24 4C31 4 35 9 34 14C39 15 42 20 40 25C38 30 32 32 24 32S10 30 8 25C6 20 9 15 14 14C13 9 17 4 24 4Z"),
    (Line, "M24 32V22M24 27L29 23"),
];
const BUILDING: Sketch = &[
    (Clay, "M5 25H23V43H5Z"),
    (Pollen, "M25 25H43V43H25Z"),
    (Water, "M15 5H33V23H15Z"),
    (Line, "M10 34H18M30 34H38M20 14H28"),
];
const TRAVEL: Sketch = &[
    (Lath, "M19 38H29V45H19Z"),
    (Madder, "M24 3C34 3 40 10 40 17C40 24 33 28 29 33H19C15 28 8 24 8 17C8 10 14 3 24 3Z"),
    (Pollen, "M24 3C30 10 30 25 27 33H21C18 25 18 10 24 3Z"),
    (Line, "M20 33V38M28 33V38"),
];
const OCEAN: Sketch = &[
    (Water, "M4 25C10 14 24 11 34 22L43 14V36L34 28C24 39 10 36 4 25Z"),
    (Line, "M20 17C23 21 23 29 20 33M12.500 22.500V23M33 8a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0 -5 0"),
];
const BOOKS: Sketch = &[
    (Paper, "M24 12C19 8 12 8 5 9V38C12 37 19 37 24 41C29 37 36 37 43 38V9C36 8 29 8 24 12Z"),
    (Leaf, "M29 17C32 15 36 15 38 15V24C36 24 32 24 29 26Z"),
    (Line, "M24 12V41M10 16C13 16 16 16 19 18M10 23C13 23 16 23 19 25M10 30C13 30 16 30 19 32"),
];
const PICTURES: Sketch = &[
    (Paper, "M5 8H43V40H5Z"),
    (Pollen, "M28 17a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"),
    (Leaf, "M5 40V34L17 23L26 33L33 27L43 35V40Z"),
];
const STAIRS: Sketch = &[(Lath, "M5 42V34H15V26H25V18H35V10H43V42Z"), (Line, "M8 26C8 16 14 8 24 7M19 3L24 7L20 12")];
const SPEAKER: Sketch =
    &[(Pollen, "M6 18V30H14L25 40V8L14 18Z"), (Line, "M31 18C34 21 34 27 31 30M37 12C44 19 44 29 37 36")];
const ONE_THING: Sketch = &[
    (Paper, "M13 5H35V43H13Z"),
    (Leaf, "M24 12C30 17 30 22 24 27C18 22 18 17 24 12Z"),
    (Line, "M24 27V37M6 12V36M42 12V36"),
];
const TWO: Sketch = &[(Paper, "M4 11H21V37H4Z"), (Leaf, "M27 11H44V37H27Z"), (Line, "M9 24H16M32 24L35 27L40 20")];
const SPACED: Sketch = &[(Line, "M6 7H42M6 41H42M24 14V34M18 20L24 14L30 20M18 28L24 34L30 28")];
const CUP: Sketch = &[
    (Clay, "M8 18H34V31C34 37 30 42 25 42H17C12 42 8 37 8 31Z"),
    (Line, "M34 22H37C43 22 43 33 37 33H33.500M16 13C14 10 18 8 16 5M26 13C24 10 28 8 26 5"),
];
