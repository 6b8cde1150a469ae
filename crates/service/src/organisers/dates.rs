// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `GET /organisation`: all dates with their numbers.

use axum::extract::{Extension, State};
use maud::{Markup, html};

use super::date::{state, title};
use super::page::{Answer, Known, Page};
use super::times::when;
use super::undelivered::hint;
use super::{Shared, say};
use crate::registration::{Date, DateCounts, SeatCounts};
use jiff::Timestamp;

/// Shows what is to come, then what has been.
pub(super) async fn show_dates(State(organisers): State<Shared>, Extension(access): Known) -> Answer {
    let now = (organisers.clock)();
    organisers.published.take_over(&organisers.registrations, now).await?;
    let all = organisers.registrations.boards().await?;
    let undelivered = organisers.registrations.undelivered_by_date(now).await?;
    let hints = html! {
        @for Date { snapshot, .. } in all.iter().map(|counts| &counts.date) {
            @let mails = undelivered.get(&snapshot.id).copied().unwrap_or_default();
            (hint(&snapshot.id, mails as usize, Some(&format!("{}, {}", title(snapshot), when(snapshot)))))
        }
    };
    let (mut past, coming): (Vec<_>, Vec<_>) = all.into_iter().partition(|counts| counts.date.has_ended(now));
    past.reverse();
    let content = html! {
        (hints)
        @if coming.is_empty() { p { (say!("dates-none")) } } @else { (table("kommend", &say!("dates-coming"), &coming, now)) }
        @if !past.is_empty() { (table("vergangen", &say!("dates-past"), &past, now)) }
    };
    Ok(Page::new(say!("dates"), access).show(&content))
}

fn table(id: &str, caption: &str, dates: &[DateCounts], now: Timestamp) -> Markup {
    html! {
        div.table role="region" aria-labelledby=(id) tabindex="0" {
            table {
                caption id=(id) { (caption) }
                thead {
                    tr {
                        th scope="col" rowspan="2" { (say!("date")) }
                        th scope="col" rowspan="2" { (say!("state")) }
                        th scope="colgroup" colspan="3" { (say!("online")) }
                        th scope="colgroup" colspan="3" { (say!("on-site")) }
                    }
                    tr {
                        @for _ in 0..2 {
                            th scope="col" { (say!("confirmed")) }
                            th scope="col" { (say!("free")) }
                            th scope="col" { (say!("waiting")) }
                        }
                    }
                }
                tbody {
                    @for counts in dates {
                        tr {
                            th scope="row" {
                                a href={ "/organisation/termine/" (counts.date.snapshot.id) } {
                                    bdi { (title(&counts.date.snapshot)) } ", " (when(&counts.date.snapshot))
                                }
                            }
                            td { (state(&counts.date, now)) }
                            (numbers(&counts.online))
                            (numbers(&counts.on_site))
                        }
                    }
                }
            }
        }
    }
}

fn numbers(seats: &SeatCounts) -> Markup {
    html! {
        @if seats.offered || seats.confirmed + seats.waiting > 0 {
            td.number { (seats.confirmed) }
            td.number { (free(seats)) }
            td.number { (seats.waiting) }
        } @else {
            td colspan="3" { (say!("not-offered")) }
        }
    }
}

/// How many can still register.
pub(super) fn free(seats: &SeatCounts) -> String {
    seats.left().map_or_else(|| say!("unlimited"), |left| left.to_string())
}
