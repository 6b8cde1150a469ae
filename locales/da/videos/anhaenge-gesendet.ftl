# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Send en vedhæftet fil og find den igen
    .summary = Du vedhæfter en fil, sender den og finder kopien.
chapter-attach = Vedhæft filen
chapter-send = Send
chapter-sent = Mappen med sendte meddelelser
chapter-settings = Hvis kopierne mangler
