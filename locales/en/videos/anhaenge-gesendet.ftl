# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Sending an attachment and finding it again
    .summary = You attach a file, send it and find the copy.
chapter-attach = Attaching the file
chapter-send = Sending
chapter-sent = The folder for sent messages
chapter-settings = If the copies are missing
