use crate::{
    practice::ItemRef,
    units::{Day, SkillId},
};

/// Items of one skill, one after the other on one day. After three, something else is offered first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Run {
    /// The skill.
    pub skill: SkillId,
    /// The day.
    pub day: Day,
    /// Different items in a row.
    pub items: u16,
    last: ItemRef,
}

impl Run {
    /// The run after one more answer.
    pub(super) fn extended(before: Option<Self>, item: &ItemRef, day: Day) -> Self {
        let skill = item.exercise.skill();
        match before {
            Some(run) if run.skill == skill && run.day == day => {
                let items = if run.last == *item { run.items } else { run.items.saturating_add(1) };
                Self { items, last: item.clone(), ..run }
            }
            _ => Self { skill, day, items: 1, last: item.clone() },
        }
    }
}

crate::units::packed!(struct Run { skill, day, items, last });
