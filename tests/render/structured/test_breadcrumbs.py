"""The way down to a page."""

from generator.render.structured.address import Address
from generator.render.structured.breadcrumbs import ancestors, breadcrumbs
from generator.site import NavItem, Page
from tests.publication import NOWHERE

PLAN = NavItem("2023", "places/1/2023", (NavItem("Parking", "places/1/2023/parking"),))
NAV = (NavItem("Yunzhou", "places/1", (PLAN,)), NavItem("More", None, (NavItem("A", "a"),)))
TABS = [NavItem("Places", "places"), NavItem("Data", "data"), NavItem("Nowhere", None)]


def way(path: str, title: str) -> list[tuple[int, str, str]]:
    above = dict(ancestors(NAV)).get(path, ())
    made = breadcrumbs(Page(path, title, ""), "Home", TABS, above, Address(NOWHERE, "en", path))
    assert made["@type"] == "BreadcrumbList"
    return [(one["position"], one["name"], one["item"]) for one in made["itemListElement"]]


def test_tab_and_entries_above_lead_to_a_page() -> None:
    assert way("places/1/2023/parking", "Add parking spaces") == [
        (1, "Home", "../../../../"),
        (2, "Places", "../../../"),
        (3, "Yunzhou", "../../"),
        (4, "2023", "../"),
        (5, "Add parking spaces", "./"),
    ]


def test_the_home_page_is_its_own_way() -> None:
    assert way("", "Minsheng") == [(1, "Home", "./")]


def test_a_tab_s_own_page_stands_once() -> None:
    assert way("data", "Open data") == [(1, "Home", "../"), (2, "Open data", "./")]


def test_a_heading_that_is_no_page_is_no_step() -> None:
    assert way("a", "A") == [(1, "Home", "../"), (2, "A", "./")]


def test_a_path_that_only_begins_alike_is_not_below() -> None:
    assert way("database", "Else") == [(1, "Home", "../"), (2, "Else", "./")]
