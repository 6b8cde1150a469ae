// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse search`

use std::fs;
use std::io::{BufRead, BufWriter, Write};
use std::path::{Path, PathBuf};

use lotse_publisher::problem::Message;
use lotse_publisher::search::explain::explain;
use lotse_search::{Index, IndexError};

use super::index::{read_groups, unreadable};
use crate::{Done, General};

#[derive(clap::Args)]
pub struct Arguments {
    /// The file that `lotse index` wrote.
    #[arg(long, value_name = "FILE")]
    index: PathBuf,
    /// How many ids a query gives at most.
    #[arg(short, default_value = "10", value_name = "COUNT")]
    k: usize,
    /// Words that stand for each other, beside those in the index: a group a line, comma-separated.
    #[arg(long, value_name = "F.txt")]
    synonyms: Option<PathBuf>,
    /// Says for each id why it was found, instead of the JSON arrays.
    #[arg(long)]
    explain: bool,
}

pub fn run(general: &General, Arguments { index, k, synonyms, explain: explains }: &Arguments) -> Done {
    let bytes = fs::read(index).map_err(|error| unreadable(index, &error))?;
    let mut loaded = Index::load(&bytes).map_err(|error| unusable(index, error))?;
    loaded.add_synonyms(&read_groups(synonyms.as_deref())?);
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().split(b'\n') {
        let line = line.map_err(|error| unreadable(Path::new("-"), &error))?;
        // What is not UTF-8 is no reason to stop: the rest of the line may find something.
        let line = String::from_utf8_lossy(&line);
        let text = line.strip_suffix('\r').unwrap_or(&line);
        let query = loaded.query(text);
        let hits = loaded.search(&query, *k);
        let answer = if *explains {
            explain(&loaded, text, &query, &hits, general.lang())
        } else {
            let ids: Vec<_> = hits.iter().map(|hit| loaded.id(hit.document)).collect();
            format!("{}\n", serde_json::Value::from(ids))
        };
        // Line by line, so that a program that asks one by one gets its answers; a reader that has gone away is no fault.
        if out.write_all(answer.as_bytes()).and_then(|()| out.flush()).is_err() {
            break;
        }
    }
    Ok(0)
}

fn unusable(file: &Path, error: IndexError) -> Message {
    let file = file.display();
    let (de, en) = match error {
        IndexError::Foreign => (
            "ist kein Suchindex. Nennen Sie eine Datei, die `lotse index` geschrieben hat.",
            "is no search index; name a file that `lotse index` wrote",
        ),
        IndexError::Version => (
            "stammt von einer anderen Version von `lotse`. Schreiben Sie sie mit `lotse index` neu.",
            "was written by another version of `lotse`; write it anew with `lotse index`",
        ),
        IndexError::Damaged | IndexError::Mismatch => (
            "ist beschädigt oder unvollständig. Schreiben Sie sie mit `lotse index` neu.",
            "is damaged or incomplete; write it anew with `lotse index`",
        ),
    };
    Message::new(format!("`{file}` {de}"), format!("`{file}` {en}"))
}
