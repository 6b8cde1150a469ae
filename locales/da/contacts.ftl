# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

service-desk = Service-Desk
    .hours = Mandag til fredag, klokken 7 til 17
    .keywords = hjælp, hotline, ring, telefonnummer, support
