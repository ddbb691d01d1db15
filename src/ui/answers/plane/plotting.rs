use crate::{
    practice::{
        Makes, Response,
        pictures::{Plane, Squares},
    },
    ui::{desk::Desk, words::Plotting as Words},
};
use leptos::prelude::*;

/// The plane, the ring on it, and the points so far.
#[derive(Clone, Copy)]
pub(super) struct Plotting {
    pub desk: Desk,
    pub plane: StoredValue<Plane>,
    pub makes: Makes,
    pub asked: usize,
    /// Where the ring is.
    pub here: RwSignal<Squares>,
    /// The crossing of the point that is being moved to another.
    pub moving: RwSignal<Option<usize>>,
    /// Another point was to be put when all stood there.
    pub enough: RwSignal<bool>,
    pub response: RwSignal<Response>,
    pub settled: Signal<bool>,
}

impl Plotting {
    /// The crossings of the points so far; those of a shape in turn.
    pub fn put(self) -> Vec<usize> {
        self.response.with(|response| match response {
            Response::Plane(points) => points.iter().copied().collect(),
            Response::Corners(corners) => corners.clone(),
            _ => Vec::new(),
        })
    }

    fn crossing(self) -> Option<usize> {
        let here = self.here.get();
        self.plane.with_value(|plane| plane.crossing(here))
    }

    pub fn stands_here(self) -> bool {
        self.crossing().is_some_and(|crossing| self.put().contains(&crossing))
    }

    pub fn is_moving(self) -> bool {
        self.moving.get_untracked().is_some()
    }

    pub fn way_to(self, crossing: usize) -> String {
        self.plane.with_value(|plane| plane.way_words(plane.squares(crossing)))
    }

    /// What is where the ring is.
    pub fn words(self) -> String {
        let here = self.here.get();
        let place = self.plane.with_value(|plane| plane.way_words(here));
        let makes = self.makes;
        self.desk.say(match (self.enough.get(), self.moving.get().is_some(), self.stands_here()) {
            (true, ..) => Words::Enough { makes, asked: self.asked },
            (false, true, _) => Words::Moving { makes, place },
            (false, false, true) => Words::PointAt { makes, place },
            (false, false, false) => Words::Empty { place },
        })
    }

    pub fn so_far(self) -> String {
        self.desk.say(Words::SoFar { makes: self.makes, count: self.put().len(), asked: self.asked })
    }

    pub fn go(self, (right, up): Squares) {
        if self.settled.get_untracked() {
            return;
        }
        let inside = |at: i64, (first, last): (i64, i64)| at.clamp(first, last);
        self.enough.set(false);
        self.here.set(self.plane.with_value(|plane| (inside(right, plane.x.reach()), inside(up, plane.y.reach()))));
    }

    pub fn step(self, (right, up): Squares) {
        let here = self.here.get_untracked();
        self.go((here.0 + right, here.1 + up));
    }

    /// Puts a point where the ring is, or takes the one there away; or ends a move there.
    pub fn put_or_take(self) {
        let Some(crossing) = untrack(|| self.crossing()).filter(|_| !self.settled.get_untracked()) else { return };
        let mut put = untrack(|| self.put());
        if let Some(from) = self.moving.get_untracked() {
            if crossing != from && put.contains(&crossing) {
                let (makes, place) = (self.makes, self.way_to(crossing));
                return self.desk.announce(untrack(|| self.desk.say(Words::PointAt { makes, place })));
            }
            self.moving.set(None);
            // it keeps its turn among the corners
            put.iter_mut().filter(|point| **point == from).for_each(|point| *point = crossing);
        } else if put.contains(&crossing) {
            put.retain(|point| *point != crossing);
        } else if put.len() >= self.asked {
            self.enough.set(true);
            return self.desk.announce(untrack(|| self.words()));
        } else {
            put.push(crossing);
        }
        self.enough.set(false);
        self.response.set(self.makes.response(put));
        self.desk.announce(untrack(|| format!("{} {}.{}", self.words(), self.so_far(), self.made())));
    }

    /// What the points make as soon as all are there.
    fn made(self) -> String {
        if self.put().len() < self.asked {
            return String::new();
        }
        match self.makes {
            Makes::Points => String::new(),
            Makes::Line => format!(" {}", self.desk.say(Words::LineDrawn)),
            Makes::Shape => format!(" {}", self.desk.say(Words::ShapeClosed)),
        }
    }

    pub fn take(self, crossing: usize) {
        self.moving.set(None);
        self.here.set(self.plane.with_value(|plane| plane.squares(crossing)));
        self.put_or_take();
    }

    /// Begins to move a point: the ring goes where it is.
    pub fn move_from(self, crossing: usize) {
        self.go(self.plane.with_value(|plane| plane.squares(crossing)));
        self.moving.set(Some(crossing));
        self.desk.announce(untrack(|| self.words()));
    }

    /// Ends a move: the point stays where it was.
    pub fn stay(self) {
        self.moving.set(None);
        self.desk.announce(untrack(|| self.words()));
    }
}
