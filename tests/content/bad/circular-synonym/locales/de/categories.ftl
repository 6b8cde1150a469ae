mail = E-Mail
    .summary = Senden und Empfangen
