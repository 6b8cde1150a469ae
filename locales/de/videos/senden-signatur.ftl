# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Nachricht mit Signatur senden
    .summary = Sie tragen Ihre Signatur ein, schreiben eine Nachricht und senden sie.
chapter-signature = Signatur eintragen
chapter-write = Nachricht schreiben
chapter-send = Senden
