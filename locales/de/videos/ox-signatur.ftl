# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Signatur in { -ox } anlegen
    .summary = Unter jeder neuen Nachricht stehen von selbst Ihre Angaben.
frame-settings = Öffnen Sie in { -ox-browser } die Einstellungen. Suchen Sie nach { ox-signatures } und öffnen Sie den Eintrag.
    .image-alt = Skizze der Einstellungen: ein Suchfeld, darunter der Treffer { ox-signatures }, auf den ein Zeiger weist.
frame-add = Wählen Sie { ox-signature-add }.
    .image-alt = Skizze: unter der Überschrift { ox-signatures } der Knopf { ox-signature-add }.
frame-text = Geben Sie der Signatur einen Namen. Schreiben Sie den Text und speichern Sie.
    .image-alt = Skizze: ein Feld für den Namen, darunter Zeilen für den Text und ein Knopf.
frame-default = Wählen Sie Ihre Signatur bei { ox-signature-default-new } und bei { ox-signature-default-reply } aus.
    .image-alt = Skizze: zwei Felder mit den Namen { ox-signature-default-new } und { ox-signature-default-reply }.
frame-look = Öffnen Sie mit { ox-new-mail } eine neue Nachricht und sehen Sie nach. In { -thunderbird } brauchen Sie eine eigene Signatur.
    .image-alt = Skizze: der Knopf { ox-new-mail }, darunter eine Nachricht mit Zeilen am Ende.
