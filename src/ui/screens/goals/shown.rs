use crate::{
    goals::wished,
    record::{Goal, Wish},
    tutor::Tutor,
    ui::{desk::Desk, words::Goals as Words},
    units::SkillId,
};

/// The titles of skills; the id where a pack is gone.
pub fn titles(tutor: &Tutor, skills: &[SkillId]) -> Vec<String> {
    let title =
        |skill: &SkillId| tutor.index().skill(skill).map_or_else(|| skill.to_string(), |entry| entry.title.clone());
    skills.iter().map(title).collect()
}

/// A wish in words.
pub fn wish(tutor: &Tutor, goal: &Goal) -> Words {
    let skills = if matches!(goal.wish, Wish::Skills(_)) { wished(&goal.wish, tutor.index()) } else { Vec::new() };
    Words::Wish { wish: goal.wish.clone(), words: goal.words.clone(), titles: titles(tutor, &skills) }
}

/// The if-then sentence.
pub fn plan(goal: &Goal) -> Words {
    Words::Plan { obstacle: goal.obstacle, way: goal.way.clone(), then: goal.then.clone() }
}

/// A wish that is no goal yet, as a sentence.
pub fn wish_in_words(desk: Desk, wish: Wish) -> String {
    wish_of(desk, &Goal { wish, ..super::make::blank(None) })
}

/// A wish as a sentence.
pub fn wish_of(desk: Desk, goal: &Goal) -> String {
    desk.say(desk.peek(|tutor| wish(tutor, goal)))
}

/// The if-then sentence, said.
pub fn plan_of(desk: Desk, goal: &Goal) -> String {
    desk.say(plan(goal))
}
