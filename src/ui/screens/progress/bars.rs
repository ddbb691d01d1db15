use crate::{
    reports,
    tutor::Tutor,
    ui::{
        desk::Desk,
        widgets::LathHead,
        words::{Day as DayWords, Progress as Words},
    },
    units::Day,
};
use leptos::prelude::*;

/// Bars on the chart.
const BARS: u16 = 8;
/// Days since the first answer from which weeks stand for days.
const WEEKS_AFTER: i32 = 10;
const WEEK: i32 = 7;
/// In the drawing's own units: the ground the bars stand on, the height of the tallest, the first bar, from bar to bar, a bar's width.
const GROUND: u32 = 150;
const TALLEST: u32 = 126;
const FIRST: u32 = 48;
const STEP: u32 = 59;
const WIDE: u32 = 34;

/// Answers by day, or by week once there are more days than bars.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Bars {
    weeks: bool,
    /// The first day of each, and its answers.
    bars: Vec<(Day, u32)>,
}

/// Answers by day or week; days away are days away, not zeros.
#[component]
pub fn BarChart(today: Day) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let bars = desk.read(move |tutor| bars(tutor, today));
    move || {
        let Bars { weeks, bars } = bars.get();
        let title = if weeks { Words::ByWeek } else { Words::ByDay };
        let words = Words::Bars { weeks, bars: bars.clone() };
        view! {
            <section aria-labelledby="bars">
                <LathHead id="bars" text=desk.say(title)/>
                <svg class="chart" viewBox="0 0 520 194" role="img" aria-label=desk.say(words)>
                    {scale(&bars)}
                    {drawn(desk, weeks, bars)}
                </svg>
                <p class="reading soft">{desk.say(Words::AwayIsFine)}</p>
            </section>
        }
    }
}

fn bars(tutor: &Tutor, today: Day) -> Bars {
    let learner = tutor.learner();
    let first = learner.days().keys().next().copied().unwrap_or(today).min(today);
    let weeks = today.0 - first.0 >= WEEKS_AFTER;
    if !weeks {
        let days = reports::answers_by_day(learner, today, BARS).into_iter().filter(|one| one.day >= first);
        return Bars { weeks, bars: days.map(|one| (one.day, one.tally.answered())).collect() };
    }
    let sunday = |day: Day| Day(day.0 - i32::from(day.weekday()));
    let days = reports::answers_by_day(learner, today, BARS * 7);
    let mut bars: Vec<(Day, u32)> = Vec::new();
    let earliest = sunday(first).max(Day(sunday(today).0 - (i32::from(BARS) - 1) * WEEK));
    for one in days.into_iter().filter(|one| one.day >= earliest) {
        match bars.last_mut().filter(|(week, _)| *week == sunday(one.day)) {
            Some((_, answers)) => *answers += one.tally.answered(),
            None => bars.push((sunday(one.day), one.tally.answered())),
        }
    }
    Bars { weeks, bars }
}

/// The top line: a round number, even, at or above the tallest bar.
fn top(bars: &[(Day, u32)]) -> u32 {
    let most = bars.iter().map(|(_, answers)| *answers).max().unwrap_or(0);
    let round = [10, 20, 40, 60, 80, 100, 150, 200, 300, 400, 600, 800, 1000];
    round.into_iter().find(|top| *top >= most).unwrap_or(most.next_multiple_of(1000))
}

fn scale(bars: &[(Day, u32)]) -> impl IntoView + use<> {
    let top = top(bars);
    let lines = [(0, GROUND), (top / 2, GROUND - TALLEST / 2), (top, GROUND - TALLEST)].map(|(number, y)| {
        view! {
            <path class="ax" d=format!("M34 {y}H520")></path>
            <text class="axt" x="26" y=y + 5 text-anchor="end">{number}</text>
        }
    });
    lines.into_iter().collect_view()
}

fn drawn(desk: Desk, weeks: bool, bars: Vec<(Day, u32)>) -> impl IntoView {
    let top = top(&bars);
    let last = bars.len().saturating_sub(1);
    let mut month = String::new();
    let mut drawn = Vec::new();
    for ((n, x), (day, answers)) in (0..).map(|n| FIRST + n * STEP).enumerate().zip(bars) {
        let this = desk.say(DayWords::Month(day));
        let under = if n == last {
            desk.say(Words::SoFarThis)
        } else if weeks && this != month {
            this.clone()
        } else {
            String::new()
        };
        month = this;
        let name = if weeks { day.civil().2.to_string() } else { desk.say(DayWords::Weekday(day)) };
        drawn.push(bar(desk, Bar { x, height: answers * TALLEST / top, answers, open: n == last, name, under }));
    }
    drawn.into_iter().collect_view()
}

/// One bar and its words.
struct Bar {
    x: u32,
    height: u32,
    answers: u32,
    open: bool,
    name: String,
    under: String,
}

fn bar(desk: Desk, bar: Bar) -> impl IntoView {
    let Bar { x, height, answers, open, name, under } = bar;
    let (y, middle) = (GROUND - height, x + WIDE / 2);
    let round = height.min(8);
    let path = format!("M{x} {GROUND}V{}q0 -{round} {round} -{round}H{}V{GROUND}Z", y + round, x + WIDE);
    let value = match (answers, open) {
        (0, false) => desk.say(Words::Away),
        (answers, _) => answers.to_string(),
    };
    view! {
        {(answers > 0).then(|| view! { <path class="bar" data-now=open.then_some("") d=path></path> })}
        <text class="val" x=middle y=y - 7 text-anchor="middle">{value}</text>
        <text class="axt" x=middle y=GROUND + 19 text-anchor="middle">{name}</text>
        <text class="axt" x=middle y=GROUND + 37 text-anchor="middle">{under}</text>
    }
}
