// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The picture as SVG. Everything is in presentation attributes: a strict content security policy forbids style sheets.

use std::fmt::Write;

use super::chart::{Chart, Kind, Line, Node};
use super::letters::{escape, width};
use super::lines::{edges, paths};
use super::place::Places;
use super::rows::{Rows, What};
use super::shape::{
    BETWEEN_ANSWERS, EDGE, LETTERS, LINE, SMALL_LETTERS, SMALL_LINE, Size, answer, border, caption, colours, is_dashed,
    title,
};
use super::{legend, order};

/// Around everything.
const MARGIN: f64 = 24.0;
/// Of the title of the guide.
const HEADING: f64 = 18.0;
const INK: &str = "#1b1b1b";

/// Draws the chart.
pub fn draw(mut chart: Chart, links: bool) -> String {
    let mut rows = Rows::of(&mut chart);
    order::sort(&mut rows);
    let mut places = Places::of(&rows, MARGIN + HEADING + 26.0);
    let wide = places.width.max(width(&chart.title.text, HEADING)).max(480.0);
    let aside = MARGIN + (wide - places.width) / 2.0;
    places.x.iter_mut().for_each(|x| *x += aside);
    let bottom = places.rows.last().map_or(0.0, |(_, bottom)| *bottom);
    let (legend, bottom) = legend::draw(&chart, MARGIN, bottom + 40.0, MARGIN + wide);
    let picture = Picture { chart: &chart, rows: &rows, places: &places, links };
    let mut svg = picture.head(wide + 2.0 * MARGIN, bottom + MARGIN / 2.0);
    picture.lines(&mut svg);
    (0..rows.places.len()).for_each(|at| picture.place(at, &mut svg));
    svg.push_str(&legend);
    svg.push_str("</svg>\n");
    svg
}

