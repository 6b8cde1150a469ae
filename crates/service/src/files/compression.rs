// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The two encodings that files are kept in beside themselves: `file.br` and `file.gz`.

use std::io::{Read, Write};

use axum::http::HeaderValue;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;

/// Quality 11 is the slowest and smallest; the files are packed once and sent often.
const BROTLI_QUALITY: u32 = 11;
/// 4 MiB: larger than any file of the widget, small enough for every browser.
const BROTLI_WINDOW: u32 = 22;
const BUFFER: usize = 16 * 1024;

/// A content coding (RFC 9110, 8.4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    /// Best first: where a browser likes both alike, the smaller one is sent.
    pub(crate) const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// The ending after the file's own, without the dot.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gz",
        }
    }

    pub(crate) fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        })
    }

    pub(crate) fn pack(self, plain: &[u8]) -> std::io::Result<Vec<u8>> {
        let packed = Vec::with_capacity(plain.len() / 2);
        match self {
            Self::Brotli => {
                let mut writer = brotli::CompressorWriter::new(packed, BUFFER, BROTLI_QUALITY, BROTLI_WINDOW);
                writer.write_all(plain)?;
                writer.flush()?;
                Ok(writer.into_inner())
            }
            Self::Gzip => {
                let mut writer = GzEncoder::new(packed, flate2::Compression::best());
                writer.write_all(plain)?;
                writer.finish()
            }
        }
    }

    /// Whether `packed` holds exactly `plain`. The times of the files cannot tell: a copy may change their order.
    pub(crate) fn holds(self, packed: &[u8], plain: &[u8]) -> bool {
        match self {
            Self::Brotli => yields(brotli::Decompressor::new(packed, BUFFER), plain),
            Self::Gzip => yields(MultiGzDecoder::new(packed), plain),
        }
    }
}

/// Stops at the first difference, so that a small file that unpacks to gigabytes does no harm.
fn yields(mut reader: impl Read, mut rest: &[u8]) -> bool {
    let mut buffer = [0; BUFFER];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return rest.is_empty(),
            Ok(len) => match rest.strip_prefix(&buffer[..len]) {
                Some(left) => rest = left,
                None => return false,
            },
            Err(_) => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packs_what_it_can_recognise_again() {
        let plain = b"Nachrichten bleiben liegen. ".repeat(2000);
        for encoding in Encoding::ALL {
            let packed = encoding.pack(&plain).unwrap();
            assert!(packed.len() < plain.len() / 20);
            assert!(encoding.holds(&packed, &plain));
        }
    }

    #[test]
    fn recognises_what_is_not_the_same_file() {
        let plain = b"eins zwei drei ".repeat(100);
        for encoding in Encoding::ALL {
            let packed = encoding.pack(&plain).unwrap();
            assert!(!encoding.holds(&packed, &plain[1..]));
            assert!(!encoding.holds(&packed, &plain[..plain.len() - 1]));
            assert!(!encoding.holds(&packed, &[plain.as_slice(), b"x"].concat()));
            assert!(!encoding.holds(&packed[..packed.len() / 2], &plain));
            assert!(!encoding.holds(b"no such stream", &plain));
        }
    }
}
