# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# Ersetzen Sie alles, was zwischen ‹ und › steht.
guide = ‹Was klappt nicht?›
    .summary = ‹Ein Satz, an dem man das Problem erkennt.›
    .keywords = ‹Wörter, nach denen gesucht wird, mit Komma getrennt›

works-in-ox = ‹Klappt es in OX im Browser?›
    .answer-works = Ja
    .answer-fails = Nein
    .answer-untried = Habe ich nicht versucht

try = ‹Was ist zu tun?›
    .text =
        1. ‹Öffnen Sie …›
        2. ‹Wählen Sie …›

done = ‹Was klappt jetzt?›

contact = ‹Wer hilft weiter?›
    .text = ‹Was man für das Gespräch bereithält.›
