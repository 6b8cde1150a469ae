# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Nachrichten suchen und filtern
    .summary = Sie finden eine Nachricht im offenen Ordner und in allen Ordnern.
chapter-filter = Im offenen Ordner filtern
chapter-off = Den Filter ausschalten
chapter-search = In allen Ordnern suchen
