path = Moving
    .summary = For all who are new.
step-start = Begin
