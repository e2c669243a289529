"""What a site says of itself, in `site.yml` beside its data."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from generator.model.base import Line, Model, Slug, Text

LicenceId = Literal["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")]
Contact = Annotated[str, StringConstraints(pattern=r"^(https://|mailto:)[^\s\"'<>]+$")]
Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s\"'<>?#]+$")]
PublicList = Annotated[str, StringConstraints(pattern=r"^https://[^\s\"'<>]+$")]


class Examples(Model):
    """What people may type into the search, in each language."""

    zh: list[Line] = Field(min_length=1)
    en: list[Line] = Field(min_length=1)


class Colours(Model):
    """The site's own colours in the light scheme: of links and buttons, and of its mark."""

    main: Colour | None = None
    main_deep: Colour | None = None
    main_wash: Colour | None = None
    mark: Colour | None = None


class SiteSettings(Model):
    """Name, description and publisher; whom to tell of a fault (`contact`), where readers begin.

    `feedback` is where anybody may read what others have told, such as a list of issues.

    `start` is the place that comes first; `search_examples` are shown where one searches;
    `example` is the id of a programme that pages on programs name; `address` is where the site
    will be, unless the command says otherwise.
    """

    name: Text
    description: Text
    data_title: Text
    publisher: Line
    licence: LicenceId = "CC-BY-4.0"
    contact: Contact | None = None
    feedback: PublicList | None = None
    start: Slug | None = None
    search_examples: Examples
    example: Line | None = None
    colours: Colours = Colours()
    address: Address | None = None


PLAIN = SiteSettings(
    name=Text(zh="民生实事", en="Minsheng"),
    description=Text(
        zh="各地政府每年答应办的民生实事：补贴、免费的服务、要建的东西，每个数字都有出处。",
        en="What local governments promise their residents each year: allowances, free services, "
        "things to be built; every figure with its source.",
    ),
    data_title=Text(zh="民生实事开放数据", en="Minsheng: livelihood programmes as open data"),
    publisher="Minsheng contributors",
    search_examples=Examples(zh=["低保多少钱", "停车位"], en=["parking spaces"]),
)
"""A site without settings of its own."""
