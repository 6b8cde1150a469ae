# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# What many entries say.
-menu-bar = Mangler menulinjen, hjælper som regel tasten Alt eller F10.
-app-menu = ☰ (menuen øverst til højre)

## Writing and sending

recall = Tilbagekald meddelelsen
    .thunderbird = Findes ikke.
    .ox = Findes ikke. Måske kan afsendelsen forsinkes nogle sekunder. Søg efter det i indstillingerne.
    .note = En sendt mail hører allerede til den anden persons { -mailbox }. Send straks en rettelse, eller ring.
    .keywords = tilbagekalde, trække tilbage, hente tilbage, fortryd, sendt ved en fejl, recall, Nachricht zurückrufen, Rückruf, zurückholen

voting = Afstemningsknapper
    .note = Det findes ikke i nogen af programmerne. Bed om et kort svar, for eksempel Ja eller Nej i emnet. Eller send linket til en rundspørge.
    .keywords = afstemning, stemme, rundspørge, meningsmåling, voting buttons, Abstimmungsschaltflächen, Abstimmung, Umfrage

read-receipt = Læsekvittering
    .thunderbird = Vælg { tb-compose-options } › { tb-return-receipt } i mailens vindue. { -menu-bar }
    .ox = Se i mailens valgmuligheder. Som regel kan du bede om en læsekvittering der.
    .note = Den, der får mailen, kan afvise kvitteringen.
    .keywords = kvittering for læsning, er mailen læst, MDN, read receipt, Lesebestätigung, Empfangsbestätigung

delivery-receipt = Leveringskvittering
    .thunderbird = Vælg { tb-compose-options } › { tb-delivery-status } i mailens vindue. { -menu-bar }
    .ox = Se i mailens valgmuligheder. Finder du intet der, så bed om et kort svar.
    .note = Kvitteringen betyder ikke, at nogen har læst mailen. Nogle servere sender ingen.
    .keywords = leveret, ankommet, leveringsstatus, DSN, delivery receipt, Übermittlungsbestätigung, Zustellbestätigung

quick-parts = Hurtige dele (Quick Parts)
    .thunderbird = Skriv teksten i en ny mail. Vælg { tb-menu-file } › { tb-save-as } › { tb-save-template } dér. Så ligger den i mappen { tb-templates }. { -menu-bar }
    .ox = Opret korte tekster som en ekstra signatur. Søg efter { ox-signatures } i indstillingerne.
    .note = Ingen af programmerne åbner Outlook-skabeloner, der ender på .oft. Kopiér teksten fra en mail, du allerede har sendt.
    .keywords = standardtekst, autotekst, skabelon, skabeloner, oft, oft-fil, tekstblokke, template, Schnellbausteine, Textbausteine, Vorlage, Vorlagen

quick-steps = Hurtige trin
    .thunderbird = Vælg i menulinjen { tb-menu-message } › { tb-move-to } for at flytte mails. Brug { tb-archive-message } for at lægge dem væk. { -menu-bar }
    .ox = Markér flere mails. Så kan du flytte eller arkivere dem på én gang.
    .note = Flere handlinger med ét klik findes ikke. Det, der altid er ens, klarer en regel.
    .keywords = makro, flere handlinger, et klik, flytte, Quick Steps, QuickSteps

forward-attachment = Videresend som vedhæftet fil
    .thunderbird = Vælg i menulinjen { tb-menu-message } › { tb-forward-as } › { tb-forward-as-attachment }. { -menu-bar }
    .ox = Søg efter { ox-forward-as } i indstillingerne. Valget gælder så for alle mails, du videresender.
    .keywords = videresende original, vedhæfte mail, forward as attachment, Weiterleiten als Anlage, als Anhang weiterleiten

resend = Send meddelelsen igen
    .thunderbird = Vælg i menulinjen { tb-menu-message } › { tb-edit-as-new }. Tjek modtagerne, og send. { -menu-bar }
    .ox = Se i mailens menu, om du kan redigere en kopi. Ellers kan du videresende mailen.
    .keywords = gensende, sende igen, gentage, rediger som ny, resend, erneut senden, noch einmal senden

importance = Høj prioritet
    .thunderbird = Vælg { tb-compose-options } › { tb-priority } i mailens vindue. { -menu-bar }
    .ox = Se efter prioriteten i mailens valgmuligheder.
    .note = Ikke alle programmer viser den. Skriv også i emnet, at det haster.
    .keywords = vigtig, vigtighed, haster, udråbstegn, prioritet, high importance, urgent, Wichtigkeit hoch, wichtig, dringend

sensitivity = Følsomhed (fortrolighed)
    .note = Det findes ikke længere for mails. Det var ingen sikker beskyttelse. Det er bedre at kryptere det, der er fortroligt.
    .keywords = fortrolig, privat, personlig, beskyttelse, sensitivity, confidential, Vertraulichkeit, vertraulich

delay = Udskyd levering
    .thunderbird = Vælg { tb-menu-file } › { tb-send-later } i mailens vindue. Så venter mailen, til du vælger { tb-menu-file } › { tb-send-unsent }. Et klokkeslæt kan ikke vælges. { -menu-bar }
    .ox = Se ved knappen { ox-send }, om der tilbydes et senere tidspunkt.
    .note = Går ingen af delene? Så gem en kladde, og lad en aftale minde dig om den.
    .keywords = sende senere, forsinket, planlagt, tidspunkt, delay delivery, send later, Übermittlung verzögern, später senden, zeitversetzt

bcc = Bcc (skjult kopi)
    .thunderbird = Klik på den skjulte kopi (Bcc) til højre for linjen med modtagere.
    .ox = Klik på Bcc ved siden af linjen med modtagere.
    .note = Den, der står dér, kan ingen af de andre se.
    .keywords = BCC, blind kopi, skjulte modtagere, blind copy, Blindkopie

