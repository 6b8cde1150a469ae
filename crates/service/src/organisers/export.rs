// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The list of people as a file for spreadsheet programs, and for paper. What people need is in neither: it is deleted on
//! the day after the date, and nobody would think of a copy.

use axum::extract::{Extension, Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use maud::html;

use super::date::{about, sort};
use super::page::{Answer, Known, Page, PageError};
use super::{Shared, say};
use crate::registration::store::Failure;
use crate::registration::{Audience, Board, Record, State as Where};

/// Tells spreadsheet programs that the file is UTF-8.
const BOM: &str = "\u{feff}";

/// Answers with the file.
pub(super) async fn show_csv(State(organisers): State<Shared>, Path(date): Path<String>) -> Answer {
    let board = organisers.board(&date).await?;
    let rows = csv(&board).map_err(|cause| PageError::Failed(Failure::broken(cause)))?;
    let kind = HeaderValue::from_static("text/csv; charset=utf-8; header=present");
    let name =
        HeaderValue::try_from(format!("attachment; filename=\"{date}.csv\"")).expect("ids are letters and digits");
    let kept = HeaderValue::from_static("no-store");
    let headers = [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name), (header::CACHE_CONTROL, kept)];
    let response: Response = (headers, rows).into_response();
    Ok(response)
}

/// Fields parted by semicolons, as German spreadsheet programs expect, and all in quotes.
fn csv(board: &Board) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::from(BOM));
    writer.write_record([
        say!("name"),
        say!("email"),
        say!("attendance"),
        say!("state"),
        say!("was-there"),
        say!("question"),
    ])?;
    for record in people(board) {
        let there = if record.checked_in { say!("yes") } else { say!("no") };
        let fields = [record.name.as_str(), record.email.as_str(), &sort(record.attendance), &state(record), &there];
        writer.write_record(fields.into_iter().chain([record.question.as_str()]).map(harmless))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// What a spreadsheet program would take for a formula becomes text (OWASP, CSV Injection).
fn harmless(field: &str) -> String {
    let is_formula = field.starts_with(['=', '+', '-', '@', '\t', '\0', '\r', '\n', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{field}") } else { field.to_owned() }
}

/// First who comes, then who waits.
fn people(board: &Board) -> impl Iterator<Item = &Record> {
    board.in_state(Where::Confirmed).into_iter().chain(board.in_state(Where::Waiting))
}

fn state(record: &Record) -> String {
    if record.state == Where::Waiting { say!("person-waiting") } else { say!("person-confirmed") }
}

/// Shows the list for paper.
pub(super) async fn show_print(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
) -> Answer {
    let board = organisers.board(&date).await?;
    let mut people: Vec<_> = board.reached(Audience::SeatedAndWaiting).collect();
    people.sort_by_key(|record| record.name.as_str().to_lowercase());
    let page = Page::new(say!("print"), access).about(about(&board));
    Ok(page.show(&html! {
        p.screen { (say!("print-hint")) }
        div.table role="region" aria-labelledby="liste" tabindex="0" {
            table {
                caption #liste { (say!("people", count = people.len())) }
                thead { tr {
                    th scope="col" { (say!("name")) }
                    th scope="col" { (say!("attendance")) }
                    th scope="col" { (say!("state")) }
                    th scope="col" { (say!("was-there")) }
                    th scope="col" { (say!("question")) }
                } }
                tbody {
                    @for record in &people {
                        tr {
                            th scope="row" { bdi { (record.name) } }
                            td { (sort(record.attendance)) }
                            td { (state(record)) }
                            td { @if record.checked_in { (say!("yes")) } }
                            td.text { bdi { (record.question) } }
                        }
                    }
                }
            }
        }
    }))
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn makes_text_of_what_a_spreadsheet_would_run() {
        for formula in ["=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1"] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        for text in ["", "Anna", "a=1", "1-1", " =1"] {
            assert_eq!(harmless(text), text);
        }
    }
}
