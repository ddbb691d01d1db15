use super::{End, Reply, Spot, Topics, asking::gains, crowd::Crowd};
use crate::{
    record::Grade,
    units::{Draw, Probability, Seed},
};

/// How many learners are imagined. Four times as many classify one standard in five hundred more rightly, and take four times as long.
const CROWD: usize = 128;
/// The most questions of one placement: what a child is told beforehand. ALEKS asks 15 to 35; who wants more goes on another day.
const MOST: usize = 20;
/// Fewer questions than this make no picture that a child would believe, however clear it is by the numbers.
const FEWEST: usize = 6;
/// A question is worth a child's time if an answer is expected to take away this much uncertainty (summed variance over all topics):
/// half of what asking about one even bet does (0.7² · 0.25² / (0.55 · 0.45)) …
const WORTH: f64 = 0.06;
/// … and this share of the number of topics: on a large map small gains no longer change the picture.
const WORTH_SHARE: f64 = 1.0 / 600.0;
/// Other topics to ask about before one is asked again.
const REST: usize = 4;
/// Topics to begin with that are shown.
const BEGINNINGS: usize = 3;

/// How a placement starts.
#[derive(Clone, Debug)]
pub struct Start {
    /// What there is to know.
    pub topics: Topics,
    /// The grade the child said, where they said one.
    pub grade: Option<Grade>,
    /// What chance grows from: the same seed and answers end in the same place.
    pub seed: Seed,
    /// The most questions; `None` for the usual 20.
    pub most: Option<usize>,
}

/// Finding where a child stands, by asking little.
///
/// A value and a fold: `start`, then `answer` for every reply, in their order; to go on another day, start again with the same
/// `Start` and give it the answers of the log. After `start` and each `answer` there is some thinking to do, which `settle` does
/// in slices; `next`, `belief` and the rest tell of the last time it was done.
#[derive(Clone, Debug)]
pub struct Placement {
    topics: Topics,
    seed: Seed,
    most: usize,
    crowd: Crowd,
    answers: Vec<(Spot, Reply)>,
    next: Option<Ask>,
    settled: bool,
}

/// A question to ask.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Ask {
    /// What about.
    pub spot: Spot,
    /// The uncertainty that an answer is expected to take away (summed variance over all topics).
    pub gain: f64,
}

/// How far the thinking is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Settling {
    /// There is more to do.
    Busy,
    /// All done.
    Done,
}

impl Placement {
    /// Begins. Call `settle` until it is done, then ask `next`.
    pub fn start(start: Start) -> Self {
        let crowd = Crowd::new(&start.topics, start.grade, start.seed, CROWD);
        let most = start.most.unwrap_or(MOST);
        Self { topics: start.topics, seed: start.seed, most, crowd, answers: Vec::new(), next: None, settled: false }
    }

    /// Takes a reply in. Any topic may be answered, also one that was not asked. Finishes thinking that was not finished.
    pub fn answer(&mut self, spot: Spot, reply: Reply) {
        self.finish();
        self.answers.push((spot, reply));
        let draw = Draw::new(self.seed, &["placement", &self.answers.len().to_string()]);
        self.crowd.hear(spot, reply, &self.topics, draw);
        self.settled = false;
    }

    /// Thinks about at most so many of the 128 imagined learners: 32 make a slice of a few milliseconds on a slow device.
    pub fn settle(&mut self, learners: usize) -> Settling {
        if !self.settled && self.crowd.settle(&self.topics, learners.max(1)) {
            self.next = self.best();
            self.settled = true;
        }
        if self.settled { Settling::Done } else { Settling::Busy }
    }

    /// Thinks until it is done.
    pub fn finish(&mut self) {
        while self.settle(CROWD) == Settling::Busy {}
    }

    /// The question that tells most; `None` where the placement is at its end.
    pub fn next(&self) -> Option<Ask> {
        if self.end().is_some() { None } else { self.next }
    }

    /// Why there is nothing more to ask; `None` while there is, and while it thinks.
    pub fn end(&self) -> Option<End> {
        match self.next {
            _ if !self.settled => None,
            None => Some(End::NothingToAsk),
            _ if self.answers.len() >= self.most => Some(End::Enough),
            Some(ask)
                if self.answers.len() >= FEWEST && ask.gain < WORTH.max(WORTH_SHARE * self.topics.len() as f64) =>
            {
                Some(End::Clear)
            }
            Some(_) => None,
        }
    }

    /// The question that tells most, whether or not it is time to stop.
    pub const fn best_question(&self) -> Option<Ask> {
        self.next
    }

    /// How likely it is that the child knows a topic.
    pub fn belief(&self, spot: Spot) -> Probability {
        Probability::new(self.crowd.share(spot))
    }

    /// Where the child stands in grades: 3.5 is the middle of grade 3.
    pub fn ability(&self) -> f64 {
        self.crowd.ability()
    }

    /// Up to three good places to begin, the best first: topics with questions that the child most likely does not know yet, while
    /// knowing all they build on.
    pub fn beginnings(&self) -> Vec<Spot> {
        let people = self.crowd.people();
        let ready = |spot: Spot| {
            let needs = self.topics.needs(spot);
            people.iter().filter(|one| !one.knows(spot) && needs.iter().all(|need| one.knows(*need))).count()
        };
        let mut spots: Vec<(usize, Spot)> = self.askable().map(|spot| (ready(spot), spot)).collect();
        spots.sort_by_key(|(ready, spot)| (std::cmp::Reverse(*ready), *spot));
        spots.into_iter().take(BEGINNINGS).filter(|(ready, _)| *ready > 0).map(|(_, spot)| spot).collect()
    }

    /// The replies so far.
    pub fn answers(&self) -> &[(Spot, Reply)] {
        &self.answers
    }

    /// What there is to know.
    pub const fn topics(&self) -> &Topics {
        &self.topics
    }

    fn askable(&self) -> impl Iterator<Item = Spot> {
        self.topics.spots().filter(|spot| self.topics.topic(*spot).askable)
    }

    fn best(&self) -> Option<Ask> {
        let lately = &self.answers[self.answers.len().saturating_sub(REST)..];
        let fresh = |spot: &Spot| lately.iter().all(|(other, _)| other != spot);
        let asked: Vec<Spot> = self.askable().filter(fresh).collect();
        let best = gains(&self.topics, self.crowd.people(), &asked);
        let best = best.into_iter().reduce(|best, other| if other.1 > best.1 { other } else { best });
        best.map(|(spot, gain)| Ask { spot, gain })
    }
}
