# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

mail = E-Mail
    .summary = Senden, Empfangen, Suchen, Signatur, Anhänge, Drucken
calendar = Kalender und Termine
    .summary = Termine, Einladungen, fehlende Einträge
sharing = Freigaben, Vertretung und Funktionspostfächer
    .summary = Rechte an Kalendern und Ordnern, Abwesenheit, gemeinsame Postfächer
addresses = Adressen und Kontakte
    .summary = Adressbuch, Vorschläge beim Schreiben, Verteilerlisten
access = Anmeldung und Geräte
    .summary = Passwort abgelehnt, Konto gesperrt, Smartphone und Tablet
switch = Umstieg von Outlook
    .summary = Was früher anders hieß, und was vom alten System noch stört
outage = Störung
    .summary = Nichts geht mehr, auch bei anderen nicht
