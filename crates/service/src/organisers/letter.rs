// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Writing to those who registered: a message, or after the date where its materials are. First a form, then the letter with
//! the number of mails, then it is sent.

use axum::extract::{Extension, Path, Request, State};
use axum::response::Response;
use lotse_model::registration::cleaned;
use maud::{Markup, html};

use super::access::Access;
use super::appointment::is_address;
use super::date::about;
use super::form::{Errors, Field, Kind, Typed, choices, form_status, hidden, refusal};
use super::page::{Answer, Known, Page, PageError, done};
use super::{Shared, say};
use crate::registration::outbox::MailKind;
use crate::registration::{Acted, Audience, Board, Letter, Refusal};

/// Longest text, in characters.
const MOST: usize = 5000;

/// What is written, and the words around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Message,
    Materials,
}

/// Shows the form for a message.
pub(super) async fn show_message(state: State<Shared>, access: Known, date: Path<String>) -> Answer {
    show(state, access, date, Sort::Message).await
}

/// Sends a message.
pub(super) async fn send_message(state: State<Shared>, access: Known, date: Path<String>, request: Request) -> Answer {
    send(state, access, date, request, Sort::Message).await
}

/// Shows the form for materials.
pub(super) async fn show_materials(state: State<Shared>, access: Known, date: Path<String>) -> Answer {
    show(state, access, date, Sort::Materials).await
}

/// Sends materials.
pub(super) async fn send_materials(
    state: State<Shared>,
    access: Known,
    date: Path<String>,
    request: Request,
) -> Answer {
    send(state, access, date, request, Sort::Materials).await
}

async fn show(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
    sort: Sort,
) -> Answer {
    let board = organisers.board(&date).await?;
    sort.check(&board, (organisers.clock)())?;
    Ok(form(&board, access, sort, &Typed::default(), &Errors::default(), None))
}

async fn send(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
    request: Request,
    sort: Sort,
) -> Answer {
    let typed = Typed::read(request).await?;
    let board = organisers.board(&date).await?;
    let (now, nothing) = ((organisers.clock)(), Errors::default());
    sort.check(&board, now)?;
    let seen = typed.get("stand");
    if seen != board.last_letter.to_string() {
        return Ok(form(&board, access, sort, &typed, &nothing, Some(&html! { p { (say!("letter-outdated")) } })));
    }
    if typed.has("bearbeiten") {
        return Ok(form(&board, access, sort, &typed, &nothing, None));
    }
    let letter = match sort.letter(&board, &typed) {
        Ok(letter) => letter,
        Err(errors) => return Ok(form(&board, access, sort, &typed, &errors, None)),
    };
    let mails = board.reached(letter.audience).count();
    if !typed.has("bestaetigt") || typed.get("mails") != mails.to_string() {
        return Ok(confirm(&board, access, sort, &typed, &letter, mails));
    }
    match organisers.registrations.send_letter(date.clone(), board.last_letter, letter, now).await? {
        Acted::Done(sent) => Ok(done(&format!("/organisation/termine/{date}"), "nachricht", Some(sent))),
        Acted::Outdated => {
            let board = organisers.board(&date).await?;
            Ok(form(&board, access, sort, &typed, &nothing, Some(&html! { p { (say!("letter-outdated")) } })))
        }
    }
}

impl Sort {
    /// There are no materials of what has not begun.
    fn check(self, board: &Board, now: jiff::Timestamp) -> Result<(), PageError> {
        let date = &board.counts.date;
        match self {
            Self::Materials if date.is_cancelled() => Err(PageError::Refused(Refusal::DateCancelled)),
            Self::Materials if !date.has_begun(now) => Err(PageError::Refused(Refusal::NotOpenYet)),
            Self::Message | Self::Materials => Ok(()),
        }
    }

    fn heading(self) -> String {
        match self {
            Self::Message => say!("message"),
            Self::Materials => say!("materials"),
        }
    }

