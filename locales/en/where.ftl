# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# What many entries say.
-menu-bar = If the menu bar is missing, the Alt or F10 key usually helps.
-app-menu = ☰ (menu at the top right)

## Writing and sending

recall = Recall this message
    .thunderbird = Does not exist.
    .ox = Does not exist. You may be able to delay sending by a few seconds. Search the settings for it.
    .note = A message that is sent already belongs to the { -mailbox } of the other person. Send a correction at once, or phone.
    .keywords = recall, take back, get back, undo send, sent by mistake, cancel, Nachricht zurückrufen, Rückruf, zurückholen

voting = Voting buttons
    .note = Neither program has them. Ask for a short answer, such as Yes or No in the subject. Or send the link to a poll.
    .keywords = vote, poll, survey, approve, reject, Abstimmungsschaltflächen, Abstimmung, Umfrage

read-receipt = Read receipt
    .thunderbird = In the window of the message choose { tb-compose-options } › { tb-return-receipt }. { -menu-bar }
    .ox = Look at the options of the message. You can usually ask for a read receipt there.
    .note = Whoever gets the message can refuse the receipt.
    .keywords = was it read, confirmation of reading, MDN, return receipt, Lesebestätigung, Empfangsbestätigung

delivery-receipt = Delivery receipt
    .thunderbird = In the window of the message choose { tb-compose-options } › { tb-delivery-status }. { -menu-bar }
    .ox = Look at the options of the message. If you find nothing there, ask for a short answer.
    .note = This receipt does not mean that somebody has read the message. Some servers send none.
    .keywords = delivered, arrived, delivery status, DSN, Übermittlungsbestätigung, Zustellbestätigung

quick-parts = Quick Parts
    .thunderbird = Write the text in a new message. There choose { tb-menu-file } › { tb-save-as } › { tb-save-template }. It is then in the folder { tb-templates }. { -menu-bar }
    .ox = Create short texts as one more signature. Search the settings for { ox-signatures }.
    .note = Neither program opens templates from Outlook whose name ends in .oft. Copy the text from a message that you have sent before.
    .keywords = text blocks, AutoText, template, templates, oft, oft file, boilerplate, Schnellbausteine, Textbausteine, Vorlage, Vorlagen

quick-steps = Quick Steps
    .thunderbird = In the menu bar choose { tb-menu-message } › { tb-move-to } to move messages. Use { tb-archive-message } to put them away. { -menu-bar }
    .ox = Select several messages. Then move or archive them all at once.
    .note = Several actions with one click do not exist. What is always the same, a rule can do.
    .keywords = macro, several actions, one click, move, QuickSteps

forward-attachment = Forward as attachment
    .thunderbird = In the menu bar choose { tb-menu-message } › { tb-forward-as } › { tb-forward-as-attachment }. { -menu-bar }
    .ox = Search the settings for { ox-forward-as }. The choice then holds for all messages that you forward.
    .keywords = forward original, attach message, Weiterleiten als Anlage, als Anhang weiterleiten

resend = Resend this message
    .thunderbird = In the menu bar choose { tb-menu-message } › { tb-edit-as-new }. Check the recipients and send. { -menu-bar }
    .ox = In the menu of the message, look for a way to edit a copy. Otherwise forward the message.
    .keywords = send again, repeat, edit as new, erneut senden, noch einmal senden

importance = High importance
    .thunderbird = In the window of the message choose { tb-compose-options } › { tb-priority }. { -menu-bar }
    .ox = Look at the options of the message for the priority or importance.
    .note = Not every program shows it. Say in the subject too that it is urgent.
    .keywords = important, urgent, exclamation mark, priority, high priority, Wichtigkeit hoch, wichtig, dringend

sensitivity = Sensitivity
    .note = Messages no longer have this. It was no safe protection. It is better to encrypt what is confidential.
    .keywords = confidential, private, personal, protection, Vertraulichkeit, vertraulich

delay = Delay delivery
    .thunderbird = In the window of the message choose { tb-menu-file } › { tb-send-later }. It then waits until you choose { tb-menu-file } › { tb-send-unsent }. You cannot set a time. { -menu-bar }
    .ox = Look near the button { ox-send } whether it offers a later time.
    .note = Does neither work? Then save a draft and let an appointment remind you.
    .keywords = send later, schedule, scheduled, timed, planned, Übermittlung verzögern, später senden, zeitversetzt

bcc = Bcc (blind copy)
    .thunderbird = To the right of the line for recipients, click Bcc.
    .ox = Next to the line for recipients, click Bcc.
    .note = Whoever is in there cannot be seen by any of the others.
    .keywords = BCC, blind carbon copy, hidden recipients, Blindkopie

from-field = From field
    .thunderbird = In the window of the message, click the line with the sender at the top.
    .ox = Choose the address in the message at { ox-from }.
    .note = Is the address not offered? Then you lack the right to send with it, or it is not yet set up in { -thunderbird }.
    .keywords = from, sender, choose sender, change sender, sender address, Von-Feld, Von, Absender

