# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Searching and filtering messages
    .summary = You find a message in the open folder and in all folders.
chapter-filter = Filtering the open folder
chapter-off = Switching the filter off
chapter-search = Searching all folders
