# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Connect a smartphone or tablet, or it shows nothing new
    .summary = The device gets no messages, asks for a password, is out of date, is new, or has been lost.
    .keywords = smartphone, phone, mobile, mobile phone, cell phone, work phone, tablet, iPhone, iPad, iOS, Android, Samsung, mobile device, on the move, phone does not sync, phone shows no mail, no new messages on phone, calendar on phone, contacts on phone, connect phone, set up phone, add device, Synchronize with your tablet or smartphone, QR code, ActiveSync, Active Sync, Exchange Active Sync, EAS, Exchange account, Outlook app, old account, old profile, DAVx5, DAVdroid, CalDAV, CardDAV, Thunderbird for Android, Export for Mobile, lost phone, phone lost, stolen, theft, password changed, change password on phone, phone asks for password, account locked, application password, Unable to verify account information

what = What is it about?
    .answer-lost = The device has been lost or stolen
    .answer-trouble = It was connected, but something no longer works
    .answer-old = It still shows the { -mailbox } from before the move
    .answer-set-up = I want to connect a device
    .answer-unsure = I don’t know

ox-login = Can you sign in to { -ox-browser }?
    .hint = Try it at your computer. You can carry on there at once.
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

try-login = Sign in to { -ox-browser }
    .text =
        1. At your computer, open { op-ox-address } in the browser.
        2. Sign in.

        Do you see your messages? Then choose Yes.

symptom = What does not work on the device?
    .answer-password = It asks for the password or rejects it
    .answer-nothing = Nothing new arrives
    .answer-send = Messages cannot be sent
    .answer-partly = Only the calendar or contacts are missing
    .answer-unsure = I don’t know

connection = Check the connection of the device
    .text =
        1. Have you changed your password since the device last worked? Then choose No here right away.
        2. Switch flight mode off. Check whether the device has Wi-Fi or mobile data.
        3. Open a page on the internet on the device.
        4. Does your device need VPN, which means access from outside? Then reconnect it.
        5. Restart the device.
        6. Open the messages and wait a few minutes.

changed = Have you changed your password recently?
    .answer-yes = Yes
    .answer-no = No
    .answer-unsure = I don’t know

new-password = Enter the current password on the device
    .text =
        A device with the old password keeps trying to sign in. That can lock your account.

        1. Switch the device to flight mode.
        2. In the settings of the device, open your work account.
        3. Enter the current password. It is often stored in several places: receiving, sending, calendar, contacts.
        4. Switch flight mode off.
        5. If the device asks again, enter the password **once**.

        Does it reject the password, or can it not be entered in flight mode? Then leave flight mode on and choose No.

        > Never enter your password on a page that you opened through a link in a message.

app-password = Check whether you need an application password
    .text =
        An application password is a second password just for programs and devices. Depending on the set-up, you need one.

        1. At your computer, open { op-ox-address } and sign in.
        2. Search in the settings for { ox-application-passwords }. If there is no such entry, choose No.
        3. Click { ox-add-new-password } and follow the instructions.
        4. Enter this password on the device, not your own.
        5. Switch flight mode off.

parts = Switch on calendar and contacts on the device
    .text =
        1. In the settings of the device, open your work account.
        2. Are there switches for calendar and contacts? Then switch them on.
        3. Open the calendar app. See whether your work calendar is hidden there.
        4. Do the same in the app for contacts.
        5. Wait a few minutes.

        > Do not switch anything off, and do not delete any account. Otherwise what is only on the device may disappear.

all-in-ox = Is everything that is on the device in { -ox-browser } too?
    .hint = Compare messages, appointments and contacts at your computer.
    .text = > Do not remove the old account yet. What is only on the device is gone afterwards.
    .answer-yes = Yes, everything important
    .answer-no = No, something is missing
    .answer-unsure = I don’t know

old-account = Remove the old account from the device
    .text =
        Does your organisation set up the device? Then do not remove anything and choose No.

        1. In the settings of the device, open the list of accounts.
        2. Look for the old account. It is often called Exchange or Outlook.
        3. Make sure that it really is the old one and not another.
        4. Remove it.

        Has the old account been removed? Then choose Yes. After that you connect the device again.

whose-device = Who does the device belong to?
    .answer-work = It is a work device
    .answer-private = It is my own
    .answer-unsure = I don’t know

who-sets-up = May you connect the device yourself?
    .hint = Which devices and ways are allowed is explained here: { op-mobile-guide }
    .answer-me = Yes, I connect it myself
    .answer-others = No, my organisation does that
    .answer-unsure = I don’t know