send-as = Send as, send on behalf
    .thunderbird = For a { -shared-mailbox }, choose the sender at the top of the message. As deputy of a person it is better to write in { -ox-browser }.
    .ox = At { ox-from } choose the address of the { -shared-mailbox } or of the person you stand in for.
    .note = A { -shared-mailbox } sends with its own address only. If you stand in for a person, others can see that you sent the message.
    .keywords = on behalf of, in the name of, send for my manager, deputy, Senden als, Senden im Auftrag, im Auftrag von

attachment = Attach file
    .thunderbird = In the window of the message, click { tb-attach }.
    .ox = In the message, choose { ox-add-attachments }.
    .note = You can also drag the file into the message with the mouse.
    .keywords = attachment, paper clip, add file, Anlage, Anhang, Datei anfügen, anhängen

attachment-reminder = Attachment reminder
    .thunderbird = Open { -app-menu } › { tb-settings } › { tb-settings-compose }. Tick { tb-attach-reminder }.
    .ox = { -ox } usually asks by itself when you send: { ox-forgot-attachment }
    .note = Both programs only look for certain words in your text.
    .keywords = forgotten attachment, missing attachment, warning, Anlagenerinnerung, Anhang vergessen

large-attachment = Large attachment, OneDrive link
    .thunderbird = Sometimes { -thunderbird } itself offers to upload the file. Otherwise insert a link from Nextcloud: { op-file-share }
    .ox = Insert a link from Nextcloud: { op-file-share }
    .note = All files of one message together may have up to { op-attachment-limit }.
    .keywords = attachment too large, file too big, OneDrive, SharePoint, cloud, share link, share file, Nextcloud, Filelink, Große Anlage, Anhang zu groß

signature = Signature
    .thunderbird = Open { -app-menu } › { tb-account-settings } and click your account. The text goes into the field { tb-signature-text }
    .ox = Search the settings for { ox-signatures }.
    .note = Each program has its own signature. If you use both, set it up twice.
    .keywords = sign-off, closing, footer, kind regards, Signatur, Unterschrift

stationery = Theme, stationery
    .thunderbird = Design a new message. There choose { tb-menu-file } › { tb-save-as } › { tb-save-template }. { -menu-bar }
    .ox = Choose font and colours in the message itself.
    .note = Ready-made stationery as in Outlook does not exist.
    .keywords = background, template, layout, design, font, colour, color, Design, Briefpapier

format = HTML, plain text, rich text
    .thunderbird = Open { -app-menu } › { tb-account-settings } and in your account { tb-addressing }. The tick at { tb-compose-html } decides.
    .ox = Search the settings for { ox-format-emails }.
    .note = Rich text no longer exists, HTML takes its place. Others often get rich text as an attachment named winmail.dat.
    .keywords = format, message format, Rich Text Format, RTF, formatting, winmail.dat, Nur-Text, Textformat

spelling = Spelling check
    .thunderbird = In the window of the message open the menu { tb-compose-options }. The spelling check is there. { -menu-bar }
    .ox = Your browser usually checks while you write. Right-click a word that is underlined.
    .note = Is almost every word underlined? Then a different language is probably set.
    .keywords = spell check, spell checker, typo, mistakes, red line, dictionary, Rechtschreibprüfung, Rechtschreibung

encrypt = Encrypt
    .thunderbird = In the window of the message choose { tb-compose-security } › { tb-compose-encrypt }. { -menu-bar }
    .ox = It usually does not work here. Use { -thunderbird }.
    .note = You and everybody you write to need a certificate for this.
    .keywords = encryption, encrypted, S/MIME, SMIME, certificate, padlock, Verschlüsseln, Verschlüsselung

sign = Digitally sign
    .thunderbird = In the window of the message open the menu { tb-compose-security }. Switch on the digital signature there. { -menu-bar }
    .ox = It usually does not work here. Use { -thunderbird }.
    .note = You need your own certificate for this.
    .keywords = digital signature, sign message, certificate, S/MIME, SMIME, Digital signieren, digitale Signatur, digitale Unterschrift

vcard = Electronic business card
    .thunderbird = Open { -app-menu } › { tb-account-settings } and click your account. Tick { tb-vcard }.
    .ox = Search the settings for { ox-append-vcard }.
    .keywords = vCard, vcf, contact details, Visitenkarte

## Reading and sorting

rules = Rules
    .thunderbird = Open { -app-menu } › { tb-app-menu-tools } › { tb-message-filters }. These filters work only while { -thunderbird } is open.
    .ox = Search the settings for { ox-filter-rules }. The server always runs these rules.
    .note = It is best to create rules in { -ox }.
    .keywords = rule, inbox rules, rules and alerts, filter, filters, sort automatically, move automatically, Sieve, Regeln, Posteingangsregeln

