use super::{
    Learning, Pupil,
    chance::{between, happens, normal},
};
use crate::{practice::Level, units::Draw};

/// A child over many weeks: away for weeks in runs, with a pace that drifts, and a rate of learning of their own at each skill.
#[derive(Clone, PartialEq, Debug)]
pub struct TermPupil {
    skills: Vec<Pupil>,
    /// Days a week they would like, 1 to 6.
    days: f64,
    /// The logarithm of how many questions they do on a day.
    pace: f64,
    /// How much that changes from week to week.
    drift: f64,
    /// How likely a week away begins, and goes on.
    leaves: f64,
    stays_away: f64,
    away: bool,
    seconds: f64,
    /// How likely a question goes to something else than the goal.
    wanders: f64,
}

impl TermPupil {
    /// A child at so many skills.
    pub fn new(skills: usize, draw: &mut Draw) -> Self {
        let learning = draw.pick(&Learning::ALL).copied().unwrap_or(Learning::Growth);
        Self {
            skills: (0..skills).map(|_| Pupil::new(learning, draw)).collect(),
            days: between(draw, 1.2, 5.5),
            pace: between(draw, 1.5, 3.0),
            drift: between(draw, 0.02, 0.16),
            leaves: between(draw, 0.02, 0.15),
            stays_away: between(draw, 0.2, 0.6),
            away: false,
            seconds: between(draw, 12.0, 45.0),
            wanders: between(draw, 0.05, 0.35),
        }
    }

    /// A new week begins.
    pub fn begins_week(&mut self, draw: &mut Draw) {
        self.away = happens(draw, if self.away { self.stays_away } else { self.leaves });
        self.pace = (self.pace + self.drift * normal(draw)).clamp(0.7, 3.6);
        self.days = (self.days * libm::exp(self.drift * normal(draw))).clamp(0.8, 6.5);
    }

    /// The questions of this day; 0 on a day away.
    pub fn questions(&self, draw: &mut Draw) -> usize {
        if self.away || !happens(draw, self.days / 7.0) {
            return 0;
        }
        libm::round(libm::exp(self.pace + 0.3 * normal(draw))).clamp(1.0, 60.0) as usize
    }

    /// The place, among skills in order, of the one this question is at: mostly the first that is not secure.
    pub fn chooses(&self, first_open: usize, draw: &mut Draw) -> usize {
        let last = self.skills.len() - 1;
        if happens(draw, self.wanders) { draw.index(first_open.min(last) + 1) } else { first_open.min(last) }
    }

    /// Answers one question of a skill. True where the answer is right.
    pub fn answers(&mut self, skill: usize, level: Level, draw: &mut Draw) -> bool {
        self.skills[skill].answers(level, draw)
    }

    /// Seconds for one answer.
    pub fn seconds(&self, draw: &mut Draw) -> u16 {
        libm::round(self.seconds * libm::exp(0.4 * normal(draw))).clamp(2.0, 600.0) as u16
    }

    /// A night passes.
    pub fn sleeps(&mut self) {
        self.skills.iter_mut().for_each(Pupil::sleeps);
    }
}