from-field = Feltet Fra
    .thunderbird = Klik øverst i mailens vindue på linjen med afsenderen.
    .ox = Vælg adressen i mailen ved { ox-from }.
    .note = Kan adressen ikke vælges? Så mangler retten til at sende, eller den er ikke tilføjet i { -thunderbird } endnu.
    .keywords = fra, afsender, vælge afsender, ændre afsender, afsenderadresse, from, sender, Von-Feld, Von, Absender

send-as = Send som, send på vegne af
    .thunderbird = For en { -shared-mailbox } vælger du afsenderen øverst i mailen. Som stedfortræder for en person skriver du bedre i { -ox-browser }.
    .ox = Vælg funktionspostkassens adresse ved { ox-from }. Eller vælg adressen på den person, du er stedfortræder for.
    .note = En { -shared-mailbox } sender kun med sin egen adresse. Er du stedfortræder for en person, kan andre se, at du har sendt mailen.
    .keywords = på vegne af, i en andens navn, sende for chefen, stedfortræder, send as, on behalf, Senden als, Senden im Auftrag

attachment = Vedhæft fil
    .thunderbird = Klik på { tb-attach } i mailens vindue.
    .ox = Vælg { ox-add-attachments } i mailen.
    .note = Du kan også trække filen ind i mailen med musen.
    .keywords = vedhæftning, vedhæftet fil, vedhæfte, papirclips, tilføje fil, bilag, attachment, Anlage, Anhang, Datei anfügen

attachment-reminder = Påmindelse om vedhæftet fil
    .thunderbird = Åbn { -app-menu } › { tb-settings } › { tb-settings-compose }. Sæt flueben ved { tb-attach-reminder }.
    .ox = { -ox } spørger som regel af sig selv, når du sender: { ox-forgot-attachment }
    .note = Begge programmer ser kun efter bestemte ord i din tekst.
    .keywords = glemt vedhæftet fil, manglende vedhæftning, advarsel, attachment reminder, Anlagenerinnerung, Anhang vergessen

large-attachment = Stor vedhæftet fil, OneDrive-link
    .thunderbird = Nogle gange tilbyder { -thunderbird } selv at uploade filen. Ellers indsætter du et link fra Nextcloud: { op-file-share }
    .ox = Indsæt et link fra Nextcloud: { op-file-share }
    .note = Alle filer i en mail må tilsammen højst fylde { op-attachment-limit }.
    .keywords = for stor vedhæftning, fil for stor, OneDrive, SharePoint, sky, dele link, dele fil, Nextcloud, Filelink, Große Anlage, Anhang zu groß

signature = Signatur
    .thunderbird = Åbn { -app-menu } › { tb-account-settings }, og klik på din konto. Teksten skal stå i feltet { tb-signature-text }
    .ox = Søg efter { ox-signatures } i indstillingerne.
    .note = Hvert program har sin egen signatur. Bruger du begge, skal du oprette den to gange.
    .keywords = underskrift, afslutning, hilsen, med venlig hilsen, sidefod, signature, Unterschrift

stationery = Tema, brevpapir
    .thunderbird = Lav en ny mail med dit udseende. Vælg { tb-menu-file } › { tb-save-as } › { tb-save-template } dér. { -menu-bar }
    .ox = Vælg skrift og farver i selve mailen.
    .note = Færdigt brevpapir som i Outlook findes ikke.
    .keywords = baggrund, skabelon, layout, design, skrifttype, farve, stationery, theme, Design, Briefpapier

format = HTML, almindelig tekst, RTF
    .thunderbird = Åbn { -app-menu } › { tb-account-settings } og { tb-addressing } ved din konto. Fluebenet ved { tb-compose-html } afgør det.
    .ox = Søg efter { ox-format-emails } i indstillingerne.
    .note = Formatet RTF findes ikke længere, HTML erstatter det. Andre får det ofte som en vedhæftet fil med navnet winmail.dat.
    .keywords = format, tekstformat, meddelelsesformat, rich text, ren tekst, plain text, formatering, winmail.dat, Nur-Text, Textformat

spelling = Stavekontrol
    .thunderbird = Åbn menuen { tb-compose-options } i mailens vindue. Stavekontrollen står der. { -menu-bar }
    .ox = Som regel kontrollerer din browser, mens du skriver. Klik på et understreget ord med højre museknap.
    .note = Er næsten alle ord understreget? Så er der nok valgt et andet sprog.
    .keywords = stavning, stavefejl, slåfejl, rød streg, ordbog, spell check, Rechtschreibprüfung, Rechtschreibung

encrypt = Kryptér
    .thunderbird = Vælg { tb-compose-security } › { tb-compose-encrypt } i mailens vindue. { -menu-bar }
    .ox = Som regel går det ikke her. Brug { -thunderbird }.
    .note = Du selv og alle, du skriver til, skal have et certifikat.
    .keywords = kryptere, kryptering, krypteret, S/MIME, SMIME, certifikat, hængelås, encrypt, Verschlüsseln, Verschlüsselung

sign = Signér digitalt
    .thunderbird = Åbn menuen { tb-compose-security } i mailens vindue. Slå den digitale signatur til der. { -menu-bar }
    .ox = Som regel går det ikke her. Brug { -thunderbird }.
    .note = Du skal have dit eget certifikat.
    .keywords = digital signatur, digital underskrift, signere, certifikat, S/MIME, SMIME, sign, Digital signieren, digitale Signatur

vcard = Elektronisk visitkort
    .thunderbird = Åbn { -app-menu } › { tb-account-settings }, og klik på din konto. Sæt flueben ved { tb-vcard }.
    .ox = Søg efter { ox-append-vcard } i indstillingerne.
    .keywords = visitkort, vCard, vcf, kontaktoplysninger, business card, Visitenkarte

## Reading and sorting

