# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Thunderbird kennenlernen
    .summary = Wo Postfach, Ordner, Nachrichten, Kalender und Einstellungen stehen.
chapter-folders = Postfach und Ordner
chapter-messages = Eine Nachricht lesen
chapter-write = Selbst schreiben
chapter-spaces = Adressbuch und Kalender
chapter-menu = Das Menü
