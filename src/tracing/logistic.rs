use super::design::Design;
use std::collections::VecDeque;

/// The most steps of a fit.
const MOST_STEPS: usize = 100;
/// A fit ends where a step makes the loss smaller by less than this share.
const ENOUGH: f64 = 2e-7;
/// How many earlier steps are remembered.
const REMEMBERED: usize = 8;
/// The share of the promised gain that a step has to keep (Armijo).
const KEEPS: f64 = 1e-4;
/// The smallest step that is tried.
const SMALLEST: f64 = 1e-6;

/// An earlier step: how far it went, how the slope changed, and one over their product.
struct Step {
    went: Vec<f64>,
    turned: Vec<f64>,
    scale: f64,
}

/// The weights that make the responses likeliest, held near 0 by a ridge for each column: limited-memory BFGS (Nocedal and Wright,
/// Numerical Optimization, algorithm 7.4), with the bend of each column as first guess. The same rows give the same weights.
pub(super) fn fit(design: &Design, ridge: &[f64]) -> Vec<f64> {
    let first: Vec<f64> = design.bend(ridge).into_iter().map(|bend| 1.0 / bend.max(1e-6)).collect();
    let mut weights = vec![0.0; design.columns()];
    let mut slope = weights.clone();
    let mut loss = design.loss(&weights, ridge, &mut slope);
    let mut steps = VecDeque::new();
    for _ in 0..MOST_STEPS {
        let way = way(&slope, &first, &steps);
        let (next, next_slope, next_loss) = walk(design, ridge, (&weights, &slope, loss), &way);
        let went: Vec<f64> = next.iter().zip(&weights).map(|(new, old)| new - old).collect();
        let turned: Vec<f64> = next_slope.iter().zip(&slope).map(|(new, old)| new - old).collect();
        let product = dot(&went, &turned);
        if product > 1e-12 {
            steps.truncate(REMEMBERED - 1);
            steps.push_front(Step { went, turned, scale: 1.0 / product });
        }
        let gain = loss - next_loss;
        (weights, slope, loss) = (next, next_slope, next_loss);
        if gain < loss * ENOUGH {
            break;
        }
    }
    weights
}

/// Where to go: the slope, seen through the last steps.
fn way(slope: &[f64], first: &[f64], steps: &VecDeque<Step>) -> Vec<f64> {
    let mut way = slope.to_vec();
    let mut shares = Vec::with_capacity(steps.len());
    for step in steps {
        let share = step.scale * dot(&step.went, &way);
        add(&mut way, &step.turned, -share);
        shares.push(share);
    }
    let size = steps.front().map_or(1.0, |step| {
        let turned: f64 = step.turned.iter().zip(first).map(|(turn, first)| turn * turn * first).sum();
        1.0 / (step.scale * turned)
    });
    way.iter_mut().zip(first).for_each(|(way, first)| *way *= first * size);
    for (step, share) in steps.iter().zip(&shares).rev() {
        let back = step.scale * dot(&step.turned, &way);
        add(&mut way, &step.went, share - back);
    }
    way
}

/// Goes that way, half as far each time until the loss falls enough.
fn walk(
    design: &Design,
    ridge: &[f64],
    (weights, slope, loss): (&[f64], &[f64], f64),
    way: &[f64],
) -> (Vec<f64>, Vec<f64>, f64) {
    let promised = dot(way, slope);
    let mut next_slope = vec![0.0; weights.len()];
    let mut far = 1.0;
    loop {
        let next: Vec<f64> = weights.iter().zip(way).map(|(weight, way)| weight - far * way).collect();
        let next_loss = design.loss(&next, ridge, &mut next_slope);
        if next_loss <= loss - KEEPS * far * promised || far < SMALLEST {
            return (next, next_slope, next_loss);
        }
        far *= 0.5;
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn add(to: &mut [f64], what: &[f64], times: f64) {
    to.iter_mut().zip(what).for_each(|(to, what)| *to += times * what);
}

/// Log-odds as a probability.
pub(super) fn probability(odds: f64) -> f64 {
    1.0 / (1.0 + (-odds).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fit_finds_the_share_of_right_answers() {
        let mut design = Design::new(1, 1);
        for at in 0..100 {
            let marked: &[(usize, f64)] = if at < 40 { &[(0, 1.0)] } else { &[] };
            design.push([1.0], marked, if at < 40 { at < 10 } else { at < 85 });
        }
        let weights = fit(&design, &[1e-9, 1e-9]);
        assert!((probability(weights[0]) - 0.75).abs() < 1e-4, "{weights:?}");
        assert!((probability(weights[0] + weights[1]) - 0.25).abs() < 1e-4, "{weights:?}");
    }

    #[test]
    fn a_strong_ridge_holds_a_weight_near_nothing() {
        let mut design = Design::new(1, 1);
        (0..50).for_each(|at| design.push([1.0], &[(0, 1.0)], at < 49));
        assert!(fit(&design, &[1e-6, 1e6])[1].abs() < 1e-3);
    }
}
