"""Getting programs that pip can't install: a browser, its driver, a font, nginx."""
