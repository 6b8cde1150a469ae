# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Abonner på en delt mappe
    .summary = En mappe er delt med dig. Sådan viser Thunderbird den.
chapter-open = Åbn listen
chapter-choose = Vælg mappen
chapter-use = Brug mappen
