# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = A folder shows nothing new
    .summary = New messages are missing in a folder. This makes them appear.
chapter-problem = What is missing
chapter-check = Having the folder checked
chapter-repair = Repairing the folder
