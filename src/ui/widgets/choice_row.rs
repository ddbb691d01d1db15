use leptos::prelude::*;

/// One thing one could do next: a plant on a rule, its name, how long, why, and the way in. Stands in a `ul`.
#[component]
pub fn ChoiceRow(
    /// The plant.
    plant: AnyView,
    /// The name of the skill.
    #[prop(into)]
    name: String,
    /// How long it takes, or that it is new.
    #[prop(into)]
    length: String,
    /// The sentence that begins with "Because".
    reason: AnyView,
    /// The button.
    children: Children,
) -> impl IntoView {
    view! {
        <li class="choice">
            {plant}
            <div class="what">
                <h3>{name} " " <small>{length}</small></h3>
                <p>{reason}</p>
            </div>
            {children()}
        </li>
    }
}
