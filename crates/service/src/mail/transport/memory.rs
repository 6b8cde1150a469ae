// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Mail that stays here, for tests of what sends it.

use std::sync::{Arc, Mutex, PoisonError};

use lettre::Message;

use crate::registration::outbox::DeliveryError;

/// All mails so far. Clones share them.
#[derive(Debug, Clone, Default)]
pub struct MemoryMail {
    sent: Arc<Mutex<Vec<Message>>>,
}

impl MemoryMail {
    /// What was sent, oldest first.
    pub fn sent(&self) -> Vec<Message> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn keep(&self, message: Message) -> Result<(), DeliveryError> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(message);
        Ok(())
    }
}