create-rule = Rules wizard
    .thunderbird = First select a message. You create a rule for it with { tb-menu-message } › { tb-create-filter } in the menu bar. { -menu-bar }
    .ox = Search the settings for { ox-filter-rules } and choose { ox-add-rule }.
    .keywords = create rule, new rule, rule from message, wizard, Regel-Assistent, Regelassistent, Regel erstellen

categories = Categories
    .thunderbird = Here categories are tags. In the menu bar choose { tb-menu-message } › { tb-tag }. { -menu-bar }
    .ox = In the menu of the message choose { ox-set-category } or { ox-set-color }, whichever is offered.
    .note = Each program has its own list. It is best to stay with one of them.
    .keywords = category, categorize, colour categories, color, colours, tag, tags, Kategorien, Farben

follow-up = Follow up (flag)
    .thunderbird = Click the star in the list. Or in the menu bar choose { tb-menu-message } › { tb-mark } › { tb-mark-starred }. { -menu-bar }
    .ox = In the menu of the message choose { ox-flag } or { ox-set-color }, whichever is offered.
    .note = This alone does not remind you. Create a task in { -ox-browser } for that.
    .keywords = flag, flagged, star, mark, remind, Nachverfolgung, Fähnchen, Wiedervorlage

favourites = Favorites
    .thunderbird = Right-click the folder and choose { tb-favorite-folder }. Then, in the menu bar, choose { tb-menu-view } › { tb-menu-folders } › { tb-favorite-folder }. { -menu-bar }
    .ox = Look in the menu of the folder whether it offers favourites.
    .keywords = favourites, favorite folder, pin folder, Favoriten

search-folder = Search folder
    .thunderbird = You create one with { tb-menu-file } › { tb-menu-new } › { tb-saved-search } in the menu bar. { -menu-bar }
    .ox = You cannot create search folders here. For unread messages, search the settings for { ox-unseen-folder }.
    .keywords = virtual folder, saved search, unread mail, unread messages, Suchordner

instant-search = Instant Search
    .thunderbird = Ctrl+K takes you to the search box for all folders. The { tb-quick-filter } above the list searches only the open folder.
    .ox = Use the search box at the top. Choose { ox-search-all-folders } if it is offered.
    .keywords = search, find, search box, Ctrl+E, advanced search, Sofortsuche, Suche

focused-inbox = Focused Inbox
    .thunderbird = Does not exist. All messages are together in the folder { tb-inbox }.
    .ox = It does not exist as in Outlook. Sort messages yourself: search the settings for { ox-filter-rules }.
    .keywords = focused, other, important messages, Posteingang mit Relevanz, Relevanz

conversation = Conversation view
    .thunderbird = In the menu bar choose { tb-menu-view } › { tb-sort-by } › { tb-threaded }. { -menu-bar }
    .ox = Look above the list at { ox-view } and at the sorting. You can usually switch the grouping on and off there.
    .keywords = conversation, conversations, thread, threads, group messages, Unterhaltungsansicht, Konversation

reading-pane = Reading pane
    .thunderbird = In the menu bar choose { tb-menu-view } › { tb-layout }. If the reading pane is missing, choose { tb-message-pane } there. { -menu-bar }
    .ox = At { ox-view } choose how list and message are arranged.
    .keywords = preview, preview pane, right, bottom, off, Lesebereich, Vorschau

navigation-pane = Navigation pane
    .thunderbird = In the menu bar, you switch on the folders under { tb-menu-view } › { tb-layout }. The bar on the far left is { tb-menu-view } › { tb-toolbars } › { tb-spaces-toolbar }. { -menu-bar }
    .ox = You can usually switch on the list of folders at { ox-view }. You open calendar and address book in the bar with the apps.
    .keywords = folder pane, folder list, folders gone, left bar, side bar, sidebar, Navigationsbereich, Ordnerliste

ribbon = Ribbon
    .thunderbird = The most important buttons are at the message. You find everything else under { -app-menu } and in the menu bar. { -menu-bar }
    .ox = The most important buttons are at the message. You find more in the menu there.
    .note = Neither program has a ribbon.
    .keywords = toolbar, tabs, menu, menu bar, buttons, quick access, Menüband, Symbolleiste

arrange = Arrange by (sort)
    .thunderbird = In the menu bar choose { tb-menu-view } › { tb-sort-by }. { -menu-bar }
    .ox = Look for the sorting above the list of messages.
    .keywords = sort, sorting, order, newest on top, by date, by size, by sender, group, Anordnen nach, Sortieren

zoom = Zoom, font size
    .thunderbird = In the menu bar choose { tb-menu-view } › { tb-font-size }. { -menu-bar }
    .ox = Press Ctrl and plus or Ctrl and minus. Ctrl and 0 brings everything back.
    .keywords = bigger, larger, smaller, enlarge, too small, Schriftgröße, größer

