// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What somebody has entered, checked as the service checks it, and the name under which it is sent.

use lotse_model::registration::{
    Attendance, EmailAddress, Field, FieldError, FieldErrorCode, RegisterRequest, Registrant,
};

use super::load::Service;

/// The fields as they were typed in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// [`Field::Name`]
    pub name: String,
    /// [`Field::Email`]
    pub email: String,
    /// [`Field::Attendance`]; nothing is chosen beforehand.
    pub attendance: Option<Attendance>,
    /// [`Field::Question`]
    pub question: String,
    /// [`Field::Needs`]
    pub needs: String,
}

/// A request that was sent, with the key that makes it count once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The date.
    pub date: String,
    /// What was sent.
    pub request: RegisterRequest,
    /// Its key.
    pub key: String,
}

/// The order of the fields in the form.
pub const ORDER: [Field; 6] =
    [Field::Name, Field::Email, Field::Attendance, Field::Question, Field::Needs, Field::Language];

impl Draft {
    /// How somebody takes part: as chosen, or in the only way there is.
    pub fn way(&self, ways: &[Attendance]) -> Option<Attendance> {
        match ways {
            [only] => Some(*only),
            _ => self.attendance.filter(|chosen| ways.contains(chosen)),
        }
    }

    /// What to send, or every field that is wrong, in the order of the form.
    pub fn checked(
        &self,
        service: &Service,
        ways: &[Attendance],
        lang: &str,
    ) -> Result<RegisterRequest, Vec<FieldError>> {
        let who = |typed: &String| if service.asks_who { typed.clone() } else { String::new() };
        let way = self.way(ways);
        let request = RegisterRequest {
            email: who(&self.email),
            name: who(&self.name),
            attendance: way.unwrap_or(Attendance::Online),
            language: lang.to_owned(),
            question: self.question.clone(),
            needs: self.needs.clone(),
        };
        let mut errors = Registrant::try_from(request.clone()).err().unwrap_or_default();
        errors.retain(|error| service.asks_who || !matches!(error.field, Field::Email | Field::Name));
        if way.is_none() {
            errors.push(FieldError { field: Field::Attendance, code: FieldErrorCode::Missing });
        }
        if service.asks_who && is_foreign(&self.email, &service.domains) {
            errors.push(FieldError { field: Field::Email, code: FieldErrorCode::ForeignDomain });
        }
        errors.sort_by_key(|error| ORDER.iter().position(|field| *field == error.field));
        if errors.is_empty() { Ok(request) } else { Err(errors) }
    }
}

/// Whether it is an address of which the service says that it may not register.
fn is_foreign(email: &str, domains: &[String]) -> bool {
    let address = EmailAddress::try_from(email.to_owned());
    !domains.is_empty() && address.is_ok_and(|address| !domains.iter().any(|domain| domain == address.domain()))
}

/// The fields of `request` by their names in JSON.
pub fn fields(request: &RegisterRequest) -> [(&'static str, &str); 6] {
    [
        ("name", &request.name),
        ("email", &request.email),
        (
            "attendance",
            match request.attendance {
                Attendance::Online => "online",
                Attendance::OnSite => "on-site",
            },
        ),
        ("language", &request.language),
        ("question", &request.question),
        ("needs", &request.needs),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: [Attendance; 2] = [Attendance::Online, Attendance::OnSite];

    fn service() -> Service {
        let address = "https://hilfe.example.org/api/cafe".to_owned();
        Service { address, asks_who: true, domains: vec!["example.org".into()], deletion_days: 14 }
    }

    fn draft() -> Draft {
        let (name, email) = ("Jens Jessen".into(), "jens.jessen@example.org".into());
        Draft {
            name,
            email,
            attendance: Some(Attendance::OnSite),
            question: "Wie geht das?".into(),
            needs: String::new(),
        }
    }

    fn wrong(draft: &Draft, service: &Service, ways: &[Attendance]) -> Vec<(Field, FieldErrorCode)> {
        let errors = draft.checked(service, ways, "de").unwrap_err();
        errors.into_iter().map(|error| (error.field, error.code)).collect()
    }

    #[test]
    fn names_every_wrong_field_in_the_order_of_the_form() {
        let draft = Draft { email: "jens".into(), needs: "x".repeat(1001), ..Draft::default() };
        let expected = [
            (Field::Name, FieldErrorCode::Missing),
            (Field::Email, FieldErrorCode::Invalid),
            (Field::Attendance, FieldErrorCode::Missing),
            (Field::Needs, FieldErrorCode::TooLong),
        ];
        assert_eq!(wrong(&draft, &service(), &BOTH), expected);
    }

    #[test]
    fn refuses_an_address_that_the_service_would_refuse() {
        let draft = Draft { email: "jens@example.com".into(), ..draft() };
        assert_eq!(wrong(&draft, &service(), &BOTH), [(Field::Email, FieldErrorCode::ForeignDomain)]);
    }

    #[test]
    fn does_not_ask_how_where_there_is_one_way_nor_who_where_that_is_known() {
        let draft = Draft { name: String::new(), email: "typed before".into(), attendance: None, ..draft() };
        let known = Service { asks_who: false, ..service() };
        let request = draft.checked(&known, &[Attendance::Online], "de").unwrap();
        assert_eq!((request.email.as_str(), request.attendance), ("", Attendance::Online));
    }

    #[test]
    fn a_way_that_is_no_longer_offered_has_to_be_chosen_anew() {
        let draft = Draft { attendance: Some(Attendance::OnSite), ..draft() };
        assert_eq!(draft.way(&[Attendance::Online]), Some(Attendance::Online));
        assert_eq!(draft.way(&[]), None);
    }

    #[test]
    fn sends_what_the_service_reads() {
        let request = draft().checked(&service(), &BOTH, "de").unwrap();
        let sent = fields(&request).into_iter().filter(|(_, value)| !value.is_empty());
        let sent: serde_json::Map<_, _> = sent.map(|(name, value)| (name.to_owned(), value.into())).collect();
        assert_eq!(serde_json::to_value(&request).unwrap(), serde_json::Value::Object(sent));
    }
}