    fn audiences(self) -> [(&'static str, Audience, String); 2] {
        match self {
            Self::Message => [
                ("platz", Audience::Seated, say!("audience-seated")),
                ("alle", Audience::SeatedAndWaiting, say!("audience-all")),
            ],
            Self::Materials => [
                ("da", Audience::CheckedIn, say!("audience-came")),
                ("platz", Audience::Seated, say!("audience-registered")),
            ],
        }
    }

    fn letter(self, board: &Board, typed: &Typed) -> Result<Letter, Errors> {
        let mut errors = Errors::default();
        let typed_text = typed.get("text");
        // A limit on what was typed, so that a megabyte of invisible characters is not even looked at.
        let is_long = typed_text.chars().take(MOST + 1).count() > MOST;
        let lines: Vec<String> = typed_text.lines().map(cleaned).collect();
        let mut text = lines.join("\n").trim().to_owned();
        if is_long {
            errors.add("text", say!("text-too-long", most = MOST.to_string()));
        } else if text.is_empty() {
            errors.add("text", say!("letter-missing"));
        }
        let link = typed.get("link").trim().to_owned();
        if self == Self::Materials && !link.is_empty() {
            if is_address(&link) {
                text = format!("{text}\n\n{link}");
            } else {
                errors.add("link", say!("link-invalid"));
            }
        }
        let chosen = typed.get("empfang");
        let audience = self.audiences().into_iter().find(|(value, ..)| *value == chosen).map(|(_, one, _)| one);
        match audience {
            None => errors.add("empfang", say!("audience-missing")),
            Some(audience) if board.reached(audience).count() == 0 => errors.add("empfang", say!("audience-nobody")),
            Some(_) => {}
        }
        let kind = if self == Self::Message { MailKind::Message } else { MailKind::Materials };
        match audience.filter(|_| errors.is_empty()) {
            Some(audience) => Ok(Letter { kind, text, audience }),
            None => Err(errors),
        }
    }
}

fn form(
    board: &Board,
    access: Access,
    sort: Sort,
    typed: &Typed,
    errors: &Errors,
    faster: Option<&Markup>,
) -> Response {
    let audiences: Vec<_> = sort
        .audiences()
        .into_iter()
        .map(|(value, audience, label)| {
            (value, say!("audience-count", label = label, count = board.reached(audience).count()))
        })
        .collect();
    let hint = say!("letter-hint", most = MOST.to_string());
    let text = Field { name: "text", label: say!("letter-text"), hint: Some(hint), kind: Kind::Lines(MOST) };
    let link = Field {
        name: "link",
        label: say!("materials-link"),
        hint: Some(say!("online-hint")),
        kind: Kind::Line("url", 30),
    };
    Page::new(sort.heading(), access).about(about(board)).with_status(form_status(errors, faster)).show(&html! {
        (refusal(errors, faster))
        @if sort == Sort::Materials { p { (say!("materials.text")) } } @else { p { (say!("message.text")) } }
        form method="post" novalidate {
            (hidden("stand", &board.last_letter.to_string()))
            (text.show(typed, errors))
            @if sort == Sort::Materials { (link.show(typed, errors)) }
            (choices("empfang", &say!("audience"), &audiences, typed, errors))
            button { (say!("go-on")) }
        }
    })
}

fn confirm(board: &Board, access: Access, sort: Sort, typed: &Typed, letter: &Letter, mails: usize) -> Response {
    Page::new(say!("letter-confirm"), access).about(about(board)).show(&html! {
        blockquote.text { (letter.text) }
        p.warning { (say!("mails-letter", count = mails)) }
        form method="post" {
            (hidden("stand", &board.last_letter.to_string()))
            (hidden("mails", &mails.to_string()))
            (hidden("text", &typed.get("text")))
            @if sort == Sort::Materials { (hidden("link", &typed.get("link"))) }
            (hidden("empfang", &typed.get("empfang")))
            button name="bestaetigt" value="ja" { (say!("letter-button", count = mails)) }
            button.secondary name="bearbeiten" value="ja" { (say!("edit")) }
        }
        p { a href={ "/organisation/termine/" (board.counts.date.snapshot.id) } { (say!("back")) } }
    })
}