rules = Regler
    .thunderbird = Åbn { -app-menu } › { tb-app-menu-tools } › { tb-message-filters }. Disse filtre arbejder kun, så længe { -thunderbird } er åbent.
    .ox = Søg efter { ox-filter-rules } i indstillingerne. Disse regler udfører serveren altid.
    .note = Opret helst regler i { -ox }.
    .keywords = regel, indbakkeregler, regler og beskeder, filter, filtre, sortere automatisk, flytte automatisk, Sieve, rules, Regeln, Posteingangsregeln

create-rule = Guiden Regler
    .thunderbird = Vælg først en mail. En regel til den opretter du med { tb-menu-message } › { tb-create-filter } i menulinjen. { -menu-bar }
    .ox = Søg efter { ox-filter-rules } i indstillingerne, og vælg { ox-add-rule }.
    .keywords = oprette regel, ny regel, regel fra mail, guide, create rule, Regel-Assistent, Regelassistent, Regel erstellen

categories = Kategorier
    .thunderbird = Her hedder kategorier { tb-tag }. Vælg i menulinjen { tb-menu-message } › { tb-tag }. { -menu-bar }
    .ox = Vælg { ox-set-category } eller { ox-set-color } i mailens menu, alt efter hvad der tilbydes.
    .note = Hvert program har sin egen liste. Bliv helst ved det ene.
    .keywords = kategori, farvekategorier, farver, farve, mærkat, mærkater, categories, tags, Kategorien, Farben

follow-up = Opfølgning (flag)
    .thunderbird = Klik på stjernen på listen. Eller vælg i menulinjen { tb-menu-message } › { tb-mark } › { tb-mark-starred }. { -menu-bar }
    .ox = Vælg { ox-flag } eller { ox-set-color } i mailens menu, alt efter hvad der tilbydes.
    .note = Det alene minder dig ikke om noget. Opret en opgave i { -ox-browser } til det.
    .keywords = flag, opfølgningsflag, stjerne, markere, huske, påmindelse, follow up, Nachverfolgung, Fähnchen, Wiedervorlage

favourites = Favoritter
    .thunderbird = Klik på mappen med højre museknap, og vælg { tb-favorite-folder }. Vælg derefter i menulinjen { tb-menu-view } › { tb-menu-folders } › { tb-favorite-folder }. { -menu-bar }
    .ox = Se i mappens menu, om der tilbydes favoritter.
    .keywords = favorit, favoritmappe, fastgøre mappe, favorites, Favoriten

search-folder = Søgemapper
    .thunderbird = Opret den med { tb-menu-file } › { tb-menu-new } › { tb-saved-search } i menulinjen. { -menu-bar }
    .ox = Egne søgemapper findes ikke. For ulæste mails kan du søge efter { ox-unseen-folder } i indstillingerne.
    .keywords = søgemappe, virtuel mappe, gemt søgning, ulæste mails, ulæst post, search folder, Suchordner

instant-search = Hurtigsøgning
    .thunderbird = Ctrl+K fører til søgefeltet for alle mapper. { tb-quick-filter } over listen søger kun i den åbne mappe.
    .ox = Brug søgefeltet øverst. Vælg { ox-search-all-folders }, hvis det tilbydes.
    .keywords = søge, søgning, finde, søgefelt, Ctrl+E, avanceret søgning, instant search, Sofortsuche, Suche

focused-inbox = Fokuseret indbakke
    .thunderbird = Findes ikke. Alle mails står samlet i mappen { tb-inbox }.
    .ox = Det findes ikke som i Outlook. Sortér selv: Søg efter { ox-filter-rules } i indstillingerne.
    .keywords = fokuseret, andre, vigtige mails, focused inbox, Posteingang mit Relevanz, Relevanz

conversation = Samtalevisning
    .thunderbird = Vælg i menulinjen { tb-menu-view } › { tb-sort-by } › { tb-threaded }. { -menu-bar }
    .ox = Se ved { ox-view } og sorteringen over listen. Der kan du som regel slå samlingen til og fra.
    .keywords = samtale, samtaler, tråd, tråde, gruppere, conversation view, Unterhaltungsansicht, Konversation

reading-pane = Læserude
    .thunderbird = Vælg i menulinjen { tb-menu-view } › { tb-layout }. Mangler læseruden, så vælg { tb-message-pane } der. { -menu-bar }
    .ox = Vælg ved { ox-view }, hvordan liste og mail står ved siden af hinanden.
    .keywords = forhåndsvisning, eksempelrude, højre, nederst, fra, reading pane, Lesebereich, Vorschau

navigation-pane = Navigationsrude
    .thunderbird = Mapperne slår du til i menulinjen under { tb-menu-view } › { tb-layout }. Linjen helt til venstre hedder { tb-menu-view } › { tb-toolbars } › { tb-spaces-toolbar }. { -menu-bar }
    .ox = Listen over mapper slår du som regel til ved { ox-view }. Kalender og adressebog åbner du i linjen med programmer.
    .keywords = mapperude, mappeliste, mapper væk, venstre side, sidelinje, navigation pane, Navigationsbereich, Ordnerliste

ribbon = Bånd
    .thunderbird = De vigtigste knapper står ved mailen. Alt andet finder du under { -app-menu } og i menulinjen. { -menu-bar }
    .ox = De vigtigste knapper står ved mailen. Flere finder du i menuen der.
    .note = Ingen af programmerne har et bånd.
    .keywords = båndet, værktøjslinje, faner, menu, menulinje, knapper, hurtig adgang, ribbon, Menüband, Symbolleiste

arrange = Arrangér efter (sortér)
    .thunderbird = Vælg i menulinjen { tb-menu-view } › { tb-sort-by }. { -menu-bar }
    .ox = Se efter sorteringen over listen med mails.
    .keywords = sortere, sortering, rækkefølge, nyeste øverst, efter dato, efter størrelse, efter afsender, sort, Anordnen nach, Sortieren

zoom = Zoom, skriftstørrelse
    .thunderbird = Vælg i menulinjen { tb-menu-view } › { tb-font-size }. { -menu-bar }
    .ox = Tryk på Ctrl og plus eller Ctrl og minus. Med Ctrl og 0 er alt som før.
    .keywords = større, mindre, forstørre, for lille skrift, font size, Schriftgröße, größer

