"""A first query stays light, whatever it is."""

from pathlib import Path
from statistics import median

import pytest

from generator.lang import LANGUAGES, Lang
from tests.breadth import breadth, sweep
from tests.browser.conftest import NewPage
from tests.browser.search.cases import listed
from tools.search.weigh import LIGHT
from tools.web.query_weight import weights


@sweep
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_first_query_is_light(
    new_page: NewPage, built_site: Path, site_url: str, lang: Lang
) -> None:
    queries = [case.query for case in listed(lang)][:: breadth(16, 2)]  # the audit weighs others
    found = list(weights(new_page(), site_url, built_site, lang, queries))
    most, query = max(found)
    typical = median(size for size, _ in found)
    print(
        f"{lang}: {len(found)} first queries, median {typical / 1024:.1f} KB, "
        f"most {most / 1024:.1f} KB ({query})"
    )
    assert min(found)[0] > 5_000  # the script alone is larger: nothing was left out
    assert most < LIGHT
