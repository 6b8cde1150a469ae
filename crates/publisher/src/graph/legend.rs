// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What shapes mean, below the picture.

use std::fmt::Write;

use super::chart::{Chart, Kind};
use super::letters::{escape, width};
use super::shape::{SMALL_LETTERS, Size, border};
use super::svg::paint;

/// Height of a line.
const LINE: f64 = 30.0;
/// Of a sample.
const SAMPLE: Size = Size { width: 34.0, height: 18.0 };

/// Kinds that are in the picture, in lines of at most `right` pixels, the first one at `top`: the drawing and its bottom.
pub fn draw(chart: &Chart, left: f64, top: f64, right: f64) -> (String, f64) {
    let mut kinds: Vec<Kind> = chart.nodes.iter().map(|node| node.kind).collect();
    kinds.sort();
    kinds.dedup();
    let (mut x, mut y) = (left, top);
    let mut legend = String::from("<g class=\"legend\">\n");
    for kind in kinds {
        let name = chart.words.kind(kind);
        let wide = SAMPLE.width + 6.0 + width(name, SMALL_LETTERS) + 18.0;
        if x + wide > right && x > left {
            (x, y) = (left, y + LINE);
        }
        let shape = border(kind, x + SAMPLE.width / 2.0, y, SAMPLE);
        let _ = writeln!(
            legend,
            r##"<g class="{}">{shape}{}/><text x="{:.1}" y="{:.1}" font-size="{SMALL_LETTERS}" fill="#1b1b1b">{}</text></g>"##,
            kind.class(),
            paint(kind, false),
            x + SAMPLE.width + 6.0,
            y + 13.0,
            escape(name)
        );
        x += wide;
    }
    legend.push_str("</g>\n");
    (legend, y + LINE)
}
