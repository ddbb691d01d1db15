//! Placement on simulated children: the share of standards that is classified rightly after so many questions.

use super::{Mean, bisection::Bisection, workers::on_all_cores};
use crate::{
    curriculum::StandardsGraph,
    placement::{End, Placement, Reply, Spot, Start, Topic, Topics},
    record::Grade,
    simulation::{GrownPupil, School},
    units::{Draw, Seed},
};

/// How the next standard is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// As the app does.
    Ours,
    /// By chance among those not asked yet; what the answers mean is worked out as the app does.
    Random,
    /// By binary search over grade and depth.
    Bisection,
}

/// What is tried.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Trial<'a> {
    /// The standards.
    pub graph: &'a StandardsGraph,
    /// How the next standard is chosen.
    pub way: Way,
    /// How uneven the children are, in grades.
    pub sigma: f64,
    /// How many children.
    pub learners: usize,
    /// How many questions each.
    pub questions: usize,
    /// What chance grows from.
    pub seed: Seed,
}

/// What came of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    /// The share classified rightly after 0, 1, 2 … questions.
    pub right: Vec<Mean>,
    /// After how many questions the app would have stopped (at `questions` at the latest), and the share classified rightly then.
    pub stopped: Mean,
    /// The share classified rightly there.
    pub right_at_stop: Mean,
}

/// One child's way: the share right after 0, 1, 2 … questions, and after how many it would have stopped.
struct Walk {
    right: Vec<f64>,
    stopped: usize,
}

/// The topics of a graph, all of which can be asked.
pub fn topics(graph: &StandardsGraph) -> Topics {
    let topic = |standard: &crate::curriculum::Standard| {
        let grade = Grade::new(standard.grade)?;
        Some(Topic { name: standard.code.clone(), grade, needs: standard.needs.clone(), askable: true })
    };
    Topics::new(graph.standards.iter().filter_map(topic).collect())
}

/// Places every child of the trial.
pub fn run(trial: Trial<'_>) -> Outcome {
    let (school, topics) = (School::new(trial.graph), topics(trial.graph));
    let walks = on_all_cores(trial.learners, |number| {
        let mut draw = Draw::new(trial.seed, &["child", &number.to_string(), &trial.sigma.to_string()]);
        let pupil = GrownPupil::new(&school, trial.sigma, &mut draw);
        match trial.way {
            Way::Bisection => bisect(&school, &pupil, trial.questions, &mut draw),
            way => place(&topics, &pupil, way, trial, &mut draw),
        }
    });
    let (mut right, mut stopped, mut right_at_stop) =
        (vec![Mean::default(); trial.questions + 1], Mean::default(), Mean::default());
    for walk in walks {
        walk.right.iter().zip(&mut right).for_each(|(share, mean)| mean.take(*share));
        stopped.take(walk.stopped as f64);
        right_at_stop.take(walk.right[walk.stopped]);
    }
    Outcome { right, stopped, right_at_stop }
}

fn place(topics: &Topics, pupil: &GrownPupil, way: Way, trial: Trial<'_>, draw: &mut Draw) -> Walk {
    let start = Start { topics: topics.clone(), grade: None, seed: Seed(draw.bits()), most: Some(usize::MAX) };
    let mut placement = Placement::start(start);
    let mut unasked: Vec<Spot> = topics.spots().collect();
    draw.shuffle(&mut unasked);
    let (mut right, mut stopped) = (Vec::new(), trial.questions);
    for asked in 0..=trial.questions {
        placement.finish();
        let believed: Vec<bool> = topics.spots().map(|spot| placement.belief(spot).get() > 0.5).collect();
        right.push(share_right(&believed, pupil));
        if placement.end() == Some(End::Clear) {
            stopped = stopped.min(asked);
        }
        let spot = match way {
            Way::Random => unasked.pop(),
            _ => placement.best_question().map(|ask| ask.spot),
        };
        if let Some(spot) = spot.filter(|_| asked < trial.questions) {
            placement.answer(spot, if pupil.answers(spot.0, draw) { Reply::Right } else { Reply::NotYet });
        }
    }
    Walk { right, stopped }
}

fn bisect(school: &School, pupil: &GrownPupil, questions: usize, draw: &mut Draw) -> Walk {
    let mut search = Bisection::new(school.grades(), &school.depths());
    let mut right = vec![share_right(&search.known(), pupil)];
    for _ in 0..questions {
        search.answer(pupil.answers(search.ask(), draw));
        right.push(share_right(&search.known(), pupil));
    }
    Walk { right, stopped: questions }
}

fn share_right(believed: &[bool], pupil: &GrownPupil) -> f64 {
    let right = believed.iter().zip(pupil.known()).filter(|(one, other)| one == other).count();
    right as f64 / believed.len().max(1) as f64
}
