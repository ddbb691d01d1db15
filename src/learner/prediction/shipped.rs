//! What was fitted, and what the app uses.
//!
//! Made on 2026-11-22 by `workbench tracing assist2009.csv.gz --weights`, from the 274,561 responses of 4,150 learners to the skill
//! builders of ASSISTments 2009-2010, as the public repository github.com/arghosh/AKT holds them (`data/assist2009_pid`); every skill and
//! item was held to be new, as those of the app are. How well that predicts others: docs/learner-model.md.

use super::Weights;

/// How easy a skill is for most, in log-odds: no skill of the app was fitted, so each begins in the middle.
pub(super) const MIDDLE: f64 = 0.7227;

/// The weights of the terms.
pub(super) const SHIPPED: Weights = Weights([
    0.1445,  // Start
    0.7759,  // Skill
    0.0000,  // Item
    0.2195,  // Ability
    0.0070,  // SkillAbility
    0.3396,  // Expected
    -0.5606, // SkillUnsure
    0.7085,  // Recent(One)
    -0.2824, // Recent(Three)
    0.7604,  // Recent(Eight)
    0.1990,  // Recent(TwentyFive)
    0.6260,  // SkillRecent(One)
    -0.2724, // SkillRecent(Three)
    0.3328,  // SkillRecent(Eight)
    -0.5323, // SkillRecent(TwentyFive)
    0.1695,  // SkillRight
    -0.1128, // SkillWrong
    0.0569,  // Right
    -0.0953, // Wrong
    0.0182,  // Away
    -0.2628, // First
    0.3283,  // Again
    -0.0676, // InARow
    0.0000,  // ItemRight
    0.0000,  // ItemWrong
    0.0000,  // ItemLast
    -0.0579, // Several
]);
