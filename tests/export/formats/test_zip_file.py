"""The archive of everything."""

import io
import zipfile
import zlib
from dataclasses import replace

import pytest

from generator.export.draft import Draft
from generator.export.formats.zip_file import PATH, zip_file
from generator.export.publication import Publication
from tests.publication import MOMENT, NOWHERE
from tests.real_data import real_dataset, real_files

FILES = {"data/v1/b.csv": b"b\r\n", "api/v1/a.json": b"{}\n"}
DRAFT = Draft(real_dataset(), {}, NOWHERE, FILES)


def archive(content: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(content))


def test_it_holds_the_files_where_they_stand_on_the_site() -> None:
    made = archive(zip_file(DRAFT)[PATH])
    assert made.testzip() is None
    assert {name: made.read(name) for name in made.namelist()} == FILES
    assert made.namelist() == sorted(FILES)
    assert {one.date_time for one in made.infolist()} == {(2026, 11, 22, 5, 54, 8)}


def test_the_order_in_which_files_came_does_not_show() -> None:
    turned = replace(DRAFT, files=dict(reversed(FILES.items())))
    assert zip_file(turned) == zip_file(DRAFT)


def test_a_moment_before_the_format_s_own_is_its_first() -> None:
    early = Publication(MOMENT.replace(year=1970))
    entry = archive(zip_file(replace(DRAFT, publication=early))[PATH]).infolist()[0]
    assert entry.date_time[0] == 1980


def test_all_that_is_published_is_in_it() -> None:
    made = archive(real_files()[PATH])
    without = {PATH, "data/v1/SHA256SUMS", "api/v1/SHA256SUMS"}
    assert set(made.namelist()) == set(real_files()) - without


def test_a_changed_byte_is_caught() -> None:
    many = bytes(range(256)) * 20
    content = bytearray(zip_file(replace(DRAFT, files={"data/v1/a": many}))[PATH])
    content[100] ^= 1
    with pytest.raises((zipfile.BadZipFile, zlib.error)):
        archive(bytes(content)).read("data/v1/a")
