use super::{Icon, IconName};
use leptos::prelude::*;

/// How loud a button speaks. A view has one main button.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ButtonTone {
    /// The one thing to do here.
    Main,
    /// Something else one may do.
    #[default]
    Plain,
    /// A way out or aside, as quiet as a link.
    Quiet,
    /// Erases something.
    Care,
}

impl ButtonTone {
    const fn as_str(self) -> Option<&'static str> {
        match self {
            Self::Main => Some("main"),
            Self::Plain => None,
            Self::Quiet => Some("quiet"),
            Self::Care => Some("care"),
        }
    }
}

/// A button, or a link that looks like one where `href` is given. It is never disabled: press it, and it says what is missing.
#[component]
pub fn Button(
    /// How loud it speaks.
    #[prop(optional)]
    tone: ButtonTone,
    /// Stands before the words.
    #[prop(optional)]
    icon: Option<IconName>,
    /// Taller, for the one that checks an answer.
    #[prop(optional)]
    big: bool,
    /// As wide as its place.
    #[prop(optional)]
    full: bool,
    /// A place in the app to go to.
    #[prop(optional, into)]
    href: Option<String>,
    /// Sends the form it stands in.
    #[prop(optional)]
    submit: bool,
    /// Called when it is pressed.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
    /// The words.
    children: Children,
) -> impl IntoView {
    let size = big.then_some("big");
    let width = full.then_some("full");
    let press = move |_| {
        if let Some(on_press) = on_press {
            on_press.run(());
        }
    };
    let inside = view! { {icon.map(|name| view! { <Icon name/> })} {children()} };
    match href {
        Some(href) => view! { <a class="button" data-tone=tone.as_str() data-size=size data-width=width href=href on:click=press>{inside}</a> }.into_any(),
        None => {
            let kind = if submit { "submit" } else { "button" };
            view! { <button class="button" type=kind data-tone=tone.as_str() data-size=size data-width=width on:click=press>{inside}</button> }.into_any()
        }
    }
}
