# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Send en meddelelse med signatur
    .summary = Du indtaster din signatur, skriver en meddelelse og sender den.
chapter-signature = Indtast signaturen
chapter-write = Skriv meddelelsen
chapter-send = Send
