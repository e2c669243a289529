"""A publication of a fixed moment, with and without an address."""

import datetime

from generator.export.publication import Publication

MOMENT = datetime.datetime(2026, 11, 22, 5, 54, 8, tzinfo=datetime.UTC)
NOWHERE = Publication(MOMENT)
PUBLISHED = Publication(MOMENT, "https://example.org/minsheng")
