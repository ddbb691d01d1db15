use trellis::{
    curriculum::{ExerciseEntry, Index, PackEntry, SkillEntry, Strand},
    practice::Level,
};

/// A small garden: four packs of three grades.
pub fn garden() -> Index {
    let packs = vec![
        pack("math.2.nbt", "2", Strand::Number, &[("hundreds", &[])]),
        pack("math.3.nbt", "3", Strand::Number, &[("round-to-tens", &[]), ("add-within-1000", &[])]),
        pack(
            "math.3.oa",
            "3",
            Strand::Multiply,
            &[
                ("equal-groups", &[]),
                ("arrays", &["math.3.oa/equal-groups"]),
                ("unknown-factor", &["math.3.oa/equal-groups", "math.3.oa/arrays"]),
                ("times-facts", &["math.3.oa/arrays"]),
            ],
        ),
        pack("math.4.nbt", "4", Strand::Number, &[("big-numbers", &["math.3.nbt/round-to-tens"])]),
    ];
    Index { packs, ..Index::default() }
}

fn pack(id: &str, grade: &str, strand: Strand, skills: &[(&str, &[&str])]) -> PackEntry {
    let skills = skills.iter().map(|(name, needs)| SkillEntry {
        id: format!("{id}/{name}").parse().expect("spelled right"),
        title: (*name).into(),
        can: format!("I can {name}."),
        used: None,
        standards: vec![],
        needs: needs.iter().map(|need| need.parse().expect("spelled right")).collect(),
        needs_unwritten: vec![],
        helps: vec![],
        exercises: vec![
            exercise("with-a-picture", Level::FirstSteps),
            exercise("in-words", Level::OnTarget),
            exercise("as-an-equation", Level::OnTarget),
            exercise("two-steps", Level::Stretch),
        ],
    });
    PackEntry {
        id: id.parse().expect("spelled right"),
        title: id.into(),
        grade: grade.into(),
        strand,
        skills: skills.collect(),
    }
}

fn exercise(id: &str, level: Level) -> ExerciseEntry {
    ExerciseEntry { id: id.into(), level }
}
