//! A version is raised when what is marked changes: old attempts are read with the version they were made with.

use crate::{
    curriculum::press::{Content, Fault},
    practice::Recipe,
};
use std::collections::BTreeMap;

/// Which version each exercise had when it was last locked, with a hash of what may not change under it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lock(BTreeMap<String, (u32, String)>);

impl Lock {
    /// Reads `id version hash` lines; other lines are passed over.
    pub fn read(text: &str) -> Self {
        let row = |line: &str| {
            let mut words = line.split_whitespace();
            Some((words.next()?.to_owned(), (words.next()?.parse().ok()?, words.next()?.to_owned())))
        };
        Self(text.lines().filter(|line| !line.starts_with('#')).filter_map(row).collect())
    }

    /// The lock that fits this content.
    pub fn of(content: &Content) -> Self {
        Self(exercises(content).map(|(id, _, recipe)| (id, (recipe.version, hash(recipe)))).collect())
    }

    /// The file's text.
    pub fn text(&self) -> String {
        let head = "# Written by `workbench lock`. exercise, version, hash of let, where, answer and slips.\n";
        let rows = self.0.iter().map(|(id, (version, hash))| format!("{id} {version} {hash}\n"));
        head.to_owned() + &rows.collect::<String>()
    }
}

/// Exercises that changed under their version, or went back to an older one.
pub(super) fn check(content: &Content) -> Vec<Fault> {
    let faults = exercises(content).filter_map(|(id, (pack, place), recipe)| {
        let (version, locked) = content.lock.0.get(&id)?;
        let pack = &content.packs[pack];
        if recipe.version < *version {
            Some(
                pack.fault(
                    &format!("{place}.version"),
                    format!("Version {version} is locked: a version never goes back."),
                ),
            )
        } else if recipe.version == *version && hash(recipe) != *locked {
            let next = version + 1;
            let sentence =
                format!("let, where, answer or slips changed: raise the version to {next}, then run `workbench lock`.");
            Some(pack.fault(&format!("{place}.version"), sentence))
        } else {
            None
        }
    });
    faults.collect()
}

/// How many exercises are not in the lock file, or with an older version.
pub(super) fn unlocked(content: &Content) -> usize {
    exercises(content)
        .filter(|(id, _, recipe)| content.lock.0.get(id).is_none_or(|locked| locked.0 < recipe.version))
        .count()
}

fn exercises(content: &Content) -> impl Iterator<Item = (String, (usize, String), &Recipe)> {
    content.packs.iter().enumerate().flat_map(|(p, pack)| {
        pack.value.skills.iter().enumerate().flat_map(move |(s, skill)| {
            skill.exercises.iter().enumerate().map(move |(e, recipe)| {
                let id = format!("{}/{}/{}", pack.value.id, skill.id, recipe.id);
                (id, (p, format!("skill.{s}.exercise.{e}")), recipe)
            })
        })
    })
}

/// FNV-1a, 64 bits, over the fields as JSON.
fn hash(recipe: &Recipe) -> String {
    let fields = serde_json::to_string(&(&recipe.lets, &recipe.wheres, &recipe.answer, &recipe.slips));
    let fields = fields.expect("plain structs of text always serialize");
    let hash = fields
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::audit::trial::good;

    #[test]
    fn a_change_wants_a_new_version() {
        let mut content = good().content();
        content.lock = Lock::read(&Lock::of(&content).text());
        assert_eq!((check(&content), unlocked(&content)), (Vec::new(), 0));

        let mut changed = good().with("where", r#"["groups != 5"]"#).content();
        changed.lock = content.lock.clone();
        assert!(check(&changed)[0].sentence.contains("raise the version to 2"), "{:?}", check(&changed));

        let mut raised = good().with("where", r#"["groups != 5"]"#).with("version", "2").content();
        raised.lock = content.lock;
        assert_eq!((check(&raised), unlocked(&raised)), (Vec::new(), 1));

        let mut old = good().content();
        old.lock = Lock::of(&raised);
        assert!(check(&old)[0].sentence.contains("never goes back"));
    }
}
