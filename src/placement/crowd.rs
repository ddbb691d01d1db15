use super::{
    Reply, Spot, Topics,
    imagined::{Ground, Imagined},
    reply::likelihood,
    scale::{Bent, Scale},
};
use crate::{
    record::Grade,
    units::{Draw, Seed},
};

/// How often everybody is thought over after an answer.
const SWEEPS: usize = 1;
/// What a grade that was told says of ability: this many grades around its middle (a standard deviation; wide, chosen by hand) …
const TOLD_SPREAD: f64 = 1.2;
/// … for all but this share, who are anywhere.
const ELSEWHERE: f64 = 0.1;

/// Imagined learners, all in keeping with the answers so far: particles that are weighed, drawn anew and moved at each answer.
#[derive(Clone, Debug)]
pub(super) struct Crowd {
    scale: Scale,
    places: Vec<usize>,
    evidence: Vec<f64>,
    prior: Vec<f64>,
    people: Vec<Imagined>,
    shares: Vec<f64>,
    work: Option<Work>,
}

/// Thinking over that is not finished: whose turn it is, and the draws.
#[derive(Clone, Debug)]
struct Work {
    turn: usize,
    draw: Draw,
    shares: Vec<f64>,
}

impl Crowd {
    pub fn new(topics: &Topics, told: Option<Grade>, seed: Seed, size: usize) -> Self {
        let scale = Scale::new(topics);
        let places = topics.spots().map(|spot| scale.place(topics.topic(spot).grade.number())).collect();
        let weights = (0..scale.abilities()).map(|at| prior_weight(scale.ability(at), told)).collect::<Vec<_>>();
        let mut new = Self {
            prior: weights.iter().map(|weight| libm::log(*weight)).collect(),
            scale,
            places,
            evidence: vec![1.0; topics.len()],
            people: Vec::new(),
            shares: vec![0.0; topics.len()],
            work: None,
        };
        let mut draw = Draw::new(seed, &["placement", "crowd"]);
        let abilities = systematic(&weights, size, draw.fraction());
        let spreads = new.scale.spreads();
        new.people = abilities
            .into_iter()
            .enumerate()
            .map(|(at, ability)| Imagined::new(Bent { ability, spread: at % spreads }, &new.ground(topics), &mut draw))
            .collect();
        new.begin(draw);
        new
    }

    /// Takes an answer in: whom it fits less is drawn less often. What follows from it is thought over in `settle`.
    pub fn hear(&mut self, spot: Spot, reply: Reply, topics: &Topics, mut draw: Draw) {
        let (known, unknown) = likelihood(reply);
        let ground = self.ground(topics);
        let weight = |one: &Imagined| {
            let odds = one.odds(spot, ground.scale.rows(one.bent()), &ground);
            (odds * known + unknown) / (1.0 + odds)
        };
        let weights: Vec<f64> = self.people.iter().map(weight).collect();
        let chosen = systematic(&weights, self.people.len(), draw.fraction());
        self.people = chosen.into_iter().map(|at| self.people[at].clone()).collect();
        self.evidence[spot.0] *= known / unknown;
        self.begin(draw);
    }

    fn begin(&mut self, draw: Draw) {
        self.work = Some(Work { turn: 0, draw, shares: vec![0.0; self.shares.len()] });
    }

    /// Thinks at most so many people over. True when everybody is done.
    pub fn settle(&mut self, topics: &Topics, people: usize) -> bool {
        let Some(mut work) = self.work.take() else { return true };
        let size = self.people.len();
        let last = (work.turn + people).min(SWEEPS * size);
        let mut crowd = std::mem::take(&mut self.people);
        for turn in work.turn..last {
            crowd[turn % size].think_over(&self.ground(topics), &mut work.draw, &mut work.shares);
        }
        self.people = crowd;
        work.turn = last;
        let done = last == SWEEPS * size;
        if done {
            let all = last.max(1) as f64; // a few hundred: exact as a float
            self.shares = work.shares.iter().map(|share| share / all).collect();
        } else {
            self.work = Some(work);
        }
        done
    }

    /// How likely it is that a topic is known, as of the last time everybody was thought over.
    pub fn share(&self, spot: Spot) -> f64 {
        self.shares[spot.0]
    }

    pub fn people(&self) -> &[Imagined] {
        &self.people
    }

    /// The middle of the crowd's abilities, in grades.
    pub fn ability(&self) -> f64 {
        let sum: f64 = self.people.iter().map(|one| self.scale.ability(one.ability())).sum();
        sum / self.people.len().max(1) as f64
    }

    fn ground<'a>(&'a self, topics: &'a Topics) -> Ground<'a> {
        Ground { topics, scale: &self.scale, places: &self.places, evidence: &self.evidence, prior: &self.prior }
    }
}

/// How likely an ability is before the first answer: all alike, or around the grade that was told.
fn prior_weight(ability: f64, told: Option<Grade>) -> f64 {
    let Some(grade) = told else { return 1.0 };
    let off = (ability - f64::from(grade.number()) - 0.5) / TOLD_SPREAD;
    ELSEWHERE + (1.0 - ELSEWHERE) * libm::exp(-0.5 * off * off)
}

/// Systematic resampling: places drawn in proportion to their weights, with one draw for all and so with little chance in it.
fn systematic(weights: &[f64], size: usize, offset: f64) -> Vec<usize> {
    let total: f64 = weights.iter().sum();
    let step = total / size.max(1) as f64;
    let (mut chosen, mut at, mut reached) = (Vec::with_capacity(size), 0, weights.first().copied().unwrap_or(0.0));
    for place in 0..size {
        let wanted = (place as f64 + offset) * step;
        while reached < wanted && at + 1 < weights.len() {
            at += 1;
            reached += weights[at];
        }
        chosen.push(at);
    }
    chosen
}
