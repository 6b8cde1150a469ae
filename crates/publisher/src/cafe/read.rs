// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! content/cafe.toml and the files in content/cafe/, read with all their faults.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;
use lotse_model::id::is_id;
use toml_edit::{Document, TableLike};

use super::clock::Clock;
use super::expand::{self, Common};
use super::{Cafe, Exception, FILE, FOLDER, Offer, Series, day, length};
use crate::authored::Spanned;
use crate::checks::unknown_field::{self, Kind};
use crate::checks::{bad_date, bad_id, bad_recurrence, toml_syntax, unsafe_link};
use crate::load::Sources;
use crate::load::fields::{Fields, key_span};
use crate::problem::{Place, Problem};
use crate::source::Source;

const FIELDS: &[&str] = &[
    "rule",
    "start",
    "until",
    "duration",
    "zone",
    "online",
    "on-site",
    "seats-online",
    "seats-on-site",
    "opens",
    "closes",
    "dates",
];
const DATE_FIELDS: &[&str] =
    &["cancelled", "moved-to", "answers", "online", "on-site", "seats-online", "seats-on-site", "opens", "closes"];

/// The schedule, with the dates that are published on `today`.
pub fn read(sources: &Sources, today: toml_edit::Date) -> (Cafe<'_>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut cafe = Cafe { broken: sources.refused_in(FOLDER).next().is_some(), ..Cafe::default() };
    let defaults = read_organizer(sources, &mut cafe, &mut problems);
    for (id, source) in sources.in_folder(FOLDER).filter(|(_, source)| !sources.is_refused(&source.path)) {
        let (series, found) = read_series(id, source, day(today), &defaults);
        problems.extend(found);
        cafe.broken |= series.is_none();
        cafe.series.extend(series);
    }
    if !cafe.series.is_empty() && cafe.source.is_none() && !sources.is_refused(FILE) {
        problems.push(unknown_field::missing(Place::file(FILE), "name"));
    }
    (cafe, problems)
}

fn read_organizer<'s>(sources: &'s Sources, cafe: &mut Cafe<'s>, problems: &mut Vec<Problem>) -> Offer {
    let Some(source) = sources.get(FILE).filter(|_| !sources.is_refused(FILE)) else {
        return Offer::default();
    };
    cafe.source = Some(source);
    let document = match Document::parse(source.text.as_str()) {
        Ok(document) => document,
        Err(error) => {
            problems.push(toml_syntax::problem(source, &error));
            return Offer::default();
        }
    };
    const KNOWN: &[&str] = &["name", "mail", "opens", "closes", "privacy"];
    let mut fields = Fields::new(document.as_table(), source, 0..0, KNOWN);
    fields.require(&KNOWN[..4]);
    cafe.name = fields.text("name").map(|name| name.value).unwrap_or_default();
    if let Some(mail) = fields.text("mail") {
        if !is_mail(&mail.value) {
            fields.problems.push(unknown_field::wrong_kind(source.place(mail.span), "mail", Kind::Mail));
        }
        cafe.mail = mail.value;
    }
    if let Some(address) = fields.text("privacy") {
        fields.problems.extend(unsafe_link::meeting(source.place(address.span), &address.value));
        cafe.privacy = Some(address.value);
    }
    let offer = Offer {
        opens: length::read(&mut fields, source, "opens").map(|length| length.value),
        closes: length::read(&mut fields, source, "closes").map(|length| length.value),
        ..Offer::default()
    };
    problems.extend(fields.problems);
    offer
}

/// Slips only: it is the operator's own address, and the service checks it again before it sends.
fn is_mail(text: &str) -> bool {
    let is_plain = text.chars().all(|c| c.is_ascii_graphic() && !"<>,;:\"()".contains(c));
    is_plain && text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

fn read_series<'s>(id: &str, source: &'s Source, today: Date, defaults: &Offer) -> (Option<Series<'s>>, Vec<Problem>) {
    let document = match Document::parse(source.text.as_str()) {
        Ok(document) => document,
        Err(error) => return (None, vec![toml_syntax::problem(source, &error)]),
    };
    let mut fields = Fields::new(document.as_table(), source, 0..0, FIELDS);
    fields.problems.extend((!is_id(id)).then(|| bad_id::file_name(source, id)));
    fields.problems.extend(ends_in_a_day(id).then(|| bad_id::ends_in_a_day(source, id)));
    fields.require(&["start", "duration", "zone"]);
    let (rule, until) = (fields.text("rule"), bad_date::read(&mut fields, source, "until"));
    let start = bad_date::read_time(&mut fields, source, "start");
    let length = length::read(&mut fields, source, "duration");
    let clock = read_zone(&mut fields, source);
    let offer = read_offer(&mut fields, source);
    if offer.address().is_none() && offer.on_site != Some(true) {
        fields.problems.push(unknown_field::missing(source.place(0..0), "online"));
    }
    let exceptions = read_exceptions(&mut fields, source);
    let (Some(start), Some(length), Some((zone, clock))) = (start, length, clock) else {
        return (None, fields.problems);
    };
    let (id, days, dates) = (id.to_owned(), BTreeSet::new(), Vec::new());
    let series = Series { id, source, rule, start, zone, offer, exceptions, days, dates };
    let (series, found) = plan(series, until, today, &Common { clock: &clock, length: length.value, defaults });
    fields.problems.extend(found);
    (series, fields.problems)
}

