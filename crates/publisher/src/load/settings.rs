// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The lists beside the guides: categories, contacts, probes, products, the most needed guides, operator's values, labels.

use std::collections::BTreeMap;

use toml_edit::Document;

use crate::authored::{Entry, Label, List, Spanned, Word};
use crate::checks::unknown_field::{self, Kind};
use crate::checks::{bad_date, bad_id, duplicate_id, toml_syntax};
use crate::load::Sources;
use crate::load::content::FALLBACK;
use crate::load::fields::{Fields, key_span};
use crate::problem::Problem;
use crate::source::Source;
use crate::translations::Texts;

/// Reads `content/<name>.toml`: entries `[[<name>]]` with an id and texts.
pub fn list<'s>(sources: &'s Sources, name: &str, required: &[&str], optional: &[&str]) -> (List<'s>, Vec<Problem>) {
    let (source, document, problems) = open(sources, &format!("content/{name}.toml"));
    let (Some(source), Some(document)) = (source, document) else {
        let broken = !problems.is_empty() || sources.is_refused(&format!("content/{name}.toml"));
        return (List { source, broken, entries: Vec::new() }, problems);
    };
    let mut fields = Fields::new(document.as_table(), source, 0..0, &[name]);
    let known: Vec<&str> = [&["id"], required, optional].concat();
    let mut entries: Vec<Entry> = Vec::new();
    for (table, span) in fields.tables(name) {
        let mut row = Fields::new(table, source, span, &known);
        row.require(&["id"]);
        row.require(required);
        let values = known.iter().filter_map(|field| Some(((*field).to_owned(), row.text(field)?))).collect();
        if let Some(id) = row.text("id") {
            row.problems.extend(bad_id::name(source, &id));
            row.problems.extend(duplicate_id::in_list(source, &entries, &id));
            entries.push(Entry { id, fields: values });
        }
        // What is wrong twice, as the kind of a field read twice, is reported once: problems are sorted and deduplicated.
        fields.problems.extend(row.problems);
    }
    (List { source: Some(source), broken: false, entries }, fields.problems)
}

/// Reads content/home.toml: the guides that most people need.
pub fn most_needed(sources: &Sources) -> (Option<&Source>, Vec<Spanned<String>>, Vec<Problem>) {
    let (source, document, problems) = open(sources, "content/home.toml");
    let (Some(source), Some(document)) = (source, document) else {
        return (source, Vec::new(), problems);
    };
    let mut fields = Fields::new(document.as_table(), source, 0..0, &["most-needed"]);
    let guides = fields.texts("most-needed");
    (Some(source), guides, fields.problems)
}

/// Reads content/where.toml: the dictionary.
pub fn words(sources: &Sources) -> (Option<&Source>, Vec<Word>, Vec<Problem>) {
    let (source, document, problems) = open(sources, "content/where.toml");
    let (Some(source), Some(document)) = (source, document) else {
        return (source, Vec::new(), problems);
    };
    let mut fields = Fields::new(document.as_table(), source, 0..0, &["entries"]);
    let mut words: Vec<Word> = Vec::new();
    for (table, span) in fields.tables("entries") {
        let mut row = Fields::new(table, source, span, &["id", "guide", "step"]);
        row.require(&["id", "guide"]);
        if let Some(id) = row.text("id") {
            row.problems.extend(bad_id::name(source, &id));
            row.problems.extend(duplicate_id::in_names(source, words.iter().map(|word| &word.id), &id));
            words.push(Word { id, guide: row.text("guide"), step: row.text("step") });
        }
        fields.problems.extend(row.problems);
    }
    (Some(source), words, fields.problems)
}

/// What content/translations/ holds: language → guide → texts.
type AcceptedTexts = BTreeMap<String, BTreeMap<String, Texts>>;

/// Reads content/translations/.
pub fn accepted(sources: &Sources) -> (AcceptedTexts, Vec<Problem>) {
    let (mut accepted, mut problems) = (AcceptedTexts::new(), Vec::new());
    for (lang, source) in sources.in_folder("content/translations") {
        let (_, document, syntax) = open(sources, &source.path);
        problems.extend(syntax);
        let Some(document) = document else { continue };
        let ids: Vec<&str> = document.iter().map(|(id, _)| id).collect();
        let mut fields = Fields::new(document.as_table(), source, 0..0, &ids);
        let guides = ids.iter().map(|id| {
            let texts = fields.pairs(id).into_iter().map(|(name, hash)| (name.value, hash.value));
            ((*id).to_owned(), texts.collect())
        });
        accepted.insert(lang.to_owned(), guides.collect());
        problems.extend(fields.problems);
    }
    (accepted, problems)
}

/// Reads content/operator.toml: `op-…` → value.
pub fn operator(sources: &Sources) -> (BTreeMap<String, String>, Vec<Problem>) {
    let (source, document, problems) = open(sources, "content/operator.toml");
    let (Some(source), Some(document)) = (source, document) else {
        return (BTreeMap::new(), problems);
    };
    let mut fields = Fields::new(document.as_table(), source, 0..0, &["values"]);
    let values = fields.pairs("values");
    for (id, _) in &values {
        fields.problems.extend(bad_id::prefixed(source, id, "op-"));
    }
    (values.into_iter().map(|(id, value)| (id.value, value.value)).collect(), fields.problems)
}

/// Reads all of content/labels/: label → words by language.
pub fn labels(sources: &Sources) -> (BTreeMap<String, Label>, Vec<Problem>) {
    let mut labels = BTreeMap::new();
    let mut problems = Vec::new();
    for (_, source) in sources.in_folder("content/labels") {
        let (_, document, syntax) = open(sources, &source.path);
        problems.extend(syntax);
        if let Some(document) = document {
            problems.extend(label_file(source, &document, &mut labels));
        }
    }
    (labels, problems)
}

fn label_file(source: &Source, document: &Document<&str>, labels: &mut BTreeMap<String, Label>) -> Vec<Problem> {
    let mut fields = Fields::new(document.as_table(), source, 0..0, &["product", "version", "checked", "labels"]);
    fields.require(&["product", "version", "labels"]);
    fields.text("product");
    fields.text("version");
    bad_date::read(&mut fields, source, "checked");
    let Some(table) = fields.table("labels", Kind::Pairs) else {
        return fields.problems;
    };
    for (id, item) in table.iter() {
        let span = key_span(table, id, item);
        let mut row = Fields::new(table, source, span.clone(), &[]);
        row.problems.clear();
        let mut words: BTreeMap<_, _> =
            row.pairs(id).into_iter().map(|(lang, words)| (lang.value, words.value)).collect();
        if row.problems.is_empty() && !words.contains_key(FALLBACK) {
            row.problems.push(unknown_field::missing(source.place(span.clone()), FALLBACK));
        }
        row.problems.extend(duplicate_id::label(source, labels, id, &span));
        fields.problems.extend(row.problems);
        let origin = words.remove("origin");
        labels.insert(id.to_owned(), Label { words, origin });
    }
    fields.problems
}

/// See [`open`].
type Opened<'s> = (Option<&'s Source>, Option<Document<&'s str>>, Vec<Problem>);

/// The file and its TOML, as far as they are there and can be read.
pub fn open<'s>(sources: &'s Sources, path: &str) -> Opened<'s> {
    let Some(source) = sources.get(path).filter(|_| !sources.is_refused(path)) else {
        return (None, None, Vec::new());
    };
    match Document::parse(source.text.as_str()) {
        Ok(document) => (Some(source), Some(document), Vec::new()),
        Err(error) => (Some(source), None, vec![toml_syntax::problem(source, &error)]),
    }
}
