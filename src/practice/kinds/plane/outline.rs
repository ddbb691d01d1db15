//! Shapes whose corners are crossings of a grid, exact in whole squares.

use crate::practice::pictures::Squares;

/// A side, from corner to corner.
type Side = (Squares, Squares);

/// The corners of a shape as they stand for it, whichever comes first and whichever way they go round.
pub(super) fn one_way_round(corners: &[usize]) -> Vec<usize> {
    let first = corners.iter().enumerate().min_by_key(|(_, corner)| **corner).map_or(0, |(place, _)| place);
    let mut round = corners.to_vec();
    round.rotate_left(first);
    if round.get(1) > round.last() {
        round.reverse();
        round.rotate_right(1);
    }
    round
}

/// The sides of a shape, the last one back to the first corner.
pub(super) fn sides(corners: &[Squares]) -> impl Iterator<Item = Side> + '_ {
    corners.iter().copied().zip(corners.iter().copied().cycle().skip(1))
}

/// The way along a side.
pub(super) const fn way((a, b): Side) -> Squares {
    (b.0 - a.0, b.1 - a.1)
}

/// How far the way from `a` over `b` to `c` turns: 0 where it goes straight on or straight back.
pub(super) const fn turn(a: Squares, b: Squares, c: Squares) -> i64 {
    (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
}

/// What two ways have in common: 0 where they stand square to each other.
pub(super) const fn along(a: Squares, b: Squares) -> i64 {
    a.0 * b.0 + a.1 * b.1
}

/// Twice the area of a shape whose sides do not cross, in squares of the grid.
pub(super) fn twice_area(corners: &[Squares]) -> i64 {
    sides(corners).map(|(a, b)| a.0 * b.1 - a.1 * b.0).sum::<i64>().abs()
}

/// Whether two sides meet elsewhere than in the corner they share.
pub(super) fn crosses(corners: &[Squares]) -> bool {
    let sides: Vec<Side> = sides(corners).collect();
    let last = sides.len().saturating_sub(1);
    let meet = |(n, one): (usize, &Side)| {
        sides.iter().enumerate().skip(n + 1).any(|(m, other)| {
            if m == n + 1 {
                goes_back(*one, *other)
            } else if n == 0 && m == last {
                goes_back(*other, *one)
            } else {
                touch(*one, *other)
            }
        })
    };
    sides.iter().enumerate().any(meet)
}

/// Whether the second side, which begins where the first ends, runs back over it.
const fn goes_back(first: Side, second: Side) -> bool {
    turn(first.0, first.1, second.1) == 0 && along(way(first), way(second)) < 0
}

fn touch((a, b): Side, (c, d): Side) -> bool {
    let [above, below, left, right] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)].map(i64::signum);
    let on = |(from, to): Side, at: Squares, turned: i64| {
        let within = |from: i64, to: i64, at: i64| from.min(to) <= at && at <= from.max(to);
        turned == 0 && within(from.0, to.0, at.0) && within(from.1, to.1, at.1)
    };
    above * below < 0 && left * right < 0
        || on((a, b), c, above)
        || on((a, b), d, below)
        || on((c, d), a, left)
        || on((c, d), b, right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_is_the_same_wherever_it_begins_and_whichever_way_it_goes() {
        for same in [[3, 1, 7, 5], [1, 7, 5, 3], [5, 7, 1, 3], [3, 5, 7, 1]] {
            assert_eq!(one_way_round(&same), [1, 3, 5, 7], "{same:?}");
        }
        assert_ne!(one_way_round(&[1, 5, 3, 7]), [1, 3, 5, 7]);
        assert_eq!((one_way_round(&[]), one_way_round(&[4])), (vec![], vec![4]));
    }

    #[test]
    fn sides_that_cross_touch_or_run_back_are_found() {
        let crossing = [
            vec![(0, 0), (2, 2), (2, 0), (0, 2)],         // a bow
            vec![(0, 0), (4, 0), (4, 4), (2, 0), (0, 4)], // a corner on another side
            vec![(0, 0), (4, 0), (2, 0)],                 // all on one line
            vec![(0, 0), (3, 0), (1, 0), (0, 3)],         // back over itself
        ];
        for corners in crossing {
            assert!(crosses(&corners), "{corners:?}");
        }
        for corners in [
            vec![(0, 0), (2, 0), (2, 2), (0, 2)],
            vec![(0, 0), (4, 0), (4, 4), (2, 1)],
            vec![(0, 0), (2, 0), (4, 0), (0, 4)],
        ] {
            assert!(!crosses(&corners), "{corners:?}");
        }
        assert_eq!(twice_area(&[(0, 0), (3, 0), (3, 2), (0, 2)]), 12);
    }
}
