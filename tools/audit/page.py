"""The report as a page with the site's own styles, and in short for a terminal."""

from __future__ import annotations

import shutil
from pathlib import Path

import jinja2

from tools.audit.report import Audit, bars, left_out

TEMPLATE = Path(__file__).with_name("report.html.jinja")
STYLES = "en/assets/site.css"


def as_html(audit: Audit) -> str:
    """The audit as a page; its styles stand beside it as site.css."""
    environment = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(TEMPLATE.read_text(encoding="utf-8"))
    return template.render(audit=audit, bars=bars(audit), left_out=left_out(audit))


def write(audit: Audit, site: Path, folder: Path) -> Path:
    """Put the page and its styles, which are the site's, into `folder`; where the page is."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(site / STYLES, folder / "site.css")
    target = folder / "index.html"
    target.write_text(as_html(audit), encoding="utf-8")
    return target


def as_text(audit: Audit) -> str:
    """The audit in lines: every bar, what was left out, every finding."""
    rows = [f"{one.state:12}  {one.figure:>6} of {one.limit:>5}  {one.name}" for one in bars(audit)]
    return "\n".join([*rows, *left_out(audit), *map(str, audit.findings)])