reset-view = Reset view
    .thunderbird = Switch off the { tb-quick-filter } and in the menu bar choose { tb-menu-view } › { tb-threads } › { tb-threads-all }. { -menu-bar }
    .ox = Look above the list at { ox-view } and at the sorting, what is chosen there.
    .note = There is no button that resets everything at once.
    .keywords = change view, messages gone, list empty, default view, Ansicht zurücksetzen, Ansicht

junk = Junk E-mail
    .thunderbird = The folder is called { tb-spam }. You mark suspicious messages with { tb-menu-message } › { tb-mark } › { tb-mark-spam } in the menu bar. { -menu-bar }
    .ox = In the menu of the message choose { ox-mark-spam }. The message is then in the folder for spam.
    .note = Look there now and then, in case something important is among it.
    .keywords = junk, junk mail, spam, spam folder, advertising, unwanted, phishing, not junk, Junk-E-Mail, Werbung

blocked-senders = Blocked senders
    .thunderbird = In the menu bar, mark the message as spam: { tb-menu-message } › { tb-mark } › { tb-mark-spam }. { -menu-bar }
    .ox = Create a rule for this sender. To do so, search the settings for { ox-filter-rules }.
    .note = A list of blocked or safe senders as in Outlook usually does not exist.
    .keywords = block sender, block, safe senders, blacklist, whitelist, blocklist, Blockierte Absender, sperren

pictures = Download pictures
    .thunderbird = There is a notice above the message. There you allow the pictures for this message or this sender.
    .ox = Above the message, choose { ox-show-images }.
    .note = Pictures can give away that you have read the message. Show them only if you know the sender.
    .keywords = show images, pictures missing, red cross, remote content, blocked images, Bilder herunterladen, Bilder anzeigen

headers = Internet headers
    .thunderbird = In the menu bar choose { tb-menu-view } › { tb-message-source }, or press Ctrl+U. { -menu-bar }
    .ox = In the menu of the message choose { ox-view-source }.
    .keywords = header, mail headers, message source, message properties, Internetkopfzeilen, Quelltext

save-message = Save a message as a file
    .thunderbird = In the menu bar choose { tb-menu-file } › { tb-save-as }. The name of the file usually ends in .eml. { -menu-bar }
    .ox = Look for saving in the menu of the message. The name of the file usually ends in .eml.
    .note = You can no longer save with the ending .msg.
    .keywords = save as, save mail, export, eml, msg, Nachricht speichern, Speichern unter

msg-file = File whose name ends in .msg
    .note = Neither program opens it. Ask for a PDF, an .eml file or a forwarded message. Do not upload the file to any website.
    .keywords = msg, .msg, msg file, saved message, open message, Outlook file, Outlook item, msg-Datei

print = Print
    .thunderbird = Press Ctrl+P, or in the menu bar choose { tb-menu-file } › { tb-print }
    .ox = Choose printing in the menu of the message.
    .note = Attachments are not printed with it. Print them one by one.
    .keywords = printer, printing, PDF, save as PDF, paper, print calendar, Drucken, ausdrucken

quick-print = Quick Print
    .thunderbird = Press Ctrl+P and start printing.
    .ox = Open the menu of the message and choose printing there.
    .note = Printing without being asked first is not available.
    .keywords = print at once, print directly, without preview, Schnelldruck

shortcuts = Keyboard shortcuts
    .thunderbird = Reply: Ctrl+R. Reply to all: Ctrl+Shift+R. Forward: Ctrl+L. New message: Ctrl+N. There is more under { tb-app-menu-help } › { tb-keyboard-shortcuts }. { -menu-bar }
    .ox = The keys of your browser apply here. Ctrl+R reloads the page, Ctrl+N opens a new window.
    .keywords = shortcut, shortcuts, key combination, keys, hotkey, keyboard, Tastenkürzel, Tastenkombination

## Folders and space

deleted-items = Deleted Items
    .thunderbird = The folder is called { tb-trash }.
    .ox = The folder is usually called Trash or Papierkorb.
    .note = What is in it still counts towards your space. What you delete there is gone for good.
    .keywords = trash, bin, deleted, delete, recycle bin, empty trash, Gelöschte Elemente, Papierkorb

recover-deleted = Recover deleted items
    .thunderbird = Open the folder { tb-trash } and move the message back.
    .ox = Open the trash and move the message back.
    .note = What is deleted from the trash too, you usually cannot get back yourself. Then phone the { -service-desk } at once.
    .keywords = restore, undelete, deleted by mistake, undo, message gone, Gelöschte Elemente wiederherstellen, wiederherstellen

sent-items = Sent Items
    .thunderbird = The folder is called { tb-sent }.
    .ox = In the list of folders, open the one for sent messages.
    .note = If you send for a { -shared-mailbox }, the copy may be in its folder.
    .keywords = sent, sent mail, sent messages, Gesendete Elemente, gesendet

