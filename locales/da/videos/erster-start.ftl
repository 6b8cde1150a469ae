# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Lær Thunderbird at kende
    .summary = Hvor postkassen, mapperne, meddelelserne, kalenderen og indstillingerne er.
chapter-folders = Postkasse og mapper
chapter-messages = Læs en meddelelse
chapter-write = Skriv selv
chapter-spaces = Adressebog og kalender
chapter-menu = Menuen
