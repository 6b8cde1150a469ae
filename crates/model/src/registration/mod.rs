// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Registering for a café date: what the browser sends and the service answers, and the values that both check alike.

mod email;
mod name;
mod problem;
mod state;

use serde::{Deserialize, Serialize};

pub use email::{EmailAddress, InvalidEmail};
pub use name::{InvalidName, PersonName, cleaned};
pub use problem::{Problem, ProblemCode, ProblemMessage};
pub use state::{CafeState, DateState, Identity, Registering, Seats};

/// Longest question or need, in characters.
pub const MAX_TEXT: usize = 1000;
/// Longest language tag (RFC 5646, 4.4.1), in bytes.
const MAX_LANGUAGE: usize = 35;

/// How somebody takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Attendance {
    /// By video conference.
    Online,
    /// In the room.
    OnSite,
}

/// The body of `POST /api/cafe/{date}/registrations`, as typed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RegisterRequest {
    /// Left out where the service knows the person from the single sign-on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Left out where the service knows the person from the single sign-on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// How the person wants to take part.
    pub attendance: Attendance,
    /// BCP 47 tag of the language for mails.
    pub language: String,
    /// What the person wants to ask at the date.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// What the person needs to be able to take part. Organisers only see it, and it is deleted the day after the date.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub needs: String,
}

/// A [`RegisterRequest`] whose every field is known to be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registrant {
    /// Where mails go.
    pub email: EmailAddress,
    /// How the person is addressed.
    pub name: PersonName,
    /// How the person wants to take part.
    pub attendance: Attendance,
    /// BCP 47 tag.
    pub language: String,
    /// At most [`MAX_TEXT`] characters, without control characters; may be empty.
    pub question: String,
    /// As `question`.
    pub needs: String,
}

/// The answer to a registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum RegisterResponse {
    /// The seat is taken.
    Confirmed,
    /// There is no seat now.
    Waiting {
        /// 1 is next.
        position: u32,
    },
    /// A mail is on its way whose link has to be followed. The same answer for every address, known or not.
    AwaitingConfirmation,
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// Which one.
    pub field: Field,
    /// What is wrong.
    pub code: FieldErrorCode,
}

/// The fields of a [`RegisterRequest`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// [`RegisterRequest::email`]
    Email,
    /// [`RegisterRequest::name`]
    Name,
    /// [`RegisterRequest::attendance`]
    Attendance,
    /// [`RegisterRequest::language`]
    Language,
    /// [`RegisterRequest::question`]
    Question,
    /// [`RegisterRequest::needs`]
    Needs,
}

/// What can be wrong with a field. The browser has a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FieldErrorCode {
    /// Nothing was given.
    Missing,
    /// More than fits.
    TooLong,
    /// Not of the shape that is needed.
    Invalid,
    /// A right address, but of a domain that may not register.
    ForeignDomain,
    /// The date is not offered in this way: no room, or no video conference.
    NotOffered,
}

impl TryFrom<RegisterRequest> for Registrant {
    type Error = Vec<FieldError>;

    /// Names every field that is wrong, not only the first.
    fn try_from(given: RegisterRequest) -> Result<Self, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut note = |field, code| errors.push(FieldError { field, code });
        let email = EmailAddress::try_from(given.email).map_err(|error| note(Field::Email, error.into())).ok();
        let name = PersonName::try_from(given.name).map_err(|error| note(Field::Name, error.into())).ok();
        if !is_language(&given.language) {
            note(Field::Language, FieldErrorCode::Invalid);
        }
        let question = text(&given.question).map_err(|code| note(Field::Question, code)).ok();
        let needs = text(&given.needs).map_err(|code| note(Field::Needs, code)).ok();
        match (email, name, question, needs) {
            (Some(email), Some(name), Some(question), Some(needs)) if errors.is_empty() => {
                Ok(Self { email, name, attendance: given.attendance, language: given.language, question, needs })
            }
            _ => Err(errors),
        }
    }
}

/// A text of several lines without control characters, at most [`MAX_TEXT`] characters long.
///
/// # Errors
/// [`FieldErrorCode::TooLong`].
pub fn text(given: &str) -> Result<String, FieldErrorCode> {
    // The limit is on what was typed, so that a megabyte of invisible characters is not even looked at.
    if given.chars().take(MAX_TEXT + 1).count() > MAX_TEXT {
        return Err(FieldErrorCode::TooLong);
    }
    let lines: Vec<String> = given.lines().map(cleaned).collect();
    Ok(lines.join("\n").trim().to_owned())
}

/// Whether `tag` could be a BCP 47 tag.
pub fn is_language(tag: &str) -> bool {
    tag.len() <= MAX_LANGUAGE
        && tag.split('-').all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests;
