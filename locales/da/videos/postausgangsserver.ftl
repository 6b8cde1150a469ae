# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Ret indstillingerne for at sende
    .summary = En meddelelse kan ikke sendes. Du finder den forkerte værdi og ændrer den.
chapter-error = Fejlmeldingen
chapter-find = Find serveren
chapter-repair = Sammenlign værdierne
chapter-send-again = Send igen
