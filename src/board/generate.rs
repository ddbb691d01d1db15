use super::{
    Aim, Board, Need, Rule, Shape, Square, SquareReason, lint,
    lint::{QUICK, is_hard, most_of_a_mode},
};
use crate::{
    curriculum::squares::{Mode, SquareBank, SquareTemplate, Wanted},
    practice::Level,
    units::{Draw, Seed},
};
use std::collections::{BTreeMap, BTreeSet};

/// Orders of the squares that are tried before the first is taken as it is.
const ORDERS: u64 = 200;
/// Done squares of a mode from which it counts as often chosen.
const OFTEN: u32 = 2;

/// What a board is made from. All that is known of the learner comes in here; nothing is looked up.
#[derive(Clone, Debug)]
pub struct Wish {
    /// What the whole board is for.
    pub aim: Aim,
    /// The published codes of the aim's skill.
    pub standards: Vec<String>,
    /// How the squares stand.
    pub shape: Shape,
    /// Who asks for it; may be empty.
    pub by: String,
    /// What is good work of any kind: for a square of one's own that does not say it.
    pub criteria: Vec<String>,
    /// What is known of the learner.
    pub learning: Learning,
    /// Where chance begins.
    pub seed: Seed,
}

/// What is known of the learner that a board is for.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Learning {
    /// The level they work at: it chooses how large the numbers are.
    pub level: Level,
    /// Names of what they like; may be empty.
    pub likes: Vec<String>,
    /// Names of what there is to like: taken where they named nothing.
    pub themes: Vec<String>,
    /// Squares of each mode that they did on earlier boards.
    pub done: BTreeMap<Mode, u32>,
}

impl Learning {
    const fn names_a_theme(&self) -> bool {
        !self.likes.is_empty() || !self.themes.is_empty()
    }
}

/// Makes a board: every square meets the aim in another way, in balance. Nothing where the bank holds too few that fit.
pub fn generate(wish: &Wish, bank: &SquareBank) -> Option<Board> {
    let mut chosen = choose(wish, bank);
    if chosen.len() < wish.shape.count() {
        return None;
    }
    let practice = chosen.iter().position(|template| template.evidence == Wanted::Practice).unwrap_or(0);
    chosen.swap(0, practice);
    let squares: Vec<Square> = chosen.iter().enumerate().map(|(n, template)| make(wish, template, n)).collect();
    let board = Board {
        title: wish.aim.title.clone(),
        by: wish.by.clone(),
        aim: wish.aim.clone(),
        shape: wish.shape,
        rule: wish.shape.usual_rule(),
        squares,
        seed: Some(wish.seed.0),
    };
    Some(arranged(board, wish.seed))
}

/// The templates of a board, so that no mode comes too often and some take their time away from a screen.
fn choose<'a>(wish: &Wish, bank: &'a SquareBank) -> Vec<&'a SquareTemplate> {
    let count = wish.shape.count();
    let mut left: Vec<&SquareTemplate> = fitting(wish, bank);
    let mut draw = Draw::new(wish.seed, &["board", "squares"]);
    let weights: Vec<i64> = left.iter().map(|template| weight(wish, template, &mut draw)).collect();
    let mut order: Vec<usize> = (0..left.len()).collect();
    order.sort_by_key(|n| std::cmp::Reverse(weights[*n]));
    left = order.into_iter().map(|n| left[n]).collect();
    let mut chosen: Vec<&SquareTemplate> = Vec::new();
    let mut of_mode: BTreeMap<Mode, usize> = BTreeMap::new();
    if let Some(at) = left.iter().position(|template| template.evidence == Wanted::Practice) {
        *of_mode.entry(left[at].mode).or_default() += 1;
        chosen.push(left.remove(at));
    }
    let (screens, quick) = (count.div_ceil(4).max(1), count / 4);
    while chosen.len() < count {
        let allowed = |template: &&SquareTemplate| {
            let used = of_mode.get(&template.mode).copied().unwrap_or(0);
            let screen = chosen.iter().filter(|other| other.screen).count();
            let short = chosen.iter().filter(|other| other.minutes <= QUICK).count();
            used < most_of_a_mode(count)
                && (!template.screen || screen < screens)
                && (template.minutes > QUICK || short < quick)
        };
        let fewest =
            left.iter().filter(|template| allowed(template)).map(|t| of_mode.get(&t.mode).copied().unwrap_or(0)).min();
        let best = left.iter().position(|t| allowed(t) && Some(of_mode.get(&t.mode).copied().unwrap_or(0)) == fewest);
        let Some(best) = best else { break };
        *of_mode.entry(left[best].mode).or_default() += 1;
        chosen.push(left.remove(best));
    }
    chosen
}

/// The templates that serve the aim, and that its title does not make hard to read.
fn fitting<'a>(wish: &Wish, bank: &'a SquareBank) -> Vec<&'a SquareTemplate> {
    let fits = |template: &&SquareTemplate| {
        template.serves(&wish.standards, wish.aim.grade)
            && (!template.takes_theme() || wish.learning.names_a_theme())
            && !is_hard(&make(wish, template, 0), wish.aim.grade)
    };
    bank.squares.iter().filter(fits).collect()
}

/// How well a template fits, with a little chance so that no two boards are alike.
fn weight(wish: &Wish, template: &SquareTemplate, draw: &mut Draw) -> i64 {
    let mut weight = i64::try_from(draw.below(100)).unwrap_or(0);
    if !template.standards.is_empty() {
        weight += 60; // written for this very thing
    }
    if template.takes_theme() && !wish.learning.likes.is_empty() {
        weight += 25;
    }
    match wish.learning.done.get(&template.mode).copied().unwrap_or(0) {
        0 if !wish.learning.done.is_empty() => weight += 15,
        times if times >= OFTEN => weight += 20,
        _ => {}
    }
    weight
}

