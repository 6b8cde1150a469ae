// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse new guide <id>`: a guide to begin with. It passes the check; what is to be replaced stands between ‹ and ›.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use lotse_model::id::is_id;
use toml_edit::Date;

use crate::load::Content;
use crate::load::content::FALLBACK;
use crate::problem::Message;

const GUIDE: &str = include_str!("guide.toml");
const WORDS: &[(&str, &str)] = &[(FALLBACK, include_str!("de.ftl")), ("en", include_str!("en.ftl"))];

/// Writes the files of a guide `id` that is to be reviewed by `review_by`, and returns their names. Where one of them
/// exists already, or the name is no name, nothing is touched.
pub fn guide(content: &Content<'_>, id: &str, review_by: Date) -> Result<Vec<PathBuf>, Message> {
    if !is_id(id) {
        return Err(bad_name(id));
    }
    let files = files(content, id, review_by);
    let root = &content.sources.root;
    if let Some((path, _)) = files.iter().find(|(path, _)| fs::symlink_metadata(root.join(path)).is_ok()) {
        return Err(exists(path));
    }
    for (path, text) in &files {
        create(&root.join(path), text)?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// English words only where English is spoken; other languages fall back to German until somebody translates.
fn files(content: &Content<'_>, id: &str, review_by: Date) -> Vec<(PathBuf, String)> {
    let category = content.categories.ids().next().unwrap_or_default();
    let products = content.products.ids().next().map(|product| format!("\"{product}\"")).unwrap_or_default();
    let fill = |text: &str| {
        let text = text.replace("@ID@", id).replace("@CATEGORY@", category).replace("@PRODUCTS@", &products);
        text.replace("@REVIEW@", &review_by.to_string())
    };
    let spoken = WORDS.iter().filter(|(lang, _)| *lang == FALLBACK || content.languages.contains_key(*lang));
    let words = spoken.map(|(lang, text)| (PathBuf::from(format!("locales/{lang}/guides/{id}.ftl")), fill(text)));
    std::iter::once((PathBuf::from(format!("content/guides/{id}.toml")), fill(GUIDE))).chain(words).collect()
}

fn create(path: &Path, text: &str) -> Result<(), Message> {
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| {
        let mut file = fs::File::create_new(path)?;
        file.write_all(text.as_bytes())
    });
    written.map_err(|error| {
        let path = path.display();
        Message::new(
            format!("`{path}` lässt sich nicht schreiben: {error}"),
            format!("`{path}` cannot be written: {error}"),
        )
    })
}

fn bad_name(id: &str) -> Message {
    Message::new(
        format!("`{id}` ist kein Name für eine Anleitung. Erlaubt sind a-z, 0-9 und -, am Anfang ein Buchstabe."),
        format!("`{id}` is no name for a guide: use a-z, 0-9 and -, beginning with a letter"),
    )
}

fn exists(path: &Path) -> Message {
    let path = path.display();
    Message::new(
        format!("`{path}` gibt es schon. Wählen Sie einen anderen Namen."),
        format!("`{path}` exists already; choose another name"),
    )
}
