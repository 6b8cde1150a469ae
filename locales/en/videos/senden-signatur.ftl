# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Sending a message with a signature
    .summary = You enter your signature, write a message and send it.
chapter-signature = Entering the signature
chapter-write = Writing the message
chapter-send = Sending