reset-view = Nulstil visning
    .thunderbird = Slå { tb-quick-filter } fra, og vælg i menulinjen { tb-menu-view } › { tb-threads } › { tb-threads-all }. { -menu-bar }
    .ox = Se ved { ox-view } og sorteringen over listen, hvad der er valgt.
    .note = En knap, der nulstiller alt på én gang, findes ikke.
    .keywords = ændre visning, mails forsvundet, tom liste, standardvisning, reset view, Ansicht zurücksetzen, Ansicht

junk = Uønsket mail
    .thunderbird = Mappen hedder { tb-spam }. Mistænkelige mails markerer du i menulinjen med { tb-menu-message } › { tb-mark } › { tb-mark-spam }. { -menu-bar }
    .ox = Vælg { ox-mark-spam } i mailens menu. Så ligger mailen i mappen med spam.
    .note = Se efter dér en gang imellem, om der er noget vigtigt.
    .keywords = junk, spam, spammappe, reklame, phishing, ikke spam, uønsket post, Junk-E-Mail, Werbung

blocked-senders = Blokerede afsendere
    .thunderbird = Markér mailen som spam i menulinjen: { tb-menu-message } › { tb-mark } › { tb-mark-spam }. { -menu-bar }
    .ox = Opret en regel for denne afsender. Søg efter { ox-filter-rules } i indstillingerne.
    .note = En liste over blokerede eller sikre afsendere som i Outlook findes som regel ikke.
    .keywords = blokere afsender, spærre, sikre afsendere, blacklist, whitelist, block sender, Blockierte Absender, sperren

pictures = Hent billeder
    .thunderbird = Over mailen står en besked. Der tillader du billederne for denne mail eller denne afsender.
    .ox = Vælg { ox-show-images } over mailen.
    .note = Billeder kan røbe, at du har læst mailen. Vis dem kun, når du kender afsenderen.
    .keywords = vise billeder, billeder mangler, rødt kryds, eksternt indhold, blokerede billeder, download pictures, Bilder herunterladen

headers = Internetheadere
    .thunderbird = Vælg i menulinjen { tb-menu-view } › { tb-message-source }, eller tryk på Ctrl+U. { -menu-bar }
    .ox = Vælg { ox-view-source } i mailens menu.
    .keywords = header, meddelelseshoved, mailheader, kildekode, egenskaber, internet headers, Internetkopfzeilen, Quelltext

save-message = Gem en mail som fil
    .thunderbird = Vælg i menulinjen { tb-menu-file } › { tb-save-as }. Filnavnet ender som regel på .eml. { -menu-bar }
    .ox = Se i mailens menu, om du kan gemme den. Filnavnet ender som regel på .eml.
    .note = Du kan ikke længere gemme med endelsen .msg.
    .keywords = gem som, gemme mail, eksportere, eml, msg, save as, Nachricht speichern, Speichern unter

msg-file = Fil, der ender på .msg
    .note = Ingen af programmerne åbner den. Bed om en PDF, en .eml-fil eller en videresendt mail. Upload ikke filen til nogen hjemmeside.
    .keywords = msg, .msg, msg-fil, gemt mail, åbne mail, Outlook-fil, Outlook-element, msg-Datei

print = Udskriv
    .thunderbird = Tryk på Ctrl+P, eller vælg i menulinjen { tb-menu-file } › { tb-print }
    .ox = Vælg udskrivning i mailens menu.
    .note = Vedhæftede filer kommer ikke med. Udskriv dem enkeltvis.
    .keywords = udskrive, udskrift, printe, printer, PDF, gem som PDF, papir, udskrive kalender, Drucken, ausdrucken

quick-print = Hurtig udskrivning
    .thunderbird = Tryk på Ctrl+P, og start udskrivningen.
    .ox = Åbn mailens menu, og vælg udskrivning der.
    .note = Det er ikke muligt at udskrive, uden at programmet spørger først.
    .keywords = udskrive straks, printe direkte, uden forhåndsvisning, quick print, Schnelldruck

shortcuts = Tastaturgenveje
    .thunderbird = Svar: Ctrl+R. Svar alle: Ctrl+Skift+R. Videresend: Ctrl+L. Ny mail: Ctrl+N. Der er flere under { tb-app-menu-help } › { tb-keyboard-shortcuts }. { -menu-bar }
    .ox = Her gælder browserens taster. Ctrl+R genindlæser siden, Ctrl+N åbner et nyt vindue.
    .keywords = genvej, genveje, genvejstaster, tastekombination, taster, tastatur, shortcuts, Tastenkürzel, Tastenkombination

## Folders and space

deleted-items = Slettet post
    .thunderbird = Mappen hedder { tb-trash }.
    .ox = Mappen hedder som regel Papierkorb eller papirkurv.
    .note = Det, der ligger i den, tæller stadig med. Det, du sletter der, er væk for altid.
    .keywords = papirkurv, slettede elementer, skraldespand, slettet, slette, tømme papirkurv, deleted items, Gelöschte Elemente, Papierkorb

recover-deleted = Gendan slettet post
    .thunderbird = Åbn mappen { tb-trash }, og flyt mailen tilbage.
    .ox = Åbn papirkurven, og flyt mailen tilbage.
    .note = Det, der også er slettet i papirkurven, kan du som regel ikke selv hente tilbage. Så ring straks til { -service-desk }.
    .keywords = gendanne, hente tilbage, slettet ved en fejl, fortryd, mail væk, recover deleted items, Gelöschte Elemente wiederherstellen

sent-items = Sendt post
    .thunderbird = Mappen hedder { tb-sent }.
    .ox = Åbn mappen med sendte mails på listen over mapper.
    .note = Sender du for en { -shared-mailbox }, ligger kopien måske i dens mappe.
    .keywords = sendt, sendte mails, sendte elementer, afsendt, sent items, Gesendete Elemente, gesendet

