# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# Replace everything between ‹ and ›.
guide = ‹What does not work?›
    .summary = ‹One sentence by which the problem is recognised.›
    .keywords = ‹words that people search for, separated by commas›

works-in-ox = ‹Does it work in OX in the browser?›
    .answer-works = Yes
    .answer-fails = No
    .answer-untried = I have not tried

try = ‹What is to be done?›
    .text =
        1. ‹Open …›
        2. ‹Choose …›

done = ‹What works now?›

contact = ‹Who can help?›
    .text = ‹What to have ready for the call.›
