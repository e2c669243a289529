"""The real units, and some that plans may yet need, for the tests."""

import yaml

from generator.quantity.english import Noun
from generator.quantity.units import Units
from tests.real_data import data_folder

_FILE = data_folder() / "units.yml"
_MORE = [
    {"id": "week", "name": {"en": {"one": "week", "other": "weeks"}}, "printed": ["周", "星期"]},
    {"id": "day", "name": {"en": {"one": "day", "other": "days"}}, "printed": ["天", "日"]},
]
_ROWS = yaml.safe_load(_FILE.read_text(encoding="utf-8")) + _MORE

UNITS = Units.of((row["id"], row["printed"]) for row in _ROWS)
NAMES: dict[str, Noun] = {
    row["id"]: (row["name"]["en"]["one"], row["name"]["en"]["other"]) for row in _ROWS
}
