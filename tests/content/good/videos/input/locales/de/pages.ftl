step = Schritt
videos = Kurze Videos
video = Video dazu:
play-video = Video ansehen
transcript = Zum Lesen
frame = Bild
