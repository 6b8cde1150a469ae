# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Einen Ordner in { -ox } freigeben
    .summary = Eine andere Person darf Ihren Ordner lesen oder darin arbeiten.
frame-menu = Öffnen Sie in { -ox-browser } das Menü des Ordners. Wählen Sie { ox-share-permissions }.
    .image-alt = Skizze: ein Menü mit dem Eintrag { ox-share-permissions }, auf den ein Zeiger weist.
frame-person = Wählen Sie { ox-add-user-group } und tragen Sie die Person ein.
    .image-alt = Skizze: unter der Überschrift { ox-share-permissions } das Feld { ox-add-user-group }.
frame-role = Wählen Sie die Rolle: { ox-viewer } zum Lesen, { ox-author } auch zum Anlegen, Ändern und Löschen. Geben Sie nur, was nötig ist.
    .image-alt = Skizze: eine Auswahl mit { ox-viewer } und { ox-author }.
frame-subfolders = Sollen Unterordner dazugehören? Dann setzen Sie das Häkchen bei { ox-apply-to-subfolders }.
    .image-alt = Skizze: unter der Rolle ein Häkchen bei { ox-apply-to-subfolders }.
frame-save = Speichern Sie. Sagen Sie der Person Bescheid: Sie muss den Ordner noch abonnieren.
    .image-alt = Skizze: ein Knopf unter den Einstellungen.
