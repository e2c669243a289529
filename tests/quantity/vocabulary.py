"""The real units, for the tests."""

import yaml

from generator.quantity.english import Noun
from generator.quantity.units import Units
from tests.real_data import data_folder

_FILE = data_folder() / "units.yml"
_ROWS = yaml.load(_FILE.read_bytes(), yaml.CSafeLoader)

UNITS = Units.of(
    [(row["id"], row["printed"]) for row in _ROWS],
    [(row["id"], row.get("ambiguous", ())) for row in _ROWS],
)
NAMES: dict[str, Noun] = {
    row["id"]: (row["name"]["en"]["one"], row["name"]["en"]["other"]) for row in _ROWS
}
