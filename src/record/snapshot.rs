use super::{IdSet, Log, Order, segments::SealName};
use crate::units::{Packed, Packer, Unpacker, fingerprint};
use std::collections::BTreeMap;

/// What every snapshot begins with.
const MARK: &[u8; 8] = b"trellis1";

/// What was folded, kept so that an opening app need not fold all again. A cache: it may be thrown away at any time, and a new
/// version of the fold does so.
///
/// The state is bytes to this floor; the tutor knows what they mean.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Snapshot {
    /// The version of the fold that made it.
    pub fold: u32,
    /// The events it knows of, those that count no more among them.
    pub ids: IdSet,
    /// The events that count no more.
    pub withdrawn: IdSet,
    /// The place of the last event.
    pub last: Option<Order>,
    /// The sealed segments whose events it knows, and which those are.
    pub sealed: BTreeMap<SealName, IdSet>,
    /// The state.
    pub state: Vec<u8>,
}

impl Snapshot {
    /// The bytes to keep.
    pub fn write(&self) -> Vec<u8> {
        let mut packer = Packer::default();
        self.fold.pack(&mut packer);
        self.ids.pack(&mut packer);
        self.withdrawn.pack(&mut packer);
        self.last.pack(&mut packer);
        self.sealed.pack(&mut packer);
        let mut body = packer.into_bytes();
        let mut length = Packer::default();
        length.bits(body.len() as u64);
        body.splice(0..0, length.into_bytes());
        body.extend(&self.state);
        let sum = fingerprint(body.iter().copied()).to_le_bytes();
        [MARK.as_slice(), &sum, &body].concat()
    }

    /// What kept bytes say, if they are whole.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut from = Unpacker::new(bytes.strip_prefix(MARK)?);
        let sum = from.bits()?;
        let body = bytes.get(16..)?;
        if sum != fingerprint(body.iter().copied()) {
            return None;
        }
        let head = usize::try_from(from.bits()?).ok()?;
        let state = body.get(8 + head..)?.to_vec();
        let mut from = Unpacker::new(from.bytes(head)?);
        Some(Self {
            fold: u32::unpack(&mut from)?,
            ids: IdSet::unpack(&mut from)?,
            withdrawn: IdSet::unpack(&mut from)?,
            last: Packed::unpack(&mut from)?,
            sealed: Packed::unpack(&mut from)?,
            state,
        })
    }

    /// Whether all it says of sealed segments is in what it folded.
    pub fn knows_its_seals(&self) -> bool {
        self.sealed.values().all(|ids| self.ids.contains_all(ids))
    }

    /// The ids that lie in sealed segments.
    pub fn sealed_ids(&self) -> IdSet {
        let mut all = IdSet::new();
        self.sealed.values().for_each(|ids| all.insert_all(ids));
        all
    }

    /// Whether these events can be folded on top of it: what it does not know comes after its last, and nothing of what it knows
    /// was taken back or brought back.
    pub fn goes_before(&self, log: &Log) -> bool {
        let news = log.iter().filter(|event| !self.ids.contains(event.id));
        let mut news = news.peekable();
        let later = news.peek().is_none_or(|first| self.last.is_none_or(|last| first.order() > last));
        later && !news.any(|event| matches!(event.what, super::Happening::ImportWithdrawn { .. }))
    }
}
