// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of guides, resolved and taken apart once, for all rules that look at texts. Kept all at once they would fill
//! the memory, so each is looked at and let go.

use std::ops::Range;

use ::fluent_syntax::ast::Pattern;
use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};
use rayon::prelude::*;

use crate::cafe::words as cafe;
use crate::load::{Content, Words};
use crate::problem::{Place, Problem};
use crate::source::Source;
use crate::text::find::plain;
use crate::text::resolve::{CITE, CITE_END, Platform, Resolved, Resolver};

/// A text of a guide in one language, as one platform sees it.
#[derive(Debug)]
pub struct Text<'c, 's> {
    /// BCP 47 tag.
    pub lang: &'c str,
    /// The file.
    pub source: &'s Source,
    /// The message.
    pub message: &'s str,
    /// The attribute; empty for the value.
    pub field: &'c str,
    /// The text.
    pub resolved: Resolved,
    /// What is in it.
    pub marks: Vec<Mark>,
}

/// The attribute of guides that is Markdown; all others are lines of plain text.
const MARKDOWN: &str = "text";

/// The file of the dictionary, in which most attributes are Markdown.
const DICTIONARY: &str = "where";

/// The files beside those of guides and videos whose texts are looked at.
const FILES: &[&str] = &[DICTIONARY, cafe::FILE];

/// Whether `source` is the words of the dictionary, or of the café.
fn is_named(source: &Source, name: &str) -> bool {
    let file = source.path.rsplit('/').next().and_then(|file| file.strip_suffix(".ftl"));
    file == Some(name) && !source.path.contains("/guides/")
}

fn is_dictionary(source: &Source) -> bool {
    is_named(source, DICTIONARY)
}

/// What is said in a video: with the texts of a lesson the only Markdown that is a message's value.
pub const TRANSCRIPT: &str = "transcript";

/// How the names of a lesson's texts begin.
const FRAME: &str = "frame-";

/// Whether the attribute `field` of `message` in the file `source` is Markdown.
fn is_markdown(source: &Source, message: &str, field: &str) -> bool {
    let is_transcript = || field.is_empty() && message == TRANSCRIPT && source.path.contains("/videos/");
    let is_frame = || field.is_empty() && message.starts_with(FRAME) && source.path.contains("/videos/");
    field == MARKDOWN
        || is_transcript()
        || is_frame()
        || (!matches!(field, "" | "keywords") && is_dictionary(source))
        || (cafe::is_markdown(field) && is_named(source, cafe::FILE))
}

/// Something in a text that a rule looks at, with its bytes in the resolved text.
#[derive(Debug)]
pub enum Mark {
    /// A link.
    Link {
        /// Its address, with the operator's values in it.
        href: String,
        /// Where.
        span: Range<usize>,
    },
    /// Raw HTML.
    Html(Range<usize>),
    /// Markdown that is not published: headings, pictures, rules.
    Foreign(Range<usize>),
    /// Words up to a full stop.
    Sentence {
        /// How many.
        words: usize,
        /// Where.
        span: Range<usize>,
    },
    /// Text that is strong or emphasised.
    Strong(Range<usize>),
    /// Text to be taken literally, such as an error message.
    Code(Range<usize>),
}

impl Text<'_, '_> {
    /// The addresses that it leads to, and where.
    pub fn links(&self) -> impl Iterator<Item = (&str, &Range<usize>)> {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Link { href, span } => Some((href.as_str(), span)),
            _ => None,
        })
    }

    /// Where bytes of the resolved text stand in the file.
    pub fn place(&self, span: &Range<usize>) -> Place {
        let start = self.resolved.source_of(span.start);
        let end = self.resolved.source_of(span.end.saturating_sub(1).max(span.start)) + 1;
        self.source.place(start..end.max(start + 1))
    }

    /// Whether the author's own words stand there: typed here, not to be taken literally, and no address of a link.
    pub fn is_own_words(&self, span: &Range<usize>) -> bool {
        let text = &self.resolved.text;
        let covers = |outer: &Range<usize>| outer.start < span.end && span.start < outer.end;
        self.resolved.is_typed(span.start)
            && !is_address(word_around(text, span))
            && !self.marks.iter().any(|mark| match mark {
                Mark::Code(code) => covers(code),
                Mark::Link { span: link, .. } => covers(&address(text, link)),
                _ => false,
            })
    }

    /// Whether it holds the words of others: keywords are what people type, an entry of the dictionary is what it was called.
    pub fn is_of_others(&self) -> bool {
        self.field == "keywords" || self.field.is_empty() && is_dictionary(self.source)
    }

    /// Whether it is Markdown.
    pub fn is_markdown(&self) -> bool {
        is_markdown(self.source, self.message, self.field)
    }
}

