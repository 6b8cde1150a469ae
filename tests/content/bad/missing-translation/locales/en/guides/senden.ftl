guide = Sending a message
    .summary = A message stays where it is.

works = Does it work in the browser?
    .answer-yes = Yes
    .answer-unsure = I do not know

retry = Send once more
    .text = Open the folder.


contact = The service desk can help
    .text = Have the error message ready.
