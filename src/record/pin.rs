/// How many pictures a learner taps.
pub const PIN_LENGTH: usize = 3;

/// Three pictures in an order, tapped to sit down here. It keeps a sibling out by accident; it is no security, and says so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pin(Vec<PinPicture>);

/// A picture to tap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PinPicture {
    /// A turtle.
    Turtle,
    /// A rocket.
    Rocket,
    /// A ball.
    Ball,
    /// A fish.
    Fish,
    /// A balloon.
    Balloon,
    /// A tree.
    Tree,
    /// A book.
    Book,
    /// A note of music.
    Note,
    /// A bag.
    Bag,
}

impl Pin {
    /// These pictures in this order; `None` unless there are [`PIN_LENGTH`].
    pub fn new(pictures: &[PinPicture]) -> Option<Self> {
        (pictures.len() == PIN_LENGTH).then(|| Self(pictures.to_vec()))
    }

    /// The pictures, in order.
    pub fn pictures(&self) -> &[PinPicture] {
        &self.0
    }

    /// The names that are kept.
    pub fn names(&self) -> Vec<String> {
        self.0.iter().map(|picture| picture.as_str().to_owned()).collect()
    }

    /// What kept names say. Pictures that a newer version drew make no pin: nobody is kept out by what cannot be shown.
    pub fn of_names(names: &[String]) -> Option<Self> {
        let pictures: Option<Vec<_>> = names.iter().map(|name| PinPicture::of_name(name)).collect();
        Self::new(&pictures?)
    }
}

impl PinPicture {
    /// All of them, as they stand on the screen.
    pub const ALL: [Self; 9] = [
        Self::Turtle,
        Self::Rocket,
        Self::Ball,
        Self::Fish,
        Self::Balloon,
        Self::Tree,
        Self::Book,
        Self::Note,
        Self::Bag,
    ];

    /// Its name in the record.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Turtle => "turtle",
            Self::Rocket => "rocket",
            Self::Ball => "ball",
            Self::Fish => "fish",
            Self::Balloon => "balloon",
            Self::Tree => "tree",
            Self::Book => "book",
            Self::Note => "note",
            Self::Bag => "bag",
        }
    }

    fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|picture| picture.as_str() == name)
    }
}

crate::units::packed!(tuple Pin);
crate::units::packed!(
    enum PinPicture {
        Turtle,
        Rocket,
        Ball,
        Fish,
        Balloon,
        Tree,
        Book,
        Note,
        Bag,
    }
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_pictures_make_a_pin_and_nothing_else_does() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let pin = Pin::new(&[PinPicture::Fish, PinPicture::Fish, PinPicture::Tree]);
        assert_eq!(Pin::of_names(&names(&["fish", "fish", "tree"])), pin);
        assert_eq!(pin.map(|pin| pin.names()), Some(names(&["fish", "fish", "tree"])));
        for wrong in [names(&[]), names(&["fish", "tree"]), names(&["fish", "tree", "comet"])] {
            assert_eq!(Pin::of_names(&wrong), None);
        }
    }
}
