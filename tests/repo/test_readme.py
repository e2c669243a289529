"""What both READMEs say of files is so: those of the data are published, the folders are there."""

import re
from fnmatch import filter as matching

import pytest

from generator.lang import LANGUAGES, Lang, choose
from generator.project import PROJECT
from tests.real_data import real_files

CODE = re.compile(r"`([^`\s]+)`")
FILE = re.compile(r"SHA256SUMS|.+\.(cff|csv|json|jsonld|sqlite|ttl|xlsx|zip)|[a-z]+/")
FOLDER = re.compile(r"^    ([a-z]+/) ", re.MULTILINE)
BUILT = "build/site/"


def readme(lang: Lang) -> str:
    name = choose(lang, zh="README.zh.md", en="README.md")
    return (PROJECT / name).read_text(encoding="utf-8")


def files_of_the_data(lang: Lang) -> list[str]:
    """What the section on the data calls by a file's or a folder's name."""
    start, end = choose(lang, zh=("数据", "修改数据"), en=("The data", "Editing the data"))
    section = readme(lang).split(f"\n## {start}\n")[1].split(f"\n## {end}\n")[0]
    return [name for name in CODE.findall(section) if FILE.fullmatch(name) and name != "data/"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_files_of_the_data_are_published(lang: Lang) -> None:
    named = files_of_the_data(lang)
    assert len(named) > 10
    for name in named:
        inside = [name.removeprefix(BUILT)] if name.startswith(BUILT) else [f"data/v1/{name}"]
        pattern = inside[0].replace("NAME", "*") + "*" * name.endswith("/")
        own = (PROJECT / name).exists()
        assert own or matching(real_files(), pattern), f"README names {name}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_folders_are_there(lang: Lang) -> None:
    named = set(FOLDER.findall(readme(lang)))
    kept = {f"{path.name}/" for path in PROJECT.iterdir() if path.is_dir()}
    tracked = {name for name in kept if not name.startswith((".", "_")) and "egg-info" not in name}
    assert named | {"build/"} == tracked | {"build/"}


def test_both_name_the_same() -> None:
    assert files_of_the_data("zh") == files_of_the_data("en")
    assert FOLDER.findall(readme("zh")) == FOLDER.findall(readme("en"))
