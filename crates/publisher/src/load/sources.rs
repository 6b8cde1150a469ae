// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Reading: every file once. What cannot be read becomes a problem, and the file counts as refused, so that no rule
//! complains about what would have stood in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::checks::{
    bad_id, broken_link, fluent_syntax, hidden_characters, missing_captions, toml_syntax, video_too_large,
};
use crate::load::{path, video};
use crate::media::{self, Film};
use crate::problem::{Message, Place, Problem};
use crate::source::Source;

/// Text files above this size are refused unread. A guide of 100 steps has about 30 kB.
pub const MOST_BYTES: u64 = 1_000_000;

/// Files with longer lines, in bytes, are refused too: each problem shows its line, and there may be many.
const LONGEST_LINE: usize = 10_000;

/// How the names of media end: AV1, and H.264 for browsers without it.
pub const MEDIA: &[&str] = &[".webm", ".mp4"];

/// A picture beside the guides.
#[derive(Debug, Clone)]
pub struct ImageFile {
    /// Bytes.
    pub bytes: u64,
    /// Width and height in pixels; nothing if it is no readable picture.
    pub size: Option<(u32, u32)>,
}

/// A file that can be played.
#[derive(Debug, Clone)]
pub struct MediaFile {
    /// Bytes.
    pub bytes: u64,
    /// What is in it; nothing if it is no such file, or larger than is allowed, and so was not read.
    pub film: Option<Film>,
}

/// All files of the content. A copy shares their texts.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The content root.
    pub root: PathBuf,
    /// Pictures, and posters of videos, by path relative to the root.
    pub images: BTreeMap<String, ImageFile>,
    /// The media beside the videos, by path relative to the root.
    pub media: BTreeMap<String, MediaFile>,
    /// Names of the videos that are described in content/videos/.
    pub videos: BTreeSet<String>,
    /// Names of the folders in locales/.
    pub languages: BTreeSet<String>,
    files: BTreeMap<String, Arc<Source>>,
    refused: BTreeSet<String>,
}

impl Sources {
    /// Reads `root`. An error means that nothing could be checked: there is no content there.
    pub fn read(root: &Path) -> Result<(Self, Vec<Problem>), Message> {
        let mut reader = Reader::open(root)?;
        reader.texts("content", "toml")?;
        reader.texts("content/guides", "toml")?;
        reader.texts(crate::cafe::FOLDER, "toml")?;
        reader.texts("content/labels", "toml")?;
        reader.texts(super::synonyms::FOLDER, "toml")?;
        reader.texts("content/translations", "toml")?;
        reader.texts(path::FOLDER, "toml")?;
        reader.videos()?;
        reader.images()?;
        for language in reader.folders("locales")? {
            reader.texts(&format!("locales/{language}"), "ftl")?;
            reader.texts(&format!("locales/{language}/guides"), "ftl")?;
            reader.texts(&format!("locales/{language}/paths"), "ftl")?;
            reader.texts(&format!("locales/{language}/videos"), "ftl")?;
            reader.texts(&format!("locales/{language}/videos"), "vtt")?;
            reader.sources.languages.insert(language);
        }
        Ok((reader.sources, reader.problems))
    }

    /// The text file with this path relative to the root.
    pub fn get(&self, path: &str) -> Option<&Source> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// The same with these text files, by path relative to the root, read anew; one that is gone is left out. The problems
    /// are those of reading them.
    pub fn reread(&self, paths: &[String]) -> Result<(Self, Vec<Problem>), Message> {
        let mut reader = Reader::open(&self.root)?;
        reader.sources = self.clone();
        for path in paths {
            reader.sources.files.remove(path);
            reader.sources.refused.remove(path);
            if reader.is_there(path) {
                let text = reader.text(path)?;
                reader.take(text);
            }
        }
        Ok((reader.sources, reader.problems))
    }

    /// Whether the file is there but could not be read.
    pub fn is_refused(&self, path: &str) -> bool {
        self.refused.contains(path)
    }

    /// Text files directly in `folder`, by name without the ending.
    pub fn in_folder<'s>(&'s self, folder: &str) -> impl Iterator<Item = (&'s str, &'s Source)> {
        let prefix = format!("{folder}/");
        let range = self.files.range(prefix.clone()..);
        range.take_while(move |(path, _)| path.starts_with(&prefix)).filter_map({
            let length = folder.len() + 1;
            move |(path, source)| {
                let name = &path[length..];
                (!name.contains('/')).then(|| (name.rsplit_once('.').map_or(name, |(stem, _)| stem), source.as_ref()))
            }
        })
    }

    /// Names, without the ending, of files directly in `folder` that were refused.
    pub fn refused_in<'s>(&'s self, folder: &str) -> impl Iterator<Item = &'s str> {
        let prefix = format!("{folder}/");
        self.refused.iter().filter_map(move |path| {
            let name = path.strip_prefix(&prefix)?;
            (!name.contains('/')).then(|| name.rsplit_once('.').map_or(name, |(stem, _)| stem))
        })
    }
}

