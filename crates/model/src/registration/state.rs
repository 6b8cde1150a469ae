// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What can be registered for right now.

use serde::{Deserialize, Serialize};

/// The answer of `GET /api/cafe`: what is true right now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CafeState {
    /// How the service knows who registers.
    pub identity: Identity,
    /// Mail domains that may register, where [`Identity::Mail`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
    /// So many days after a date, names and addresses are deleted.
    pub deletion_days: u32,
    /// All published dates, by start.
    pub dates: Vec<DateState>,
}

/// How the service knows who registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Identity {
    /// By the single sign-on: neither address nor name is asked for.
    Known,
    /// By a link that is sent to the address.
    Mail,
    /// It does not: nobody can register here.
    None,
}

/// One date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DateState {
    /// As in `cafe.json`.
    pub id: String,
    /// RFC 3339, as it holds now: organisers may have moved it since the file was published.
    pub start: String,
    /// RFC 3339, as it holds now.
    pub end: String,
    /// Whether one can register.
    pub state: Registering,
    /// Nothing: not offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<Seats>,
    /// Nothing: not offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_site: Option<Seats>,
}

/// Whether one can register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Registering {
    /// Yes; perhaps for the waiting list.
    Open,
    /// Later.
    NotOpenYet,
    /// Not any more.
    Closed,
    /// The date was called off.
    Cancelled,
    /// The date has begun or is over.
    Past,
}

/// Seats of one sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Seats {
    /// How many can still register; nothing: as many as come. Seats held for somebody who has to confirm are not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<u32>,
    /// How many wait.
    pub waiting: u32,
}
