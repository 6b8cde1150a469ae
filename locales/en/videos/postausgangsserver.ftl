# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Correcting the settings for sending
    .summary = A message cannot be sent. You find the wrong value and change it.
chapter-error = The error message
chapter-find = Finding the server
chapter-repair = Comparing the values
chapter-send-again = Sending again