outbox = Outbox
    .thunderbird = Open { tb-local-folders } › { tb-outbox }. With { tb-menu-file } › { tb-send-unsent } in the menu bar you send what is waiting there. { -menu-bar }
    .ox = Does not exist. Messages go out at once.
    .keywords = unsent, not sent, stuck, waiting, hanging, Postausgang

drafts = Drafts
    .thunderbird = The folder is called { tb-drafts }.
    .ox = In the list of folders, look at the drafts.
    .keywords = draft, unfinished message, saved message, Entwürfe, Entwurf

archive = Archive, AutoArchive
    .thunderbird = In the menu bar choose { tb-menu-message } › { tb-archive-message }. { -menu-bar }
    .ox = Select the messages and choose { ox-archive }.
    .note = Nothing is archived by itself any more. Archived messages stay in your { -mailbox } and still count towards your space.
    .keywords = archiving, put away, old messages, retention, backspace, Archivieren, AutoArchivierung, Archiv

online-archive = Online archive
    .thunderbird = In your account, open the folder { tb-archive }.
    .ox = Look for the archive in the list of folders. There is usually a folder for each year.
    .note = A second { -mailbox } as an archive usually does not exist. The archive is a folder and counts towards your space.
    .keywords = archive mailbox, in-place archive, second mailbox, old archive, Onlinearchiv, Archivpostfach

pst-file = File whose name ends in .pst
    .note = Neither program opens it, nor files that end in .ost. Do not delete the file. The { -service-desk } will tell you what is possible.
    .keywords = pst, .pst, ost, .ost, pst file, Outlook data file, personal folders, archive.pst, pst-Datei, Datendatei

mailbox-size = Mailbox size, quota
    .thunderbird = Right-click { tb-inbox }. Choose { tb-properties } › { tb-quota }.
    .ox = It is at { ox-mail-quota }, usually below the list of folders.
    .keywords = mailbox full, space, storage, size, how full, used, folder size, Postfachgröße, Kontingent, Speicherplatz

clean-up = Clean up, mailbox cleanup
    .thunderbird = Sort a folder by size: { tb-menu-view } › { tb-sort-by } in the menu bar. Then delete the largest messages. { -menu-bar }
    .ox = Sort the list by size and delete the largest messages.
    .note = The two programs do not delete duplicate messages of a conversation by themselves. Empty the trash afterwards.
    .keywords = cleanup tools, clean up conversation, free space, empty, large messages, Aufräumen

public-folders = Public folders
    .thunderbird = If the folder is missing, right-click your account. Then choose { tb-subscribe }
    .ox = Look for the name in the list of folders, also under { ox-shared-folders }. If it was a calendar or address book, look there.
    .note = Some public folders are now a { -shared-mailbox }. Ask your team quickly.
    .keywords = public folder, all public folders, team folder, Öffentliche Ordner

shared-mailbox = Shared mailbox
    .thunderbird = It is in the list of folders. If it is missing, right-click your account. Then choose { tb-subscribe }
    .ox = Sign in with your own account. The mailbox is in the list of folders.
    .note = It is now called { -shared-mailbox }. The administration gives access: { op-shared-mailbox-form }
    .keywords = functional mailbox, group mailbox, team mailbox, additional mailbox, Freigegebenes Postfach, Funktionspostfach

other-folder = Open another person’s folder
    .thunderbird = Right-click your account and choose { tb-subscribe } Tick the folder.
    .ox = Look under { ox-shared-folders }. If the folder is missing, choose { ox-subscribe-shared-folder }.
    .note = The person must share the folder with you first.
    .keywords = other user's folder, shared folder, colleague's inbox, somebody else's mailbox, deputy, Ordner einer anderen Person

## Calendar and tasks

overlay = Calendar overlay
    .thunderbird = In the list of calendars, tick each one that you would like to see.
    .ox = In the list of calendars, tick each one that you would like to see.
    .note = The appointments are together in one view, each calendar in its own colour.
    .keywords = overlay mode, side by side, several calendars, calendar group, Kalender überlagern, nebeneinander

calendar-sharing = Share calendar, permissions
    .thunderbird = You can share only in { -ox-browser }.
    .ox = In the menu of the calendar or folder choose { ox-share-permissions }.
    .note = Tell the person. Often a new share must still be subscribed to.
    .keywords = sharing, share, rights, folder permissions, mailbox permissions, reviewer, editor, Kalender freigeben, Freigabe, Berechtigungen

shared-calendar = Open shared calendar
    .thunderbird = First switch on { ox-sync-via-dav } for the calendar in { -ox }. Then right-click in the list of calendars. Choose { tb-calendar-new } › { tb-calendar-network }.
    .ox = Look under { ox-shared-calendars }. If it is missing, search the settings for { ox-subscribe-shared-calendars }.
    .note = The person must share the calendar with you first.
    .keywords = other calendar, colleague's calendar, team calendar, group calendar, add calendar, Freigegebenen Kalender öffnen

