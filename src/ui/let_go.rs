use leptos::reactive::graph::{ReactiveNode, ToAnySource};

/// Lets a signal that stays for a sitting forget who has watched it. Whoever watches it still is told as if it had changed, and watches on.
///
/// In `reactive_graph` 0.2.16 a signal keeps a weak pointer, and with it the memory, of every effect and memo that ever watched it, also of those
/// that are gone: some 8 KB a question, as long as the page is open.
pub fn let_go(signal: &impl ToAnySource) {
    // the set of watchers, told by itself, empties first; told through its signal it does not
    signal.to_any_source().mark_dirty();
}
