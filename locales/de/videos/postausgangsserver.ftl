# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Einstellungen für das Senden richtigstellen
    .summary = Eine Nachricht geht nicht hinaus. Sie finden den falschen Wert und ändern ihn.
chapter-error = Die Fehlermeldung
chapter-find = Den Server finden
chapter-repair = Die Werte vergleichen
chapter-send-again = Noch einmal senden
