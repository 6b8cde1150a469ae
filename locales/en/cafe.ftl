# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

## The series

ox-cafe = OX Café
    .text =
        Learn what is new, and see how it works. You can ask questions at any time.

        Come to the room, or take part online. You need no previous knowledge.
    .speakers =
        Change management
        { -ox } team
    .room = Meeting room “Förde”, building A, ground floor

## Its dates

ox-cafe-2026-11-11 = Moving from Outlook: what is called what now?
    .text = Most functions are still there; only their names have changed. We show the most important ones.
    .materials =
        - [Where is it now?](#lotse=where) The dictionary lists all words from this date.
        - [What you know from Outlook and miss](#lotse=guide/outlook-gewohnheiten)
    .question-signature = My signature is in { -ox }. Why is it missing in { -thunderbird }?
    .answer-signature = Each program has a signature of its own. Set it up in both. The guide to the [signature](#lotse=guide/signatur) helps.
    .question-attachments = How large may attachments be?
    .answer-attachments =
        All files of a message together may have at most { op-attachment-limit }.

        Anything larger is better passed on by link. The guide [Attachment is too large](#lotse=guide/grosse-anhaenge) helps.

ox-cafe-2026-12-09 = What is new in { -ox }
    .text = What has changed this year, and what comes next? At the end there is plenty of time for your questions.

ox-cafe-2027-01-13 = Using a { -shared-mailbox } together
    .text = We show how to answer in the name of the mailbox, and how your team keeps track.
    .speakers =
        { -ox } team
        { -service-desk }

ox-cafe-2027-02-10 = Calendar: appointments, invitations and sharing
    .text = We invite people to appointments, share calendars and find free times together.

ox-cafe-2027-03-10 = { -thunderbird }: search, tidy up, save time
    .text = We sort messages into folders and find them again quickly.

ox-cafe-2027-04-14 = Absence and deputies
    .text = We set up an absence notice and settle who may see what in the meantime.

ox-cafe-2027-05-12 = Passing on large files
    .text = Instead of an attachment you send a link. We show how that works and what to look out for.