fn make(wish: &Wish, template: &SquareTemplate, n: usize) -> Square {
    let id = u8::try_from(n + 1).unwrap_or(u8::MAX);
    let values = values(wish, template);
    let mut square = Square::made(template, values, id, wish.aim.skill.as_ref());
    square.why = Some(reason(wish, template, &square));
    square
}

/// What fills the slots: numbers at the learner's level, the skill, and a thing they like.
fn values(wish: &Wish, template: &SquareTemplate) -> BTreeMap<String, String> {
    let mut draw = Draw::new(wish.seed, &["board", "values", &template.id]);
    let mut values = BTreeMap::new();
    for (name, [least, most]) in &template.numbers {
        let (least, most) = at_level(*least, *most, wish.learning.level);
        let number = u64::from(least) + draw.below(u64::from(most - least) + 1);
        values.insert(name.clone(), number.to_string());
    }
    let texts: String =
        std::iter::once(&template.says).chain(&template.criteria).chain(&template.materials).cloned().collect();
    if texts.contains("{skill}") {
        values.insert("skill".to_owned(), wish.aim.title.clone());
    }
    if texts.contains("{theme}") {
        let themes = if wish.learning.likes.is_empty() { &wish.learning.themes } else { &wish.learning.likes };
        values.extend(draw.pick(themes).map(|theme| ("theme".to_owned(), theme.to_lowercase())));
    }
    values
}

/// First steps draw from the lower half of the numbers, a stretch from the upper half.
const fn at_level(least: u32, most: u32, level: Level) -> (u32, u32) {
    let middle = u32::midpoint(least, most);
    match level {
        Level::FirstSteps => (least, middle),
        Level::OnTarget => (least, most),
        Level::Stretch => (middle, most),
    }
}

fn reason(wish: &Wish, template: &SquareTemplate, square: &Square) -> SquareReason {
    let theme = square.from.as_ref().and_then(|from| from.values.get("theme"));
    if let Some(theme) = theme.filter(|_| !wish.learning.likes.is_empty()) {
        return SquareReason::Likes(theme.clone());
    }
    match wish.learning.done.get(&template.mode).copied().unwrap_or(0) {
        times if times >= OFTEN => return SquareReason::Often(template.mode, times),
        0 if !wish.learning.done.is_empty() => return SquareReason::NewWay(template.mode),
        _ => {}
    }
    if template.standards.is_empty() { SquareReason::OtherWay } else { SquareReason::ForThis }
}

/// The squares in an order that the linter likes; the practice square where everybody comes by.
fn arranged(board: Board, seed: Seed) -> Board {
    let mut best: Option<(usize, Board)> = None;
    for order in 0..ORDERS {
        let mut tried = board.clone();
        let mut others = tried.squares.split_off(1);
        Draw::new(seed, &["board", "order", &order.to_string()]).shuffle(&mut others);
        let middle = middle(tried.shape);
        others.insert(middle.min(others.len()), tried.squares.remove(0));
        tried.squares = others;
        say_musts(&mut tried);
        let faults = lint(&tried).len();
        if faults == 0 {
            return tried;
        }
        if best.as_ref().is_none_or(|(fewest, _)| faults < *fewest) {
            best = Some((faults, tried));
        }
    }
    best.map_or(board, |(_, board)| board)
}

const fn middle(shape: Shape) -> usize {
    match shape {
        Shape::TicTacToe => 4,
        Shape::Menu | Shape::MustMay | Shape::Grid { .. } => 0,
        Shape::Bingo => 5,
    }
}

fn say_musts(board: &mut Board) {
    let middle = middle(board.shape);
    for (place, square) in board.squares.iter_mut().enumerate() {
        square.must = match board.rule {
            Rule::LineThroughMust => place == middle,
            Rule::AllMust => place < Shape::MUST,
            Rule::AnyLine | Rule::AnyThree | Rule::OneFromEachRow => false,
        };
    }
}

/// Another square from the bank for a place, as the need says; nothing where no other fits.
pub fn redraw(board: &Board, place: usize, need: Need, wish: &Wish, bank: &SquareBank) -> Option<Square> {
    let old = board.squares.get(place)?;
    let here: BTreeSet<&str> =
        board.squares.iter().filter_map(|square| square.from.as_ref()).map(|from| from.template.as_str()).collect();
    let of_mode = |mode: Mode| board.squares.iter().filter(|square| square.mode == mode && square.id != old.id).count();
    let fits = |template: &&SquareTemplate| {
        let needed = match need {
            Need::Any => true,
            Need::Longer => template.minutes > QUICK,
            Need::OffScreen => !template.screen,
            Need::OtherMode => template.mode != old.mode,
        };
        needed && !here.contains(template.id.as_str()) && of_mode(template.mode) < most_of_a_mode(board.squares.len())
    };
    let mut draw = Draw::new(wish.seed, &["board", "again"]);
    let left: Vec<&SquareTemplate> = fitting(wish, bank).into_iter().filter(fits).collect();
    let best =
        left.into_iter().max_by_key(|template| (of_mode(template.mode) == 0, weight(wish, template, &mut draw)))?;
    let mut square = make(wish, best, 0);
    (square.id, square.must) = (board.free_id(), old.must);
    Some(square)
}

/// Every square the bank holds for a wish, filled: for somebody who wants to choose by hand.
pub fn fitting_squares(wish: &Wish, bank: &SquareBank) -> Vec<Square> {
    let mut squares: Vec<Square> = fitting(wish, bank).into_iter().map(|template| make(wish, template, 0)).collect();
    squares.sort_by_key(|square| square.mode);
    squares
}
