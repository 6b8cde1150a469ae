language-name = Deutsch
close = Schließen
back = Zurück
