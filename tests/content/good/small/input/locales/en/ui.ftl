language-name = English
close = Close { -ox }
