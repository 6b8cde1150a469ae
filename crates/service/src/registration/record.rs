// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A registration as it is kept.

use lotse_model::registration::{Attendance, EmailAddress, PersonName};

use super::store::{Failure, Row, Session, values};

/// Where a registration stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The mail with the link was not answered yet.
    Unconfirmed,
    /// Has a seat.
    Confirmed,
    /// Confirmed, without a seat.
    Waiting,
    /// Taken back.
    Cancelled,
}

/// One person for one date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The key.
    pub id: i64,
    /// UID of the calendar entry.
    pub uid: String,
    /// The date's id.
    pub date: String,
    /// Where it stands.
    pub state: State,
    /// Confirmed, or unconfirmed and held.
    pub has_seat: bool,
    /// How the person takes part.
    pub attendance: Attendance,
    /// Where mails go.
    pub email: EmailAddress,
    /// How the person is addressed.
    pub name: PersonName,
    /// BCP 47 tag.
    pub language: String,
    /// For the date; may be empty.
    pub question: String,
    /// For the organisers; may be empty.
    pub needs: String,
    /// Its place in the order of the waiting list.
    pub waiting_number: Option<i64>,
    /// SEQUENCE of the calendar entry.
    pub sequence: u32,
    /// Was there.
    pub checked_in: bool,
    /// Seconds since 1970.
    pub created_at: i64,
}

/// The columns of a [`Record`], in the order that [`Record::from_row`] reads, after what `$before` selects.
macro_rules! select_registration {
    ($rest:literal) => {
        concat!(
            "SELECT id, uid, date_id, state, has_seat, attendance, email, name, language, question, needs, \
             waiting_number, sequence, checked_in, created_at FROM registration ",
            $rest
        )
    };
}
pub(super) use select_registration;

impl Record {
    pub(super) fn from_row(row: &Row) -> Result<Self, Failure> {
        Ok(Self {
            id: row.int(0)?,
            uid: row.text(1)?.to_owned(),
            date: row.text(2)?.to_owned(),
            state: State::parse(row.text(3)?)?,
            has_seat: row.flag(4)?,
            attendance: attendance(row.int(5)?),
            email: EmailAddress::try_from(row.text(6)?.to_owned()).map_err(Failure::broken)?,
            name: PersonName::try_from(row.text(7)?.to_owned()).map_err(Failure::broken)?,
            language: row.text(8)?.to_owned(),
            question: row.text(9)?.to_owned(),
            needs: row.text(10)?.to_owned(),
            waiting_number: row.int_or_null(11),
            sequence: row.count(12)?,
            checked_in: row.flag(13)?,
            created_at: row.int(14)?,
        })
    }

    pub(super) async fn load(session: &mut dyn Session, id: i64) -> Result<Option<Self>, Failure> {
        let row = session.row(select_registration!("WHERE id = $1"), values![id]).await?;
        row.as_ref().map(Self::from_row).transpose()
    }

    /// 1 is next. Nothing where it does not wait.
    pub(super) async fn position(&self, session: &mut dyn Session) -> Result<Option<u32>, Failure> {
        if self.state != State::Waiting {
            return Ok(None);
        }
        let before = session
            .number(
                "SELECT COUNT(*) FROM registration WHERE date_id = $1 AND attendance = $2 AND state = 'waiting' \
                 AND waiting_number <= $3",
                values![&self.date, number(self.attendance), self.waiting_number],
            )
            .await?;
        before.map(u32::try_from).transpose().map_err(Failure::broken)
    }
}

impl State {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::Confirmed => "confirmed",
            Self::Waiting => "waiting",
            Self::Cancelled => "cancelled",
        }
    }

    pub(super) fn parse(text: &str) -> Result<Self, Failure> {
        let all = [Self::Unconfirmed, Self::Confirmed, Self::Waiting, Self::Cancelled];
        all.into_iter()
            .find(|state| state.as_str() == text)
            .ok_or_else(|| Failure::broken("no state of a registration"))
    }
}

/// How an attendance stands in the database.
pub(super) fn number(attendance: Attendance) -> i64 {
    match attendance {
        Attendance::Online => 0,
        Attendance::OnSite => 1,
    }
}

pub(super) fn attendance(number: i64) -> Attendance {
    if number == 0 { Attendance::Online } else { Attendance::OnSite }
}
