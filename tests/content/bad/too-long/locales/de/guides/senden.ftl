guide = Nachricht senden
    .summary = Eine Nachricht bleibt liegen.

works = Klappt es im Browser?
    .answer-yes = Ja
    .answer-no = Nein
    .answer-unsure = Weiß ich nicht

retry = Noch einmal senden
    .text = Öffnen Sie den Ordner.

done = Die Nachricht ist gesendet

contact = Der Service-Desk hilft weiter
    .text = Halten Sie die Fehlermeldung bereit.

s1 = Schritt 1
    .text = Versuchen Sie Weg 1.

s2 = Schritt 2
    .text = Versuchen Sie Weg 2.

s3 = Schritt 3
    .text = Versuchen Sie Weg 3.

s4 = Schritt 4
    .text = Versuchen Sie Weg 4.

s5 = Schritt 5
    .text = Versuchen Sie Weg 5.

s6 = Schritt 6
    .text = Versuchen Sie Weg 6.

s7 = Schritt 7
    .text = Versuchen Sie Weg 7.

s8 = Schritt 8
    .text = Versuchen Sie Weg 8.

s9 = Schritt 9
    .text = Versuchen Sie Weg 9.

s10 = Schritt 10
    .text = Versuchen Sie Weg 10.

s11 = Schritt 11
    .text = Versuchen Sie Weg 11.
