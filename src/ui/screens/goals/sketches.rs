//! What each ready-made piece looks like, for those who do not read yet.

use crate::{
    record::{Obstacle, Phrase, Wish},
    ui::{
        screens::about_me::{
            Paint::{Clay, Deep, Lath, Leaf, Line, Madder, Paper, Pollen, Water},
            Sketch,
        },
        words::GoalKind,
    },
};

/// The drawing of a ready-made piece.
pub const fn piece(piece: Phrase) -> Sketch {
    match piece {
        Phrase::Proud => STAR,
        Phrase::ShowFamily => HOUSE,
        Phrase::HelpFriend => FRIENDS,
        Phrase::ByMyself => ONE,
        Phrase::DrawIt => PENCIL,
        Phrase::Breathe => WIND,
        Phrase::AskHint => LANTERN,
        Phrase::OneMore => AGAIN,
        Phrase::FiveMinutes => CLOCK,
        Phrase::GetReady => BACKPACK,
        Phrase::CheckFirst => TICKED,
        Phrase::BeforeSchool => SUNRISE,
        Phrase::AfterSchool => SUN,
        Phrase::AfterDinner => MOON,
        Phrase::AtTable => TABLE,
        Phrase::AtSchool => SCHOOL,
        Phrase::QuietPlace => CHAIR,
    }
}

/// The drawing of what gets in the way.
pub const fn obstacle(obstacle: Obstacle) -> Sketch {
    match obstacle {
        Obstacle::ThreeMisses => CROSSES,
        Obstacle::PlannedDay => EMPTY_DAY,
        Obstacle::SkippedCheck => SKIP,
        Obstacle::Other => BUBBLE,
    }
}

/// The drawing of a wish.
pub const fn wish(wish: &Wish) -> Sketch {
    kind(GoalKind::of(wish))
}

/// The drawing of a kind of wish.
pub const fn kind(kind: GoalKind) -> Sketch {
    match kind {
        GoalKind::Skill => FLOWER,
        GoalKind::Days => DAYS,
        GoalKind::Minutes => CLOCK,
        GoalKind::Board => LATTICE,
        GoalKind::Project => PENCIL,
        GoalKind::Standard => TICKED,
        GoalKind::Grade => SCHOOL,
    }
}

/// Something that grew.
pub const SPROUT: Sketch = &[
    (Leaf, "M24 26C13 26 6 20 5 11C16 11 22 16 24 26Z"),
    (Deep, "M24 20C25 10 32 5 43 5C42 15 35 21 24 20Z"),
    (Line, "M24 20V44M12 44H36"),
];

const STAR: Sketch = &[(Pollen, "M24 4L30 18L45 19L33 29L37 44L24 36L11 44L15 29L3 19L18 18Z")];
const HOUSE: Sketch = &[(Clay, "M9 22H39V43H9Z"), (Madder, "M4 24L24 6L44 24Z"), (Paper, "M20 30H28V43H20Z")];
const FRIENDS: Sketch = &[
    (Leaf, "M4 42C4 30 9 26 15 26S25 30 25 42Z"),
    (Pollen, "M9 16a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z"),
    (Water, "M23 42C24 31 28 28 34 28S44 32 44 42Z"),
    (Pollen, "M28 18a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z"),
];
const ONE: Sketch = &[
    (Leaf, "M10 43C10 29 16 25 24 25S38 29 38 43Z"),
    (Pollen, "M17 15a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z"),
    (Line, "M9 13L4 9M39 13L44 9M24 4V2"),
];
const PENCIL: Sketch = &[
    (Pollen, "M10 30L32 8L40 16L18 38Z"),
    (Lath, "M10 30L18 38L6 42Z"),
    (Madder, "M32 8L36 4L44 12L40 16Z"),
    (Line, "M24 44H44"),
];
const WIND: Sketch = &[(
    Line,
    "M4 17H28C35 17 35 7 29 7C26 7 24 9 24 11M4 25H38C45 25 45 35 39 35C36 35 34 33 34 31M4 33H24C30 33 30 43 25 43C22 43 20 41 20 39",
)];
const LATTICE: Sketch = &[
    (Paper, "M6 6H42V42H6Z"),
    (Leaf, "M6 6H18V18H6ZM18 18H30V30H18ZM30 30H42V42H30Z"),
    (Lath, "M17 6H19V42H17ZM29 6H31V42H29ZM6 17H42V19H6ZM6 29H42V31H6Z"),
];
const LANTERN: Sketch = &[
    (Pollen, "M14 18H34V38A4 4 0 0 1 30 42H18A4 4 0 0 1 14 38Z"),
    (Lath, "M16 12H32V18H16Z"),
    (Line, "M24 24V34M19 29H29M18 12C18 4 30 4 30 12"),
];
const AGAIN: Sketch =
    &[(Leaf, "M24 17C30 21 30 27 24 31C18 27 18 21 24 17Z"), (Line, "M40 24A16 16 0 1 1 34 12M35 4V13H26")];
