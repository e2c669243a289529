"""What the frame of every page takes from the settings."""

from generator.builder.styles import stylesheet
from generator.export.publication import Publication
from generator.model.site_settings import PLAIN, Colours
from generator.project import PROJECT
from generator.render.frame import TOKENS, site_frame
from tests.publication import MOMENT


def test_settings_reach_the_frame() -> None:
    reported = "https://example.org/issues"
    more = {"contact": "mailto:a@example.org", "feedback": reported, "licence": "CC0-1.0"}
    colours = {"colours": Colours(main="#123456", mark="#654321")}
    frame = site_frame(Publication(MOMENT, settings=PLAIN.model_copy(update={**more, **colours})))
    assert (frame.contact, frame.feedback) == ("mailto:a@example.org", reported)
    assert "CC0 1.0" in frame.licence["zh"]
    assert frame.deed.startswith("https://creativecommons.org/publicdomain/zero/")
    assert frame.colours == {"jade": "#123456", "seal": "#654321"}


def test_plain_settings_leave_the_themes_colours() -> None:
    frame = site_frame(Publication(MOMENT))
    assert (frame.contact, frame.feedback, dict(frame.colours)) == ("", "", {})


def test_colours_are_tokens_of_the_styles() -> None:
    theme = PROJECT / "theme"
    plain = stylesheet(theme)
    assert all(f"--{token}: #" in plain for token in TOKENS.values())
    own = stylesheet(theme, {"jade": "#123456"})
    assert own.startswith(plain)
    assert own.count("--jade: #123456;") == plain.count("--jade: #123456;") + 2
