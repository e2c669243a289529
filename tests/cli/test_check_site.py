"""`check` names what a build would refuse: dead links of pages, releases that can't be read."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.cli.make_site import make_site
from tests.corpus import files, write
from tests.run_cache import share_kept

PAGE = "---\ntitle: {0}\ndescription: {0}\n---\n\n# One\n\n{1}\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    write(tmp_path / "data", files())
    pages(tmp_path, "")
    share_kept(tmp_path / "build")
    return tmp_path


def pages(folder: Path, text: str) -> None:
    for lang, title in (("zh", "关于"), ("en", "About")):
        (folder / "content" / lang).mkdir(parents=True, exist_ok=True)
        path = folder / "content" / lang / "about.md"
        path.write_text(PAGE.format(title, text if lang == "en" else ""), encoding="utf-8")


def check(folder: Path) -> Result:
    sources = ["--data", str(folder / "data"), "--content", str(folder / "content")]
    work = ["--work", str(folder / "build")]
    return CliRunner().invoke(main, ["check", *sources, *work, "--format", "json"])


DEAD = {
    "../nowhere/": "no such page or file",
    "picture.png": "no such page or file",
    "../data/#nothing": "the page has no #nothing",
    "#two": "the page has no #two",
    "/en/data/": "starts with a slash, so it breaks where the site isn't at the root",
    "../../../data/": "leads out of the site",
}


def test_each_dead_link_is_a_fault_in_its_line(folder: Path) -> None:
    pages(folder, "\n".join(f"Look [here]({link})." for link in DEAD))
    result = check(folder)
    assert result.exit_code == 1
    found = {fault["line"]: fault["message"] for fault in json.loads(result.stdout)["faults"]}
    assert found == {
        line: f"the link '{link}' leads nowhere: {reason}"
        for line, (link, reason) in enumerate(DEAD.items(), 8)
    }


FORMS = [
    *("[x](<{}>)", "[x][y]\n\n[y]: {}", '<a href="{}">x</a>', "<img src='{}' alt='x'>"),
    *('[x]({} "title")', "[x]({}?a=b)", "![x]({})"),
]


def test_a_dead_link_in_whatever_form_is_named_where_it_stands(folder: Path) -> None:
    links = [f"../nowhere-{number}/" for number in range(len(FORMS))]
    written = [form.format(link) for form, link in zip(FORMS, links, strict=True)]
    pages(folder, "\n\n".join([*written, "[x](http://[::1)"]))
    faults = json.loads(check(folder).stdout)["faults"]
    lines = (folder / "content/en/about.md").read_text("utf-8").splitlines()
    for link, fault in zip([*links, "http://[::1"], faults, strict=True):
        assert lines[fault["line"] - 1][fault["column"] - 1 :].startswith(link)
    assert faults[-1]["message"] == "the link 'http://[::1' leads nowhere: is no address"


def test_a_picture_is_found_and_published(folder: Path) -> None:
    picture = folder / "content/shared/map.png"
    pages(folder, "![A map](../shared/map.png)")
    assert "the link '../shared/map.png' leads nowhere" in check(folder).stdout
    picture.parent.mkdir()
    picture.write_bytes(b"\x89PNG")
    assert check(folder).exit_code == 0, check(folder).stdout
    site = make_site(folder / "data", folder / "content")
    assert site.files["shared/map.png"] == b"\x89PNG"


def test_links_that_lead_somewhere(folder: Path) -> None:
    links = ["../data/", "#one", "../", "../../data/v1/datapackage.json", "https://example.org/x"]
    pages(folder, "\n".join(f"Look [here]({link})." for link in links))
    assert check(folder).exit_code == 0, check(folder).stdout


@pytest.mark.parametrize("name", ["first.zip", "2023-01-01.zip"])
def test_a_release_that_is_none(folder: Path, name: str) -> None:
    (folder / "data/releases").mkdir()
    (folder / "data/releases" / name).write_bytes(b"bad")
    result = check(folder)
    assert result.exit_code == 1
    assert f"data/releases/{name}" in result.stdout


def test_a_release_that_is_a_folder(folder: Path) -> None:
    (folder / "data/releases/2023-01-01.zip").mkdir(parents=True)
    assert "a release is an archive, not a folder" in check(folder).stdout


def test_what_was_found_is_kept_only_for_the_same_pages(folder: Path) -> None:
    assert check(folder).exit_code == 0
    pages(folder, "[x](../nowhere/)")
    assert check(folder).exit_code == 1
    pages(folder, "")
    assert check(folder).exit_code == 0


def test_a_fault_of_the_site_s_settings(folder: Path) -> None:
    (folder / "site.yml").write_text("nmae: x\n", encoding="utf-8")
    result = check(folder)
    assert result.exit_code == 1
    assert "site.yml" in result.stdout