outbox = Udbakke
    .thunderbird = Åbn { tb-local-folders } › { tb-outbox }. Med { tb-menu-file } › { tb-send-unsent } i menulinjen sender du det, der venter der. { -menu-bar }
    .ox = Findes ikke. Mails bliver sendt med det samme.
    .keywords = ikke sendt, bliver liggende, hænger, venter, outbox, Postausgang

drafts = Kladder
    .thunderbird = Mappen hedder { tb-drafts }.
    .ox = Se efter kladderne på listen over mapper.
    .keywords = kladde, udkast, påbegyndt mail, gemt mail, drafts, Entwürfe, Entwurf

archive = Arkivér, Autoarkivering
    .thunderbird = Vælg i menulinjen { tb-menu-message } › { tb-archive-message }. { -menu-bar }
    .ox = Markér mailene, og vælg { ox-archive }.
    .note = Intet bliver længere arkiveret af sig selv. Arkiverede mails bliver i din { -mailbox } og tæller stadig med.
    .keywords = arkiv, arkivere, autoarkiv, lægge væk, gamle mails, opbevaring, archive, Archivieren, AutoArchivierung, Archiv

online-archive = Onlinearkiv
    .thunderbird = Åbn mappen { tb-archive } i din konto.
    .ox = Se efter arkivet på listen over mapper. Som regel er der en mappe for hvert år.
    .note = En ekstra { -mailbox } som arkiv findes som regel ikke. Arkivet er en mappe og tæller med i pladsen.
    .keywords = arkivpostkasse, ekstra postkasse, gammelt arkiv, online archive, Onlinearchiv, Archivpostfach

pst-file = Fil, der ender på .pst
    .note = Ingen af programmerne åbner den, heller ikke filer, der ender på .ost. Slet ikke filen. { -service-desk } fortæller dig, hvad der er muligt.
    .keywords = pst, .pst, ost, .ost, pst-fil, Outlook-datafil, datafil, personlige mapper, arkivfil, archive.pst, pst-Datei, Datendatei

mailbox-size = Postkassens størrelse, kvote
    .thunderbird = Klik på { tb-inbox } med højre museknap. Vælg { tb-properties } › { tb-quota }.
    .ox = Det står ved { ox-mail-quota }, som regel under listen over mapper.
    .keywords = fuld postkasse, postkassen er fuld, plads, lager, størrelse, hvor fuld, brugt, mappestørrelse, quota, Postfachgröße, Kontingent, Speicherplatz

clean-up = Ryd op i postkassen
    .thunderbird = Sortér en mappe efter størrelse i menulinjen: { tb-menu-view } › { tb-sort-by }. Slet derefter de største mails. { -menu-bar }
    .ox = Sortér listen efter størrelse, og slet de største mails.
    .note = Programmerne sletter ikke af sig selv dobbelte mails i en samtale. Tøm papirkurven bagefter.
    .keywords = oprydning, rydde op, ryd op i samtale, skaffe plads, tømme, store mails, clean up, Aufräumen

public-folders = Offentlige mapper
    .thunderbird = Mangler mappen, så klik på din konto med højre museknap. Vælg derefter { tb-subscribe }
    .ox = Find navnet på listen over mapper, også under { ox-shared-folders }. Var det en kalender eller en adressebog, så se efter der.
    .note = Nogle offentlige mapper er nu en { -shared-mailbox }. Spørg kort i dit team.
    .keywords = offentlig mappe, fælles mapper, teammappe, public folders, Öffentliche Ordner

shared-mailbox = Delt postkasse
    .thunderbird = Den står på listen over mapper. Mangler den, så klik på din konto med højre museknap. Vælg derefter { tb-subscribe }
    .ox = Log ind med din egen konto. Postkassen står på listen over mapper.
    .note = Den hedder nu { -shared-mailbox }. Administrationen giver adgang: { op-shared-mailbox-form }
    .keywords = funktionspostkasse, fællespostkasse, gruppepostkasse, ekstra postkasse, shared mailbox, Freigegebenes Postfach, Funktionspostfach

other-folder = Åbn en anden persons mappe
    .thunderbird = Klik på din konto med højre museknap, og vælg { tb-subscribe } Sæt flueben ved mappen.
    .ox = Se efter under { ox-shared-folders }. Mangler mappen, så vælg { ox-subscribe-shared-folder }.
    .note = Personen skal først dele mappen med dig.
    .keywords = anden brugers mappe, delt mappe, kollegas indbakke, en andens postkasse, stedfortræder, other user's folder, Ordner einer anderen Person

## Calendar and tasks

overlay = Kalenderoverlejring
    .thunderbird = Sæt flueben ved hver kalender, du vil se, på listen over kalendere.
    .ox = Sæt flueben ved hver kalender, du vil se, på listen over kalendere.
    .note = Aftalerne står samlet i en visning, hver kalender i sin farve.
    .keywords = overlejre, oven på hinanden, side om side, flere kalendere, kalendergruppe, overlay, Kalender überlagern, nebeneinander

calendar-sharing = Del kalender, tilladelser
    .thunderbird = Du kan kun dele i { -ox-browser }.
    .ox = Vælg { ox-share-permissions } i kalenderens eller mappens menu.
    .note = Giv personen besked. Ofte skal en ny deling først abonneres.
    .keywords = deling, dele, rettigheder, mappetilladelser, adgang, share calendar, permissions, Kalender freigeben, Freigabe, Berechtigungen

shared-calendar = Åbn delt kalender
    .thunderbird = Slå først { ox-sync-via-dav } til for kalenderen i { -ox }. Klik derefter med højre museknap i listen over kalendere. Vælg { tb-calendar-new } › { tb-calendar-network }.
    .ox = Se efter under { ox-shared-calendars }. Mangler den, så søg efter { ox-subscribe-shared-calendars } i indstillingerne.
    .note = Personen skal først dele kalenderen med dig.
    .keywords = anden kalender, kollegas kalender, teamkalender, gruppekalender, tilføje kalender, shared calendar, Freigegebenen Kalender öffnen

