// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What can be wrong with the content: a file for each rule, with its meaning, its reason and its remedy.

pub mod abbreviation;
pub mod bad_captions;
pub mod bad_chapters;
pub mod bad_date;
pub mod bad_id;
pub mod bad_recurrence;
pub mod bad_video;
pub mod broken_link;
pub mod circular_synonym;
pub mod dead_end;
pub mod duplicate_id;
pub mod duplicate_synonym;
pub mod empty_path;
pub mod endless_loop;
pub mod failed_way;
pub mod fluent_syntax;
pub mod forbidden_word;
pub mod hand_typed_label;
pub mod hard_captions;
pub mod hard_sentence;
pub mod hidden_characters;
pub mod holiday;
pub mod image_too_large;
pub mod lonely_synonym;
pub mod missing_alt;
pub mod missing_answer_text;
pub mod missing_audio_description;
pub mod missing_captions;
pub mod missing_image;
pub mod missing_poster;
pub mod missing_text;
pub mod missing_transcript;
pub mod missing_translation;
pub mod missing_video;
pub mod no_unsure_answer;
pub mod outdated_translation;
pub mod overlapping_cafes;
pub mod passive;
pub mod past_cafe;
pub mod raw_html;
pub mod stale;
pub mod toml_syntax;
pub mod too_long;
pub mod unknown_category;
pub mod unknown_field;
pub mod unknown_guide;
pub mod unknown_label;
pub mod unknown_organisation;
pub mod unknown_probe;
pub mod unknown_product;
pub mod unknown_step;
pub mod unknown_synonym;
pub mod unknown_term;
pub mod unknown_video;
pub mod unknown_word;
pub mod unreachable_step;
pub mod unsafe_link;
pub mod unused_text;
pub mod video_too_large;

#[cfg(test)]
pub mod tests;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::authored::Guide;
use crate::load::content::FALLBACK;
use crate::load::{Content, Words};
use crate::problem::{Place, Problem, Rule};
use crate::text::Text;
use crate::text::texts::in_texts;
use crate::wanted::{Role, Wanted};

/// All rules, by name. docs/autoren/regeln.md tells authors about each.
pub const RULES: &[Rule] = &[
    abbreviation::RULE,
    bad_captions::RULE,
    bad_chapters::RULE,
    bad_date::RULE,
    bad_id::RULE,
    bad_recurrence::RULE,
    bad_video::RULE,
    broken_link::RULE,
    circular_synonym::RULE,
    dead_end::RULE,
    duplicate_id::RULE,
    duplicate_synonym::RULE,
    empty_path::RULE,
    endless_loop::RULE,
    failed_way::RULE,
    fluent_syntax::RULE,
    forbidden_word::RULE,
    hand_typed_label::RULE,
    hard_captions::RULE,
    hard_sentence::RULE,
    hidden_characters::RULE,
    holiday::RULE,
    image_too_large::RULE,
    lonely_synonym::RULE,
    missing_alt::RULE,
    missing_answer_text::RULE,
    missing_audio_description::RULE,
    missing_captions::RULE,
    missing_image::RULE,
    missing_poster::RULE,
    missing_text::RULE,
    missing_transcript::RULE,
    missing_translation::RULE,
    missing_video::RULE,
    no_unsure_answer::RULE,
    outdated_translation::RULE,
    overlapping_cafes::RULE,
    passive::RULE,
    past_cafe::RULE,
    raw_html::RULE,
    stale::RULE,
    toml_syntax::RULE,
    too_long::RULE,
    unknown_category::RULE,
    unknown_field::RULE,
    unknown_guide::RULE,
    unknown_label::RULE,
    unknown_organisation::RULE,
    unknown_probe::RULE,
    unknown_product::RULE,
    unknown_step::RULE,
    unknown_synonym::RULE,
    unknown_term::RULE,
    unknown_video::RULE,
    unknown_word::RULE,
    unreachable_step::RULE,
    unsafe_link::RULE,
    unused_text::RULE,
    video_too_large::RULE,
];

