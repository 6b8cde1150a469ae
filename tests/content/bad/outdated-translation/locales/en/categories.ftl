mail = E-mail
    .summary = Sending and receiving
