"""What a publication says of itself."""

import datetime

from generator.export.publication import Publication

LATE = datetime.datetime(
    2026, 11, 22, 1, 30, 7, tzinfo=datetime.timezone(datetime.timedelta(hours=8))
)


def test_the_moment_is_given_in_utc_whatever_zone_it_came_in() -> None:
    assert Publication(LATE).created == "2026-11-21T17:30:07Z"
    assert Publication(LATE).day == "2026-11-21"


def test_an_address_is_known_only_with_the_site_s() -> None:
    moment = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    known = Publication(moment, "https://example.org/minsheng")
    assert known.address("data/v1/x.csv") == "https://example.org/minsheng/data/v1/x.csv"
    assert Publication(moment).address("data/v1/x.csv") is None
