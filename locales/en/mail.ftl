# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# The words of the mails about registrations, and of the calendar entries in them. They are built into the service.
# A message per kind of mail: what it says in short, which is also its subject, and .text with what follows.
# $organizer is the name of the sender, such as OX-Café.

subject = { $heading }: { $organizer } on { day }
greeting = Hello { $name },
greeting-nameless = Hello,

## Times. $from-… and $to-… are what the clock shows, with two digits.

day = { $day } { month } { $year }
when = { weekday }, { day }, { $from-hour }:{ $from-minute } to { $to-hour }:{ $to-minute }
weekday = { $weekday ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}
month = { $month ->
    [january] January
    [february] February
    [march] March
    [april] April
    [may] May
    [june] June
    [july] July
    [august] August
    [september] September
    [october] October
    [november] November
   *[december] December
}

## Kinds of mail

confirm = Please confirm your registration
    .text =
        Somebody registered this e-mail address for an event. Was it you? Then please confirm soon. The seat is kept for you only for a short time.

        It was not you? Then there is nothing for you to do. Without a confirmation the registration does not count.
registered = You are registered
    .text = Your seat is safe. We look forward to seeing you.
waiting = You are on the waiting list
    .text =
        At the moment all seats are taken. Your place on the waiting list is number { $position }.

        If a seat becomes free for you, you get it without doing anything. Then we write to you again.
promoted = You have a seat
    .text = A seat has become free. You are now registered, and no longer on the waiting list.
updated = Something about your event has changed
    .text = There has been a change. This is what holds now.
cancelled = Your registration is cancelled
    .text = Thank you for telling us. You are welcome again next time.
date-cancelled = The event does not take place
    .text = We are sorry. There is nothing for you to do.
reminder = Your event is soon
    .text = You are registered. We look forward to seeing you.
message = Message about your event
    .text = The organisers write to you:
materials = The documents are there
    .text = You find them where you registered: in the help for e-mail and calendar.

## Facts about the event

label-title = Topic
label-when = When
label-online = Online
label-room = Place
still-waiting = You are still on the waiting list, now as number { $position }.

## What to do

calendar-request = The calendar entry comes with this e-mail. If your program asks, accept the invitation.
calendar-cancel = The event disappears from your calendar. If your program asks, agree to the deletion.
link-confirm = Confirm the registration
link-change = See and change your registration
link-cancel = You cannot come after all? Cancel the registration
link-leave = You do not want to wait any longer? Leave the waiting list
links-private = These links are for you alone. Do not pass them on.
footer = You get this e-mail because you registered. Questions? Just reply to this e-mail.
footer-confirm = Questions? Just reply to this e-mail.

## The calendar entry. Others may see it, so it holds nothing that is only for one person.

entry-title = { $organizer }: { $title }
entry-online = Take part in the browser: { $online }
entry-cancel = To cancel, use the link in the e-mail about your registration.
entry-conference = Take part in the browser
