"""For a test of each table."""

from generator.export.tables import TABLES
from tests.every import every

EVERY = every("table", TABLES, ids=[table.name for table in TABLES])
