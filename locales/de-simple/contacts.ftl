# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

service-desk = Service-Desk
    .hours = Montag bis Freitag von 7 Uhr bis 17 Uhr
    .keywords = Hilfe, Hotline, anrufen, Telefonnummer, fragen, Support
