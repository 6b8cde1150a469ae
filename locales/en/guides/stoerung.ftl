# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Outage: nothing works
    .summary = { -ox } or { -thunderbird } do not work, perhaps for others neither.
    .keywords = outage, failure, down, nothing works, server not reachable, Server unreachable, No connection to server, Cannot connect to server, Unable to connect to mail server, page does not load, no network, VPN, offline, Thunderbird hangs, slow, late messages, after the outage

ox-opens = Does { -ox-browser } open?
    .hint = If the page opens, you can carry on working there at once.
    .text = > Please do not delete any accounts or folders now, and do not change your password.
    .answer-works = Yes, the page opens
    .answer-fails = No, it does not open
    .answer-untried = I don’t know, not tried yet

try-ox = Open { -ox-browser }
    .text =
        1. Open your web browser.
        2. Type in this address: { op-ox-address }
        3. Does the page for signing in appear? Then choose Yes.

        The message { ox-server-unreachable } means that { -ox } is not working at the moment.

network = Checking the connection to the intranet
    .text =
        This help now asks its own server. If the server answers, your computer reaches the intranet at this moment. That says nothing about { -ox } yet.

connect = Connect to the network
    .text =
        1. Check whether the cable or the Wi-Fi is connected.
        2. Are you working outside the office? Then check whether your VPN is connected.
        3. Open another page in the intranet.
        4. If it opens, try { -ox } once more.

others-offline = Do others in the building have no network either?
    .hint = Ask quickly in the office or by phone.
    .answer-several = Yes, several
    .answer-alone = No, only me
    .answer-unsure = I don’t know

known = Is the outage already known?
    .hint = Known outages are listed on the start page of this help.
    .answer-yes = Yes, it is listed there
    .answer-no = No, nothing there matches
    .answer-unsure = I don’t know

others = Do others have the same problem?
    .hint = Ask quickly in the office or by phone.
    .answer-several = Yes, several
    .answer-alone = No, only me
    .answer-unsure = I don’t know

retry = Try again after a few minutes
    .text =
        1. Close the page of { -ox } and { -thunderbird } too.
        2. Wait a few minutes.
        3. Type in the address again: { op-ox-address }
        4. Start { -thunderbird } again.

ox-login = Can you sign in to { -ox-browser }?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

try-login = Sign in to { -ox-browser }
    .text =
        1. Open { op-ox-address } in your web browser.
        2. Sign in there.
        3. Do you see your messages? Then choose Yes.

        > Do not try again and again. Otherwise your account may be locked.

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
    .answer-after = The outage is over, but something is missing
    .answer-unsure = I don’t know

password-window = Look for a hidden window
    .text =
        When it starts, { -thunderbird } sometimes waits for your password. The window for it may be hidden.

        1. Minimise all other windows.
        2. Does { -thunderbird } ask for the password? Answer the question.
        3. Otherwise close { -thunderbird } and start it again.

        Until then work in { -ox-browser }.

after-outage = Tidy up after the outage
    .text =
        1. Start { -thunderbird } again.
        2. Open { tb-local-folders } › { tb-outbox }.
        3. Is there still a message? In the menu bar, choose { tb-menu-file } › { tb-send-unsent }. If there is no menu bar, the Alt or F10 key usually helps.
        4. Do not send anything twice. Look in the folder { tb-sent } first.

waited = Has the outage been over for more than { op-delay-hours } hours?
    .hint = After an outage, messages often arrive hours later.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

done = It works again
    .text = In { -thunderbird }, look in { tb-local-folders } › { tb-outbox } for messages that are still waiting. Some messages may take a few hours to arrive.

done-network = Your computer is back on the network
    .text = Start { -thunderbird } again and reload { -ox-browser }. If it still does not work, start here once more.

incident = This looks like a larger outage
    .text =
        Several people are affected. So it is probably not your computer. If the outage is already listed, you need not do anything. Otherwise call. One person from your office is enough.

        Have ready:

        - what does not work and since when
        - how many people are affected, and where

        Until then: In { -thunderbird } you can usually read saved messages and write new ones. You send them later.

        > Do not delete accounts or profiles. Do not repair folders. Do not change your password. Do not send anything several times.

incident-known = The outage is known
    .text =
        You need not report it again. This help lists the current state.

        Until then: In { -thunderbird } you can usually read saved messages and write new ones. You send them later.

        > Do not delete accounts or profiles. Do not repair folders. Do not change your password. Do not send anything several times.

incident-login = Several people cannot sign in
    .text =
        Your password is probably not the cause. So do not try again and again. If the outage is already listed, wait. Otherwise one person from your office calls.

        Have ready:

        - since when signing in has failed
        - how many people are affected, and where
        - the exact text of the message

        > Do not change your password. Do not delete accounts or profiles.

incident-network = The network is down for several people
    .text =
        Without a network neither { -ox } nor sending in { -thunderbird } works. Call if nobody in the building has done so yet.

        Have ready:

        - building and floor
        - since when the network has been down
        - how many people are affected

        Until then: In { -thunderbird } you can usually read saved messages and write new ones. You send them later.

incident-delay = Please wait a little longer
    .text =
        After an outage, waiting messages are delivered bit by bit. That can take { op-delay-hours } hours. Please do not report single late messages before then.

        > Do not ask people to send again. Otherwise the same message arrives twice.

contact-network = Your computer does not reach the network
    .text =
        The cause is probably not { -ox } or { -thunderbird }. Call the { -service-desk }. Have ready:

        - where you are working, in the office or on the move
        - whether you use cable, Wi-Fi or VPN
        - since when the network has been missing

contact-alone = It still does not work for you
    .text =
        The { -service-desk } can see whether others are affected. Have ready:

        - what does not work and since when
        - the exact text of the message
        - whether other pages in the intranet work

        > Until then, do not delete accounts or profiles, and do not change your password.