/// Ground and border of a shape, as attributes.
pub fn paint(kind: Kind, bold: bool) -> String {
    let (fill, stroke) = colours(kind);
    let wide = if bold { 3.5 } else { 1.5 };
    let dashes = if is_dashed(kind) { r#" stroke-dasharray="5 4""# } else { "" };
    format!(r#"fill="{fill}" stroke="{stroke}" stroke-width="{wide}"{dashes}"#)
}

struct Picture<'p> {
    chart: &'p Chart,
    rows: &'p Rows,
    places: &'p Places,
    links: bool,
}

impl Picture<'_> {
    /// With links it is a group: what is in an image cannot be reached by keyboard and screen reader.
    fn head(&self, width: f64, height: f64) -> String {
        let Chart { id, lang, title, words, nodes, lines, .. } = self.chart;
        let steps = nodes.iter().filter(|node| is_step(node)).count();
        let described = words.description(steps, lines.iter().map(|line| line.answers.len()).sum());
        let role = if self.links { "group" } else { "img" };
        let (id, lang, title) = (escape(id), escape(lang), escape(&title.text));
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" class="guide-graph" lang="{lang}" xml:lang="{lang}" role="{role}" aria-labelledby="graph-{id}-title graph-{id}-desc" viewBox="0 0 {width:.0} {height:.0}" width="{width:.0}" height="{height:.0}" font-family="system-ui, -apple-system, 'Segoe UI', 'Liberation Sans', sans-serif">
<title id="graph-{id}-title">{title}</title>
<desc id="graph-{id}-desc">{}</desc>
<rect class="ground" width="100%" height="100%" fill="#ffffff"/>
<text class="heading" x="{MARGIN}" y="{}" font-size="{HEADING}" font-weight="bold" fill="{INK}">{title}</text>
"##,
            escape(&described),
            MARGIN + HEADING,
        )
    }

    /// Lines to the same step are one path. Its light edge shows at a crossing which line goes on.
    fn lines(&self, svg: &mut String) {
        for (node, path) in self.chart.nodes.iter().zip(paths(self.rows, self.places, self.chart.nodes.len())) {
            if path.is_empty() {
                continue;
            }
            let colour = colours(node.kind).1;
            let _ = writeln!(
                svg,
                r##"<g class="lines" data-to="{}" fill="none"><title>→ {}</title><path d="{path}" stroke="#ffffff" stroke-width="5"/><path d="{path}" stroke="{colour}" stroke-width="1.5"/></g>"##,
                escape(&node.id),
                escape(&node.title.text),
            );
        }
    }

    fn place(&self, at: usize, svg: &mut String) {
        match self.rows.places[at].what {
            What::Node(node) => self.node(at, node, svg),
            What::Answers(line) => self.answers(at, &self.chart.lines[line], svg),
            What::Passage(_) => {}
        }
    }

    fn node(&self, at: usize, index: usize, svg: &mut String) {
        let node = &self.chart.nodes[index];
        let (x, size, top) = (self.places.x[at], self.rows.places[at].size, edges(self.rows, self.places, at).0);
        let id = escape(&node.id);
        let linked = self.links && is_step(node) && node.kind != Kind::Missing;
        if linked {
            let _ = write!(svg, r##"<a href="#lotse=guide/{}/{id}">"##, escape(&self.chart.id));
        }
        let class = node.kind.class();
        if is_step(node) {
            let _ = write!(svg, r#"<g id="step-{id}" data-step="{id}" class="step {class}">"#);
        } else {
            let _ = write!(svg, r#"<g data-to="{id}" class="{class}">"#);
        }
        self.node_inside(index, x, top, size, svg);
        svg.push_str(if linked { "</g></a>\n" } else { "</g>\n" });
    }

    fn node_inside(&self, index: usize, x: f64, top: f64, size: Size, svg: &mut String) {
        let node = &self.chart.nodes[index];
        let shape = border(node.kind, x, top, size);
        let _ = write!(
            svg,
            "<title>{}</title>{shape}{}/>",
            escape(&node.title.text),
            paint(node.kind, self.chart.start == Some(index))
        );
        let mut y = top + EDGE + LETTERS;
        let lang = node.title.lang.as_ref().map(|lang| format!(r#" lang="{0}" xml:lang="{0}""#, escape(lang)));
        let lang = lang.unwrap_or_default();
        for line in title(node) {
            let _ = write!(
                svg,
                r#"<text x="{x:.1}" y="{y:.1}" text-anchor="middle" font-size="{LETTERS}" fill="{INK}"{lang}>{}</text>"#,
                escape(&line)
            );
            y += LINE;
        }
        let _ = write!(
            svg,
            r##"<text class="id" x="{x:.1}" y="{:.1}" text-anchor="middle" font-size="{SMALL_LETTERS}" fill="#4a4a4a">{}</text>"##,
            y - 1.0,
            escape(&caption(self.chart, index))
        );
    }

    fn answers(&self, at: usize, line: &Line, svg: &mut String) {
        let Size { width, height } = self.rows.places[at].size;
        let (x, top) = (self.places.x[at], edges(self.rows, self.places, at).0);
        let _ = writeln!(
            svg,
            r##"<g class="answers"><rect x="{:.1}" y="{top:.1}" width="{width:.1}" height="{height:.1}" fill="#ffffff"/>"##,
            x - width / 2.0
        );
        let mut y = top + SMALL_LETTERS + 2.0;
        let (from, to) = (&self.chart.nodes[line.from].id, &self.chart.nodes[line.to].id);
        for (id, text) in &line.answers {
            let _ = write!(
                svg,
                r#"<g class="way" data-from="{}" data-answer="{}" data-to="{}"><title>{}</title>"#,
                escape(from),
                escape(id),
                escape(to),
                escape(text)
            );
            for part in answer(text) {
                let _ = write!(
                    svg,
                    r#"<text x="{x:.1}" y="{y:.1}" text-anchor="middle" font-size="{SMALL_LETTERS}" fill="{INK}">{}</text>"#,
                    escape(&part)
                );
                y += SMALL_LINE;
            }
            svg.push_str("</g>\n");
            y += BETWEEN_ANSWERS;
        }
        svg.push_str("</g>\n");
    }
}

fn is_step(node: &Node) -> bool {
    node.kind != Kind::Sign
}
