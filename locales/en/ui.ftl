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
list-empty = There is no guide on this topic yet.

## The search

search-open = Search
search-label = Search in your own words
search-hint = For example “stand-in” or the text of an error message
search-loading = The search is loading …
search-count = { $count ->
    [0] No results
    [one] One result
   *[other] { $count } results
}
search-hits = Results
search-guides = Guides
search-steps = Steps in guides
search-contact = Contact
search-none-words = Try a shorter or a different word.
search-none-error = Do you see an error message? Enter its text.
search-none-topics = These topics may fit
search-none-contact = Or ask here
search-unavailable-title = The search is not available right now
search-unavailable = Choose a topic below. All guides go on working.

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

## The café

cafe-title = OX Café
cafe-summary = See what is new in { -ox }, ask questions, take part
cafe-next = Next date
cafe-following = More dates
cafe-past = Past dates
cafe-none = No date is planned at the moment. New dates appear here as soon as they are fixed.
cafe-when = { $day }, { $from } to { $to }
cafe-when-yours = This time holds for { $there }. In your time zone ({ $zone }): { $when }
cafe-point = { $day }, { $time }
cafe-speakers = Speakers
cafe-place = Place
cafe-seats = Seats
cafe-online = Online
cafe-on-site = In the room
cafe-online-link = Open the online room of { $day } in OpenTalk (new window)
cafe-room-unknown = We will name the room later.
cafe-way-seats = { $way }: { $seats }
cafe-seats-enough = room for everybody
cafe-seats-total = { $count ->
    [one] one seat in all
   *[other] { $count } seats in all
}
cafe-seats-left = { $count ->
    [one] one seat left
   *[other] { $count } seats left
}
cafe-seats-full = { $count ->
    [0] no seat left, nobody is waiting
    [one] no seat left, one person is waiting
   *[other] no seat left, { $count } people are waiting
}
cafe-full = All seats are taken. You can join the waiting list: when a seat becomes free, you move up and get an e-mail.
cafe-open-until = You can register until: { $when }
cafe-not-open = Registration opens: { $when }
cafe-closed = Registration is closed.
cafe-running = This date is taking place right now.
cafe-cancelled-title = This date is called off: { $day }
cafe-cancelled = We do not meet on this day. Choose another date.
cafe-cancelled-word = called off
cafe-register = Register for { $day }
cafe-wait = Join the waiting list for { $day }
cafe-mail = Register for { $day } by e-mail
cafe-calendar = Calendar entry for { $day }
cafe-materials = Materials
cafe-answers = Questions and answers
cafe-feed-title = All dates in your own calendar
cafe-feed = Subscribe to this address in your calendar. New and changed dates then appear by themselves.
cafe-feed-copy = Copy address
cafe-feed-copied = The address is copied.
cafe-feed-not-copied = Copying is not possible here. Mark the address and press Ctrl and C.
cafe-away-title = Registration cannot be reached right now
cafe-away = You see the dates all the same. How many seats are left is not known right now. Try again, or register by e-mail.
cafe-failed-title = The dates cannot be reached right now
cafe-failed = Check your network connection, then try again. If that does not help, call the { -service-desk }.
cafe-form-title = Register for the OX Café
cafe-name = Name
cafe-name-hint = This is how we address you.
cafe-email = Service e-mail address
cafe-email-hint = The address ends in { $domains }.
cafe-email-hint-any = This is where the confirmation goes.
cafe-way = Taking part
cafe-way-ask = How would you like to take part?
cafe-optional = optional
cafe-question = Question for the OX Café
cafe-question-hint = Questions that we know beforehand usually get a fuller answer.
cafe-needs = What I need to take part well
cafe-needs-hint = For example captions, sign language or a way without steps. You need not give reasons.
cafe-privacy-title = What happens with your entries
cafe-privacy-purpose = We use your entries for this date only: for your seat, the e-mails about it, and to prepare.
cafe-privacy-recipients = Only the people who prepare the date see them. Questions are answered by: { $organizer }, { $mail }
cafe-privacy-deletion = We delete what you need for taking part on { $soon }, and everything else on { $last }.
cafe-privacy-deletion-once = We delete all entries on { $last }.
cafe-privacy-notice = Data protection: who is responsible, whom you can ask and which rights you have (new window)
cafe-errors = Please check these entries
cafe-error-name = Enter your name.
cafe-error-name-long = Shorten the name to 100 characters at most.
cafe-error-email = Enter your service e-mail address.
cafe-error-email-shape = Enter the whole e-mail address, such as first.last@example.org.
cafe-error-email-foreign = Enter your service address. It ends in { $domains }.
cafe-error-way = Choose how you take part.
cafe-error-way-gone = This date is no longer offered in this way. Choose the other one.
cafe-error-long = Shorten this text to 1000 characters at most.
cafe-check-title = Is this right?
cafe-check = Check your entries, then send the registration.
cafe-nothing = nothing
cafe-send = Send registration
cafe-sending = Sending your registration …
cafe-confirmed-title = You are registered
cafe-confirmed = You get an e-mail with the invitation for your calendar. It also says how to cancel.
cafe-waiting-title = You are on the waiting list, number { $position }
cafe-waiting = When a seat becomes free, you move up and get an e-mail. You need not do anything else.
cafe-awaiting-title = Now confirm your registration
cafe-awaiting = We are sending an e-mail to { $email }. Open the link in it, best at once: only then are you registered. A free seat is held for you for 30 minutes. No e-mail? Register once more and check the address.
cafe-lost-title = The connection was lost
cafe-slow-title = Registration does not answer
cafe-lost = Perhaps your registration has arrived. Check your network connection and send it once more: it counts only once.
cafe-refused-title = Registering did not work
cafe-refused-closed = Registration for this date has closed meanwhile. Choose another date.
cafe-refused-past = This date has begun or is over. Choose another date.
cafe-refused-cancelled = This date has been called off. Choose another date.
cafe-refused-early = Registration for this date opens later. The list of dates says when.
cafe-refused-full = There is no seat left here. Choose another date.
cafe-refused-unknown = This date no longer exists. Choose another date.
cafe-refused-many = Very many people are registering right now. Wait a minute, then send it once more.
cafe-refused-later = Registration cannot be reached right now. Wait a few minutes, then send it once more.
cafe-refused-off = Registration is not possible here at the moment. Register by e-mail.
cafe-refused-fault = Something went wrong on our side. Your entries are not the cause. Register by e-mail.
cafe-busy-many = Very many people are registering right now. Try again { $wait }.
cafe-busy-away = Registration cannot be reached right now. Try again { $wait }.
cafe-busy-seconds = { $count ->
    [one] in a second
   *[other] in { $count } seconds
}
cafe-busy-minutes = { $count ->
    [one] in a minute
   *[other] in { $count } minutes
}
cafe-kept = Your entries are still there as long as this page is open.
cafe-again = Send once more
cafe-change = Change entries
cafe-to-dates = To the dates
cafe-mail-title = Register by e-mail
cafe-mail-intro = Complete the text and send it to { $mail }. You are registered once we have answered.
cafe-mail-after = Also put the date into your calendar:
cafe-mail-subject = Registration for the OX Café on { $day }: { $title }
cafe-mail-text = Hello, I would like to register for the OX Café:

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

