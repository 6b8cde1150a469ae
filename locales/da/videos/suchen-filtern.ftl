# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Søg og filtrer meddelelser
    .summary = Du finder en meddelelse i den åbne mappe og i alle mapper.
chapter-filter = Filtrer den åbne mappe
chapter-off = Slå filteret fra
chapter-search = Søg i alle mapper
