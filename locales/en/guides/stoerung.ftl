# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Nothing works any more
    .summary = { -ox } or { -thunderbird } does not work at all, perhaps not for others either.
    .keywords = outage, failure, down, nothing works, server not reachable, Server unreachable, No connection to server, Cannot connect to server, Unable to connect to mail server, page does not load, no network, VPN, offline, Thunderbird hangs, slow, late messages, after the outage

ox-opens = Does { -ox-browser } open?
    .hint = If { -ox-browser } works, you can carry on there at once.
    .text = > Please do not delete any accounts or folders now, and do not change your password.
    .answer-works = Yes, the page opens
    .answer-fails = No, it does not open
    .answer-untried = I don’t know, I have not tried yet

try-ox = Open { -ox-browser }
    .text =
        1. Open your browser.
        2. Type in this address: { op-ox-address }

        Does the sign-in page appear? Then choose Yes. The message { ox-server-unreachable } means No.

network = Check the connection to the intranet
    .text = This help asks its own server. If the server answers, your computer can reach the intranet right now. That says nothing about { -ox } yet.

connect = Reconnect your computer to the network
    .text =
        1. Check whether the cable or the Wi-Fi is connected.
        2. Are you working away from the office? Then reconnect the VPN, your access from outside.
        3. Open another page on the intranet.
        4. If it opens, try { -ox } once more.

others-offline = Do others in the building have no network either?
    .hint = Ask quickly in the office or by phone.
    .answer-several = Yes, several
    .answer-alone = No, only me
    .answer-unsure = I don’t know

known = Is the outage already known?
    .hint = It may be listed on the intranet.
    .answer-yes = Yes, it has been reported
    .answer-no = No
    .answer-unsure = I don’t know

others = Do others have the same problem?
    .hint = Ask quickly in the office or by phone.
    .answer-several = Yes, several
    .answer-alone = No, only me
    .answer-unsure = I don’t know

retry = Try again after a few minutes
    .text =
        1. Close the page of { -ox } and quit { -thunderbird }.
        2. Wait a few minutes.
        3. Type in the address again: { op-ox-address }
        4. Restart { -thunderbird }.

ox-login = Can you sign in to { -ox-browser }?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

try-login = Sign in to { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser.
        2. Sign in.

        Do you see your messages? Then choose Yes.

        > Try it only **once**. Too many failed attempts can lock your account.

others-login = Does signing in fail for others too?
    .hint = Ask quickly in the office or by phone.
    .answer-several = Yes, for several
    .answer-alone = No, only for me
    .answer-unsure = I don’t know

what = What does not work?
    .answer-send = Sending messages
    .answer-receive = Receiving messages
    .answer-calendar = Appointments or calendars
    .answer-error = { -ox } shows errors or stops loading
    .answer-thunderbird = { -thunderbird } does not start or hangs
    .answer-after = The outage is over, but messages are still missing
    .answer-unsure = I don’t know

password-window = Look for a password window
    .text =
        When it starts, { -thunderbird } sometimes waits for your password. Meanwhile it seems to hang.

        1. Minimise all other windows. Look for a window that asks for a password.
        2. Read which server the window names.
        3. Is it { op-imap-server }, { op-smtp-server } or { op-dav-server }? Enter your current password there.
        4. If you find no window, quit { -thunderbird } and start it again.

        > Does the window name another server? Cancel and enter nothing.

        For now, work in { -ox-browser }.

after-outage = Send waiting messages
    .text =
        1. Quit { -thunderbird } and start it again.
        2. Open { tb-local-folders } › { tb-outbox }.
        3. Is there still a message? Look in the { tb-sent } folder to see whether it has been sent already.
        4. If not, choose { tb-menu-file } › { tb-send-unsent } in the menu bar. If there is no menu bar, the Alt or F10 key usually shows it.

waited = Has the outage been over for more than { op-delay-hours } hours?
    .hint = After an outage, messages sometimes arrive hours later.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

done = It works again
    .text = In { -thunderbird }, look in { tb-local-folders } › { tb-outbox } for messages that are still waiting. Some messages may take a few hours to arrive.

done-network = Your computer is back on the network
    .text = Restart { -thunderbird } and reload { -ox-browser }. If it still does not work, start this guide again.

incident = This looks like a larger outage
    .text =
        It is probably not your computer. Is the outage already reported on this page or on the intranet? Then you need not do anything. Otherwise call. One person from your office is enough.

        Have ready:

        - what does not work and since when
        - how many people are affected, and where

        Until then: In { -thunderbird } you can usually read saved messages and write new ones. You send them later.

        > Do not delete accounts or profiles. Do not repair folders. Do not change your password. Do not send anything several times.

incident-known = The outage is known
    .text =
        You need not report it again. Watch for news on this page or on the intranet.

        Until then: In { -thunderbird } you can usually read saved messages and write new ones. You send them later.

        > Do not delete accounts or profiles. Do not repair folders. Do not change your password. Do not send anything several times.

incident-login = Several people cannot sign in
    .text =
        Your password is probably not the cause. Do not try again and again. Is the outage already reported on this page or on the intranet? Then you need not do anything. Otherwise call. One person from your office is enough.

        Have ready:

        - since when signing in has failed
        - how many people are affected, and where
        - the exact text of the error message

        > Do not change your password. Do not delete accounts or profiles.

incident-network = The network is down for several people
    .text =
        Without a network { -ox } does not work, and { -thunderbird } sends nothing. Call if nobody in the building has done so yet.

        Have ready:

        - building and floor
        - since when the network has been down
        - how many people are affected

        Until then: In { -thunderbird } you can usually read saved messages and write new ones. You send them later.

incident-delay = Messages may still be on their way
    .text =
        After an outage, waiting messages arrive bit by bit. That can take { op-delay-hours } hours. Please report single late messages only after that.

        > Do not ask people to send again. Otherwise the same message arrives twice.

contact-network = Your computer does not reach the network
    .text =
        The { -service-desk } will help you to get connected. Do others in the building have no network either? Then one call for everybody is enough.

        Have ready:

        - where you are working, in the office or on the move
        - whether you use cable, Wi-Fi or VPN
        - since when the network has been missing

contact-alone = It still does not work for you
    .text =
        The { -service-desk } will check whether the cause is your account or your computer.

        Have ready:

        - what does not work and since when
        - the exact text of the error message
        - whether other pages on the intranet work

        > Do not delete accounts or profiles, and do not change your password.
