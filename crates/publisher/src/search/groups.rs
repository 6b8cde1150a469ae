// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Groups of synonyms: those that editors keep, and those that `--synonyms` takes: a group a line, comma-separated, all of a group
//! stand for each other.

use lotse_search::Group;

use crate::authored::Spanned;
use crate::load::Content;
use crate::load::content::FALLBACK;

/// What finding another word of the group counts beside finding the typed one, in percent.
pub const WEIGHT: u8 = 85;
/// The same where the meaning is only similar.
pub const WEAK: u8 = 50;

/// What editors keep for `lang`. Plain German has the German ones.
pub fn kept(content: &Content<'_>, lang: &str) -> Vec<Group> {
    let lang = if lang == "de-simple" { FALLBACK } else { lang };
    let texts = |texts: &[Spanned<String>]| texts.iter().map(|text| text.value.clone()).collect();
    let groups = content.synonyms.get(lang).map(|synonyms| synonyms.groups.as_slice()).unwrap_or_default();
    let groups = groups.iter().map(|group| Group {
        typed: texts(&group.words),
        meant: texts(&group.find),
        weight: if group.is_weak { WEAK } else { WEIGHT },
    });
    groups.collect()
}

/// Reads all lines. Blank ones, those that begin with `#`, and those with one member say nothing.
pub fn read(text: &str) -> Vec<Group> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    let groups = lines.map(|line| {
        let members = line.split(',').map(str::trim).filter(|member| !member.is_empty());
        Group { typed: members.map(str::to_owned).collect(), meant: Vec::new(), weight: WEIGHT }
    });
    groups.filter(|group| group.typed.len() > 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_group_a_line() {
        let groups = read("# Outlook\nAbwesenheitsassistent, Abwesenheitsnotiz ,\n\nallein\n");
        assert_eq!(groups.len(), 1);
        assert_eq!(groups[0].typed, ["Abwesenheitsassistent", "Abwesenheitsnotiz"]);
    }
}
