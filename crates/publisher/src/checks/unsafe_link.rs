// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unsafe-link`: a link that is not https, mailto or tel.
//!
//! Why: `javascript:` and `data:` run what somebody else wrote, and http can be changed on its way.
//! Remedy: use an https address, mailto: or tel:.

use crate::load::Content;
use crate::problem::{Message, Place, Problem, Rule};
use crate::text::Text;

/// This rule.
pub const RULE: Rule = Rule::error("unsafe-link");

const SAFE: &[&str] = &["https", "mailto", "tel"];

/// Looks at all links in a text of a guide.
pub fn check(_: &Content<'_>, text: &Text<'_, '_>) -> Vec<Problem> {
    text.links().filter_map(|(href, span)| problem(|| text.place(span), href, SAFE)).collect()
}

/// Looks at the addresses of probes.
pub fn check_probes(content: &Content<'_>) -> Vec<Problem> {
    let Some(source) = content.probes.source else {
        return Vec::new();
    };
    let entries = content.probes.entries.iter();
    entries
        .filter_map(|entry| problem(|| source.place(entry.id.span.clone()), entry.fields.get("address")?, &["https"]))
        .collect()
}

/// Looks at the address of an online meeting.
pub fn meeting(place: Place, address: &str) -> Option<Problem> {
    let is_whole = address.starts_with("https://") && !address.contains(|c: char| c.is_whitespace() || c.is_control());
    (!is_whole).then(|| {
        RULE.at(
            place,
            Message::new("Dies ist keine vollständige Adresse mit https://.", "this is no full address with https://"),
            Message::new(
                "Schreiben Sie die Adresse so, wie sie im Browser steht: https://…",
                "write the address as the browser shows it: https://…",
            ),
        )
    })
}

fn problem(place: impl Fn() -> Place, href: &str, safe: &[&str]) -> Option<Problem> {
    let scheme = scheme(href)?;
    if safe.contains(&scheme.as_str()) {
        return None;
    }
    let message = Message::new(
        format!("Links mit `{scheme}` sind nicht erlaubt."),
        format!("links with `{scheme}` are not allowed"),
    );
    Some(RULE.at(
        place(),
        message,
        Message::new(
            "Verwenden Sie eine Adresse mit https://, mailto: oder tel:.",
            "use an address with https://, mailto: or tel:",
        ),
    ))
}

/// What stands before the first colon, as a browser reads it: without spaces and control characters. `//host` takes the
/// scheme of the page. Nothing for a relative address.
pub fn scheme(href: &str) -> Option<String> {
    let href: String = href.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    if href.starts_with("//") || href.starts_with("\\\\") || href.starts_with("/\\") || href.starts_with("\\/") {
        return Some("//".to_owned());
    }
    let (before, _) = href.split_once(':')?;
    (!before.contains(['/', '?', '#'])).then(|| before.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_cafe, check_words};
    use expect_test::expect;

    #[test]
    fn the_address_of_a_meeting_is_a_full_one() {
        let dates = "[dates.2027-01-13]\nonline = \"javascript:alert(1)\"\n";
        check_cafe(
            super::RULE,
            "start = 2027-01-13T14:00:00\n",
            dates,
            &expect![[r#"
            6:10 this is no full address with https://
        "#]],
        );
    }

    #[test]
    fn only_https_mailto_and_tel_pass() {
        check_words(
            super::RULE,
            "a = A\n    .text =\n        x [a](https://x.example) [b](mailto:a@x.example) [c](tel:+49431) <d@x.example> [e](#lotse=home)\n        \
             x [f](javascript:alert(1)) [g](JaVaScRiPt:alert)\n        x [h](data:text/html,x) [i](http://x.example) [j](//x.example)\n        x [k](java&#x0A;script:x) <javascript:x>\n",
            &expect![[r#"
                4:11 links with `javascript` are not allowed
                4:36 links with `javascript` are not allowed
                5:11 links with `data` are not allowed
                5:33 links with `http` are not allowed
                5:55 links with `//` are not allowed
                6:11 links with `javascript` are not allowed
                6:35 links with `javascript` are not allowed
            "#]],
        );
    }
}
