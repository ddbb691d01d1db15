use super::ANSWER_ID;
use crate::{
    language::{Math, Rich, Run},
    platform::page,
    practice::Response,
    ui::{
        desk::Desk,
        rich::RichText,
        widgets::{Pad, PadKey},
        words::{Answering, Practice},
    },
};
use leptos::prelude::*;

/// How `plain()` writes a gap inside mathematics.
const GAP: &str = "___";

/// Boxes in sentences and equations. The pad writes into the box that was touched last.
#[component]
pub fn Blanks(lines: Vec<Rich>, signs: String, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let of = lines.iter().map(|line| line.gaps().len()).sum();
    let here = RwSignal::new(0usize);
    let edit = move |place: usize, f: &dyn Fn(&mut String)| {
        if settled.get_untracked() {
            return;
        }
        response.update(|response| {
            if let Response::Blanks(boxes) = response
                && let Some(text) = boxes.get_mut(place)
            {
                f(text);
                text.truncate(text.char_indices().nth(20).map_or(text.len(), |(at, _)| at));
            }
        });
    };
    let press = move |key: PadKey| {
        let place = here.get_untracked();
        match key {
            PadKey::Sign(sign) => edit(place, &|text| text.push(sign)),
            PadKey::Clear => edit(place, &String::clear),
            PadKey::Rub => edit(place, &|text| {
                text.pop();
            }),
        }
        page::focus(&box_id(place));
    };
    let mut next = 0;
    let mut one_box = || {
        let place = next;
        next += 1;
        let text = move || {
            if let Response::Blanks(boxes) = response.get() {
                boxes.get(place).cloned().unwrap_or_default()
            } else {
                String::new()
            }
        };
        view! {
            <input
                class="box"
                id=box_id(place)
                type="text"
                inputmode="none"
                autocomplete="off"
                maxlength="20"
                aria-label=desk.say(Practice::Box { number: place + 1, of })
                prop:value=text
                prop:readOnly=settled
                on:focus=move |_| here.set(place)
                on:input:target=move |event| {
                    let typed = event.target().value();
                    edit(place, &|text| typed.clone_into(text));
                }
            />
        }
        .into_any()
    };
    let lines: Vec<_> = lines
        .into_iter()
        .map(|line| {
            let runs: Vec<_> = line.0.into_iter().map(|run| filled(run, &mut one_box)).collect();
            view! { <p class="fill">{runs}</p> }
        })
        .collect();
    view! {
        <div class="blanks">{lines}</div>
        <Pad
            keys=PadKey::with(&signs)
            label=desk.say(Practice::Pad)
            clear=desk.say(Practice::Clear)
            and=desk.say(Practice::And)
            rub=desk.say(Practice::RubOut)
            on_key=press
        />
    }
}

/// A run of a line, its gaps as boxes. Mathematics with gaps stands on one line, since no browser puts an input into MathML.
fn filled(run: Run, one_box: &mut impl FnMut() -> AnyView) -> AnyView {
    match run {
        Run::Gap(_) => one_box(),
        Run::Math(math) if !math.gaps().is_empty() => {
            let views = sides(&math, one_box);
            view! { <span class="equation">{views}</span> }.into_any()
        }
        run => view! { <RichText rich=Rich(vec![run])/> }.into_any(),
    }
}

/// An equation in its sides, so that a fraction with a box in it can stand as a stack.
fn sides(math: &Math, one_box: &mut impl FnMut() -> AnyView) -> Vec<AnyView> {
    match math {
        math if math.gaps().is_empty() => {
            vec![view! { <RichText rich=Rich(vec![Run::Math(math.clone())])/> }.into_any()]
        }
        Math::Relation(first, rest) => {
            let mut views = sides(first, one_box);
            for (sign, side) in rest {
                views.push(format!(" {} ", sign.symbol()).into_any());
                views.extend(sides(side, one_box));
            }
            views
        }
        Math::Fraction(above, below) => {
            let (above, below) = (sides(above, one_box), sides(below, one_box));
            let over = expect_context::<Desk>().say(Answering::Over);
            vec![
                view! {
                    <span class="stacked">
                        <span>{above}</span>
                        <span class="hidden-name">{over}</span>
                        <span>{below}</span>
                    </span>
                }
                .into_any(),
            ]
        }
        math => {
            let plain = math.plain();
            let mut parts = plain.split(GAP);
            let mut views = vec![parts.next().unwrap_or_default().to_owned().into_any()];
            for part in parts {
                views.push(one_box());
                views.push(part.to_owned().into_any());
            }
            views
        }
    }
}

fn box_id(place: usize) -> String {
    if place == 0 { ANSWER_ID.to_owned() } else { format!("{ANSWER_ID}-{place}") }
}
