# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Answering an invitation
    .summary = You accept an appointment and find it in the calendar.
chapter-open = Opening the invitation
chapter-answer = Accepting
chapter-calendar = Looking in the calendar
