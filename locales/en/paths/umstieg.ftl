# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

path = Moving over in five steps
    .summary = You come from Outlook and begin with { -ox } and { -thunderbird }: what matters most in the first days.
step-orient = Find your way
    .word-outlook-web = How to open { -ox-browser }. There you can work without { -thunderbird } as well.
    .word-ribbon = Where to find the buttons that you know from Outlook.
step-write = Write and send
    .video-ox-signatur = Each program has a signature of its own. If you use both, set it up twice.
step-find = Find and sort
    .word-rules = How new messages sort themselves.
    .word-deleted-items = Where to find what you have deleted.
step-calendar = Appointments and invitations
    .video-ox-termin-einladen = How to invite others yourself, best always in { -ox-browser }.
    .guide-kalender-abgleich = If { -thunderbird } does not show the same as { -ox }.
step-habits = Keep your habits
    .guide-exchange-reste = If Outlook still opens or something is missing.
