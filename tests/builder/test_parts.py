"""Parts are kept, and built again only when something of theirs changed."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.builder import part_build, parts
from generator.builder.part_build import build_part
from generator.builder.tree import write_tree
from generator.site import Frame, NavItem, Page, Part, Site
from tests.builder.conftest import Workshop, content_of
from tests.builder.sample import sample_site

ALL = ("zh/common", "zh/990100", "en/common", "en/990100")


def _edited(site: Site, lang: str, name: str, body: str) -> Site:
    def edit(part: Part) -> Part:
        if (part.lang, part.name) != (lang, name):
            return part
        first = replace(part.pages[0], body=body)
        return replace(part, pages=(first, *part.pages[1:]))

    return replace(site, parts=tuple(edit(part.whole()) for part in site.parts))


def test_second_build_takes_every_part_from_the_cache(workshop: Workshop) -> None:
    assert workshop.build(sample_site()).rendered == ALL
    again = workshop.build(sample_site())
    assert (again.rendered, again.reused) == ((), 4)


def test_edit_builds_only_its_part(workshop: Workshop) -> None:
    workshop.build(sample_site())
    edited = _edited(sample_site(), "en", "990100", "Changed words.\n")
    assert workshop.build(edited).rendered == ("en/990100",)
    page = workshop.out / "en/places/990100/index.html"
    assert "Changed words." in page.read_text(encoding="utf-8")


def test_new_tab_builds_every_part_of_its_language(workshop: Workshop) -> None:
    site = sample_site()
    workshop.build(site)
    tabs = {**site.tabs, "en": (*site.tabs["en"], NavItem("More", "components"))}
    assert workshop.build(replace(site, tabs=tabs)).rendered == ("en/common", "en/990100")


def test_other_files_build_no_part(workshop: Workshop) -> None:
    workshop.build(sample_site())
    changed = replace(sample_site(), files={"data/v1/figures.csv": b"changed\n"})
    assert workshop.build(changed).rendered == ()
    assert (workshop.out / "data/v1/figures.csv").read_bytes() == b"changed\n"


def test_parts_that_are_gone_leave_the_cache_and_the_site(workshop: Workshop) -> None:
    site = sample_site()
    gone = (Page("places/990200", "Gone", "Words.\n"),)
    extra = (Part("zh", "990200", gone, ()), Part("en", "990200", gone, ()))
    workshop.build(replace(site, parts=(*site.parts, *extra)))
    assert (workshop.out / "en/places/990200").exists()
    workshop.build(site)
    assert len(list((workshop.work / "parts").iterdir())) == 4
    assert not (workshop.out / "en/places/990200").exists()


def test_address_of_the_site_is_part_of_the_digest(workshop: Workshop) -> None:
    workshop.build(sample_site())
    assert workshop.build(sample_site(), "https://example.org").rendered == ALL


def test_what_the_frame_says_is_new_on_every_page(workshop: Workshop) -> None:
    contact = "mailto:desk@example.org"
    workshop.build(sample_site())
    workshop.build(replace(sample_site(), frame=Frame(contact=contact)))
    for page in ("zh/index.html", "en/places/990100/index.html"):
        assert contact in (workshop.out / page).read_text(encoding="utf-8"), page


def test_pages_that_an_edit_leaves_alone_are_not_made_again(
    workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "build_parts", lambda jobs: list(map(build_part, jobs)))
    made: list[str] = []

    def write(part: Part, settings: dict[str, object], folder: Path) -> Path:
        made.extend(f"{part.lang}/{page.path}" for page in part.pages)
        return write_tree(part, settings, folder)

    monkeypatch.setattr(part_build, "write_tree", write)
    workshop.build(sample_site())
    edited = _edited(sample_site(), "en", "common", "Changed *words*.\n")
    whole, made[:] = set(made), []
    workshop.build(edited)
    first = next(part for part in edited.parts if (part.lang, part.name) == ("en", "common"))
    assert made == [f"en/{first.pages[0].path}"]
    assert len(whole) > 10
    cold = Workshop(tmp_path / "cold/site", tmp_path / "cold/work")
    cold.build(edited)
    assert content_of(workshop.out) == content_of(cold.out)


def test_what_was_written_into_the_site_or_lost_in_the_cache_is_made_again(
    workshop: Workshop,
) -> None:
    workshop.build(sample_site())
    before = content_of(workshop.out)
    for name in ("en/components/index.html", "zh/search/start.js"):
        with (workshop.out / name).open("ab") as file:  # it is one with the cache's
            file.write(b"stray")
    next(workshop.work.glob("parts/zh-common-*/site/data/index.html")).unlink()
    workshop.build(sample_site())
    assert content_of(workshop.out) == before


def test_an_edit_leaves_the_other_files_of_the_site_as_they_lie(workshop: Workshop) -> None:
    """From the first edit on, and after others in between."""
    for text in ("One.\n", "Two.\n", "Three.\n"):
        site = _edited(sample_site(), "en", "990100", text)
        workshop.build(site)
        data, mark = workshop.out / "data/v1/figures.csv", workshop.out / "en/assets/site.css"
        lies = [(path.stat().st_ino, path.stat().st_mtime_ns) for path in (data, mark)]
        if text == "One.\n":
            first = lies
        assert lies == first
        assert text.strip() in (workshop.out / "en/places/990100/index.html").read_text("utf-8")


def test_whatever_becomes_of_the_base_the_site_is_one_from_nothing(
    workshop: Workshop, tmp_path: Path
) -> None:
    edited = _edited(sample_site(), "en", "990100", "Changed words.\n")
    workshop.build(sample_site())
    (workshop.work / "base/zh/topics/index.html").unlink()
    (workshop.work / "base/robots.txt").unlink()
    (workshop.work / "base/robots.txt").write_text("stray", encoding="utf-8")
    (workshop.work / "base/stray.txt").touch()
    workshop.build(edited)
    cold = Workshop(tmp_path / "cold/site", tmp_path / "cold/work")
    cold.build(edited)
    assert content_of(workshop.out) == content_of(cold.out)


def test_a_cache_copied_from_another_machine_is_taken(
    workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.build(sample_site())
    other = Workshop(tmp_path / "other/site", tmp_path / "other/work")
    shutil.copytree(workshop.work, other.work, copy_function=shutil.copyfile)
    monkeypatch.setattr(parts, "build_parts", lambda jobs: list(map(build_part, jobs)))
    monkeypatch.setattr(part_build, "write_tree", None)  # no page is made
    other.build(sample_site())
    assert content_of(other.out) == content_of(workshop.out)


def test_a_page_that_was_damaged_in_the_cache_is_made_again(workshop: Workshop) -> None:
    workshop.build(sample_site())
    before = content_of(workshop.out)
    for file in list((workshop.work / "parts").rglob("index.html")):
        file.unlink()  # the site's own file may be the same one
        file.write_text("damaged")
    tabs = {**sample_site().tabs}
    workshop.build(replace(sample_site(), tabs={**tabs, "en": (NavItem("More", "components"),)}))
    for folder in (workshop.work / "parts").iterdir():
        folder.rename(folder.with_name(folder.name[:-1] + "_"))  # the same pages by another name
    workshop.build(sample_site())
    assert content_of(workshop.out) == before
