# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = En mappe viser intet nyt
    .summary = I en mappe mangler nye meddelelser. Sådan kommer de frem.
chapter-problem = Hvad mangler
chapter-check = Få mappen kontrolleret
chapter-repair = Reparer mappen
