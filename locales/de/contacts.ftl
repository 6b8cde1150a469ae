# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

service-desk = Service-Desk
    .hours = Montag bis Freitag, 7 bis 17 Uhr
    .keywords = Hilfe, Hotline, anrufen, Telefonnummer, Ansprechstelle, Support, IT-Hilfe
