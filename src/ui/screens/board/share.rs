use super::table::Table;
use crate::{
    board::{Board, link},
    platform::{links, page, share::share_link},
    ui::{
        board_place::BoardPlace,
        route::Route,
        told::Told,
        widgets::{Button, ButtonTone, Dialog, IconName},
        words::Board as Words,
    },
};
use leptos::{prelude::*, task::spawn_local};
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// Empty squares around a QR code: four, as its standard asks.
const QUIET: i32 = 4;

/// The link of a board, as text and as a picture for a camera; or a file where it is too long.
#[component]
pub fn Share(board: Board, open: RwSignal<bool>) -> impl IntoView {
    let table = expect_context::<Table>();
    let desk = table.desk;
    let address = RwSignal::new(None::<String>);
    let says = RwSignal::new(None::<Words>);
    let board = StoredValue::new(board);
    Effect::new(move |_| {
        if open.get() && address.get_untracked().is_none() {
            let bytes = board.with_value(|board| link::write(board, &table.bank()));
            spawn_local(async move {
                let packed = links::pack(&bytes).await.map(|packed| link::spell(&packed)).unwrap_or_default();
                let whole = page::address_of(&Route::Board(BoardPlace::Open(packed.clone())).href());
                let fits = !packed.is_empty() && whole.len() <= link::LONGEST;
                address.try_set(Some(if fits { whole } else { String::new() }));
            });
        }
    });
    let copy = move |()| {
        let text = address.get_untracked().unwrap_or_default();
        spawn_local(async move {
            let copied = share_link(&text).await;
            says.try_set(Some(if copied { Words::Copied } else { Words::NotCopied }));
        });
    };
    let shown = move || {
        let text = address.get()?;
        if text.is_empty() {
            return Some(view! { <p>{desk.say(Words::NoLink)}</p> }.into_any());
        }
        let code = if text.len() <= link::LONGEST_FOR_QR { qr(&text, desk.say(Words::QrName)) } else { None };
        let code = code.unwrap_or_else(|| view! { <p class="soft">{desk.say(Words::NoQr)}</p> }.into_any());
        Some(
            view! {
                <p>{desk.say(Words::ShareWords)}</p>
                <div class="share-parts">
                    {code}
                    <div class="field">
                        <label for="link">{desk.say(Words::Link)}</label>
                        <textarea id="link" readonly=true prop:value=text></textarea>
                        <Button tone=ButtonTone::Main icon=IconName::Link on_press=copy>{desk.say(Words::CopyLink)}</Button>
                    </div>
                </div>
            }
            .into_any(),
        )
    };
    let save = move |()| {
        let _ = board.with_value(|board| desk.save_board(board));
    };
    view! {
        <Dialog open=open on_close=move |()| open.set(false) heading="share-title">
            <div class="share">
                <h2 id="share-title">{desk.say(Words::ShareTitle)}</h2>
                {shown}
                <Told class="" says=Signal::derive(move || says.get().map(|words| desk.say(words)))/>
                <p class="tools-row">
                    <Button icon=IconName::File on_press=save>{desk.say(Words::SaveFile)}</Button>
                    <Button tone=ButtonTone::Quiet on_press=move |()| open.set(false)>{desk.say(Words::Close)}</Button>
                </p>
            </div>
        </Dialog>
    }
}

/// A QR code as one path. Nothing where the text does not fit.
fn qr(text: &str, name: String) -> Option<AnyView> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let side = code.size();
    let mut path = String::new();
    for y in 0..side {
        for x in (0..side).filter(|x| code.get_module(*x, y)) {
            write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET).expect("a String takes every sign");
        }
    }
    let whole = side + 2 * QUIET;
    Some(
        view! {
            <svg class="qr" viewBox=format!("0 0 {whole} {whole}") role="img" aria-label=name shape-rendering="crispEdges">
                <rect width=whole height=whole></rect>
                <path d=path></path>
            </svg>
        }
        .into_any(),
    )
}
