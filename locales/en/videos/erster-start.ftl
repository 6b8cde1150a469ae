# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Getting to know Thunderbird
    .summary = Where the mailbox, folders, messages, calendar and settings are.
chapter-folders = Mailbox and folders
chapter-messages = Reading a message
chapter-write = Writing a message
chapter-spaces = Address book and calendar
chapter-menu = The menu
