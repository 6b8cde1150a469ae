# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

mail = E-mail
    .summary = Sending, receiving, searching, signature, attachments, printing
calendar = Calendar and appointments
    .summary = Appointments, invitations, missing entries
sharing = Permissions, deputies and functional mailboxes
    .summary = Rights on calendars and folders, absence, shared mailboxes
addresses = Addresses and contacts
    .summary = Address book, suggestions while writing, distribution lists
access = Sign-in and devices
    .summary = Password rejected, account locked, smartphone and tablet
switch = Coming from Outlook
    .summary = What used to have another name, and what is left of the old system
outage = Outage
    .summary = Nothing works, and others have the same problem
