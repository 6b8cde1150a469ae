// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What people read: the problems of the API in German and English, and the words of the pages behind links.

use lotse_model::registration::ProblemCode;

/// What is wrong and what one can do, in German and English.
pub(super) fn problem(code: ProblemCode) -> (&'static str, &'static str) {
    match code {
        ProblemCode::BadRequest => (
            "Diese Anmeldung kann nicht gelesen werden. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
            "This registration cannot be read. Reload the page and try again.",
        ),
        ProblemCode::RegistrationOff => (
            "Hier können Sie sich nicht anmelden. Schreiben Sie uns bitte eine E-Mail.",
            "You cannot register here. Please write us an e-mail.",
        ),
        ProblemCode::NotFound => ("Diese Adresse gibt es nicht.", "There is no such address."),
        ProblemCode::UnknownDate => (
            "Diesen Termin gibt es nicht mehr. Laden Sie die Seite neu.",
            "This date does not exist any more. Reload the page.",
        ),
        ProblemCode::UnknownLink => (
            "Dieser Link gilt nicht oder nicht mehr. Öffnen Sie den Link aus der neuesten E-Mail oder melden Sie sich neu an.",
            "This link is not valid, or not any more. Open the link in the latest e-mail, or register again.",
        ),
        ProblemCode::MethodNotAllowed => ("Das geht mit dieser Adresse nicht.", "This address does not allow that."),
        ProblemCode::TooSlow => (
            "Die Übertragung hat zu lange gedauert. Versuchen Sie es noch einmal.",
            "The transfer took too long. Try again.",
        ),
        ProblemCode::NotOpenYet => (
            "Die Anmeldung ist noch nicht geöffnet. Versuchen Sie es später noch einmal.",
            "Registration has not opened yet. Try again later.",
        ),
        ProblemCode::Closed => (
            "Die Anmeldung ist geschlossen. Wählen Sie bitte einen anderen Termin.",
            "Registration is closed. Please choose another date.",
        ),
        ProblemCode::DateCancelled => (
            "Dieser Termin fällt aus. Wählen Sie bitte einen anderen Termin.",
            "This date was called off. Please choose another date.",
        ),
        ProblemCode::Past => (
            "Dieser Termin ist vorbei oder hat schon begonnen. Wählen Sie bitte einen anderen Termin.",
            "This date is over or has begun. Please choose another date.",
        ),
        ProblemCode::Full => (
            "Dort ist kein Platz mehr frei. Ihre Anmeldung bleibt, wie sie war.",
            "There is no free seat. Your registration stays as it was.",
        ),
        ProblemCode::RegistrationCancelled => (
            "Diese Anmeldung ist abgesagt. Wenn Sie doch kommen möchten, melden Sie sich neu an.",
            "This registration was cancelled. If you want to come after all, register again.",
        ),
        ProblemCode::TooLarge => (
            "Diese Angaben sind zu lang. Kürzen Sie sie und versuchen Sie es noch einmal.",
            "This is too long. Shorten it and try again.",
        ),
        ProblemCode::NotJson => (
            "Diese Anmeldung hat ein falsches Format. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
            "This registration has a wrong format. Reload the page and try again.",
        ),
        ProblemCode::InvalidFields => (
            "Einige Angaben stimmen noch nicht. Prüfen Sie bitte die genannten Felder.",
            "Some entries are not right yet. Please check the fields named.",
        ),
        ProblemCode::KeyReused => (
            "Diese Anmeldung wurde schon mit anderen Angaben gesendet. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
            "This registration was already sent with other entries. Reload the page and try again.",
        ),
        ProblemCode::TooMany => (
            "Gerade melden sich sehr viele an. Versuchen Sie es in einer Minute noch einmal.",
            "Very many people are registering right now. Try again in a minute.",
        ),
        ProblemCode::Internal => (
            "Bei uns ist ein Fehler aufgetreten. Versuchen Sie es später noch einmal.",
            "Something went wrong on our side. Try again later.",
        ),
        ProblemCode::Unavailable => (
            "Die Anmeldung ist gerade nicht erreichbar. Versuchen Sie es in einigen Minuten noch einmal.",
            "Registration cannot be reached right now. Try again in a few minutes.",
        ),
    }
}
