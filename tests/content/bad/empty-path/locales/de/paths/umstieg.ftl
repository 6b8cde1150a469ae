path = Umstieg
    .summary = Für alle, die neu sind.
step-start = Anfangen
