video = Find a folder
    .summary = You open a folder.
chapter-find = Find it
chapter-open = Open it
