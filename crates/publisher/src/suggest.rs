// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Did you mean …?

use crate::problem::Message;

/// Above this many candidates none is sought: comparing each with each would take long, and the hint would be luck.
const MOST_CANDIDATES: usize = 1000;

/// The candidate nearest to `wrong`, if one is near enough to be what was meant.
pub fn nearest<'c>(wrong: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let near = (wrong.chars().count() / 3).max(1);
    let candidates: Vec<&str> = candidates.into_iter().take(MOST_CANDIDATES + 1).collect();
    if candidates.len() > MOST_CANDIDATES || wrong.len() > 100 {
        return None;
    }
    let close = |c: &&str| c.len().abs_diff(wrong.len()) <= near + wrong.len() - wrong.chars().count() && *c != wrong;
    let scored = candidates.into_iter().filter(close).map(|c| (strsim::osa_distance(&wrong.to_lowercase(), c), c));
    scored.filter(|(distance, _)| *distance <= near).min().map(|(_, c)| c)
}

/// How many names are listed in a hint.
const MOST_LISTED: usize = 12;

/// The hint for a wrong name: the nearest candidate, and all of them if they are few.
pub fn hint<'c>(wrong: &str, candidates: impl IntoIterator<Item = &'c str>) -> Message {
    let candidates: Vec<&str> = candidates.into_iter().take(MOST_CANDIDATES + 1).collect();
    let near = nearest(wrong, candidates.iter().copied());
    let listed: Vec<String> = candidates.iter().map(|name| format!("`{name}`")).collect();
    let list = if listed.len() <= MOST_LISTED { listed.join(", ") } else { String::new() };
    match (near, list.is_empty()) {
        (Some(near), false) => Message::new(
            format!("Meinten Sie `{near}`? Es gibt: {list}."),
            format!("did you mean `{near}`? There are: {list}"),
        ),
        (Some(near), true) => Message::new(format!("Meinten Sie `{near}`?"), format!("did you mean `{near}`?")),
        (None, false) => Message::new(format!("Es gibt: {list}."), format!("there are: {list}")),
        (None, true) => Message::new("Prüfen Sie die Schreibweise.", "check the spelling"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_swapped_letters_and_not_just_anything() {
        assert_eq!(nearest("ox-sned", ["client", "ox-send", "done"]), Some("ox-send"));
        assert_eq!(nearest("Client", ["client"]), Some("client"));
        assert_eq!(nearest("printer", ["client", "done"]), None);
    }
}
