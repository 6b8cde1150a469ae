video = Anhang senden
    .summary = So hängen Sie eine Datei an.
