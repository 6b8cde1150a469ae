# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

guide = Print or save as PDF
    .summary = A message, an attachment or the calendar cannot be printed or saved as a PDF.
    .keywords = print, printing, printer, does not print, printout, print preview, preview empty, blank page, white page, cut off, too small, PDF, save as PDF, convert to PDF, Ctrl+P, paper, print an attachment, print the calendar, weekly calendar, monthly calendar, pop-up, popup, print window, print an e-mail, print a mail, landscape

what = What would you like to do?
    .answer-message = Print a message on paper
    .answer-pdf = Save a message as a PDF
    .answer-attachment = Print an attachment
    .answer-calendar = Print the calendar
    .answer-unsure = I don’t know

other-programs = Does your computer print from other programs?
    .hint = That shows at once whether the printer is at fault.
    .answer-yes = Yes
    .answer-no = No, nothing comes out there either
    .answer-untried = I don’t know, I have not tried yet

test-page = Print a page from another program
    .text =
        1. Open a short document, or a page in your browser.
        2. Press Ctrl+P and print one page.

        If the page comes out of the printer, choose Yes.

client = Where do you read the message?
    .answer-thunderbird = In { -thunderbird }
    .answer-ox = In { -ox-browser }
    .answer-unsure = I don’t know

print-thunderbird = Print from { -thunderbird }
    .text =
        1. Open the message.
        2. Press Ctrl+P. In the menu bar you can also use { tb-menu-file } › { tb-print }
        3. Check whether the right printer is selected.
        4. Start printing.

        Attachments are not printed with the message. Print them one by one.

preview = What does { -thunderbird } show before printing?
    .hint = Press Ctrl+P and wait for the preview.
    .answer-empty = A blank page
    .answer-layout = The message, but cut off or too small
    .answer-none = No preview, or { -thunderbird } hangs
    .answer-fine = Everything is right, but not on the paper
    .answer-unsure = I don’t know

plain-text = Print the message without its formatting
    .text =
        1. In the menu bar, open { tb-menu-view } › { tb-message-body }. If there is no menu bar, the Alt or F10 key usually shows it.
        2. Remember what is selected there.
        3. Choose { tb-plain-text }. Colours and pictures disappear from view.
        4. Print with Ctrl+P.
        5. Under { tb-menu-view } › { tb-message-body }, go back to what was selected before.

pdf-first = Save as a PDF first, then print
    .text =
        1. Open the message in { -thunderbird } and press Ctrl+P.
        2. As the destination, choose saving as a PDF instead of the printer.
        3. Save the file and open it.
        4. Print the PDF file.

print-ox = Print from { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the message.
        3. Open the menu with more functions of the message and choose printing there.
        4. In the window of your browser, choose the printer and print.

        Does no window open? Perhaps your browser blocks it. Then allow pop-ups, which are new windows, for { -ox }.

client-pdf = Where do you read the message?
    .answer-thunderbird = In { -thunderbird }
    .answer-ox = In { -ox-browser }
    .answer-unsure = I don’t know

pdf-thunderbird = Save as a PDF with { -thunderbird }
    .text =
        1. Open the message.
        2. Press Ctrl+P. In the menu bar you can also use { tb-menu-file } › { tb-print }
        3. As the destination, choose saving as a PDF instead of the printer.
        4. Save the file.

        Attachments are not part of the PDF file. Save them one by one.

pdf-ox = Save as a PDF with { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the message.
        3. Open the menu with more functions of the message. Choose saving as a PDF, or otherwise printing.
        4. Does the print window open? Then choose saving as a PDF as the destination there.
        5. Save the file.

        Does no window open? Perhaps your browser blocks it. Then allow pop-ups, which are new windows, for { -ox }.

print-attachment = Save the attachment and print it
    .text =
        > Open only attachments that you expect.

        1. Open the message.
        2. Save the attachment on your computer. In the menu bar of { -thunderbird }, use { tb-menu-message } › { tb-attachments } › { tb-save-all-attachments }
        3. Open the saved file.
        4. Print the file in the program that opens.

        If the menu bar is missing in { -thunderbird }, the Alt or F10 key usually helps.

attachment-opens = Does the attachment open?
    .answer-yes = Yes, only printing does not work
    .answer-no = No
    .answer-winmail = It is called winmail.dat
    .answer-unsure = I don’t know

client-calendar = Which calendar would you like to print?
    .hint = Both usually show the same appointments.
    .answer-thunderbird = The calendar in { -thunderbird }
    .answer-ox = The calendar in { -ox-browser }
    .answer-unsure = I don’t know

calendar-thunderbird = Print the calendar from { -thunderbird }
    .text =
        1. Open the calendar in { -thunderbird }.
        2. Press Ctrl+P. In the menu bar you can also use { tb-menu-file } › { tb-print }
        3. Choose whether to print a list, months or weeks.
        4. Check the period of time.
        5. Choose the printer or saving as a PDF, and start.

calendar-ox = Print the calendar from { -ox-browser }
    .text =
        1. Open { op-ox-address } in your browser and sign in.
        2. Open the calendar and choose the view that you want to print.
        3. Choose printing there. If you do not find it, press Ctrl+P.
        4. Choose the printer or saving as a PDF, and start.

printer = Check the printer
    .text =
        1. Check at the printer: is it on, does it have paper, does it show no error?
        2. In the print window, check whether the right printer is selected.
        3. Are you working away from the office? Your computer often reaches the printer only with the VPN, your access from outside.
        4. If it is your own printer, switch it off and on again.
        5. Print once more.

        Is it urgent? Then use another printer, if there is one to choose.

done = Printing works
    .text = For messages: always print attachments one by one.

done-plain = The message is printed
    .text = Does { -thunderbird } look different now? Then go back to what was selected before under { tb-menu-view } › { tb-message-body }.

done-ox = The message is printed
    .text = You can print any message from { -ox-browser } in this way.

done-pdf = The message is saved as a PDF
    .text = Attachments are not part of the PDF file. Save them one by one if you need them.

done-calendar = The calendar is printed or saved
    .text = Is an appointment missing on the page? Then check whether its calendar is ticked in the list.

contact-message = The message cannot be printed or saved
    .text =
        Perhaps only this one message is affected. The { -service-desk } will look at it with you.

        Have ready:

        - whether only this message is affected, or all
        - what the preview shows
        - the exact text of the error message, if there is one
        - the name of the printer

contact-attachment = The attachment cannot be opened
    .text =
        Your computer may lack the right program, or the file may be damaged. You can also ask to have the file sent as a PDF.

        The { -service-desk } will check it with you. Have ready:

        - the whole name of the file with its ending
        - the exact text of the error message
        - who sent the message

        > Do you not expect this attachment? Then do not open it, and tell the { -service-desk } so.

contact-calendar = The calendar cannot be printed
    .text =
        The { -service-desk } will help you.

        Have ready:

        - which calendar and which period you want to print
        - which program you have tried
        - what appears when you try

contact-printer = Your computer does not reach the printer
    .text =
        This probably has nothing to do with { -thunderbird } or { -ox }. The { -service-desk } will check the printer.

        Have ready:

        - name or number of the printer, and where it is
        - what the printer or the computer says
        - whether others can print there

        Is it urgent? Then save as a PDF and print later.