/// A text file and what is wrong with its characters, or why it is refused.
type Text = Result<(Source, Vec<Problem>), Box<Problem>>;

struct Reader {
    /// The root without symbolic links, to see whether one leads out of it.
    real_root: PathBuf,
    sources: Sources,
    problems: Vec<Problem>,
}

impl Reader {
    fn open(root: &Path) -> Result<Self, Message> {
        for folder in ["content", "locales"] {
            if !root.join(folder).is_dir() {
                let root = root.display();
                return Err(Message::new(
                    format!(
                        "In `{root}` gibt es keinen Ordner `{folder}`. Nennen Sie mit --root den Ordner, der `content` und `locales` enthält."
                    ),
                    format!(
                        "`{root}` has no folder `{folder}`. Name the folder that holds `content` and `locales` with --root."
                    ),
                ));
            }
        }
        let real_root = fs::canonicalize(root).map_err(|e| unreadable(root, &e))?;
        Ok(Self { real_root, sources: Sources { root: root.to_owned(), ..Sources::default() }, problems: Vec::new() })
    }

    /// Names in `folder`, sorted; none if it does not exist or leads out of the root.
    fn list(&mut self, folder: &str) -> Result<Vec<String>, Message> {
        let path = self.sources.root.join(folder);
        // The folder above may be the link: its own listing has said so.
        let inside = fs::canonicalize(&path).is_ok_and(|real| real.starts_with(&self.real_root));
        if !path.is_dir() || self.refuse_outside(&path, folder)? || !inside {
            return Ok(Vec::new());
        }
        let mut names = Vec::new();
        for entry in fs::read_dir(&path).map_err(|e| unreadable(&path, &e))? {
            let entry = entry.map_err(|e| unreadable(&path, &e))?;
            match entry.file_name().into_string() {
                Ok(name) => names.push(name),
                Err(name) => self.problems.push(bad_id::no_text(folder, &name.to_string_lossy())),
            }
        }
        names.retain(|name| !name.starts_with('.'));
        names.sort();
        Ok(names)
    }

    fn folders(&mut self, folder: &str) -> Result<Vec<String>, Message> {
        let mut names = self.list(folder)?;
        names.retain(|name| self.sources.root.join(folder).join(name).is_dir());
        Ok(names)
    }

    fn texts(&mut self, folder: &str, ending: &str) -> Result<(), Message> {
        let mut names = self.list(folder)?;
        let ending_of = |name: &str| Path::new(name).extension().and_then(|e| e.to_str()).map(str::to_owned);
        names.retain(|name| ending_of(name).is_some_and(|e| e.eq_ignore_ascii_case(ending)));
        let shouted = names.iter().filter(|name| !name.ends_with(ending));
        self.problems.extend(shouted.map(|name| bad_id::ending(folder, name, ending)));
        names.retain(|name| name.ends_with(ending));
        let read = names.par_iter().map(|name| self.text(&format!("{folder}/{name}")));
        read.collect::<Result<Vec<_>, _>>()?.into_iter().for_each(|file| self.take(file));
        Ok(())
    }

    fn take(&mut self, file: Option<Text>) {
        match file {
            Some(Ok((source, problems))) => self.keep(source, problems),
            Some(Err(problem)) => self.refuse(*problem),
            None => {}
        }
    }

    /// Whether the file exists, in a folder inside the root.
    fn is_there(&self, path: &str) -> bool {
        let full = self.sources.root.join(path);
        let folder = full.parent().and_then(|folder| fs::canonicalize(folder).ok());
        folder.is_some_and(|folder| folder.starts_with(&self.real_root)) && fs::symlink_metadata(&full).is_ok()
    }

    /// Nothing if it is something else than a file.
    fn text(&self, path: &str) -> Result<Option<Text>, Message> {
        let full = self.sources.root.join(path);
        if self.leads_out(&full)? {
            return Ok(Some(Err(broken_link::leads_out(path).into())));
        }
        let size = fs::metadata(&full).map_err(|e| unreadable(&full, &e))?;
        if !size.is_file() {
            return Ok(None);
        }
        if size.len() > MOST_BYTES {
            return Ok(Some(Err(too_big(path, size.len()).into())));
        }
        let bytes = fs::read(&full).map_err(|e| unreadable(&full, &e))?;
        Ok(Some(text(path, bytes)))
    }

    fn keep(&mut self, source: Source, problems: Vec<Problem>) {
        self.problems.extend(problems);
        if source.text.contains('\0') {
            self.sources.refused.insert(source.path.clone());
        }
        self.sources.files.insert(source.path.clone(), Arc::new(source));
    }

    fn refuse(&mut self, problem: Problem) {
        self.sources.refused.insert(problem.place.file.clone());
        self.problems.push(problem);
    }

    fn refuse_outside(&mut self, full: &Path, path: &str) -> Result<bool, Message> {
        let outside = self.leads_out(full)?;
        if outside {
            self.refuse(broken_link::leads_out(path));
        }
        Ok(outside)
    }

