guide = Nachricht senden
    .summary = Eine Nachricht bleibt liegen.
    .keywords = Postausgang

client = Womit arbeiten Sie?
    .hint = Beides geht.
    .answer-ox = { -ox }
    .answer-unsure = Weiß ich nicht

online = Verbindung prüfen
    .text = Der Computer fragt `{ op-server }`.

retry = Noch einmal senden
    .text =
        1. Öffnen Sie { PLATFORM() ->
            [linux] Bearbeiten › { ox-outbox }
           *[windows] Extras › { ox-outbox }
        }.
        2. Lesen Sie **alles**:
           - das *Wichtige*,
           - { op-server }.

        > Löschen Sie nichts.

        Mehr steht auf [einer Seite](https://example.org/) und [hier](#lotse=guide/empfangen/retry?works=no).
    .image-alt = Ein Punkt

done = Die Nachricht ist gesendet

outage = Das Netz ist gestört
    .text = Warten Sie.
