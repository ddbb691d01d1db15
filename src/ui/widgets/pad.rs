use super::{Icon, IconName};
use leptos::prelude::*;

/// A key of the pad.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PadKey {
    /// Writes a sign: a digit, a point, a slash, the space before the fraction of a mixed number.
    Sign(char),
    /// Clears the line.
    Clear,
    /// Rubs out the last sign.
    Rub,
}

impl PadKey {
    /// The twelve keys for whole numbers, in reading order.
    pub const WHOLE: [Self; 12] = [
        Self::Sign('1'),
        Self::Sign('2'),
        Self::Sign('3'),
        Self::Sign('4'),
        Self::Sign('5'),
        Self::Sign('6'),
        Self::Sign('7'),
        Self::Sign('8'),
        Self::Sign('9'),
        Self::Clear,
        Self::Sign('0'),
        Self::Rub,
    ];

    /// The keys for whole numbers and these signs. One sign takes the place of the key that clears; more come after all others.
    pub fn with(signs: &str) -> Vec<Self> {
        let mut keys = Self::WHOLE.to_vec();
        let mut signs = signs.chars().map(Self::Sign);
        if let Some(first) = signs.next() {
            keys[9] = first;
        }
        keys.extend(signs);
        keys
    }
}

/// Keys under the answer, as buttons. They keep the focus where it is, so a learner can mix pad and keyboard.
#[component]
pub fn Pad(
    /// The keys, in reading order.
    #[prop(into)]
    keys: Vec<PadKey>,
    /// The name of the pad, for the ear.
    #[prop(into)]
    label: String,
    /// The word on the key that clears.
    #[prop(into)]
    clear: String,
    /// The name of the key that rubs out, for the ear.
    #[prop(into)]
    rub: String,
    /// The word on the key that writes a space: "two *and* one half".
    #[prop(into, optional)]
    and: String,
    /// Called with the key that was pressed.
    #[prop(into)]
    on_key: Callback<PadKey>,
) -> impl IntoView {
    let keys = keys
        .into_iter()
        .map(|key| {
            let edit = (!matches!(key, PadKey::Sign(sign) if sign != ' ')).then_some("edit");
            let name = (key == PadKey::Rub).then(|| rub.clone());
            let face = match key {
                PadKey::Sign(' ') => and.clone().into_any(),
                PadKey::Sign(sign) => sign.to_string().into_any(),
                PadKey::Clear => clear.clone().into_any(),
                PadKey::Rub => view! { <Icon name=IconName::Rub/> }.into_any(),
            };
            view! { <button type="button" data-kind=edit aria-label=name on:click=move |_| on_key.run(key)>{face}</button> }
        })
        .collect_view();
    view! { <div class="pad" role="group" aria-label=label>{keys}</div> }
}