scheduling = Planlægningsassistent
    .thunderbird = Planlæg hellere i { -ox-browser }. Der kan du se, hvornår andre har tid.
    .ox = Skriv alle personer ind i den nye aftale, og vælg { ox-find-free-time }.
    .keywords = ledig tid, finde en tid, hvem har tid, planlægge, scheduling assistant, free busy, Terminplanungs-Assistent, Terminplanungsassistent

meeting-request = Mødeindkaldelse
    .thunderbird = Vælg { tb-event-attendees } i aftalens vindue.
    .ox = Åbn en ny aftale. Skriv personerne ind ved { ox-add-participant }, og gem.
    .note = Invitér helst altid fra { -ox-browser }. Ellers kan noget komme dobbelt frem.
    .keywords = invitation, invitere, indkalde, planlægge møde, deltagere, meeting request, Besprechungsanfrage, Einladung

meeting = Møde eller aftale
    .thunderbird = Opret en aftale. Personer tilføjer du med { tb-event-attendees }.
    .ox = Opret en aftale. Personer tilføjer du med { ox-add-participant }.
    .note = Begge dele er nu bare en aftale. Så snart der er personer på, bliver den til en invitation.
    .keywords = nyt møde, ny aftale, forskel, begivenhed, heldagsbegivenhed, meeting, appointment, Besprechung, Termin

responses = Acceptér, Foreløbig, Afvis
    .thunderbird = Over invitationen står { tb-invitation-accept }, { tb-invitation-tentative } og { tb-invitation-decline }.
    .ox = Åbn mailen med invitationen. Der svarer du ja, foreløbig eller nej.
    .note = Svar kun i ét program, helst i { -ox-browser }. Ellers kan aftalen blive vist dobbelt.
    .keywords = svare på invitation, acceptere, afvise, afbud, foreløbigt, accept, decline, Zusagen, Ablehnen, Mit Vorbehalt

propose-time = Foreslå nyt tidspunkt
    .note = Der er ingen sikker måde at gøre det på. Svar foreløbig eller nej. Skriv dit tidspunkt i en mail til den person, der har inviteret.
    .keywords = andet tidspunkt, modforslag, flytte møde, foreslå tid, propose new time, Andere Zeit vorschlagen

