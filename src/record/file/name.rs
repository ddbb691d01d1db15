use crate::units::Day;

/// The name a learner file is saved under, `trellis-mia-2026-11-21.json`: ASCII letters only, so that every disk and every mail takes it.
pub fn name_file(nickname: &str, day: Day) -> String {
    let letters: String = nickname.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect();
    let who = if letters.is_empty() { "learner" } else { &letters };
    format!("trellis-{who}-{day}.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_holds_plain_letters() {
        let name = |nickname| name_file(nickname, Day(20_778));
        assert_eq!(name("Mia"), "trellis-mia-2026-11-21.json");
        assert_eq!(name("../Zoë 7"), "trellis-zo-2026-11-21.json");
        assert_eq!(name("明"), "trellis-learner-2026-11-21.json");
    }
}