/// The part of a link that is not read: what follows its words, or all of it where it shows its address.
fn address(text: &str, link: &Range<usize>) -> Range<usize> {
    let words = text.get(link.clone()).and_then(|link| link.rfind("]("));
    link.start + words.unwrap_or_default()..link.end
}

/// Everything up to the spaces around `span`.
fn word_around<'t>(text: &'t str, span: &Range<usize>) -> &'t str {
    let (before, after) = (&text[..span.start], &text[span.end..]);
    let start = before.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let end = after.find(char::is_whitespace).map_or(text.len(), |at| span.end + at);
    text.get(start..end).unwrap_or_default()
}

/// Whether a word is something like `https://www.example.org/login` or `login.example.org`; `d.h.` is none.
fn is_address(word: &str) -> bool {
    let is_name = |part: &str| part.len() > 1 && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let is_dotted = || {
        let mut parts = word.split(['.', '/']).map(is_name);
        word.contains('.') && parts.next() == Some(true) && parts.next() == Some(true)
    };
    word.contains("://") || word.contains('@') || is_dotted()
}

/// What `look` finds in the texts of all guides, of videos, of learning paths and of the dictionary.
pub fn in_texts<'s>(content: &Content<'s>, look: impl Fn(&Text<'_, 's>) -> Vec<Problem> + Sync) -> Vec<Problem> {
    let files = content.languages.iter().flat_map(|(lang, language)| {
        let others = FILES.iter().filter_map(|file| language.files.get(file));
        let guides = language.guides.values().chain(language.videos.values()).chain(language.paths.values());
        guides.chain(others).map(move |words| (lang.as_str(), words))
    });
    let files: Vec<_> = files.collect();
    files.into_par_iter().flat_map_iter(|(lang, words)| texts(content, lang, words).flat_map(|t| look(&t))).collect()
}

/// The texts of one file.
pub fn texts<'c, 's>(
    content: &'c Content<'s>,
    lang: &'c str,
    words: &'c Words<'s>,
) -> impl Iterator<Item = Text<'c, 's>> {
    let fields = words.messages.values().flat_map(|message| message.fields().map(move |field| (message.id, field)));
    fields.flat_map(move |(message, (field, pattern))| {
        resolve(content, lang, words, pattern).into_iter().map(move |resolved| {
            let resolver = Resolver { content, lang, words, platform: Platform::Windows };
            let marks = marks(&resolver, is_markdown(words.source, message, field), &resolved.text);
            Text { lang, source: words.source, message, field, resolved, marks }
        })
    })
}

/// Once, or once for each platform if they differ.
fn resolve<'s>(content: &Content<'s>, lang: &str, words: &Words<'s>, pattern: &Pattern<&'s str>) -> Vec<Resolved> {
    let on = |platform| Resolver { content, lang, words, platform }.resolve(pattern);
    let windows = on(Platform::Windows);
    if windows.by_platform { vec![windows, on(Platform::Linux)] } else { vec![windows] }
}

/// In a line of plain text only its HTML, which would be shown as it is typed, and its sentences matter.
fn marks(resolver: &Resolver<'_, '_>, is_markdown: bool, text: &str) -> Vec<Mark> {
    let mut marks = Marks::of(resolver, text);
    if !is_markdown {
        marks.retain(|mark| matches!(mark, Mark::Html(_) | Mark::Sentence { .. }));
    }
    marks
}

