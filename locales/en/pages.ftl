# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the plain pages, which work without the widget.

all-guides = All guides
list-title = Help with e-mail and calendar: all guides
how = Begin at step 1. At each step choose the answer that fits, and go on there.
step = Step
guide = go on in the guide:
helped = Did that help?
solved = Yes, the problem is solved
unsolved = No, the problem is still there
probe = Open another page of the intranet yourself. Does it open?
reachable = Yes, the connection works
unreachable = No, the connection does not work
outcome-solved = Solved
outcome-contact = On with personal help
outcome-incident = Outage
outcome-not-possible = Not possible
contact = Are you stuck?
tested-with = Checked with
outdated = This translation is older than the German text. Something may have changed since.
outdated-german = To the German text
videos = Short videos
video = Video on this:
play-video = Watch the video
transcript = To read
frame = Picture
moved = This guide has a new name:
retired = This guide no longer exists.
paths = Learning paths
item-video = Video:
item-lesson = Pictures and text:
item-guide = Guide:
item-word = Word from Outlook:

# A learning path in the learning platform

lessons-overview = Overview
lessons-to-overview = Back to the overview
lessons-done = Done:
lessons-all-done = All done. You can close this window.
lessons-alone = This page is not connected to a learning platform at the moment. You can read and watch everything. What you have done is not remembered here.
lessons-lost = The learning platform did not accept the last state. Close this window and open the learning path there once more.
lesson-next = Next:
lesson-open = Open
lesson-done = Done
