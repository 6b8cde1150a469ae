# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Anhang senden und wiederfinden
    .summary = Sie hängen eine Datei an, senden sie und finden die Kopie.
chapter-attach = Die Datei anhängen
chapter-send = Senden
chapter-sent = Der Ordner für Gesendetes
chapter-settings = Wenn die Kopien fehlen
