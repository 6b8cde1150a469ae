video = Anhang senden
    .summary = So hängen Sie eine Datei an.

transcript =
    Klicken Sie auf die Büroklammer.

    Wählen Sie die Datei.