/// Collects marks while the Markdown goes by.
struct Marks<'r, 'c, 's> {
    resolver: &'r Resolver<'c, 's>,
    marks: Vec<Mark>,
    words: usize,
    sentence: Option<Range<usize>>,
}

impl<'r, 'c, 's> Marks<'r, 'c, 's> {
    fn of(resolver: &'r Resolver<'c, 's>, text: &str) -> Vec<Mark> {
        let mut marks = Self { resolver, marks: Vec::new(), words: 0, sentence: None };
        if is_prose(text) {
            marks.prose(text, 0..text.len());
        } else {
            Parser::new(text).into_offset_iter().for_each(|(event, span)| marks.take(event, text, span));
        }
        marks.end_sentence();
        marks.marks
    }

    fn take(&mut self, event: Event<'_>, source: &str, span: Range<usize>) {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => self.marks.push(Mark::Html(span)),
            Event::Rule | Event::Start(Tag::Heading { .. } | Tag::Image { .. }) => self.marks.push(Mark::Foreign(span)),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let href = plain(self.resolver, &dest_url);
                let href = if link_type == LinkType::Email { format!("mailto:{href}") } else { href };
                self.marks.push(Mark::Link { href, span });
            }
            Event::Start(Tag::Strong | Tag::Emphasis) => self.marks.push(Mark::Strong(span)),
            Event::Code(_) => {
                self.marks.push(Mark::Code(span.clone()));
                self.word(span);
            }
            Event::Text(_) => self.prose(source, span),
            Event::End(
                TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::BlockQuote(_),
            ) => {
                self.end_sentence();
            }
            Event::Start(Tag::CodeBlock(_)) => {
                self.marks.push(Mark::Code(span));
                self.end_sentence();
            }
            Event::Start(Tag::List(_) | Tag::Item) => self.end_sentence(),
            _ => {}
        }
    }

    /// Counts words. A cited label is one word, whatever it says; a dot ends a sentence if a space or nothing follows.
    fn prose(&mut self, source: &str, span: Range<usize>) {
        let text = source.get(span.clone()).unwrap_or_default();
        let mut rest = span.start;
        for piece in text.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            let at = rest..rest + word.len();
            rest += piece.len();
            if word.contains(char::is_alphanumeric) {
                self.word(at);
            }
            let bare = word.trim_end_matches(['"', '“', '”', '’', ')', '*', CITE_END]);
            let stop = bare.ends_with(['.', '!', '?', ':', '…']) && !is_cited(word);
            if stop && (rest < span.end || ends_here(source, rest)) {
                self.end_sentence();
            }
        }
    }

    fn word(&mut self, span: Range<usize>) {
        self.words += 1;
        let start = self.sentence.as_ref().map_or(span.start, |sentence| sentence.start);
        self.sentence = Some(start..span.end);
    }

    fn end_sentence(&mut self) {
        if let Some(span) = self.sentence.take() {
            self.marks.push(Mark::Sentence { words: self.words, span });
        }
        self.words = 0;
    }
}

/// Whether Markdown has nothing to say about the text, as is so for most titles and answers: a single line that begins with
/// a letter or a cited name, and holds no character with a meaning.
fn is_prose(text: &str) -> bool {
    let has_no_meaning = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || " ,.;:?()/-".contains(c);
    text.starts_with(|c: char| c.is_alphabetic() || c == CITE) && text.chars().all(has_no_meaning)
}

/// Whether the word is a cited name, or the part of one up to a space.
fn is_cited(word: &str) -> bool {
    word.ends_with(CITE_END) || word.starts_with(CITE) && !word.contains(CITE_END)
}

/// Whether a space or the end follows; else the full stop belongs to something like `example.org`.
fn ends_here(source: &str, at: usize) -> bool {
    source.get(at..).is_none_or(|rest| rest.chars().next().is_none_or(|c| c.is_whitespace() || "*_)\"".contains(c)))
}
