"""What a copy for a disk lacks is found by its path, and links to it lead online."""

import pytest

from generator.builder.left_out import LeftOut
from generator.site import OfflineCopy
from tests.builder.sample import sample_site

ADDRESS = "https://example.org/minsheng"
COPY = OfflineCopy("common.zip", frozenset({"990100"}), ("data/v1/",))
LACKING = LeftOut.of(COPY, sample_site(), ADDRESS)


@pytest.mark.parametrize(
    ("path", "held"),
    [
        ("zh/places/990100/index.html", True),
        ("en/places/990100/2023/parking/index.html", True),
        ("zh/places/index.html", False),
        ("zh/places/9901001/index.html", False),
        ("data/v1/figures.csv", True),
        ("zh/data/v1/index.html", False),
        ("index.html", False),
    ],
)
def test_paths(path: str, held: bool) -> None:
    assert LACKING.holds(path) is held


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("990100/", f"{ADDRESS}/zh/places/990100/"),
        ("990100/2023/#figure-1", f"{ADDRESS}/zh/places/990100/2023/#figure-1"),
        ("../../data/v1/figures.csv?a=b", f"{ADDRESS}/data/v1/figures.csv?a=b"),
        *(("../topics/", None), ("./", None), ("#more", None), ("?q=a", None), ("", None)),
    ],
)
def test_links_on_the_page_of_places(link: str, address: str | None) -> None:
    assert LACKING.online("zh/places/index.html", link) == address


def test_the_whole_site_lacks_nothing() -> None:
    whole = LeftOut.of(OfflineCopy("all.zip"), sample_site(), None)
    assert not whole.holds("zh/places/990100/index.html")
    assert whole.online("zh/places/index.html", "990100/") is None


def test_a_part_needs_an_address() -> None:
    with pytest.raises(ValueError, match=r"common\.zip: .* need the site's address"):
        LeftOut.of(COPY, sample_site(), None)
