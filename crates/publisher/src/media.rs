// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is in a film, read from the file itself and not from its name: codec, size of the picture, length.

use std::io::Cursor;

use matroska_demuxer::{MatroskaFile, TrackType};
use mp4parse::{CodecType, SampleEntry, VideoCodecSpecific};

/// A film.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Film {
    /// How the picture is encoded.
    pub codec: Codec,
    /// As browsers want it: `video/mp4; codecs="avc1.64001F"`.
    pub kind: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// How long it is, in milliseconds.
    pub length: u32,
}

/// How the picture of a film is encoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Codec {
    /// AV1, for browsers of today.
    Av1,
    /// H.264, which all browsers know.
    H264,
    /// Something else.
    Other(String),
}

impl Codec {
    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            Self::Av1 => "AV1",
            Self::H264 => "H.264",
            Self::Other(name) => name,
        }
    }
}

/// Reads a file by the ending of its name. Nothing if it is no film in that container.
pub fn read(name: &str, bytes: &[u8]) -> Option<Film> {
    if name.ends_with(".webm") { read_webm(bytes) } else { read_mp4(bytes) }
}

fn read_webm(bytes: &[u8]) -> Option<Film> {
    let file = MatroskaFile::open(Cursor::new(bytes)).ok()?;
    let track = file.tracks().iter().find(|track| track.track_type() == TrackType::Video)?;
    let (codec, parameter) = match track.codec_id() {
        "V_AV1" => (Codec::Av1, track.codec_private().and_then(av1_parameter)),
        other => (Codec::Other(other.trim_start_matches("V_").to_owned()), None),
    };
    let video = track.video()?;
    let ticks = file.info().duration()?;
    #[expect(clippy::cast_precision_loss, reason = "nanoseconds a tick are far below that")]
    let length = milliseconds(ticks * file.info().timestamp_scale().get() as f64 / 1e6)?;
    Some(Film {
        codec,
        kind: kind("video/webm", parameter),
        width: u32::try_from(video.pixel_width().get()).ok()?,
        height: u32::try_from(video.pixel_height().get()).ok()?,
        length,
    })
}

fn read_mp4(bytes: &[u8]) -> Option<Film> {
    let file = mp4parse::read_mp4(&mut &*bytes).ok()?;
    let track = file.tracks.iter().find(|track| track.track_type == mp4parse::TrackType::Video)?;
    let Some(SampleEntry::Video(video)) = track.stsd.as_ref()?.descriptions.first() else {
        return None;
    };
    let (codec, parameter) = match (video.codec_type, &video.codec_specific) {
        (CodecType::H264, VideoCodecSpecific::AVCConfig(config)) => (Codec::H264, avc_parameter(config)),
        (CodecType::AV1, _) => (Codec::Av1, None),
        (other, _) => (Codec::Other(format!("{other:?}")), None),
    };
    #[expect(clippy::cast_precision_loss, reason = "a film is not that long")]
    let length = milliseconds(track.duration?.0 as f64 * 1000.0 / track.timescale?.0 as f64)?;
    Some(Film {
        codec,
        kind: kind("video/mp4", parameter),
        width: video.width.into(),
        height: video.height.into(),
        length,
    })
}

/// Nothing for what is no length, as in a file that a programme never finished.
fn milliseconds(length: f64) -> Option<u32> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range has been looked at")]
    let milliseconds = || length.round() as u32;
    (1.0..1e9).contains(&length).then(milliseconds)
}

fn kind(container: &str, parameter: Option<String>) -> String {
    parameter.map_or_else(|| container.to_owned(), |parameter| format!("{container}; codecs=\"{parameter}\""))
}

/// Profile, compatibility and level out of the AVCDecoderConfigurationRecord (ISO/IEC 14496-15; RFC 6381, 3.3).
fn avc_parameter(config: &[u8]) -> Option<String> {
    let [_, profile, compatibility, level, ..] = config else {
        return None;
    };
    Some(format!("avc1.{profile:02X}{compatibility:02X}{level:02X}"))
}

/// Profile, level, tier and depth out of the AV1CodecConfigurationRecord (AV1 in ISOBMFF, 2.3.3 and 5).
fn av1_parameter(config: &[u8]) -> Option<String> {
    let [_, profile_and_level, tier_and_depth, ..] = config else {
        return None;
    };
    let (profile, level) = (profile_and_level >> 5, profile_and_level & 0x1f);
    let tier = if tier_and_depth & 0x80 == 0 { 'M' } else { 'H' };
    let depth = match (tier_and_depth & 0x40 != 0, tier_and_depth & 0x20 != 0) {
        (false, _) => "08",
        (true, false) => "10",
        (true, true) => "12",
    };
    Some(format!("av01.{profile}.{level:02}{tier}.{depth}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEBM: &[u8] = include_bytes!("../../../tests/content/good/videos/input/content/videos/ordner.webm");
    const MP4: &[u8] = include_bytes!("../../../tests/content/good/videos/input/content/videos/ordner.mp4");

    #[test]
    fn codec_size_and_length_come_from_the_file() {
        let webm = read("a.webm", WEBM).unwrap();
        assert_eq!((webm.codec, webm.width, webm.height, webm.length), (Codec::Av1, 320, 180, 6_000));
        assert_eq!(webm.kind, "video/webm; codecs=\"av01.0.00M.08\"");
        let mp4 = read("a.mp4", MP4).unwrap();
        assert_eq!((mp4.codec, mp4.width, mp4.height, mp4.length), (Codec::H264, 320, 180, 6_000));
        assert!(mp4.kind.starts_with("video/mp4; codecs=\"avc1."), "{}", mp4.kind);
    }

    #[test]
    fn a_text_a_torn_file_and_the_other_container_are_no_film() {
        for (name, bytes) in
            [("a.mp4", b"Hallo".as_slice()), ("a.webm", b"Hallo"), ("a.mp4", &[]), ("a.mp4", WEBM), ("a.webm", MP4)]
        {
            assert_eq!(read(name, bytes), None, "{name}, {} bytes", bytes.len());
        }
        assert_eq!(read("a.webm", &WEBM[..40]), None);
        assert_eq!(read("a.mp4", &MP4[..100]), None);
    }
}
