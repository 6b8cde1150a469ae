# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Subscribing to a shared folder
    .summary = A folder is shared with you. This is how Thunderbird shows it.
chapter-open = Opening the list
chapter-choose = Choosing the folder
chapter-use = Using the folder