/// A rule that looks at all content.
type Check = fn(&Content<'_>) -> Vec<Problem>;

/// The rules that are not found while loading.
const CHECKS: &[Check] = &[
    bad_captions::check,
    bad_chapters::check,
    bad_video::check,
    circular_synonym::check,
    dead_end::check,
    duplicate_synonym::check,
    empty_path::check,
    endless_loop::check,
    failed_way::check,
    fluent_syntax::check,
    hard_captions::check,
    holiday::check,
    image_too_large::check,
    lonely_synonym::check,
    missing_alt::check,
    missing_answer_text::check,
    missing_audio_description::check,
    missing_captions::check,
    missing_image::check,
    missing_poster::check,
    missing_text::check,
    missing_transcript::check,
    missing_translation::check,
    missing_video::check,
    no_unsure_answer::check,
    outdated_translation::check,
    overlapping_cafes::check,
    past_cafe::check,
    stale::check,
    too_long::check,
    unknown_category::check,
    unknown_guide::check,
    unknown_label::check,
    unknown_organisation::check,
    unknown_probe::check,
    unknown_product::check,
    unknown_step::check,
    unknown_synonym::check,
    unknown_term::check,
    unknown_video::check,
    unknown_word::check,
    unreachable_step::check,
    unsafe_link::check_probes,
    unused_text::check,
    video_too_large::check,
];

/// A rule that looks at the texts of guides, one after the other.
type TextCheck = fn(&Content<'_>, &Text<'_, '_>) -> Vec<Problem>;

/// The rules about texts that need not prepare anything.
const TEXT_CHECKS: &[TextCheck] =
    &[broken_link::check, hard_sentence::check, passive::check, raw_html::check, unsafe_link::check];

/// Everything that the rules find, in no order.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = check_texts(content);
    problems.par_extend(CHECKS.par_iter().flat_map_iter(|check| check(content)));
    problems
}

fn check_texts(content: &Content<'_>) -> Vec<Problem> {
    let labels = hand_typed_label::Finders::new(content);
    let (words, abbreviations) = (forbidden_word::Finders::new(content), abbreviation::Finders::new(content));
    let terms_end = fluent_syntax::terms_end(content);
    in_texts(content, |text| {
        let mut problems: Vec<_> = TEXT_CHECKS.iter().flat_map(|check| check(content, text)).collect();
        problems.extend(labels.check(text));
        problems.extend(words.check(text));
        problems.extend(abbreviations.check(text));
        problems.extend(fluent_syntax::check_text(text).filter(|_| terms_end));
        problems
    })
}

/// All Fluent files of all languages.
fn all_words<'c, 's>(content: &'c Content<'s>) -> impl Iterator<Item = &'c Words<'s>> {
    content
        .languages
        .values()
        .flat_map(|language| [&language.guides, &language.videos, &language.paths, &language.files])
        .flat_map(BTreeMap::values)
}

/// German words of a role that a message lacks, at that message. Where the whole message is missing, `missing-text` says
/// so and this does not.
fn missing(content: &Content<'_>, role: Role, problem: impl Fn(Place, &str, &Wanted<'_>) -> Problem) -> Vec<Problem> {
    let Some(german) = content.languages.get(FALLBACK) else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    let pairs = content.guides.values().filter_map(|guide| Some((guide, german.guides.get(guide.id.as_str())?)));
    for (guide, words) in pairs.filter(|(_, words)| !words.broken) {
        problems.extend(missing_in(guide, words, role, &problem));
    }
    problems
}

fn missing_in(
    guide: &Guide<'_>,
    words: &Words<'_>,
    role: Role,
    problem: &impl Fn(Place, &str, &Wanted<'_>) -> Problem,
) -> Vec<Problem> {
    let wanted = crate::wanted::wanted(guide);
    let asked = wanted.iter().filter(|want| want.role == role);
    let lacking = asked.filter_map(|want| {
        let message = words.messages.get(want.message)?;
        message.field(&want.field).is_none().then(|| (words.source.place(words.source.span_of(message.id)), want))
    });
    lacking.map(|(place, want)| problem(place, &words.source.path, want)).collect()
}
