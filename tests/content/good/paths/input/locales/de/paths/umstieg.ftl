path = Umstieg
    .summary = Für alle, die neu sind.
step-start = Anfangen
    .word-outbox = Was daraus geworden ist.
step-send = Senden & lernen
