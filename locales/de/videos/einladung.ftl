# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Eine Einladung beantworten
    .summary = Sie sagen einen Termin zu und finden ihn im Kalender.
chapter-open = Die Einladung öffnen
chapter-answer = Zusagen
chapter-calendar = Im Kalender nachsehen
