# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

path = Funktionspostkasse i teamet
    .summary = I deler en { -mailbox }: læs sammen, send med den rigtige adresse, og vær stedfortræder for hinanden.
step-see = Se postkassen
    .word-shared-mailbox = Det hedder den nu, og her står den.
    .video-geteilter-ordner = Sådan vises mapper, som endnu mangler i { -thunderbird }.
step-send = Send med den rigtige adresse
    .word-from-field = Før du sender: Se efter, hvilken adresse der står.
    .word-sent-items = Når du har sendt: Her ligger kopien.
    .guide-funktionspostfach = Hvis noget af det ikke virker.
step-keep-up = Hold dig ajour
    .video-ordner-aktualisiert-nicht = Så vises nye beskeder også i disse mapper.
    .word-follow-up = Sådan markerer du beskeder, som nogen endnu skal svare på.
step-deputy = Vær stedfortræder for hinanden
    .video-ox-abwesenheit = Til din egen { -mailbox }, når du er væk.
    .guide-abwesenheit = Hvis nogen skal være din stedfortræder, eller svaret ikke når frem.
