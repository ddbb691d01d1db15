use crate::record::Raw;
use js_sys::{Function, JsString, Reflect};
use std::{cell::RefCell, collections::BTreeMap};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

/// Keys and texts: localStorage, or memory where the browser keeps nothing.
pub(super) enum Shelf {
    Local(Storage),
    Memory(RefCell<BTreeMap<String, String>>),
}

/// There is no room for this text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct NoRoom;

const PROBE: &str = "trellis/probe";

impl Shelf {
    pub(super) fn open() -> Self {
        local().map_or_else(|| Self::Memory(RefCell::default()), Self::Local)
    }

    pub(super) const fn is_kept(&self) -> bool {
        matches!(self, Self::Local(_))
    }

    pub(super) fn set(&self, key: &str, text: &str) -> Result<(), NoRoom> {
        match self {
            Self::Local(storage) => storage.set_item(key, text).map_err(|_| NoRoom),
            Self::Memory(texts) => {
                texts.borrow_mut().insert(key.to_owned(), text.to_owned());
                Ok(())
            }
        }
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        match self {
            Self::Local(storage) => storage.get_item(key).ok().flatten(),
            Self::Memory(texts) => texts.borrow().get(key).cloned(),
        }
    }

    /// Whether there is anything under a key: costs the same however long it is.
    pub(super) fn has(&self, key: &str) -> bool {
        match self {
            Self::Local(storage) => Reflect::has(storage, &key.into()).unwrap_or(false),
            Self::Memory(texts) => texts.borrow().contains_key(key),
        }
    }

    /// The text as it is, even where it is no text.
    pub(super) fn raw(&self, key: &str) -> Option<Raw> {
        match self {
            Self::Local(storage) => raw_item(storage, key),
            Self::Memory(_) => self.text(key).map(Raw::Text),
        }
    }

    pub(super) fn remove(&self, key: &str) {
        match self {
            Self::Local(storage) => {
                let _ = storage.remove_item(key);
            }
            Self::Memory(texts) => {
                texts.borrow_mut().remove(key);
            }
        }
    }

    /// All keys, ours and others', in alphabetical order.
    pub(super) fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = match self {
            Self::Local(storage) => {
                let count = storage.length().unwrap_or(0);
                (0..count).filter_map(|place| storage.key(place).ok().flatten()).collect()
            }
            Self::Memory(texts) => texts.borrow().keys().cloned().collect(),
        };
        keys.sort();
        keys
    }
}

/// localStorage if it takes a letter, or if it is only full.
fn local() -> Option<Storage> {
    let storage = web_sys::window()?.local_storage().ok()??;
    match storage.set_item(PROBE, "1") {
        Ok(()) => {
            let _ = storage.remove_item(PROBE);
            Some(storage)
        }
        Err(error) => {
            let full = Reflect::get(&error, &"name".into()).is_ok_and(|name| name == "QuotaExceededError");
            // some private windows give a storage without any room
            (full && storage.length().is_ok_and(|count| count > 0)).then_some(storage)
        }
    }
}

/// Text that crosses from JavaScript as a Rust string loses half pairs of UTF-16 units.
fn raw_item(storage: &Storage, key: &str) -> Option<Raw> {
    let get: Function = Reflect::get(storage, &"getItem".into()).ok()?.dyn_into().ok()?;
    let item: JsString = get.call1(storage, &JsValue::from_str(key)).ok()?.dyn_into().ok()?;
    let check = Reflect::get(&item, &"isWellFormed".into()).ok().and_then(|check| check.dyn_into::<Function>().ok());
    let well_formed = check.and_then(|check| check.call0(&item).ok()).is_none_or(|answer| answer.is_truthy());
    Some(if well_formed { Raw::Text(String::from(&item)) } else { Raw::Units(item.iter().collect()) })
}
