"""The pages at the site's root that belong to no language: the start page and the 404 page."""

from pathlib import Path
from urllib.parse import urlsplit

import jinja2

from generator.builder.styles import root_stylesheet
from generator.site import Site


def root_pages(site: Site, theme: Path, base_url: str | None) -> dict[str, bytes]:
    """index.html and 404.html, and their styles in root.css.

    The 404 page is shown at any address, so its links start at the site's base path. No style
    stands in a page: the server's policy allows only those from files.
    """
    loader = jinja2.FileSystemLoader([theme / "root", theme / "partials"])
    templates = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True)
    base = urlsplit(base_url).path.rstrip("/") + "/" if base_url else "/"
    pages = {
        name: templates.get_template(name)
        .render(names=site.names, base=link_base, base_url=base_url)
        .encode()
        for name, link_base in (("index.html", ""), ("404.html", base))
    }
    return pages | {"root.css": root_stylesheet(theme, site.frame.colours).encode()}
