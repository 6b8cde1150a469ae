// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Mails that did not arrive: to whom, why, and sending them once more.

use axum::extract::{Extension, Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::access::Access;
use super::date::about;
use super::form::{Typed, hidden, outdated};
use super::page::{Answer, Done, Known, MaybeDone, Page, PageError, done, what_was_done};
use super::{Organisers, Shared, say};
use crate::registration::outbox::MailKind;
use crate::registration::{Acted, Undelivered};

/// Shows the mails.
pub(super) async fn show_undelivered(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
    query: MaybeDone,
) -> Answer {
    organisers.undelivered(&date, access, &what_was_done(query), None).await
}

/// Sends one of them once more.
pub(super) async fn send_again(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
    request: Request,
) -> Answer {
    let typed = Typed::read(request).await?;
    let mail = typed.get("nummer").parse().map_err(|_| PageError::BadForm)?;
    organisers.board(&date).await?;
    match organisers.registrations.send_again(date.clone(), mail, (organisers.clock)()).await? {
        Acted::Done(()) => Ok(done(&path(&date), "noch-einmal", None)),
        Acted::Outdated => {
            let sent = html! { p { (say!("undelivered-outdated")) } };
            organisers.undelivered(&date, access, &Done::default(), Some(&sent)).await
        }
    }
}

impl Organisers {
    async fn undelivered(&self, date: &str, access: Access, done: &Done, faster: Option<&Markup>) -> Answer {
        let board = self.board(date).await?;
        let mails = self.registrations.undelivered(date.to_owned(), (self.clock)()).await?;
        let status = if faster.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
        let page = Page::new(say!("undelivered"), access).about(about(&board)).with_status(status).after(done);
        let response: Response = page.show(&html! {
            @if let Some(now) = faster { (outdated(now)) }
            @if mails.is_empty() { p { (say!("undelivered-none")) } } @else {
                p { (say!("undelivered.text")) }
                ul.people { @for mail in &mails { (entry(mail)) } }
            }
            p { a href={ "/organisation/termine/" (date) } { (say!("back")) } }
        });
        Ok(response)
    }

    /// The way to the mails of `date` that did not arrive, where there are some.
    pub(super) async fn undelivered_hint(&self, date: &str) -> Result<Markup, PageError> {
        let mails = self.registrations.undelivered(date.to_owned(), (self.clock)()).await?;
        Ok(hint(date, mails.len(), None))
    }
}

/// Says how many, and leads there; names the date where there are several.
pub(super) fn hint(date: &str, mails: usize, name: Option<&str>) -> Markup {
    html! {
        @if mails > 0 {
            p.warning {
                @if let Some(name) = name { bdi { (name) } ": " }
                (say!("undelivered-count", count = mails)) " "
                a href=(path(date)) { (say!("undelivered-show")) @if let Some(name) = name { span.unseen { ": " bdi { (name) } } } }
            }
        }
    }
}

fn path(date: &str) -> String {
    format!("/organisation/termine/{date}/e-mails")
}

fn entry(mail: &Undelivered) -> Markup {
    html! {
        li {
            div {
                p { strong { bdi { (mail.name) } } ", " (mail.email) }
                p { (kind(mail.kind)) }
                p { (reason(mail)) }
                @if let Some(answer) = &mail.answer {
                    p.hint { (say!("undelivered-answer")) " " bdi lang="en" { (answer) } }
                }
            }
            form method="post" {
                (hidden("nummer", &mail.id.to_string()))
                button { (say!("undelivered-button")) span.unseen { ": " bdi { (mail.name) } ", " (kind(mail.kind)) } }
            }
        }
    }
}

fn kind(kind: MailKind) -> String {
    match kind {
        MailKind::Confirm => say!("mail-confirm"),
        MailKind::Registered => say!("mail-registered"),
        MailKind::Waiting => say!("mail-waiting"),
        MailKind::Promoted => say!("mail-promoted"),
        MailKind::Updated => say!("mail-updated"),
        MailKind::Cancelled => say!("mail-cancelled"),
        MailKind::DateCancelled => say!("mail-date-cancelled"),
        MailKind::Reminder => say!("mail-reminder"),
        MailKind::Message => say!("mail-message"),
        MailKind::Materials => say!("mail-materials"),
    }
}

/// What the answer means, in everyday words.
fn reason(mail: &Undelivered) -> String {
    if !mail.refused {
        return say!("undelivered-late");
    }
    // Enhanced status codes, RFC 3463: what follows the class says what it is about.
    match mail.answer.as_deref().and_then(enhanced_code) {
        Some("1.1" | "1.2" | "1.3" | "1.6" | "1.10") => say!("refused-unknown"),
        Some("2.1") => say!("refused-disabled"),
        Some("2.2") => say!("refused-full"),
        Some("2.3" | "3.4") => say!("refused-too-large"),
        Some(code) if code.starts_with("7.") => say!("refused-policy"),
        _ => say!("refused"),
    }
}

/// `1.1` out of `permanent error (550): 5.1.1 User unknown`.
fn enhanced_code(answer: &str) -> Option<&str> {
    let is_number = |text: &str| (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    answer
        .split([' ', ':', '-', '(', ')'])
        .filter_map(|word| word.strip_prefix("5."))
        .find(|code| code.split_once('.').is_some_and(|(subject, detail)| is_number(subject) && is_number(detail)))
}

#[cfg(test)]
mod tests {
    use super::enhanced_code;

    #[test]
    fn finds_the_code_that_says_why() {
        assert_eq!(enhanced_code("permanent error (550): 5.1.1 … User unknown"), Some("1.1"));
        assert_eq!(enhanced_code("permanent error (554): 5.7.1: refused by 192.0.2.5"), Some("7.1"));
        for without in ["", "permanent error (550): no", "5.1", "15.1.1", "4.2.2 full", "5.1.1.1", "5.a.1"] {
            assert_eq!(enhanced_code(without), None, "{without}");
        }
    }
}
