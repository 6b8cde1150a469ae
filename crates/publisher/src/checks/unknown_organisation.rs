// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-organisation`: a contact is for an organisation that content/organisations.toml does not have.
//!
//! Why: no page can name that organisation, so nobody would see the contact. Remedy: correct the name, or add it there.

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::suggest::hint;

/// This rule.
pub const RULE: Rule = Rule::error("unknown-organisation");

/// Looks at all contacts.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let Some(source) = content.contacts.source else {
        return Vec::new();
    };
    let named = content.contacts.entries.iter().filter_map(|entry| entry.fields.get("organisation"));
    let unknown = named.filter(|organisation| !content.organisations.may_have(&organisation.value));
    unknown
        .map(|organisation| {
            let id = &organisation.value;
            let message = Message::new(
                format!("Die Dienststelle `{id}` gibt es nicht."),
                format!("there is no organisation `{id}`"),
            );
            RULE.at(source.place(organisation.span.clone()), message, hint(id, content.organisations.ids()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn contacts_are_for_organisations_of_the_list() {
        let contacts = "[[contacts]]\nid = \"desk\"\n[[contacts]]\nid = \"own\"\norganisation = \"justiz\"\n[[contacts]]\nid = \"other\"\norganisation = \"jusitz\"\n";
        let organisations = "[[organisations]]\nid = \"justiz\"\nname = \"Justiz\"\n";
        let files = [("content/contacts.toml", contacts), ("content/organisations.toml", organisations)];
        check_files(super::RULE, &files, &expect!["8:16 there is no organisation `jusitz`\n"]);
        let broken = [("content/contacts.toml", contacts), ("content/organisations.toml", "[[organisations]\n")];
        check_files(super::RULE, &broken, &expect![""]);
    }
}
