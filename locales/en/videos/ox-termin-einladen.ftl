# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

video = Inviting to an appointment in { -ox }
    .summary = You create an appointment and invite others to it.
frame-calendar = Open the calendar in { -ox-browser }. Create a new appointment there.
    .image-alt = Sketch: a week in the calendar with an appointment on the third day.
frame-when = Write what it is about. Enter the day, start and end, and the place at { ox-location }. Does it take all day? Then choose { ox-whole-day }.
    .image-alt = Sketch: fields for the subject and the time, a tick at { ox-whole-day } and the field { ox-location }.
frame-people = Enter all persons at { ox-add-participant }. A room goes there, too.
    .image-alt = Sketch: below the place the field { ox-add-participant }.
frame-free-time = When does everybody have time? Choose { ox-find-free-time }.
    .image-alt = Sketch: the button { ox-find-free-time }, below it a week with an appointment.
frame-save = Save the appointment.
    .image-alt = Sketch: a button below the fields of the appointment.
