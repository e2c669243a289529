"""A client keeps asking while pushes go live: never a missing page, half a page, or a step back."""

from pathlib import Path

from tests.publish.client import Client, asking
from tests.publish.stage import Stage, generator
from tests.publish.web import serving_live

WATCHED = "/en/about/"
WORDS = ["harbour", "Words"]


def test_the_live_site_is_whole_at_every_moment(stage: Stage, tmp_path: Path) -> None:
    stage.open(keep=1)
    current = stage.live.folder / "current"
    part = f"/{next(current.glob('en/search/*/t0.js')).relative_to(current)}"
    paths = ["/", "/zh/", "/en/", WATCHED, "/data/v1/figures.csv", "/zh/assets/site.css", part]
    with serving_live(stage.live.folder, tmp_path / "nginx") as port:
        client = Client(port, paths, WATCHED, WORDS)
        with asking(client):
            client.wait_for("Words")
            stage.edit("harbour")
            assert stage.push().returncode == 0
            client.wait_for("harbour")

            topics = stage.clone / "data/topics.yml"
            topics.write_text("- id: [\n", encoding="utf-8")
            stage.commit("A fault")
            assert stage.push().returncode == 1

            live = str(stage.live.folder)
            done = generator("publish", "rollback", "--live", live, folder=stage.folder)
            assert done.returncode == 0, done.stdout
            client.wait_for("Words")
    assert client.faults == []
    assert client.seen == ["Words", "harbour", "Words"]
    assert client.answers > 7 * len(paths)
