"""What makes pages: escaping in every template, strictness, links, words."""

from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from generator.render.environment import TEMPLATES, environment
from generator.render.maker import Maker
from tests.corpus import dataset_of
from tests.publication import NOWHERE


@pytest.fixture(scope="module")
def maker(tmp_path_factory: pytest.TempPathFactory) -> Maker:
    return Maker("en", dataset_of(tmp_path_factory.mktemp("data")), NOWHERE)


def rendered(source: str, **context: object) -> str:
    return environment().from_string(source).render(**context)


def test_every_expression_is_escaped() -> None:
    assert rendered("{{ x }}", x="<b>[y](z)") == "&#60;b&#62;&#91;y&#93;(z)"
    assert rendered("{% macro m(x) %}<i>{{ x }}</i>{% endmacro %}{{ m(x) }}", x="*") == (
        "<i>&#42;</i>"
    )
    assert rendered("{{ x }}", x="{{ 7*7 }}") == "&#123;&#123; 7&#42;7 &#125;&#125;"


def test_a_space_at_the_end_of_a_word_stays() -> None:
    assert rendered("{{ x }}{{ y }}", x="Also: ", y="one") == "Also&#58; one"
    assert rendered("{{ x }}", x="  a  b  ") == " a b "


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        rendered("{{ nothing }}")


def test_no_template_goes_round_the_escaping() -> None:
    for path in TEMPLATES.rglob("*.jinja"):
        text = path.read_text(encoding="utf-8")
        assert "safe" not in text, path
        assert "autoescape" not in text, path


def test_templates_hold_no_words() -> None:
    for path in TEMPLATES.rglob("*.jinja"):
        text = path.read_text(encoding="utf-8")
        assert not any("\u3400" <= character <= "\u9fff" for character in text), path


def test_each_template_is_used() -> None:
    code = "".join(
        path.read_text(encoding="utf-8")
        for path in [*TEMPLATES.parent.rglob("*.py"), *TEMPLATES.rglob("*.jinja")]
    )
    for path in TEMPLATES.rglob("*.jinja"):
        assert f'"{path.relative_to(TEMPLATES).as_posix()}"' in code


def test_languages(maker: Maker) -> None:
    text = maker.dataset.topics[0].name
    assert (maker.pick(text), replace(maker, lang="zh").pick(text)) == ("City", "城市")
    assert maker.word("tab_places") == "Places"
    assert Path(TEMPLATES).is_dir()
