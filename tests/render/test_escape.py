"""Escaping, over any text and at every place where a page may show it."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from generator.load.text import CONTROL
from generator.render.escape import escape_text
from tests.render.markdown_page import parse, skeleton, texts, to_html

WORD = "Word"
PLACES = [
    "{}",
    "## {}",
    "x {} y",
    "<p>{}</p>",
    "<ul>\n<li>{}</li>\n</ul>",
    "<td>{}</td>",
    "[{}](../x/)",
    "- {}",
    '<p title="{}">x</p>',
    '<img src="x" alt="{}">',
    "**{}**",
    "1{}",
    "{}\n{}",
]
ANY = st.text(
    st.characters(exclude_categories=["Cs"]).filter(lambda x: not CONTROL.search(x)), min_size=1
).filter(lambda text: bool(text.strip()))
MARKUP = st.text(st.sampled_from("<>[]()!*_`#-+=|~^:&;.\\\"'{}%$@/1a 。好\n\t"), min_size=1).filter(
    lambda text: bool(text.strip())
)


@pytest.mark.parametrize("place", PLACES)
@settings(max_examples=150)
@given(text=ANY | MARKUP)
@example(text="<script>alert(1)</script>")
@example(text="[x](javascript:alert(1))")
@example(text="{{ 7*7 }}")
@example(text="1. 2) 3.")
@example(text="2026. 年")
@example(text="a -- b --- c")
@example(text="&lt;b&gt; &#60; &amp;")
@example(text="x\n===")
@example(text="    code")
def test_any_text_stays_text(place: str, text: str) -> None:
    expected = parse(to_html(place.replace("{}", WORD)))
    found = parse(to_html(place.replace("{}", escape_text(text))))
    line = " ".join(text.split())
    assert skeleton(found) == skeleton(expected)
    assert texts(found) == texts(expected).replace(WORD, line)
    for attribute in ("title", "alt"):
        values = [one.get(attribute) for one in found.iter() if attribute in one.attrib]
        assert values == [line] * place.count(f'{attribute}="')


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("停车泊位10888个", "停车泊位10888个"),
        ("Raise the subsidy, 2023", "Raise the subsidy, 2023"),
        ("two  lines\n here ", "two lines here"),
        ("a-b", "a-b"),
        ("- a", "&#45; a"),
        ("<b>", "&#60;b&#62;"),
        ("[x]", "&#91;x&#93;"),
        ("{{ x }}", "&#123;&#123; x &#125;&#125;"),
        ("2026. 年", "2026&#46; 年"),
        ("1.5万", "1&#46;5万"),
        ("https://x", "https&#58;&#47;&#47;x"),
        ("(x)", "&#40;x)"),
        ("", ""),
        (" ", ""),
        (12, "12"),
        (None, "None"),
    ],
)
def test_examples(text: object, escaped: str) -> None:
    assert escape_text(text) == Markup(escaped)


def test_markup_of_templates_passes() -> None:
    class Own:
        def __html__(self) -> str:
            return "<i>x</i>"

    assert escape_text(Markup("<b>x</b>")) == "<b>x</b>"
    assert escape_text(Own()) == "<i>x</i>"
