# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

mail = E-Mail
    .summary = Senden, Empfangen, unzustellbare Nachrichten
calendar = Kalender und Termine
    .summary = Termine, Einladungen, fehlende Einträge
sharing = Freigaben und Funktionspostfächer
    .summary = Rechte an Kalendern und Ordnern, gemeinsame Postfächer
access = Anmeldung und Passwort
    .summary = Anmeldung abgelehnt, Passwort geändert, Konto gesperrt
outage = Störung
    .summary = Nichts geht mehr, auch bei anderen nicht
