use super::{
    Spot, Topics,
    imagined::Imagined,
    reply::{GUESS, SLIP},
};

/// For every topic of `asked`, how much uncertainty an answer about it is expected to take away: the summed variance of "knows it or
/// not" over all topics, before less after.
///
/// For two topics u and v the answer about v takes off cov(u, answer)² / var(answer), and the crowd tells the covariance. A crowd
/// of chance alone would show some too, so that is taken off.
pub(super) fn gains(topics: &Topics, people: &[Imagined], asked: &[Spot]) -> Vec<(Spot, f64)> {
    let columns: Vec<Vec<u64>> = topics.spots().map(|spot| column(people, spot)).collect();
    let size = people.len().max(1) as f64;
    let shares: Vec<f64> = columns.iter().map(|column| f64::from(ones(column)) / size).collect();
    let variances: Vec<f64> = shares.iter().map(|share| share * (1.0 - share)).collect();
    let by_chance = variances.iter().sum::<f64>() / size;
    asked
        .iter()
        .map(|spot| {
            let (column, share) = (&columns[spot.0], shares[spot.0]);
            let squares: f64 = columns
                .iter()
                .zip(&shares)
                .map(|(other, other_share)| {
                    let covariance = f64::from(both(column, other)) / size - share * other_share;
                    covariance * covariance
                })
                .sum();
            let clear = 1.0 - GUESS - SLIP;
            let right = GUESS + clear * share;
            let gain = clear * clear * (squares - by_chance * variances[spot.0]) / (right * (1.0 - right));
            (*spot, gain.max(0.0))
        })
        .collect()
}

/// Who knows a topic, a bit for each.
fn column(people: &[Imagined], spot: Spot) -> Vec<u64> {
    people
        .chunks(64)
        .map(|some| some.iter().rev().fold(0, |bits, one| bits << 1 | u64::from(one.knows(spot))))
        .collect()
}

fn ones(column: &[u64]) -> u32 {
    column.iter().map(|bits| bits.count_ones()).sum()
}

fn both(one: &[u64], other: &[u64]) -> u32 {
    one.iter().zip(other).map(|(a, b)| (a & b).count_ones()).sum()
}
