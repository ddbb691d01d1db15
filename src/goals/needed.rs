use crate::{curriculum::Index, learner::Learner, record::Wish, units::SkillId};

/// The skills a wish names, as far as they are written, in the order of the packs.
pub fn wished(wish: &Wish, index: &Index) -> Vec<SkillId> {
    match wish {
        Wish::Skills(skills) => skills.clone(),
        Wish::Standard(code) => {
            index.skills().filter(|entry| entry.standards.contains(code)).map(|entry| entry.id.clone()).collect()
        }
        Wish::Grade(grade) => {
            let packs = index.packs.iter().filter(|pack| pack.grade == grade.name());
            packs.flat_map(|pack| pack.skills.iter().map(|entry| entry.id.clone())).collect()
        }
        Wish::Days(_) | Wish::Minutes(_) | Wish::Board { .. } | Wish::Project => Vec::new(),
    }
}

/// What stands between a learner and a wish: its skills and all they build on that is not known yet, what comes first first.
pub fn needed(wish: &Wish, learner: &Learner, index: &Index) -> Vec<SkillId> {
    let mut way = Vec::new();
    let mut seen = Vec::new();
    for skill in wished(wish, index) {
        if learner.skill(&skill).secure().is_none() {
            walk(&skill, learner, index, &mut seen, &mut way);
        }
    }
    way
}

/// Down to what is ready first, then up again. A skill met on the way is not walked twice, so a ring of needs ends too.
fn walk(skill: &SkillId, learner: &Learner, index: &Index, seen: &mut Vec<SkillId>, way: &mut Vec<SkillId>) {
    if seen.contains(skill) {
        return;
    }
    seen.push(skill.clone());
    if let Some(entry) = index.skill(skill) {
        for need in entry.needs.iter().filter(|need| !learner.knows(need, index)) {
            walk(need, learner, index, seen, way);
        }
    }
    way.push(skill.clone());
}