series = Gentagen aftale
    .thunderbird = I aftalens vindue er der en linje til det: { tb-event-repeat }
    .ox = Slå gentagelsen til i aftalen.
    .note = Ret helst serier i { -ox-browser }. Kan en gammel serie ikke rettes, hjælper vejledningen [Rester fra tiden med Outlook](#lotse=guide/exchange-reste).
    .keywords = serie, gentagelse, gentage, tilbagevendende, ugentlig, hver uge, fast møde, recurring, Serientermin, Wiederholung

room = Book et lokale, ressource
    .thunderbird = Book hellere lokaler i { -ox-browser }.
    .ox = Skriv lokalet ind i aftalen som en person: { ox-add-participant }
    .note = Mangler lokalet? Så fortæller { -service-desk } dig, hvordan du booker det nu.
    .keywords = lokalebooking, mødelokale, mødeværelse, konferencerum, ressourcer, tjenestebil, projektor, book room, Raum buchen, Ressource

show-as = Vis som: ledig, optaget
    .thunderbird = Vælg { tb-event-show-time } › { tb-event-free } i aftalens vindue. { -menu-bar }
    .ox = Sæt flueben ved { ox-show-as-free } i aftalen. Uden flueben gælder tiden som optaget.
    .note = „Ikke til stede“ kan som regel ikke vælges. Skriv det i emnet.
    .keywords = ledig, optaget, ikke til stede, arbejder andetsteds, hjemmearbejde, hjemmekontor, foreløbig, show as, free, busy, Anzeigen als, Frei, Gebucht

reminder = Påmindelse
    .thunderbird = I aftalens vindue er der en linje til det: { tb-event-reminder }
    .ox = Vælg { ox-add-reminder } i aftalen. For alle nye aftaler kan du søge efter { ox-default-reminder } i indstillingerne.
    .note = Som regel vises den kun, så længe programmet eller siden er åben.
    .keywords = huske, alarm, klokke, standardpåmindelse, minutter før, reminder, Erinnerung

private = Privat aftale
    .thunderbird = Vælg { tb-event-privacy } › { tb-event-private } i aftalens vindue. { -menu-bar }
    .ox = Vælg { ox-visibility } i aftalen. Med { ox-secret } ser andre aldrig aftalen.
    .keywords = privat, skjule, hængelås, hemmelig, fortrolig, ikke synlig, private, Privater Termin

teams-meeting = Teams-møde
    .thunderbird = { -thunderbird } opretter ikke noget rum. Kopiér linket fra OpenTalk ind i aftalen.
    .ox = Se i aftalen efter en videokonference. Mangler den, så kopiér linket fra OpenTalk: { op-opentalk-address }
    .note = Til videokonferencer er der OpenTalk.
    .keywords = Teams, Microsoft Teams, videokonference, videomøde, onlinemøde, Skype, Webex, Zoom, OpenTalk, Teams meeting, Teams-Besprechung

internet-calendar = Internetkalender (iCal)
    .thunderbird = Klik med højre museknap i listen over kalendere. Vælg { tb-calendar-new } › { tb-calendar-network }, og skriv adressen.
    .ox = Vælg { ox-subscribe-ical } ved listen over kalendere, hvis det tilbydes.
    .note = En enkelt .ics-fil henter du sådan ind i { -thunderbird }: { tb-events-tasks } › { tb-calendar-import }
    .keywords = iCal, ICS, ics-fil, abonnere på kalender, webkalender, webcal, helligdage, ferie, internet calendar

time-zone = Tidszone
    .thunderbird = Åbn { -app-menu } › { tb-settings } › { tb-settings-calendar }.
    .ox = Søg efter { ox-time-zone } i indstillingerne.
    .note = Den skal være ens i begge programmer og på din computer, i Tyskland altså Berlin.
    .keywords = forkert klokkeslæt, en time, sommertid, vintertid, forskudt, time zone, Zeitzone

to-do-bar = Opgavelinje, Outlook i dag
    .thunderbird = Find i dag-oversigten under { tb-menu-view } i menulinjen. Vælg { tb-show-today-pane } dér. { -menu-bar }
    .ox = Sådan en linje findes som regel ikke. Åbn kalenderen eller { ox-tasks }.
    .keywords = i dag, dagsoversigt, oversigt, lille kalender, to-do bar, Aufgabenleiste, Outlook Heute

tasks = Opgaver
    .thunderbird = Listen åbner du i linjen helt til venstre. En ny opgave opretter du med { tb-events-tasks } › { tb-new-task } i menulinjen. { -menu-bar }
    .ox = Åbn { ox-tasks }, og vælg { ox-new-task }.
    .note = Hvilke opgaver du ser i { -thunderbird }, afhænger af kalenderen. Er du i tvivl, så brug { -ox }.
    .keywords = opgave, to-do, todo, opgaveliste, tasks, Aufgaben, Aufgabe

assign-task = Tildel opgave
    .note = { -ox } behandler ikke invitationer til opgaver. Skriv til personen, hvad det drejer sig om. Så opretter personen selv opgaven.
    .keywords = opgaveanmodning, uddelegere opgave, sende opgave, tildele, assign task, Aufgabe zuweisen, Aufgabenanfrage

notes = Noter
    .thunderbird = Opret en opgave uden dato.
    .ox = Opret en opgave uden dato: { ox-tasks } › { ox-new-task }
    .note = De gule noter fra Outlook findes ikke. Mangler du gamle noter? Så hjælper vejledningen [Rester fra tiden med Outlook](#lotse=guide/exchange-reste).
    .keywords = note, gule sedler, huskeseddel, post-it, notes, Notizen, Notiz

journal = Journal (kladde)
    .note = Det findes ikke længere. Det, du vil holde fast, skriver du som en aftale. Mails finder du med søgningen.
    .keywords = journal, journalpost, telefonnotat, aktiviteter, log

## Addresses

address-book = Adressekartotek
    .thunderbird = Vælg i menulinjen { tb-menu-tools } › { tb-address-book }. { -menu-bar }
    .ox = Åbn { ox-address-book } i linjen med programmer.
    .keywords = adressebog, adresser, kontakter, telefonbog, personer, adresseliste, address book, Adressbuch

global-list = Global adresseliste
    .thunderbird = Skriv begyndelsen af navnet som modtager. Foreslås ingen, mangler der som regel et flueben: { -app-menu } › { tb-settings } › { tb-settings-compose }.
    .ox = Åbn { ox-address-book } og derefter { ox-global-address-list }.
    .keywords = GAL, global adressebog, offlineadressebog, alle brugere, finde kollega, katalog, LDAP, global address list, Globale Adressliste

contacts = Personlige kontakter
    .thunderbird = Åbn i menulinjen { tb-menu-tools } › { tb-address-book }. Mangler din adressebog fra { -ox }, så tilføj den. { -menu-bar }
    .ox = Åbn { ox-address-book } og derefter { ox-personal-address-book }.
    .keywords = kontaktpersoner, kontakter, mine kontakter, egne adresser, ny kontakt, tilføje kontakt, contacts, Persönliche Kontakte, Kontakte

contact-group = Kontaktgruppe, distributionsliste
    .thunderbird = Åbn i menulinjen { tb-menu-tools } › { tb-address-book }, og vælg { tb-new-list }. { -menu-bar }
    .ox = Åbn { ox-address-book }, og vælg { ox-new-distribution-list }, når du opretter noget nyt.
    .note = Lister fra { -ox } vises ikke i { -thunderbird }. Skriv til sådanne lister i { -ox-browser }.
    .keywords = mailingliste, maillingliste, gruppe, adressegruppe, flere modtagere, distribution list, Kontaktgruppe, Verteilerliste, Verteiler

auto-complete = Autofuldførelse
    .thunderbird = Forslag kommer af sig selv, når du skriver. Et forkert sletter du i adressebogen, som regel blandt de indsamlede adresser.
    .ox = Også her kommer forslag af sig selv. Et forkert står som regel i dine egne adressebøger. Ret eller slet det der.
    .note = Brug ikke forslag fra gamle mails fra Outlook. Vælg personen på ny.
    .keywords = forslag, foreslåede kontakter, gammel adresse, forkert adresse, nk2, autocomplete, AutoVervollständigen, Vorschläge

check-names = Kontrollér navne
    .thunderbird = Skriv begyndelsen af navnet som modtager, og vælg et forslag. Ctrl+K betyder nu noget andet.
    .ox = Skriv begyndelsen af navnet som modtager, og vælg et forslag.
    .note = Foreslår { -thunderbird } ingen fra forvaltningen? Så er kataloget ikke slået til endnu.
    .keywords = Ctrl+K, kontrollere modtagere, finde modtager, check names, Namen überprüfen

## Absence

absence = Ikke til stede-assistent, automatiske svar
    .thunderbird = Her går det ikke. Brug { -ox-browser }.
    .ox = Søg efter { ox-vacation-notice } i indstillingerne.
    .note = Serveren sender svarene, også når din computer er slukket. Din kalender udfylder du for sig.
    .keywords = fravær, fraværende, ferie, syg, ikke på kontoret, autosvar, autoreply, out of office, OOO, Abwesenheitsassistent, Automatische Antworten, Abwesenheit

delegate = Stedfortræder
    .thunderbird = Her går det ikke. Brug { -ox-browser }.
    .ox = Søg efter { ox-manage-deputies } i indstillingerne. Mangler det, så del enkelte mapper og kalendere.
    .keywords = stedfortrædere, stedfortræderadgang, vikar, afløser, sekretær, delegeret, delegate, deputy, Stellvertretung, Vertretung

auto-forward = Videresend og omdirigér (automatisk)
    .thunderbird = Automatisk videresendelse opretter du hellere i { -ox }. En enkelt mail omdirigerer du i menulinjen med { tb-menu-message } › { tb-redirect }. { -menu-bar }
    .ox = Søg efter { ox-auto-forward } i indstillingerne. Se også under { ox-filter-rules }.
    .note = Spørg først, om din arbejdsplads tillader automatisk videresendelse.
    .keywords = videresende automatisk, videresendelse, omdirigering, redirect, auto forward, Weiterleiten, Umleiten, Weiterleitung

## The program itself

send-receive = Send/modtag
    .thunderbird = Vælg i menulinjen { tb-menu-file } › { tb-get-new-messages } › { tb-all-accounts }. { -menu-bar }
    .ox = Det er ikke nødvendigt, nye mails kommer af sig selv. Hvis ikke, så genindlæs siden.
    .keywords = send og modtag alle mapper, F9, hente mails, opdatere, synkronisere, send receive, Senden/Empfangen

work-offline = Arbejd offline
    .thunderbird = Vælg i menulinjen { tb-menu-file } › { tb-offline } › { tb-work-offline }. { -menu-bar }
    .ox = Det går ikke. Her skal du altid have forbindelse til nettet.
    .note = Er der flueben ved { tb-work-offline }, sender og henter { -thunderbird } intet.
    .keywords = offline, uden internet, uden net, i toget, afbrudt, work offline, Offline arbeiten

cached-mode = Cachelagret Exchange-tilstand
    .thunderbird = Åbn { -app-menu } › { tb-account-settings } og { tb-sync-storage } ved din konto. Fluebenet ved { tb-keep-messages } afgør det.
    .ox = Det findes ikke. { -ox-browser } viser altid det, der ligger på serveren.
    .keywords = cache, cachetilstand, lokal kopi, ost, hente, cached mode, Exchange-Cache-Modus, Cachemodus

add-account = Tilføj konto
    .thunderbird = Åbn { -app-menu } › { tb-add-account }.
    .ox = Din konto er der, så snart du logger ind.
    .note = Til en { -shared-mailbox } skal du som regel ikke bruge en ekstra konto. Se først i vejledningen.
    .keywords = ny konto, mailkonto, oprette konto, ekstra konto, tilføje postkasse, add account, Konto hinzufügen

account-settings = Kontoindstillinger
    .thunderbird = Åbn { -app-menu } › { tb-account-settings }.
    .ox = Åbn indstillingerne, og søg efter det, du vil ændre.
    .note = Ret ikke oplysninger om serveren, medmindre en vejledning siger det.
    .keywords = konto, konti, kontooplysninger, serverindstillinger, server, account settings, Kontoeinstellungen

options = Indstillinger (Outlook-indstillinger)
    .thunderbird = Åbn { -app-menu } › { tb-settings }.
    .ox = Åbn indstillingerne. Du finder dem ved tandhjulet. Skriv det, du vil ændre, i søgefeltet.
    .keywords = valgmuligheder, tandhjul, konfigurere, Filer Indstillinger, options, settings, Optionen, Einstellungen

profile = Profil, mailprofil
    .note = Det skal du ikke tænke på. { -thunderbird } laver selv sin profil, { -ox-browser } bruger ingen. Slet ingen profilmappe, ellers mangler du konti og indstillinger.
    .keywords = Outlook-profil, ny profil, oprette profil, profilmappe, kontrolpanel, profile, Profil

add-ins = Tilføjelsesprogrammer
    .thunderbird = De hedder tilføjelser her: { -app-menu } › { tb-addons }.
    .ox = Du kan ikke selv tilføje udvidelser her.
    .note = Tilføjelsesprogrammer fra Outlook kører ikke længere. { -service-desk } fortæller dig, hvilke tilføjelser der er tilladt.
    .keywords = tilføjelse, tilføjelser, udvidelse, add-in, addin, addon, add-on, plug-in, plugin, Add-Ins, Erweiterung

desktop-alert = Skrivebordsbesked
    .thunderbird = Åbn { -app-menu } › { tb-settings } › { tb-settings-general }. Find stedet { tb-new-mail-arrival }
    .ox = Søg efter { ox-desktop-notifications } i indstillingerne. Din browser skal også tillade dem.
    .keywords = meddelelse, notifikation, notifikationer, pop op, popup, konvolut, lyd, ny mail, desktop alert, Desktopbenachrichtigung, Benachrichtigung

password = Skift adgangskode
    .thunderbird = Du ændrer den ikke her. Spørger { -thunderbird } efter den, så skriv den nye.
    .ox = Søg efter { ox-change-password } i indstillingerne. Mangler det, så skift den dér, hvor du plejer.
    .note = Husk også telefon og tablet. En gammel adgangskode dér kan spærre din konto.
    .keywords = adgangskode, kodeord, password, ny adgangskode, udløbet, glemt, spærret, change password, Kennwort ändern, Passwort

outlook-web = Outlook på internettet (OWA)
    .ox = Åbn { op-ox-address } i din browser, og log ind.
    .keywords = OWA, Outlook Web App, Outlook Web Access, webmail, i browseren, hjemmefra, Outlook im Web

outlook-phone = Outlook på telefonen
    .ox = Søg efter en guide til enheder i indstillingerne. Den kan hedde { ox-sync-device }.
    .note = Hvilke enheder der er tilladt, og hvordan de forbindes, står her: { op-mobile-guide }
    .keywords = mobil, mobiltelefon, smartphone, tablet, iPhone, iPad, Android, app, ActiveSync, Outlook-app, Handy, Smartphone
