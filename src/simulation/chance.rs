use crate::units::Draw;

/// True with this probability.
pub(super) fn happens(draw: &mut Draw, probability: f64) -> bool {
    draw.fraction() < probability
}

/// A number from `low` up to `high`, evenly.
pub(super) fn between(draw: &mut Draw, low: f64, high: f64) -> f64 {
    low + (high - low) * draw.fraction()
}

/// A number of the standard normal distribution (Box and Muller 1958).
pub(super) fn normal(draw: &mut Draw) -> f64 {
    let radius = libm::sqrt(-2.0 * libm::log(1.0 - draw.fraction()));
    radius * libm::cos(core::f64::consts::TAU * draw.fraction())
}