    fn leads_out(&self, full: &Path) -> Result<bool, Message> {
        if !fs::symlink_metadata(full).map_err(|e| unreadable(full, &e))?.is_symlink() {
            return Ok(false);
        }
        Ok(!fs::canonicalize(full).is_ok_and(|real| real.starts_with(&self.real_root)))
    }

    fn videos(&mut self) -> Result<(), Message> {
        let names = self.list(video::FOLDER)?;
        if names.is_empty() {
            return Ok(());
        }
        self.sources.videos = names.iter().filter_map(|n| n.strip_suffix(".toml")).map(str::to_owned).collect();
        self.texts(video::FOLDER, "toml")?;
        self.texts(video::FOLDER, "vtt")?;
        for name in names.iter().filter(|name| MEDIA.iter().any(|ending| name.ends_with(ending))) {
            let path = format!("{}/{name}", video::FOLDER);
            let full = self.sources.root.join(&path);
            if !self.refuse_outside(&full, &path)? {
                let bytes = fs::metadata(&full).map_err(|e| unreadable(&full, &e))?.len();
                let film = if bytes > video_too_large::MOST_BYTES { None } else { read_film(&full)? };
                self.sources.media.insert(path, MediaFile { bytes, film });
            }
        }
        for name in names.iter().filter(|name| name.ends_with(".webp")) {
            self.image(&format!("{}/{name}", video::FOLDER))?;
        }
        Ok(())
    }

    fn images(&mut self) -> Result<(), Message> {
        for name in self.list("content/images")? {
            let path = format!("content/images/{name}");
            if name.ends_with(".webp") && self.image(&path)? {
                self.problems.extend(bad_id::picture(&path, &name));
            }
        }
        Ok(())
    }

    /// Whether the picture lies inside the root.
    fn image(&mut self, path: &str) -> Result<bool, Message> {
        let full = self.sources.root.join(path);
        if self.refuse_outside(&full, path)? {
            return Ok(false);
        }
        let bytes = fs::metadata(&full).map_err(|e| unreadable(&full, &e))?.len();
        let size = imagesize::size(&full).ok();
        let size = size.and_then(|s| Some((u32::try_from(s.width).ok()?, u32::try_from(s.height).ok()?)));
        self.sources.images.insert(path.to_owned(), ImageFile { bytes, size });
        Ok(true)
    }
}

/// A folder that is called like a video is none.
fn read_film(full: &Path) -> Result<Option<Film>, Message> {
    if !full.is_file() {
        return Ok(None);
    }
    let bytes = fs::read(full).map_err(|e| unreadable(full, &e))?;
    Ok(media::read(&full.to_string_lossy(), &bytes))
}

fn text(path: &str, bytes: Vec<u8>) -> Text {
    let text =
        String::from_utf8(bytes).map_err(|error| not_utf8(path, error.as_bytes(), error.utf8_error().valid_up_to()))?;
    let source = Source::new(path, text);
    if let Some(line) = source.text.lines().position(|line| line.len() > LONGEST_LINE) {
        return Err(long_line(path, line + 1).into());
    }
    let problems = hidden_characters::check(&source);
    Ok((source, problems))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Message {
    let path = path.display();
    Message::new(format!("`{path}` lässt sich nicht lesen: {error}"), format!("`{path}` cannot be read: {error}"))
}

fn too_big(path: &str, bytes: u64) -> Problem {
    #[expect(clippy::cast_precision_loss, reason = "one digit after the point is shown")]
    let size = bytes as f64 / 1e6;
    syntax_rule(path).at(
        Place::file(path),
        Message::new(
            format!("Die Datei ist {size:.1} MB groß. Erlaubt ist höchstens 1 MB."),
            format!("the file has {size:.1} MB; at most 1 MB is allowed"),
        ),
        Message::new("Teilen Sie den Inhalt auf mehrere Anleitungen auf.", "split the content into several guides"),
    )
}

fn long_line(path: &str, line: usize) -> Problem {
    syntax_rule(path).at(
        Place { line, ..Place::file(path) },
        Message::new("Diese Zeile ist viel zu lang.", "this line is far too long"),
        Message::new(
            format!("Teilen Sie sie auf: Eine Zeile hat höchstens {LONGEST_LINE} Zeichen."),
            format!("break it: a line has at most {LONGEST_LINE} characters"),
        ),
    )
}

fn not_utf8(path: &str, bytes: &[u8], valid_up_to: usize) -> Problem {
    let text = String::from_utf8_lossy(&bytes[..valid_up_to]).into_owned();
    let end = text.len();
    syntax_rule(path).at(
        Place::of(&Source::new(path, text), end..end),
        Message::new("Ab hier ist die Datei nicht als UTF-8 gespeichert.", "from here on the file is not UTF-8"),
        Message::new(
            "Speichern Sie die Datei im Editor mit der Kodierung UTF-8.",
            "save the file with the encoding UTF-8",
        ),
    )
}

fn syntax_rule(path: &str) -> crate::problem::Rule {
    match path.rsplit('.').next() {
        Some("ftl") => fluent_syntax::RULE,
        Some("vtt") => missing_captions::RULE,
        _ => toml_syntax::RULE,
    }
}
