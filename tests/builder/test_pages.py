"""What every built page has: its title whatever it holds, and its other language."""

import re
from html import escape, unescape
from pathlib import Path

import pytest
import yaml
from mkdocs.utils.meta import get_data

from generator.builder.tree import front_matter
from generator.lang import Lang
from generator.project import PROJECT
from generator.site import Page, Part, Site
from tests.builder.conftest import Workshop

HOSTILE = [
    "colon: and # hash",
    "quotes \"double\" and 'single'",
    "{{ config.site_name }} {% raw %}",
    "<script>alert(1)</script>",
    "--- a rule",
    "- a list",
    "2026. 年",
    "yes",
    "011000",
    "&amp; [x](javascript:alert(1)) *stars* `code`",
    "两行\n---\n标题",
    "表情 😀 \u2028 和 \\ 反斜杠",
]


@pytest.mark.parametrize("title", HOSTILE)
def test_front_matter_reads_back(title: str) -> None:
    page = Page("x", title, "Body.\n", {"year": "2023", "hide": ["toc"], "noindex": True})
    body, meta = get_data(front_matter(page) + page.body)
    assert meta == {"title": title, "year": "2023", "hide": ["toc"], "noindex": True}
    assert body.strip() == "Body."


def test_hostile_titles_are_text_wherever_they_stand(workshop: Workshop) -> None:
    pages = tuple(
        Page(f"p{n}", title, "-\n", {"description": title}) for n, title in enumerate(HOSTILE)
    )
    languages: tuple[Lang, Lang] = ("zh", "en")
    both = tuple(Part(lang, "a", (Page("", "Home", "-\n"), *pages), ()) for lang in languages)
    names: dict[Lang, str] = {"zh": "<b>名</b>", "en": "<b>Name</b>"}
    framed = ("data", "about", "accessibility", "search")
    stub = tuple(
        Part(lang, "b", tuple(Page(p, p, "-\n") for p in framed), ()) for lang in languages
    )
    workshop.build(Site(both + stub, {}, names, {"zh": (), "en": ()}))
    for number, title in enumerate(HOSTILE):
        html = (workshop.out / f"en/p{number}/index.html").read_text(encoding="utf-8")
        assert escape(title, quote=False) in re.sub(r"&#34;|&#39;", _quote, html)
        assert html.count("<script") == 2  # the theme's own
        assert "<b>" not in html


def _quote(match: re.Match[str]) -> str:
    return unescape(match.group())


def test_every_page_leads_to_itself_in_the_other_language(sample: Path) -> None:
    pages = sorted(path for lang in ("zh", "en") for path in (sample / lang).rglob("index.html"))
    assert len(pages) == 22
    for page in pages:
        html = page.read_text(encoding="utf-8")
        found = re.search(r'<a class="language" href="([^"]+)" hreflang="([^"]+)"', html)
        assert found, page
        target = (page.parent / found[1] / "index.html").resolve()
        here, there = page.relative_to(sample).parts, target.relative_to(sample).parts
        assert (here[0], there[0]) in {("zh", "en"), ("en", "zh")}
        assert here[1:] == there[1:]
        assert f'<html lang="{found[2]}"' in target.read_text(encoding="utf-8")


def test_pages_ask_no_other_host_and_run_no_inline_script(sample: Path) -> None:
    for page in sample.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        assert not re.search(r'(?:src|action)="(?:https?:)?//', html), page
        assert not re.search(r'<link(?![^>]*rel="canonical")[^>]*href="(?:https?:)?//', html), page
        assert not re.search(r"<script(?![^>]*src=)", html), page
        assert not re.search(r"\son\w+=", html), page


class _Plain(yaml.SafeLoader):
    """Reads past the names of Python functions."""


_Plain.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


def test_settings_name_no_plugin_and_no_hook() -> None:
    shared = PROJECT / "mkdocs.yml"
    settings = yaml.load(shared.read_text(encoding="utf-8"), _Plain)
    assert settings["plugins"] == []
    assert "hooks" not in settings
    assert settings["theme"]["font"] is False
