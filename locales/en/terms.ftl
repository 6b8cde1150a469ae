# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

-thunderbird = Thunderbird
-ox = OX
-ox-browser = OX in the browser
-service-desk = service desk
-mailbox = mailbox
-shared-mailbox = functional mailbox
