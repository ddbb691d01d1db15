use leptos::{html, prelude::*};

/// A native dialog over the page. Escape and the browser's back key close it; focus goes back where it came from.
#[component]
pub fn Dialog(
    /// Whether it is open.
    #[prop(into)]
    open: Signal<bool>,
    /// Called when it was closed, whichever way.
    #[prop(into)]
    on_close: Callback<()>,
    /// The id of its heading, which names it.
    #[prop(into)]
    heading: String,
    /// It is about erasing.
    #[prop(optional)]
    care: bool,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match (open.get(), dialog.open()) {
            (true, false) => {
                // refused only where it is open already or left the page: then there is nothing to show
                let _ = dialog.show_modal();
            }
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    view! {
        <dialog
            class="dialog"
            node_ref=dialog
            aria-labelledby=heading
            data-tone=care.then_some("care")
            on:close=move |_| on_close.run(())
        >
            {children()}
        </dialog>
    }
}
