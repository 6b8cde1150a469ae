outbox = Postausgang
    .note = Er liegt in den lokalen Ordnern.
