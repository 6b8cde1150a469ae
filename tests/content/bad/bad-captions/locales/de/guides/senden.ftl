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
    .text = Legen Sie die Fehlermeldung bereit.
