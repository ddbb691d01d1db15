use leptos::prelude::*;

const LEAF: &str = "M4 20C3 10 9 4 20 4C20 15 14 21 4 20Z";
const KNOT: &str = "M12 4L20 12L12 20L4 12Z";

/// What one try left on the stem.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Try {
    /// Right, alone: a full leaf.
    Own,
    /// Right, with help: a hollow leaf.
    Helped,
    /// Not right: a knot. It takes nothing away.
    Slip,
    /// Still to come.
    Open,
}

impl Try {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Helped => "helped",
            Self::Slip => "slip",
            Self::Open => "open",
        }
    }
}

/// What we know so far, as a growing stem. The words beside it say it all, so the stem is silent.
#[component]
pub fn Evidence(
    /// The tries, oldest first.
    #[prop(into)]
    tries: Signal<Vec<Try>>,
    /// The newest leaf grew just now.
    #[prop(optional, into)]
    grew: Signal<bool>,
    /// The name of the part, for the ear.
    #[prop(into)]
    label: String,
    /// What was seen.
    seen: AnyView,
    /// What is missing for a bloom.
    missing: AnyView,
) -> impl IntoView {
    let stem = move || {
        let tries = tries.get();
        let newest = tries.iter().rposition(|each| *each != Try::Open);
        tries
            .into_iter()
            .enumerate()
            .map(|(n, each)| {
                let path = if each == Try::Slip { KNOT } else { LEAF };
                let new = (grew.get() && Some(n) == newest).then_some("");
                view! { <li data-kind=each.as_str() data-new=new><svg viewBox="0 0 24 24"><path d=path></path></svg></li> }
            })
            .collect_view()
    };
    view! {
        <footer class="evidence" aria-label=label>
            <p class="says">{seen}</p>
            <ol class="stem" aria-hidden="true">{stem}</ol>
            <p class="says">{missing}</p>
        </footer>
    }
}
