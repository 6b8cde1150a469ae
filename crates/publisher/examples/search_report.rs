// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What `cargo xtask bench` knows of our search: `search_report QUERIES OUT [LANG]` in the root of the content.
//!
//! Writes the catalogue to OUT/documents.jsonl and the synonyms to OUT/synonyms.json, for other engines, and prints a JSON object: the
//! ids found for each query, sizes in bytes, and milliseconds a keystroke.

#![allow(clippy::print_stdout, reason = "this is what it is for")]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

use lotse_publisher::build::guide;
use lotse_publisher::load::{Content, Sources};
use lotse_publisher::pages::Published;
use lotse_publisher::search::{catalogue, groups};
use lotse_search::{Built, Document, Group, Index, Language, Query, build};
use serde_json::{Value, json};
use toml_edit::Date;

/// How many ids are given for a query.
const MOST: usize = 20;
/// The day on which the catalogue is looked at; content does not change with it.
const TODAY: Date = Date { year: 2026, month: 12, day: 1 };

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().collect();
    let [_, queries, out, rest @ ..] = arguments.as_slice() else {
        return Err("call: search_report QUERIES OUT [LANG]".into());
    };
    let lang = rest.first().map_or("de", String::as_str);
    let language = Language::from_tag(lang).ok_or("no such language")?;
    let (sources, _) = Sources::read(Path::new(".")).map_err(|message| message.en)?;
    let (content, _) = Content::load(&sources, TODAY);
    let documents = catalogue(&content, lang);
    let groups = groups::kept(&content, lang);
    write_for_others(Path::new(out), &documents, &groups)?;
    let queries = queries_of(&fs::read_to_string(queries)?);
    let built = build(language, &documents, &groups)?;
    let index = Index::load(&built.bundle())?;
    let answers: Vec<Vec<&str>> = queries
        .iter()
        .map(|query| index.search(&index.query(query), MOST).iter().map(|hit| index.id(hit.document)).collect())
        .collect();
    let many: Vec<_> = [1_000, 10_000]
        .into_iter()
        .map(|count| at_scale(language, &documents, &groups, &queries, count))
        .collect::<Result<_, _>>()?;
    let report = json!({
        "answers": answers,
        "documents": documents.len(),
        "index": sizes(&built),
        "keystrokes": keystrokes(&index, &queries),
        "many": many,
    });
    println!("{report}");
    Ok(())
}

fn catalogue(content: &Content<'_>, lang: &str) -> Vec<Document> {
    let images = guide::ImageNames::default();
    let guides = content.guides.values().filter(|guide| !guide.is_draft && guide.is_shown_on(content.today));
    let guides: Vec<Published> = guides.map(|guide| guide::publish(content, &images, guide, lang)).collect();
    catalogue::entries(content, lang, &guides).into_iter().map(|entry| in_short(entry.document)).collect()
}

/// With its id as it stands in the queries: `guide:<id>` for the address `guide/<id>`, `word:<id>` for `where/<id>`.
fn in_short(document: Document) -> Document {
    let id = document.id.replacen('/', ":", 1).replacen("where:", "word:", 1);
    Document { id, ..document }
}

fn queries_of(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| Some(line.split('|').nth(1)?.trim().to_owned())).collect()
}

fn write_for_others(out: &Path, documents: &[Document], groups: &[Group]) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(out)?;
    let lines = documents.iter().map(|document| {
        let Document { id, title, keywords, headings, text } = document;
        format!("{}\n", json!({ "id": id, "title": title, "keywords": keywords, "headings": headings, "text": text }))
    });
    fs::write(out.join("documents.jsonl"), lines.collect::<String>())?;
    let groups =
        groups.iter().map(|group| json!({ "words": group.typed, "find": group.meant, "weight": group.weight }));
    fs::write(out.join("synonyms.json"), Value::from_iter(groups).to_string())?;
    Ok(())
}

/// Packed, as a server sends them.
fn sizes(built: &Built) -> Value {
    let packed = |bytes: &[u8]| {
        let mut out = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
        brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters).map(|_| out.len()).unwrap_or_default()
    };
    let shards: Vec<_> = built.shards.iter().map(|shard| packed(shard)).collect();
    json!({ "head": packed(&built.head), "shards": shards, "all": packed(&built.bundle()) })
}

/// Milliseconds for each beginning of each query, as it is typed: the middle one, and the one that 5 % are above.
fn keystrokes(index: &Index, queries: &[String]) -> Value {
    let mut times = Vec::new();
    for query in queries {
        let mut before = Query::default();
        for (at, c) in query.char_indices() {
            let start = Instant::now();
            before = index.query_after(&before, &query[..at + c.len_utf8()]);
            std::hint::black_box(index.search(&before, 10));
            times.push(start.elapsed().as_secs_f64() * 1e3);
        }
    }
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    json!({ "p50": at(50), "p95": at(95) })
}

fn at_scale(
    language: Language,
    documents: &[Document],
    groups: &[Group],
    queries: &[String],
    count: usize,
) -> Result<Value, Box<dyn Error>> {
    let built = build(language, &invented(documents, count), groups)?;
    let mut index = Index::load(&built.head)?;
    let first: Vec<_> = queries.iter().map(|query| index.query(query).missing_shards(&index)).collect();
    let sizes = sizes(&built);
    let size = |shard: &usize| sizes["shards"][*shard].as_u64().unwrap_or_default();
    let head = sizes["head"].as_u64().unwrap_or_default();
    let first = first.iter().map(|shards| head + shards.iter().map(size).sum::<u64>()).max();
    for (number, shard) in built.shards.iter().enumerate() {
        index.add_shard(number, shard)?;
    }
    Ok(json!({ "documents": count, "index": sizes, "first": first, "keystrokes": keystrokes(&index, queries) }))
}

/// Documents of sentences of the catalogue, and of new words put together of its words: as a collection grows, so do its words.
fn invented(documents: &[Document], count: usize) -> Vec<Document> {
    let sentences: Vec<_> =
        documents.iter().flat_map(|document| document.text.split(['\n', '.'])).filter(|text| text.len() > 20).collect();
    let words: Vec<_> = sentences
        .iter()
        .flat_map(|text| text.split(' '))
        .filter(|word| word.len() > 4 && word.chars().all(char::is_alphabetic))
        .collect();
    let mut random = Random(7);
    let mut pick =
        |list: &[&str]| list.get(random.next() % list.len().max(1)).map_or_else(String::new, |text| (*text).to_owned());
    (0..count)
        .map(|number| {
            let word =
                |pick: &mut dyn FnMut(&[&str]) -> String| format!("{}{}", pick(&words), pick(&words).to_lowercase());
            let new = (0..4).map(|_| format!("{} ", word(&mut pick))).collect::<String>();
            let text = (0..12).map(|_| format!("{}. ", pick(&sentences))).collect::<String>() + &new;
            Document {
                id: format!("document-{number}"),
                title: format!("{} {}", pick(&words), word(&mut pick)),
                text,
                ..Document::default()
            }
        })
        .collect()
}

/// The same numbers at every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize
    }
}