scheduling = Scheduling Assistant
    .thunderbird = It is better to plan in { -ox-browser }. There you see when others are free.
    .ox = In the new appointment, enter everybody and choose { ox-find-free-time }.
    .keywords = free time, availability, find a date, free/busy, free busy, meeting planner, Terminplanungs-Assistent, Terminplanungsassistent

meeting-request = Meeting request
    .thunderbird = In the window of the appointment choose { tb-event-attendees }
    .ox = Open a new appointment. Enter the people at { ox-add-participant } and save.
    .note = It is best always to invite from { -ox-browser }. Otherwise some things can arrive twice.
    .keywords = invitation, invite, plan a meeting, attendees, participants, Besprechungsanfrage, Einladung

meeting = Meeting or appointment
    .thunderbird = Create an appointment. You enter people with { tb-event-attendees }.
    .ox = Create an appointment. You enter people with { ox-add-participant }.
    .note = Both are now simply an appointment. As soon as people are entered, it becomes an invitation.
    .keywords = new meeting, new appointment, difference, event, all-day event, Besprechung, Termin

responses = Accept, tentative, decline
    .thunderbird = Above the invitation there are { tb-invitation-accept }, { tb-invitation-tentative } and { tb-invitation-decline }.
    .ox = Open the message with the invitation. There you accept, accept tentatively or decline.
    .note = Answer in one program only, preferably in { -ox-browser }. Otherwise the appointment can appear twice.
    .keywords = answer invitation, accept, decline, tentative, reply, Zusagen, Ablehnen, Mit Vorbehalt

propose-time = Propose new time
    .note = There is no safe way to do this. Accept tentatively or decline. Name your time in a message to the person who invited you.
    .keywords = other time, counter proposal, move meeting, suggest time, Andere Zeit vorschlagen

