use super::{
    desk::Desk,
    widgets::{Button, ButtonTone, Notice},
    words::OnDevice,
};
use crate::platform::offline;
use leptos::prelude::*;

/// Offers a newer build, where one waits. It stands beside the spine, so never over a question; nothing happens until it is accepted.
#[component]
pub fn NewBuild() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let waits = RwSignal::new(offline::newer_is_offered());
    let listener = offline::on_change(move || {
        waits.try_set(offline::newer_is_offered());
    });
    StoredValue::new_local(listener);
    desk.tell(move || waits.get().then(|| desk.say(OnDevice::Newer)));
    let later = move |()| {
        offline::put_off_newer();
        waits.set(false);
    };
    move || {
        waits.get().then(|| {
            view! {
                <Notice text=desk.say(OnDevice::Newer)>
                    <Button on_press=move |()| offline::take_newer()>{desk.say(OnDevice::UseNewer)}</Button>
                    <Button tone=ButtonTone::Quiet on_press=later>{desk.say(OnDevice::Later)}</Button>
                </Notice>
            }
        })
    }
}
