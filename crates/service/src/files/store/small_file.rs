// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A file in memory, with its precompressed siblings.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::body::Bytes;
use axum::http::HeaderValue;
use sha2::{Digest, Sha256};

use super::disk::Stamps;
use super::{Representation, Source};
use crate::files::compression::Encoding;
use crate::files::headers::cache_control;
use crate::files::media_type::MediaType;
use crate::files::negotiation::Accepted;

/// A file that was read whole.
pub(in crate::files) struct SmallFile {
    media_type: MediaType,
    cache_control: HeaderValue,
    plain: Variant,
    brotli: Option<Variant>,
    gzip: Option<Variant>,
    /// What the disk looked like when the file was read.
    stamps: Stamps,
    /// Whether `stamps` can tell the next change; if not, the file is read again.
    is_settled: bool,
    /// When it was last compared with the disk, in milliseconds since the start.
    checked: AtomicU64,
}

struct Variant {
    bytes: Bytes,
    etag: HeaderValue,
}

impl SmallFile {
    /// `packed` gives the sibling in an encoding, if there is one. One that holds something else is left aside.
    pub(super) fn new(
        path: &str,
        plain: Vec<u8>,
        stamps: Stamps,
        packed: impl Fn(Encoding) -> Option<Vec<u8>>,
    ) -> Self {
        let tag = tag(&plain);
        let sibling = |encoding: Encoding| {
            let bytes = packed(encoding)?;
            if !encoding.holds(&bytes, &plain) {
                tracing::warn!(
                    file = path,
                    encoding = encoding.ending(),
                    "the packed file does not match its file and is not sent; run `lotse-service precompress`"
                );
                return None;
            }
            Some(Variant::new(bytes, format!("\"{tag}-{}\"", encoding.ending())))
        };
        Self {
            media_type: MediaType::of(path),
            cache_control: cache_control(path),
            brotli: sibling(Encoding::Brotli),
            gzip: sibling(Encoding::Gzip),
            plain: Variant::new(plain, format!("\"{tag}\"")),
            is_settled: stamps.is_settled(),
            stamps,
            checked: AtomicU64::new(0),
        }
    }

    pub(super) fn mark_checked(&self, now: Duration) {
        self.checked.store(millis(now), Ordering::Relaxed);
    }

    /// Whether the disk, which now looks like `stamps`, still holds what was read.
    pub(super) fn is_still(&self, stamps: &Stamps) -> bool {
        self.is_settled && self.stamps == *stamps
    }

    /// True for one caller when `trusted` has passed since the last look; the others go on with what is in memory.
    pub(super) fn claim_check(&self, now: Duration, trusted: Duration) -> bool {
        let (now, last) = (millis(now), self.checked.load(Ordering::Relaxed));
        now.saturating_sub(last) >= millis(trusted)
            && self.checked.compare_exchange(last, now, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }

    /// The bytes it holds in memory.
    pub(super) fn size(&self) -> usize {
        [Some(&self.plain), self.brotli.as_ref(), self.gzip.as_ref()]
            .into_iter()
            .flatten()
            .map(|variant| variant.bytes.len())
            .sum()
    }

    /// As one browser gets it.
    pub(in crate::files) fn representation(&self, accepted: Accepted) -> Representation {
        let encoding = accepted.choose(|encoding| self.variant(encoding).is_some());
        let variant = encoding.and_then(|encoding| self.variant(encoding)).unwrap_or(&self.plain);
        Representation {
            source: Source::Memory(variant.bytes.clone()),
            len: variant.bytes.len() as u64,
            etag: variant.etag.clone(),
            encoding,
            media_type: self.media_type,
            cache_control: self.cache_control.clone(),
        }
    }

    fn variant(&self, encoding: Encoding) -> Option<&Variant> {
        match encoding {
            Encoding::Brotli => self.brotli.as_ref(),
            Encoding::Gzip => self.gzip.as_ref(),
        }
    }
}

impl Variant {
    fn new(bytes: Vec<u8>, etag: String) -> Self {
        let etag = HeaderValue::try_from(etag).expect("hex digits are visible ASCII");
        Self { bytes: bytes.into(), etag }
    }
}

/// Of the content and not of the times, so that all instances behind a balancer agree.
fn tag(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
