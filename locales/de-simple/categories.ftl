# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

mail = E-Mail
    .summary = Senden, Empfangen, Suchen, Unterschrift, Anhänge, Drucken
calendar = Kalender und Termine
    .summary = Termine, Einladungen, fehlende Einträge
sharing = Freigaben, Vertretung und Funktions·post·fächer
    .summary = Andere dürfen Ihren Kalender oder Ihre Ordner sehen. Sie sind nicht da. Mehrere Personen nutzen ein Post·fach.
addresses = Adressen und Kontakte
    .summary = Adress·buch, Vorschläge beim Schreiben, Verteiler·listen
access = Anmeldung und Geräte
    .summary = Das Passwort geht nicht. Das Konto ist gesperrt. Telefon und Tablet.
switch = Umstieg von Outlook
    .summary = Manches hieß früher anders. Manches vom alten System stört noch.
outage = Störung
    .summary = Nichts geht mehr. Auch bei anderen geht nichts.
