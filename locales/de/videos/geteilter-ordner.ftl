# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Freigegebenen Ordner abonnieren
    .summary = Ein Ordner ist für Sie freigegeben. So zeigt ihn Thunderbird.
chapter-open = Die Liste öffnen
chapter-choose = Den Ordner auswählen
chapter-use = Den Ordner benutzen
