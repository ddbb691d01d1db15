use super::Refusal;
use crate::{
    learner::Learner,
    practice::{Item, Response, Verdict, mark, told_response},
    record::{Happening, Reply},
    units::{Probability, SkillId},
};

/// What a reply to "Find my place" makes happen. It is marked as any answer is, but is no attempt.
pub(super) fn reply(learner: &Learner, item: &Item, response: Option<&Response>) -> Result<Vec<Happening>, Refusal> {
    if learner.placed().begun().is_none() {
        return Err(Refusal::PlaceNotBegun);
    }
    let reply = match response.map(|response| mark(item, response)) {
        None => Reply::DontKnow,
        Some(Verdict::Right) => Reply::Right,
        Some(Verdict::NotYet(_)) => Reply::NotYet,
        Some(Verdict::OtherForm) => return Err(Refusal::OtherForm),
        Some(Verdict::NotReady(why)) => return Err(Refusal::NotReady(why)),
    };
    Ok(vec![Happening::PlaceReplied {
        item: item.made_from.clone(),
        reply,
        asked: item.face.ask.plain(),
        typed: response.map(|response| told_response(item, response)).unwrap_or_default(),
    }])
}

/// What was found is kept in percent; what was found before is not kept again.
pub(super) fn find(learner: &Learner, beliefs: &[(SkillId, Probability)], beginnings: Vec<SkillId>) -> Vec<Happening> {
    if learner.placed().is_up_to_date() || beliefs.is_empty() {
        return vec![];
    }
    let percent = |belief: Probability| (belief.get() * 100.0).round() as u8;
    let beliefs = beliefs.iter().map(|(skill, belief)| (skill.clone(), percent(*belief))).collect();
    vec![Happening::PlaceFound { beliefs, beginnings }]
}
