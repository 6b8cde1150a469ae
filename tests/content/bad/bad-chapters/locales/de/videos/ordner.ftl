video = Ordner finden
    .summary = Sie öffnen einen Ordner.
chapter-find = Ordner finden
chapter-open = Ordner öffnen