which-app = What do you want to work with on the device?
    .answer-device = With the apps of the device
    .answer-thunderbird = With { -thunderbird } on an Android device
    .answer-unsure = I don’t know

connect = Connect the device to { -ox }
    .text =
        Follow the instructions of your administration if there are any: { op-mobile-guide }

        1. At your computer, open { op-ox-address } and sign in.
        2. Search in the settings for an assistant for devices. It may be called { ox-sync-device }. If there is none, choose No.
        3. Choose the kind of device and what you want to connect.
        4. Follow the instructions. Usually you scan a picture made of dots, a QR code, with the device.
        5. Sign in on the device and wait a few minutes.

        > Scan only a QR code that { -ox } itself shows. Nobody sends you such a thing in a message.

export = Transfer { -thunderbird } to the Android device
    .text =
        This transfers only the settings for messages. Calendar and contacts are not included.

        1. Open { -thunderbird } on the Android device. If it is not there, first ask whether it is allowed.
        2. Open { -thunderbird } at the computer. If the menu bar is missing there, the Alt key or F10 usually helps.
        3. In the menu bar, choose { tb-menu-tools } › { tb-export-mobile }
        4. Choose your account. Do **not** transfer any passwords.
        5. Scan the picture made of dots with { -thunderbird } on the device.
        6. Enter your password there yourself.

        > Do not show the picture to anybody, and do not save it.

connect-result = Where does it fail?
    .answer-rejected = The password is rejected
    .answer-partly = Messages arrive, but the calendar or contacts are missing
    .answer-missing = The instructions do not fit, or something is missing
    .answer-unsure = I don’t know

done = The device is connected again
    .text = Will you change your password later? Then enter the new one on this device right away too. Until then, leave it in flight mode.

done-set-up = The device is connected
    .text =
        It can take a while until everything is there.

        - If the device gets lost, report it to the { -service-desk } at once.
        - If you change your password, enter the new one on the device right away too.

done-export = { -thunderbird } is set up on the device
    .text =
        You can now read and send messages there. You find the calendar in { -ox-browser }.

        If the device gets lost, report it to the { -service-desk } at once.

contact-lost = Call the { -service-desk } at once
    .text =
        Do not wait to see whether the device turns up again. The { -service-desk } can block access.

        Have ready:

        - the kind of device, and whether it belongs to work
        - when and where you last had it
        - whether it is locked with a code or fingerprint

        After the call:

        1. Open { op-ox-address } at your computer.
        2. Search in the settings for { ox-active-clients }. There you can usually see which devices are signed in.
        3. Choose { ox-sign-out-all } if it is offered. Then sign in again.

        During the call, also ask whether you should change your password.

contact-private = First ask whether your own device is allowed
    .text =
        Connect it only when your organisation allows it. You find the rules here: { op-mobile-guide }

        The { -service-desk } will answer your questions about it.

        Have ready:

        - the kind of device
        - what you need on it: messages, calendar or contacts
        - whether you have a work device too

contact-set-up = The { -service-desk } will connect the device with you
    .text =
        Which way is the right one depends on the device. On Android, calendar and contacts often need an additional app. What is allowed is explained here: { op-mobile-guide }

        Have ready:

        - the kind of device, and whether it belongs to work
        - what you need on it: messages, calendar or contacts
        - how far you got, and the exact text of any message

        Until then, work in { -ox-browser }.

contact-parts = The calendar or contacts do not reach the device
    .text =
        On Android, calendar and contacts often need an additional app. The { -service-desk } will tell you whether there is one for you.

        Have ready:

        - the kind of device, and whether it belongs to work
        - what is missing, and whether it used to be there
        - whether it is right in { -ox-browser }

        Until then, look in { -ox-browser }. Distribution lists are usually not synchronised.

contact-old = The device is still tied to the old { -mailbox }
    .text =
        The { -service-desk } will save with you what is missing, and move the device over. Until then, do not remove any account from the device.

        Meanwhile, read and write in { -ox-browser }. What you write on the device may not arrive.

        Have ready:

        - the kind of device, and whether it belongs to work
        - what is missing in { -ox-browser }, with two examples
        - when the last entry on the device is from

contact-device = The device cannot be connected
    .text =
        For now, work in { -ox-browser }. Have you changed your password? Then leave the device in flight mode. Otherwise it can lock your account.

        Have ready for the { -service-desk }:

        - the kind of device, and whether it belongs to work
        - the exact text of the message
        - when it last worked
        - when you last changed your password

        > Do not tell anybody your password, not even the { -service-desk }.
