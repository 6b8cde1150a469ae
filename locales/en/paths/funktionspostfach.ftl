# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

path = A { -shared-mailbox } in a team
    .summary = You share a { -mailbox }: read together, send with the right address, stand in for each other.
step-see = See the { -mailbox }
    .word-shared-mailbox = What it is called now, and where it is.
    .video-geteilter-ordner = How folders appear that { -thunderbird } does not show yet.
step-send = Send with the right address
    .word-from-field = Before sending: look which address stands there.
    .word-sent-items = After sending: the copy is here.
    .guide-funktionspostfach = If something of this does not work.
step-keep-up = Keep up to date
    .video-ordner-aktualisiert-nicht = So that new messages appear in these folders as well.
    .word-follow-up = How to mark messages that still need an answer.
step-deputy = Stand in for each other
    .video-ox-abwesenheit = For your own { -mailbox }, when you are away.
    .guide-abwesenheit = If somebody is to stand in for you, or the reply does not arrive.
