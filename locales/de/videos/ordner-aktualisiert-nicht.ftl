# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Ein Ordner zeigt nichts Neues
    .summary = In einem Ordner fehlen neue Nachrichten. So erscheinen sie.
chapter-problem = Was fehlt
chapter-check = Den Ordner prüfen lassen
chapter-repair = Den Ordner reparieren
