use crate::{
    journal::{drawing_of, kind_of, words_of},
    platform::clock,
    record::{Event, Happening},
    ui::{
        desk::Desk,
        screens::goals::wish_of,
        widgets::DrawingView,
        words::{Day as DayWords, DrawingPad, Goals, Journal as Words, Week},
    },
};
use leptos::prelude::*;

/// One entry: the day, what it is, the learner's own words, the drawing.
pub fn entry(desk: Desk, event: &Event) -> impl IntoView + use<> {
    let day = event.at.day();
    let drawn = drawing_of(event).cloned().map(|drawing| {
        let label = desk.say(DrawingPad::Drawing { strokes: drawing.strokes().len() });
        view! { <DrawingView drawing label/> }
    });
    let opens = match &event.what {
        Happening::Wrote { opens, .. } => opens.filter(|opens| *opens > clock::now().day()),
        _ => None,
    };
    let inside = view! { {body(desk, event).into_iter().map(|words| view! { <p>{words}</p> }).collect_view()} {drawn} };
    let inside = match opens {
        Some(opens) => view! {
            <p>{desk.say(Week::OpensOn(desk.say(DayWords::Plain(opens))))}</p>
            <details><summary>{desk.say(Week::OpenNow)}</summary>{inside}</details>
        }
        .into_any(),
        None => inside.into_any(),
    };
    let kind = kind_of(event).map(|kind| desk.say(Words::Kind(kind))).unwrap_or_default();
    view! {
        <li>
            <time datetime=day.to_string()>{desk.say(DayWords::Short(day))}</time>
            <div>
                <h2>{headline(desk, event)}" "<small>{kind}</small></h2>
                {inside}
            </div>
        </li>
    }
}

fn headline(desk: Desk, event: &Event) -> String {
    match &event.what {
        Happening::GoalSet(goal) => format!("{}: {}", desk.say(Words::GoalSet), wish_of(desk, goal)),
        Happening::GoalChanged { to, .. } => format!("{}: {}", desk.say(Words::GoalChanged), wish_of(desk, to)),
        Happening::GoalEnded { ending, .. } => desk.say(Goals::Ended { ending: *ending, day: event.at.day() }),
        Happening::PlanSpoke { .. } => desk.say(Words::PlanSpoke),
        Happening::PlanHelped { helped, .. } => {
            format!("{} {}", desk.say(Goals::DidItHelp), desk.say(Goals::Helped(*helped)))
        }
        Happening::EvidenceAdded { .. } => desk.say(Goals::Evidence),
        Happening::LookedBack { .. } => desk.say(Words::LookedBack),
        Happening::Wrote { topic, .. } => desk.say(Words::About(*topic)),
        _ => String::new(),
    }
}

fn body(desk: Desk, event: &Event) -> Vec<String> {
    match &event.what {
        Happening::GoalSet(goal) | Happening::GoalChanged { to: goal, .. } => {
            vec![desk.say(Goals::Plan { obstacle: goal.obstacle, way: goal.way.clone(), then: goal.then.clone() })]
        }
        Happening::LookedBack { answer, .. } => vec![desk.say(Words::LookBackAnswer(answer.clone()))],
        _ => words_of(event).into_iter().filter(|words| !words.is_empty()).map(str::to_owned).collect(),
    }
}
