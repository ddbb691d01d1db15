use crate::{
    record::EventId,
    units::{Moment, SkillId, WriterId},
};

/// Something grew. Growth is only ever added.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Growth {
    /// The skill.
    pub skill: SkillId,
    /// What happened to it.
    pub grown: Grown,
    /// When, as the device said.
    pub at: Moment,
    /// Right answers without help up to then.
    pub own: u32,
    /// Right answers with help up to then.
    pub helped: u32,
    /// Days with a right answer without help up to then.
    pub days: u32,
    /// The event it came with.
    pub by: EventId,
    /// That event's lamport.
    pub lamport: u64,
}

/// What growing a skill did.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Grown {
    /// The first try: it sprouted.
    Sprouted,
    /// The third right answer: it grew a leaf.
    Leafed,
    /// It became secure: it bloomed.
    Bloomed,
    /// It was due for a check, and the answer was right: still secure.
    Checked,
}

impl Growth {
    /// The place of its event in the one order.
    pub const fn order(&self) -> (u64, WriterId, u32) {
        (self.lamport, self.by.writer, self.by.n)
    }
}

crate::units::packed!(struct Growth { skill, grown, at, own, helped, days, by, lamport });
crate::units::packed!(
    enum Grown {
        Sprouted,
        Leafed,
        Bloomed,
        Checked,
    }
);
