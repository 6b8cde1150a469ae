# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

-thunderbird = Thunderbird
-ox = OX
-ox-browser = OX im Browser
-service-desk = Service-Desk
-mailbox = Post·fach
-shared-mailbox = Funktions·post·fach
