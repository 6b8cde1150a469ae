// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Whatever is in an index file, loading and asking it does no harm. The first byte says how the rest is wrapped: checksums are made
//! right, or hardly anything would get past them.

#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse_search::{Index, seal};

fuzz_target!(|data: &[u8]| {
    let Some((how, body)) = data.split_first() else { return };
    let file = match how % 3 {
        0 => body.to_vec(),
        1 => seal(b'H', body),
        _ => seal(b'A', &bundle(body)),
    };
    let Ok(mut index) = Index::load(&file) else { return };
    // A shard made of the same bytes, as far as the stamp lets it pass.
    let _ = index.add_shard(0, &seal(b'S', body));
    for text in ["abwesenheit", "kal", "postausgnag einrichten", "5.7.1"] {
        let query = index.query(text);
        for hit in index.search(&query, 10) {
            assert!(hit.document < index.len());
            let _ = index.id(hit.document);
        }
        let _ = index.passage(&query, "Die Abwesenheit im Kalender einrichten: 5.7.1", 20);
    }
});

/// A head and a shard, cut where the first two bytes say, each with its checksum.
fn bundle(body: &[u8]) -> Vec<u8> {
    let Some((cut, body)) = body.split_at_checked(2) else { return Vec::new() };
    let cut = usize::from(u16::from_le_bytes([cut[0], cut[1]])).min(body.len());
    let (head, shard) = body.split_at(cut);
    let stamped = [&lotse_search::stamp(head).to_le_bytes(), shard].concat();
    let mut bundle = Vec::new();
    for file in [seal(b'H', head), seal(b'S', &stamped)] {
        let mut length = file.len();
        while length >= 0x80 {
            bundle.push(length as u8 | 0x80);
            length >>= 7;
        }
        bundle.push(length as u8);
        bundle.extend(file);
    }
    bundle
}