const CLOCK: Sketch = &[
    (Paper, "M6 24a18 18 0 1 0 36 0a18 18 0 1 0 -36 0Z"),
    (Pollen, "M24 24V6A18 18 0 0 1 38 13Z"),
    (Line, "M24 12V24L31 29"),
];
const BACKPACK: Sketch = &[
    (Madder, "M11 20C11 11 17 8 24 8S37 11 37 20V43H11Z"),
    (Pollen, "M16 28H32V38H16Z"),
    (Line, "M19 8C19 3 29 3 29 8M16 32H32"),
];
const TICKED: Sketch = &[(Paper, "M8 8H40V40H8Z"), (Line, "M15 24L22 31L34 16")];
const SUNRISE: Sketch =
    &[(Pollen, "M10 34A14 14 0 0 1 38 34Z"), (Line, "M4 34H44M24 14V7M9 20L5 16M39 20L43 16M12 41H36")];
const SUN: Sketch = &[
    (Pollen, "M13 24a11 11 0 1 0 22 0a11 11 0 1 0 -22 0Z"),
    (Line, "M24 4V9M24 39V44M4 24H9M39 24H44M10 10L13 13M35 35L38 38M38 10L35 13M13 35L10 38"),
];
const MOON: Sketch = &[
    (Pollen, "M30 5C18 7 10 16 12 27C14 38 25 44 37 40C27 38 21 31 21 22C21 15 24 9 30 5Z"),
    (Line, "M38 12V18M35 15H41"),
];
const TABLE: Sketch = &[(Paper, "M16 11H32V18H16Z"), (Clay, "M4 18H44V24H4Z"), (Line, "M9 24V42M39 24V42M20 14H28")];
const SCHOOL: Sketch = &[
    (Madder, "M24 4H36V12H24Z"),
    (Clay, "M6 22H42V43H6Z"),
    (Paper, "M20 30H28V43H20Z"),
    (Line, "M24 4V22M13 29V35M35 29V35"),
];
const CHAIR: Sketch = &[(Leaf, "M12 8H36V34H12Z"), (Deep, "M6 22H12V34H36V22H42V40H6Z"), (Line, "M10 40V45M38 40V45")];
const CROSSES: Sketch =
    &[(Paper, "M4 10H44V38H4Z"), (Line, "M9 20L15 28M15 20L9 28M21 20L27 28M27 20L21 28M33 20L39 28M39 20L33 28")];
const EMPTY_DAY: Sketch = &[
    (Paper, "M6 10H42V42H6Z"),
    (Madder, "M6 10H42V18H6Z"),
    (Line, "M14 5V12M34 5V12M13 24H18M22 24H27M31 24H36M13 30H18M31 30H36M13 36H18M22 36H27"),
];
const DAYS: Sketch = &[
    (Paper, "M6 10H42V42H6Z"),
    (Leaf, "M6 10H42V18H6Z"),
    (Line, "M14 5V12M34 5V12M12 26L15 29L20 22M28 26L31 29L36 22M12 36L15 39L20 32"),
];
const SKIP: Sketch =
    &[(Clay, "M16 42C14 34 19 29 24 29S35 33 34 42Z"), (Line, "M4 36C7 10 34 6 41 24M34 21L41 26L45 18M4 42H44")];
const BUBBLE: Sketch = &[(Paper, "M5 8H43V34H22L13 43V34H5Z"), (Line, "M14 21V21.500M24 21V21.500M34 21V21.500")];
const FLOWER: Sketch = &[
    (Leaf, "M24 40C15 40 10 35 9 29C17 29 22 33 24 40ZM24 40C33 40 38 35 39 29C31 29 26 33 24 40Z"),
    (
        Madder,
        "M24 16C18 14 17 6 24 4C31 6 30 14 24 16ZM24 16C22 22 14 23 12 16C14 9 22 10 24 16ZM24 16C26 22 34 23 36 16C34 9 26 10 24 16ZM24 16C18 18 17 26 24 28C31 26 30 18 24 16Z",
    ),
    (Pollen, "M20.500 16a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0 -7 0Z"),
    (Line, "M24 28V45"),
];
