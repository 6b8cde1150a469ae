# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Reporting an absence in { -ox }
    .summary = Whoever writes to you gets an answer while you are away.
frame-settings = Open the settings in { -ox-browser }. Search for { ox-vacation-notice } and open the entry.
    .image-alt = Sketch of the settings: a search field with the result { ox-vacation-notice } below it, at which a pointer points.
frame-switch-on = Switch the function on.
    .image-alt = Sketch: a switch that is on, labelled { ox-vacation-notice }.
frame-period = Tick { ox-vacation-period }. Enter the first and the last day.
    .image-alt = Sketch: a tick at { ox-vacation-period }, below it two fields for the days.
frame-text = Write the subject and the text. Say when you are back and who stands in for you. People outside the administration may get the text, too.
    .image-alt = Sketch: a field for the subject, below it lines for the text.
frame-save = Save. The server sends the answers. Your computer may be off meanwhile.
    .image-alt = Sketch: a button below the text.
