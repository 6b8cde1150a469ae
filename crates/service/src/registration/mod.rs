// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Registering for the OX Café: seats, waiting list, links in mails, outbox, deletion.

pub mod outbox;
