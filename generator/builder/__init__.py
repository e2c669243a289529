"""From rendered pages to a finished static site."""