series = Recurring appointment
    .thunderbird = In the window of the appointment there is a line for it: { tb-event-repeat }
    .ox = Switch on the repetition in the appointment.
    .note = It is best to change series in { -ox-browser }. If an old series cannot be changed, the guide [Leftovers from the time with Outlook](#lotse=guide/exchange-reste) helps.
    .keywords = series, recurrence, recurring, repeat, weekly, every week, regular, Serientermin, Wiederholung

room = Book a room, resource
    .thunderbird = It is better to book rooms in { -ox-browser }.
    .ox = Enter the room in the appointment like a person: { ox-add-participant }
    .note = Is the room missing? Then the { -service-desk } will tell you how to book it now.
    .keywords = room booking, meeting room, conference room, room finder, resources, company car, projector, Raum buchen, Ressource

show-as = Show as: free, busy
    .thunderbird = In the window of the appointment choose { tb-event-show-time } › { tb-event-free }. { -menu-bar }
    .ox = Tick { ox-show-as-free } in the appointment. Without the tick the time counts as taken.
    .note = “Out of office” is usually not offered. Write that in the subject.
    .keywords = free, busy, available, away, out of office, working elsewhere, home office, tentative, Anzeigen als, Frei, Gebucht

reminder = Reminder
    .thunderbird = In the window of the appointment there is a line for it: { tb-event-reminder }
    .ox = Choose { ox-add-reminder } in the appointment. For all new appointments, search the settings for { ox-default-reminder }.
    .note = It usually appears only while the program or the page is open.
    .keywords = remind, alarm, alert, bell, default reminder, minutes before, Erinnerung

private = Private appointment
    .thunderbird = In the window of the appointment choose { tb-event-privacy } › { tb-event-private }. { -menu-bar }
    .ox = Choose { ox-visibility } in the appointment. With { ox-secret }, others never see the appointment.
    .keywords = private, hide, padlock, secret, confidential, not visible, Privater Termin, privat

teams-meeting = Teams meeting
    .thunderbird = { -thunderbird } creates no room. Copy the link from OpenTalk into the appointment.
    .ox = Look in the appointment for a video conference. If there is none, copy the link from OpenTalk: { op-opentalk-address }
    .note = For video conferences there is OpenTalk.
    .keywords = Teams, Microsoft Teams, video conference, online meeting, Skype, Webex, Zoom, OpenTalk, Teams-Besprechung

internet-calendar = Internet calendar (iCal)
    .thunderbird = Right-click in the list of calendars. Choose { tb-calendar-new } › { tb-calendar-network } and enter the address.
    .ox = At the list of calendars choose { ox-subscribe-ical } if it is offered.
    .note = To import a single .ics file into { -thunderbird }: { tb-events-tasks } › { tb-calendar-import }
    .keywords = iCal, ICS, ics file, subscribe calendar, web calendar, webcal, holidays, Internetkalender

time-zone = Time zone
    .thunderbird = Open { -app-menu } › { tb-settings } › { tb-settings-calendar }.
    .ox = Search the settings for { ox-time-zone }.
    .note = It should be the same in both programs and on your computer, in Germany that is Berlin.
    .keywords = wrong time, one hour, summer time, daylight saving, shifted, Zeitzone

to-do-bar = To-Do Bar, Outlook Today
    .thunderbird = In the menu bar, look under { tb-menu-view } for the Today Pane. There choose { tb-show-today-pane }. { -menu-bar }
    .ox = There is usually no such bar. Open the calendar or { ox-tasks }.
    .keywords = today, today pane, day view, overview, small calendar, Aufgabenleiste, Outlook Heute

tasks = Tasks
    .thunderbird = You open the list in the bar on the far left. You create a new task with { tb-events-tasks } › { tb-new-task } in the menu bar. { -menu-bar }
    .ox = Open { ox-tasks } and choose { ox-new-task }.
    .note = Which tasks you see in { -thunderbird } depends on the calendar. If in doubt, use { -ox }.
    .keywords = task, to-do, todo, task list, Aufgaben, Aufgabe

assign-task = Assign task
    .note = { -ox } does not handle invitations to tasks. Write to the person what it is about. The person then creates the task.
    .keywords = task request, delegate task, send task, Aufgabe zuweisen, Aufgabenanfrage

notes = Notes
    .thunderbird = Create a task without a date.
    .ox = Create a task without a date: { ox-tasks } › { ox-new-task }
    .note = The yellow notes of Outlook do not exist. Are old notes missing? Then the guide [Leftovers from the time with Outlook](#lotse=guide/exchange-reste) helps.
    .keywords = note, sticky notes, post-it, yellow notes, Notizen, Notiz

journal = Journal
    .note = It no longer exists. Enter what you want to record as an appointment. You find messages with the search.
    .keywords = journal entry, log, phone note, activities

## Addresses

address-book = Address book
    .thunderbird = In the menu bar choose { tb-menu-tools } › { tb-address-book }. { -menu-bar }
    .ox = In the bar with the apps, open { ox-address-book }.
    .keywords = addresses, contacts, phone book, people, address list, Adressbuch

global-list = Global Address List
    .thunderbird = Type the start of the name as recipient. If nobody is suggested, a tick is usually missing: { -app-menu } › { tb-settings } › { tb-settings-compose }.
    .ox = Open { ox-address-book } and there { ox-global-address-list }.
    .keywords = GAL, global address book, offline address book, all users, find colleague, directory, LDAP, Globale Adressliste

contacts = Personal contacts
    .thunderbird = In the menu bar open { tb-menu-tools } › { tb-address-book }. If your address book from { -ox } is missing, add it. { -menu-bar }
    .ox = Open { ox-address-book } and there { ox-personal-address-book }.
    .keywords = contacts, my contacts, contact folder, own addresses, new contact, add contact, Persönliche Kontakte, Kontakte

contact-group = Contact group, distribution list
    .thunderbird = In the menu bar open { tb-menu-tools } › { tb-address-book } and choose { tb-new-list }. { -menu-bar }
    .ox = Open { ox-address-book } and choose { ox-new-distribution-list } when you create something new.
    .note = Lists from { -ox } do not appear in { -thunderbird }. Write to such lists in { -ox-browser }.
    .keywords = mailing list, group, address group, several recipients, Kontaktgruppe, Verteilerliste, Verteiler

auto-complete = AutoComplete
    .thunderbird = Suggestions come by themselves as you type. Delete a wrong one in the address book, usually among the collected addresses.
    .ox = Here too suggestions come by themselves. A wrong one is usually in your own address books. Correct or delete it there.
    .note = Do not take suggestions from old messages of Outlook. Choose the person afresh.
    .keywords = suggestion, suggestions, suggested contacts, old address, wrong address, nk2, auto-complete list, AutoVervollständigen, Vorschläge

check-names = Check names
    .thunderbird = Type the start of the name as recipient and choose a suggestion. Ctrl+K now means something else.
    .ox = Type the start of the name as recipient and choose a suggestion.
    .note = Does { -thunderbird } suggest nobody from the administration? Then the directory is not yet switched on.
    .keywords = Ctrl+K, resolve names, check recipients, find recipients, Namen überprüfen

## Absence

absence = Out of Office Assistant, automatic replies
    .thunderbird = This is not possible here. Use { -ox-browser }.
    .ox = Search the settings for { ox-vacation-notice }.
    .note = The server sends the replies, even when your computer is off. Your calendar is a separate matter.
    .keywords = out of office, OOO, absence, absent, holiday, vacation, ill, autoreply, auto reply, Abwesenheitsassistent, Automatische Antworten, Abwesenheit

delegate = Delegate access
    .thunderbird = This is not possible here. Use { -ox-browser }.
    .ox = Search the settings for { ox-manage-deputies }. If it is missing, share single folders and calendars.
    .keywords = delegate, delegates, deputy, deputies, stand-in, secretary, Stellvertretung, Vertretung

auto-forward = Forward and redirect (automatically)
    .thunderbird = It is better to set up automatic forwarding in { -ox }. You redirect a single message with { tb-menu-message } › { tb-redirect } in the menu bar. { -menu-bar }
    .ox = Search the settings for { ox-auto-forward }. Look at { ox-filter-rules } too.
    .note = Ask first whether your organisation allows automatic forwarding.
    .keywords = forwarding, redirect, auto forward, forward all mail, Weiterleiten, Umleiten, Weiterleitung

## The program itself

send-receive = Send/Receive
    .thunderbird = In the menu bar choose { tb-menu-file } › { tb-get-new-messages } › { tb-all-accounts }. { -menu-bar }
    .ox = It is not necessary, new messages appear by themselves. If not, reload the page.
    .keywords = send receive all folders, F9, get mail, fetch, refresh, update, synchronise, Senden/Empfangen

work-offline = Work offline
    .thunderbird = In the menu bar choose { tb-menu-file } › { tb-offline } › { tb-work-offline }. { -menu-bar }
    .ox = It is not possible. You always need a network connection here.
    .note = When { tb-work-offline } is ticked, { -thunderbird } sends and gets nothing.
    .keywords = offline, without internet, no network, on the train, disconnected, Offline arbeiten

cached-mode = Cached Exchange Mode
    .thunderbird = Open { -app-menu } › { tb-account-settings } and in your account { tb-sync-storage }. The tick at { tb-keep-messages } decides.
    .ox = It does not exist. { -ox-browser } always shows what is on the server.
    .keywords = cache, cached mode, local copy, ost, download, offline copy, Exchange-Cache-Modus, Cachemodus

add-account = Add account
    .thunderbird = Open { -app-menu } › { tb-add-account }.
    .ox = Your account is there as soon as you sign in.
    .note = For a { -shared-mailbox } you usually need no further account. Look at the guide first.
    .keywords = new account, e-mail account, set up account, second account, add mailbox, Konto hinzufügen

account-settings = Account settings
    .thunderbird = Open { -app-menu } › { tb-account-settings }.
    .ox = Open the settings and search for what you would like to change.
    .note = Do not change details of the server unless a guide says so.
    .keywords = account, accounts, account information, server settings, server, Kontoeinstellungen

options = Options (Outlook options)
    .thunderbird = Open { -app-menu } › { tb-settings }.
    .ox = Open the settings. You find them at the cog wheel. Type into the search box what you would like to change.
    .keywords = settings, preferences, File Options, gear, cog, configure, Optionen, Einstellungen

profile = Profile, mail profile
    .note = You do not need to do anything about it. { -thunderbird } makes its profile by itself, { -ox-browser } needs none. Do not delete a profile folder, or accounts and settings are lost.
    .keywords = Outlook profile, new profile, create profile, profile folder, control panel, Profil, Mailprofil

add-ins = Add-ins
    .thunderbird = They are called add-ons here: { -app-menu } › { tb-addons }.
    .ox = You cannot add extensions of your own here.
    .note = Add-ins from Outlook no longer run. The { -service-desk } will tell you which add-ons are allowed.
    .keywords = add-in, addin, addon, add-on, extension, plug-in, plugin, COM add-in, Add-Ins, Erweiterung

desktop-alert = Desktop alert
    .thunderbird = Open { -app-menu } › { tb-settings } › { tb-settings-general }. Look for { tb-new-mail-arrival }
    .ox = Search the settings for { ox-desktop-notifications }. Your browser must allow them too.
    .keywords = notification, notifications, pop-up, popup, envelope, sound, new mail, Desktopbenachrichtigung, Benachrichtigung

password = Change password
    .thunderbird = You do not change it here. When { -thunderbird } asks for it, enter the new one.
    .ox = Search the settings for { ox-change-password }. If it is missing, change it where you always do.
    .note = Think of your phone and tablet too. An old password there can lock your account.
    .keywords = password, new password, expired, forgotten, locked, Kennwort ändern, Passwort

outlook-web = Outlook on the web (OWA)
    .ox = Open { op-ox-address } in your browser and sign in.
    .keywords = OWA, Outlook Web App, Outlook Web Access, webmail, in the browser, from home, Outlook im Web

outlook-phone = Outlook on your phone
    .ox = Search the settings for an assistant for devices. It may be called { ox-sync-device }.
    .note = Which devices are allowed, and how to connect them, is here: { op-mobile-guide }
    .keywords = mobile phone, smartphone, tablet, iPhone, iPad, Android, app, ActiveSync, Outlook app, Handy, Smartphone