/// `series` with its days and dates; nothing if its rule gives none.
fn plan<'s>(
    mut series: Series<'s>,
    until: Option<Spanned<toml_edit::Date>>,
    today: Date,
    common: &Common<'_>,
) -> (Option<Series<'s>>, Vec<Problem>) {
    match days(&series, until, today) {
        Ok(days) => series.days = days,
        Err(problem) => return (None, vec![*problem]),
    }
    let without_date = series.exceptions.iter().filter(|exception| !series.days.contains(&exception.day.value));
    let mut problems: Vec<_> = without_date.map(|found| bad_recurrence::not_a_date(&series, found)).collect();
    let (dates, found) = expand::dates(&series, today, common);
    problems.extend(found);
    series.dates = dates;
    (Some(series), problems)
}

/// `ox-cafe-2026-12-09` is what a date of `ox-cafe` is called.
fn ends_in_a_day(id: &str) -> bool {
    id.len().checked_sub(10).and_then(|at| id.get(at..)).is_some_and(|end| end.parse::<Date>().is_ok())
}

/// All days of the rule, far enough to know those that are prepared long before.
fn days(
    series: &Series<'_>,
    until: Option<Spanned<toml_edit::Date>>,
    today: Date,
) -> Result<BTreeSet<Date>, Box<Problem>> {
    let first = series.start.value.date();
    let Some(rule) = &series.rule else {
        return Ok(BTreeSet::from([first]));
    };
    let until = until.map(|until| Spanned { value: day(until.value), span: until.span });
    if let Some(until) = until.as_ref().filter(|until| until.value < first) {
        return Err(bad_recurrence::ends_first(series.at(&until.span)).into());
    }
    let named = series.exceptions.iter().map(|exception| exception.day.value);
    let horizon = named.chain([first, today.saturating_add(24.months())]).max().unwrap_or(first);
    expand::days(series.source, rule, first, until.map_or(horizon, |until| until.value.min(horizon)))
}

fn read_zone(fields: &mut Fields<'_, '_>, source: &Source) -> Option<(String, Clock)> {
    let zone = fields.text("zone")?;
    let clock = Clock::new(&zone.value);
    if clock.is_none() {
        fields.problems.push(bad_recurrence::zone(source.place(zone.span), &zone.value));
    }
    clock.map(|clock| (zone.value, clock))
}

fn read_offer(fields: &mut Fields<'_, '_>, source: &Source) -> Offer {
    let online = fields.text("online");
    if let Some(address) = online.as_ref().filter(|address| !address.value.is_empty()) {
        fields.problems.extend(unsafe_link::meeting(source.place(address.span.clone()), &address.value));
    }
    Offer {
        online: online.map(|address| address.value),
        on_site: fields.has("on-site").then(|| fields.flag("on-site")),
        seats_online: fields.count("seats-online"),
        seats_on_site: fields.count("seats-on-site"),
        opens: length::read(fields, source, "opens").map(|length| length.value),
        closes: length::read(fields, source, "closes").map(|length| length.value),
    }
}

fn read_exceptions(fields: &mut Fields<'_, '_>, source: &Source) -> Vec<Exception> {
    let Some(table) = fields.table("dates", Kind::Dates) else {
        return Vec::new();
    };
    let mut exceptions = Vec::new();
    for (name, item) in table.iter() {
        let span = key_span(table, name, item);
        let Ok(value) = name.parse::<Date>() else {
            fields.problems.push(bad_date::problem(source.place(span)));
            continue;
        };
        let Some(written) = item.as_table_like() else {
            fields.problems.push(unknown_field::wrong_kind(source.place(span), name, Kind::Dates));
            continue;
        };
        exceptions.push(read_exception(fields, source, written, Spanned { value, span }));
    }
    exceptions
}

fn read_exception(above: &mut Fields<'_, '_>, source: &Source, table: &dyn TableLike, day: Spanned<Date>) -> Exception {
    let mut fields = Fields::new(table, source, day.span.clone(), DATE_FIELDS);
    let answers = fields.texts("answers");
    for id in &answers {
        fields.problems.extend(bad_id::name(source, id));
    }
    let exception = Exception {
        day,
        is_cancelled: fields.flag("cancelled"),
        moved_to: bad_date::read_time(&mut fields, source, "moved-to"),
        offer: read_offer(&mut fields, source),
        answers,
    };
    above.problems.extend(fields.problems);
    exception
}
