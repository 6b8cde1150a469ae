video = Datei anhängen
    .summary = Sie hängen eine Datei an.
transcript =
    Ein Fenster mit einer Nachricht. Stimme: „Klicken Sie **hier**.“

    Der Zeiger steht auf der Büroklammer.
