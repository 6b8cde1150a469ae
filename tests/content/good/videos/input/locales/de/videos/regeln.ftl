video = Regel anlegen
    .summary = Nachrichten landen von selbst im Ordner.
frame-menu =
    Öffnen Sie die **Einstellungen**.

    - Suchen Sie „Regeln“.
    .image-alt = Das Menü mit den Einstellungen
frame-rule = Wählen Sie einen Ordner.
    .image-alt = Die Regel
