"""The site's own search: a static index in small pieces, and the page that asks it."""