## Videos

videos-title = Short videos
videos-summary = Watch how it is done, or read it in pictures
videos-intro = Each video shows one thing and takes a minute at most. You can read all of it as well.
videos-topic = Topic
videos-program = Program
videos-all = All
videos-count = { $count ->
    [0] There is no video on this yet. Choose another topic or program.
    [one] One video
   *[other] { $count } videos
}
videos-seconds = { $seconds } seconds
videos-lesson = Pictures and text
video-link = { $title } ({ $length })
video-read = Rather read? Go to the text
video-controls = Settings of the video
video-captions = Captions
video-contrast = High contrast
video-description = Description of the picture
video-size = Size of captions
video-speed = Speed
video-times = { $times ->
    [1] Normal
   *[other] { $times } times
}
video-chapters = Chapters
video-text = Text of the video
video-find = Search the text
video-found = { $count ->
    [0] These words do not occur. Try a shorter word.
    [one] One place
   *[other] { $count } places
}
video-save = Save the text
video-silent = The video has no sound. The captions say all that is to be seen.
video-resume = The video begins at { $time }.
video-begin = Begin at the start
video-failed-title = The video cannot be played right now
video-failed = All that the video shows is below as text. Check your connection to the network and try again.
video-picture = Picture from the video

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

## Learning paths

paths-title = Learning paths
paths-summary = Get started in a few steps
paths-intro = A learning path leads you step by step through videos, guides and words.
path-count = { $done } of { $all } done
path-video = Video
path-guide = Guide
path-word = Word from Outlook
path-open = Open
path-done = Done
path-mark = Mark as done
path-unmark = Set to open again
path-offer = Are you done with “{ $title }”?
path-not-yet = Not yet
path-back = Back to the learning path
path-keep-title = Remember your progress
path-not-kept = The help forgets what you have done when you leave this page. If you wish, this browser remembers it. It does not leave your device.
path-keep = Remember progress on this device
path-kept = This browser remembers your progress until you delete it. It does not leave your device.
path-forget = Delete the remembered progress
path-forgotten = Deleted. Until you leave this page, your progress is still shown here.
path-keep-failed = This browser does not allow that here. Your progress is shown until you leave this page.

## When something fails

wait-loading = Loading …
wait-slow-title = Loading takes long
wait-slow = The network may be slow right now. Wait a moment longer, or try again.
fail-network-title = This content cannot be reached right now
fail-network = Check your network connection. Then try again. If that does not help, call the { -service-desk }.
fail-missing-title = This content no longer exists
fail-missing = Choose something else on the start screen, or call the { -service-desk }.
fail-broken-title = This content cannot be read
fail-broken = The file arrived damaged. Try again. If that does not help, call the { -service-desk }.
panic-title = The help has been interrupted
panic = An error occurred in the help. Your e-mails and appointments are not affected. Reload the page, or call the { -service-desk }.
panic-reload = Reload
