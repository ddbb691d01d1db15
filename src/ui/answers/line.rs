use super::{ANSWER_ID, told};
use crate::{
    practice::{LineKind, Response, read_back},
    ui::{
        desk::Desk,
        widgets::{Pad, PadKey},
        words::Practice,
    },
};
use leptos::prelude::*;

/// The most characters of a line.
const LONGEST: usize = 120;

/// Type a line: algebra, a time, money, a remainder, a word. Under it stands how it was understood. Where digits and one sign
/// will do, the pad serves; where letters are needed, the device's keyboard does, and the pad has the signs it hides.
#[component]
pub fn Line(sort: LineKind, response: RwSignal<Response>, settled: Signal<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let text = Signal::derive(move || response.get().typed().unwrap_or_default().to_owned());
    let notation = desk.notation();
    let understood = move || {
        let understood = read_back(sort, &text.get(), &notation);
        understood.map(|line| desk.say(Practice::ReadAs { line }))
    };
    desk.tell(understood);
    let edit = move |f: &dyn Fn(&mut String)| {
        if settled.get_untracked() {
            return;
        }
        response.update(|response| {
            if let Response::Line(text) = response {
                f(text);
                text.truncate(text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at));
            }
        });
    };
    let press = move |key: PadKey| match key {
        PadKey::Sign(sign) => edit(&|text| text.push(sign)),
        PadKey::Clear => edit(&String::clear),
        PadKey::Rub => edit(&|text| {
            text.pop();
        }),
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            edit(&String::clear);
        }
    };
    let signs = signs(sort, notation.point());
    let keyboard = if needs_letters(sort) { "text" } else { "none" };
    view! {
        <div class="line" data-sort=sort.as_str()>
            <input
                id=ANSWER_ID
                type="text"
                inputmode=keyboard
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                maxlength=LONGEST.to_string()
                aria-label=told(Practice::AnswerLine)
                aria-describedby="read-back"
                prop:value=text
                prop:readOnly=settled
                on:input:target=move |event| {
                    let typed = event.target().value();
                    edit(&|text| typed.clone_into(text));
                }
                on:keydown=on_key
            />
            <output class="read-back" id="read-back" for=ANSWER_ID aria-live="off">{understood}</output>
        </div>
        {(!signs.is_empty())
            .then(|| {
                view! {
                    <Pad
                        keys=signs
                        label=desk.say(Practice::Pad)
                        clear=desk.say(Practice::Clear)
                        rub=desk.say(Practice::RubOut)
                        on_key=press
                    />
                }
            })}
    }
}

const fn needs_letters(sort: LineKind) -> bool {
    matches!(sort, LineKind::Expression | LineKind::Equation | LineKind::Inequality | LineKind::Text)
}

/// The keys of the pad, in rows of three.
fn signs(sort: LineKind, point: char) -> Vec<PadKey> {
    let signs = match sort {
        LineKind::Expression => "()^√π/+−",
        LineKind::Equation => "()^=√/+−",
        LineKind::Inequality => "<>≤≥()/−",
        LineKind::Remainder => "123456789r0",
        LineKind::Time => "123456789:0",
        LineKind::Money => "123456789.0",
        LineKind::Text => return Vec::new(),
    };
    signs.chars().map(|sign| PadKey::Sign(if sign == '.' { point } else { sign })).chain([PadKey::Rub]).collect()
}
