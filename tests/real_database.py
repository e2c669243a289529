"""The database that is published of the real data."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from generator.export.formats.sqlite_file import PATH
from tests.real_data import real_files


@contextmanager
def real_database() -> Iterator[sqlite3.Connection]:
    """The database, open to be asked; what is written to it is lost."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(real_files()[PATH])
        yield database
