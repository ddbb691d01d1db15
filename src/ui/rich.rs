use super::{desk::Desk, words::Practice};
use crate::language::{Rich, Run};
use leptos::prelude::*;

/// A sentence of an item: words, bold numbers, and mathematics as MathML made from our own tree (everything in it is escaped).
#[component]
pub fn RichText(
    /// The sentence.
    rich: Rich,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    rich.0
        .into_iter()
        .map(|run| match run {
            Run::Text(text) => text.into_any(),
            Run::Number(text) => view! { <b class="nums">{text}</b> }.into_any(),
            Run::Math(math) => view! { <span class="math" inner_html=math.mathml()></span> }.into_any(),
            Run::Gap(_) => view! { <span class="gap" role="img" aria-label=desk.say(Practice::Gap)></span> }.into_any(),
            Run::Break => view! { <br/> }.into_any(),
        })
        .collect_view()
}
