# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

mail = E-mail
    .summary = Sending, receiving, undelivered messages
calendar = Calendar and appointments
    .summary = Appointments, invitations, missing entries
sharing = Permissions and functional mailboxes
    .summary = Rights on calendars and folders, shared mailboxes
access = Sign-in and password
    .summary = Sign-in rejected, password changed, account locked
outage = Outage
    .summary = Nothing works, and others have the same problem
