# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Besvar en invitation
    .summary = Du siger ja til et møde og finder det i kalenderen.
chapter-open = Åbn invitationen
chapter-answer = Sig ja
chapter-calendar = Se i kalenderen
