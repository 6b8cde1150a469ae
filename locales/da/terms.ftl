# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

-thunderbird = Thunderbird
-ox = OX
-ox-browser = OX i browseren
-service-desk = Service-Desk
-mailbox = postkasse
-shared-mailbox = funktionspostkasse
