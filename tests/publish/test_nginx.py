"""deploy/nginx.conf in a real nginx: types, caching, compression, headers, and what is closed."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.publish.live import Live
from tests.publish.web import ask, serving_live

KEPT = "public, max-age=31536000, immutable"
HASHED = "/en/search/000000000000/t0.js"


@pytest.fixture(scope="module")
def live(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A live folder with the real data's site, and one part that only an earlier release had."""
    folder = tmp_path_factory.mktemp("nginx") / "live"
    releases = folder / "releases"
    releases.mkdir(parents=True)
    (releases / "new").symlink_to(built_site)
    part = releases / "old" / HASHED[1:]
    part.parent.mkdir(parents=True)
    part.write_bytes(b"part of an earlier release")
    (folder / "current").symlink_to("releases/new")
    live = Live(folder)
    live.earlier.keep(folder / "releases/old")
    return folder


@pytest.fixture(scope="module")
def port(live: Path) -> Iterator[int]:
    with serving_live(live, live.parent / "nginx") as port:
        yield port


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/zh/", "text/html; charset=utf-8"),
        ("/zh/assets/site.css", "text/css; charset=utf-8"),
        ("/zh/assets/site.js", "application/javascript; charset=utf-8"),
        ("/zh/assets/mark.svg", "image/svg+xml"),
        ("/zh/assets/site.webmanifest", "application/manifest+json"),
        ("/zh/search/start.js", "application/javascript; charset=utf-8"),
        ("/data/v1/figures.csv", "text/csv; charset=utf-8"),
        ("/data/v1/figures.json", "application/json"),
        ("/data/v1/catalog.jsonld", "application/ld+json"),
        ("/data/v1/catalog.ttl", "text/turtle; charset=utf-8"),
        ("/data/v1/CITATION.cff", "application/yaml"),
        ("/data/v1/SHA256SUMS", "text/plain; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
    ],
)
def test_types(port: int, path: str, kind: str) -> None:
    answer = ask(port, path)
    assert (answer.status, answer.headers["content-type"]) == (200, kind)


def test_every_file_has_a_type_on_purpose(built_site: Path, port: int) -> None:
    """Only what no browser shows goes out as plain bytes."""
    one_each = {path.suffix: path for path in sorted(built_site.rglob("*.*")) if path.is_file()}
    unknown = {
        suffix
        for suffix, path in one_each.items()
        if ask(port, f"/{path.relative_to(built_site).as_posix()}").headers["content-type"]
        == "application/octet-stream"
    }
    assert unknown == set()


def test_pages_are_asked_for_anew_at_little_cost(port: int) -> None:
    first = ask(port, "/zh/")
    assert first.headers["cache-control"] == "no-cache"
    again = ask(port, "/zh/", If_None_Match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")


def test_what_bears_a_digest_is_kept(port: int, built_site: Path) -> None:
    folder = built_site / "en/search"
    for path in (next(folder.glob("*/t0.js")), next(folder.glob("*/p0.js"))):
        answer = ask(port, f"/{path.relative_to(built_site).as_posix()}")
        assert (answer.status, answer.headers["cache-control"]) == (200, KEPT)
    for name in ("", "start.js"):
        assert ask(port, f"/en/search/{name}").headers["cache-control"] == "no-cache"


def test_an_open_page_finds_parts_of_earlier_releases(port: int) -> None:
    assert ask(port, HASHED).body == b"part of an earlier release"
    gone = ask(port, HASHED.replace("0000", "0001"))
    assert gone.status == 404
    assert "immutable" not in gone.headers.get("cache-control", "")


@pytest.mark.parametrize(
    "path", ["/zh/", "/zh/assets/site.css", "/zh/assets/site.js", "/data/v1/figures.csv"]
)
def test_text_is_compressed_on_demand(port: int, path: str) -> None:
    plain = ask(port, path)
    small = ask(port, path, Accept_Encoding="gzip")
    assert "content-encoding" not in plain.headers
    assert small.headers["content-encoding"] == "gzip"
    assert small.headers["vary"] == "Accept-Encoding"
    assert gzip.decompress(small.body) == plain.body
    assert len(small.body) < len(plain.body) / 2


@pytest.mark.parametrize("path", ["/", "/zh/", "/zh/assets/site.js", "/data/v1/plans.csv", "/no/"])
def test_every_answer_has_the_security_headers(port: int, path: str) -> None:
    headers = ask(port, path).headers
    policy = dict(part.strip().partition(" ")[::2] for part in policy_of(headers).split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self'"
    assert policy["style-src"] == "'self'"
    assert policy["manifest-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["base-uri"] == "'none'"
    assert "unsafe-inline" not in policy_of(headers)
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["server"] == "nginx"
    assert "strict-transport-security" not in headers  # this is not TLS


def policy_of(headers: dict[str, str]) -> str:
    return headers["content-security-policy"]


def test_data_may_be_read_from_other_sites_and_pages_may_not(port: int) -> None:
    data, page = ask(port, "/data/v1/plans.json").headers, ask(port, "/zh/data/").headers
    assert data["access-control-allow-origin"] == "*"
    assert data["cross-origin-resource-policy"] == "cross-origin"
    assert "access-control-allow-origin" not in page
    assert page["cross-origin-resource-policy"] == "same-origin"


def test_a_missing_page_is_shown_as_such(port: int, built_site: Path) -> None:
    answer = ask(port, "/zh/nowhere/at/all/")
    assert answer.status == 404
    assert answer.body == (built_site / "404.html").read_bytes()


@pytest.mark.parametrize(
    "path", ["/api/v1/", "/api/", "/data/v1/", "/data/v1/excel/", "/zh/assets/"]
)
def test_a_folder_without_a_page_is_answered_by_the_site(
    port: int, built_site: Path, path: str
) -> None:
    assert not (built_site / path[1:] / "index.html").exists()
    answer = ask(port, path)
    assert (answer.status, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert answer.body == (built_site / "404.html").read_bytes()


def test_an_address_without_its_slash_is_completed(port: int) -> None:
    answer = ask(port, "/zh/places")
    assert (answer.status, answer.headers["location"]) == (301, "/zh/places/")


@pytest.mark.parametrize("path", ["/../publish.log", "/..%2fpublish.log", "/%2e%2e/publish.log"])
def test_nothing_beside_the_release_is_served(live: Path, port: int, path: str) -> None:
    (live / "publish.log").write_text("the log")
    assert ask(port, path).status in (400, 404)


def test_a_link_that_leads_out_of_a_release_is_not_followed(tmp_path: Path) -> None:
    live = tmp_path / "live"
    (live / "releases/one").mkdir(parents=True)
    (live / "current").symlink_to("releases/one")
    (live / "current/index.html").write_text("whole")
    (live / "secret.txt").write_text("secret")
    (live / "current/way.txt").symlink_to("../../secret.txt")
    with serving_live(live, tmp_path / "nginx") as port:
        assert ask(port, "/").body == b"whole"
        assert ask(port, "/way.txt").status in (403, 404)
