use crate::{
    goals::{Odds, Outlook, Word},
    ui::{desk::Desk, words::Goals as Words},
};
use leptos::prelude::*;

const LEAF: &str = "M4 20C3 10 9 4 20 4C20 15 14 21 4 20Z";

/// Ten leaves and a word; in the long form also what they mean and what would change them.
#[component]
pub fn OddsView(
    /// What is told.
    odds: Odds,
    /// With sentences.
    long: bool,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let sentence = |words: Words| view! { <p class="odds-words soft">{desk.say(words)}</p> }.into_any();
    match odds {
        Odds::Told(outlook) => told(desk, outlook, long).into_any(),
        Odds::TooFew { weeks, wanted } if long => sentence(Words::TooFew { weeks, wanted }),
        Odds::Reached => sentence(Words::AllThere),
        Odds::Over => sentence(Words::DayIsHere),
        Odds::OwnWord if long => sentence(Words::OwnWord),
        Odds::Squares if long => sentence(Words::SquaresWait),
        Odds::TooFew { .. } | Odds::OwnWord | Odds::Squares => ().into_any(),
    }
}

fn told(desk: Desk, outlook: Outlook, long: bool) -> impl IntoView {
    let level = match outlook.word() {
        Word::Likely => "likely",
        Word::Stretch => "stretch",
        Word::NotByThen => "not",
    };
    let leaves = (0..10).map(|n| {
        let class = if n < outlook.leaves { "on" } else { "off" };
        view! { <path class=class transform=format!("translate({} 1)", u32::from(n) * 28) d=LEAF></path> }
    });
    let words = long.then(|| {
        let means = desk.say(Words::OddsMean { leaves: outlook.leaves, until: outlook.until });
        let Outlook { later, more, smaller, .. } = outlook;
        let change = desk.say(Words::WouldChange { later, more, smaller });
        view! { <p class="marginalia"><b>{desk.say(Words::Odds(outlook.word()))}</b>" "{means}<br/>{change}</p> }
    });
    view! {
        <p class="odds" data-level=level>
            <svg viewBox="0 0 278 26" aria-hidden="true">{leaves.collect_view()}</svg>
            {desk.say(Words::Odds(outlook.word()))}
        </p>
        {words}
    }
}
