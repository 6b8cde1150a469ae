# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the widget itself. The words of guides stand in guides/.

language-name = English

## Before anything is loaded (these four travel in the style sheet: keep them short)

launcher-open = Help with e-mail and calendar
launcher-loading = Loading the help …
launcher-failed = The help cannot be loaded right now. Check your network connection.
launcher-retry = Try again

## Frame of every screen

brand = OX-Lotse
region = OX-Lotse: help with e-mail and calendar
close = Close help
back = Back
to-home = To the start of the help
restart = Start again
next = Continue
retry = Try again
footer-title = Are you stuck?
footer-phone = Phone
footer-language = Language
offline = Your computer has no network connection right now. You can go on with this guide all the same.
online = The network connection is back.

## Home and lists

home-title = What do you need help with?
home-most-needed = Needed most
home-categories = Browse by topic
home-note-unknown = The linked content no longer exists. Choose here what you need help with.
home-note-unknown-title = Outdated link
home-note-later = This part does not exist yet. Choose here what you need help with.
home-note-later-title = Not available yet
list-empty = There is no guide on this topic yet.

## The dictionary

where-title = Where is it now?
where-summary = What it was called in Outlook, and where to find it now
where-intro = Search with the word that you know from Outlook.
where-filter = Word from Outlook
where-count = { $count ->
    [0] No word matches. Try a shorter or a different word.
    [one] One word
   *[other] { $count } words
}
where-guide = Open the guide for “{ $word }”

## Walking a guide

step-number = Step { $number }
question-choose = Choose an answer.
question-error = Choose an answer. If you are unsure, choose the one that fits best.
action-helped = Did that help?
action-solved = Yes, the problem is solved
action-unsolved = No, the problem is still there
step-note-unknown = The linked step has changed. The guide therefore begins further up.
step-note-unknown-title = Guide changed
tested-with = Checked with { $products }
tested-product = { $product } { $version }
tested-with-on = Checked with { $products }, on { $date }
date = { $day }/{ $month }/{ $year }
print-view = Print view (new window)
outdated-title = This translation is older than the German text
outdated-text = Something may have changed since.
outdated-german = Show the German text
retired-title = This guide no longer exists: { $guide }

## A check that the widget makes itself

probe-asks = Your browser asks this address: { $address }. It sends nothing about you.
probe-start = Start the check
probe-skip = Skip and answer yourself
probe-running = The check is running …
probe-stop = Stop the check
probe-reachable = Result: the address replies.
probe-unreachable = Result: the address does not reply.
probe-unknown = The check was not possible here. Please answer yourself.
probe-question = What is the case?
probe-answer-reachable = The connection works
probe-answer-unreachable = The connection does not work

## Your answers

answers-title = Your answers ({ $count })
answers-remembered = taken over from another guide
answers-change = Change
answers-change-what = Change: { $question }
answer-solved = Helped
answer-unsolved = Did not help
answer-reachable = Connection works
answer-unreachable = Connection does not work

## Outcomes

outcome-solved = Solved
outcome-contact = On with personal help
outcome-incident = Outage
outcome-not-possible = Not possible
outcome-related = More guides
incident-contact = Questions about the outage
incident-none = No outage is entered in this help right now.

## Hand-over

handover-title = Your message to the { -service-desk }
handover-hint = Read the text and change it as you like. It leaves this window only when you copy it, print it or open it as an e-mail yourself.
handover-label = Text of the message
handover-copy = Copy text
handover-copied = The text is copied.
handover-copy-failed = The text could not be copied. It is selected now: press Ctrl and C.
handover-print = Print
handover-mail = Open as e-mail
handover-mail-note = Your e-mail program opens a new message with this text. You send it there yourself.
handover-subject = Help needed: { $guide }
handover-intro = Hello, I need help with: { $guide }
handover-result = Result of the guide: { $outcome }
handover-steps = This is what I have checked already:
handover-step = { $number }. { $question } – { $answer }
handover-environment = My workplace:
handover-platform = Operating system: { $platform }
handover-browser = Browser: { $browser }
handover-organisation = Organisation: { $organisation }
handover-version = Version of { $product } (please fill in):
handover-when = Since when has the problem occurred (please fill in):
handover-unknown = not recognised

## When something fails

wait-loading = Loading the guide …
wait-slow-title = Loading takes long
wait-slow = The network may be slow right now. Wait a moment longer, or try again.
fail-network-title = The guide cannot be reached right now
fail-network = Check your network connection. Then try again. If that does not help, call the { -service-desk }.
fail-missing-title = This guide no longer exists
fail-missing = Choose another guide on the start screen, or call the { -service-desk }.
fail-broken-title = This guide cannot be read
fail-broken = The file arrived damaged. Try again. If that does not help, call the { -service-desk }.
panic-title = The help has been interrupted
panic = An error occurred in the help. Your e-mails and appointments are not affected. Reload the page, or call the { -service-desk }.
panic-reload = Reload
