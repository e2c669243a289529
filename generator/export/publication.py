"""What every file of one publication says of itself: when, which version, where, what licence."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace

from generator.export.version import UNKNOWN, DataVersion
from generator.model.base import Text
from generator.model.site_settings import PLAIN, LicenceId, SiteSettings

FOLDER = "data/v1"
"""Where the open data stands below the site's root."""

NAME = "minsheng"
ABOUT = Text(
    zh="中国地方政府每年的民生实事：承诺了什么、多少、由谁办，每个数都注明文件和条款。非政府网站。",
    en="What local governments in China promise their residents each year: what, how much and by "
    "whom, each number with its document and clause. Not a government publication.",
)
KEYWORDS = ("民生实事", "public services", "local government", "China")


def table_page(lang: str, name: str) -> str:
    """Where the page on a table stands below the site's root: `zh/data/figures/`."""
    return f"{lang}/data/{name}/"


@dataclass(frozen=True)
class Licence:
    """A licence by its SPDX id; `deed` is the page that explains it, `spdx_url` SPDX's own.

    `said` is what stands at the foot of pages.
    """

    spdx: LicenceId
    name: str
    deed: str
    said: Text

    @property
    def spdx_url(self) -> str:
        """`https://spdx.org/licenses/CC-BY-4.0`."""
        return f"https://spdx.org/licenses/{self.spdx}"


_BY = Licence(
    "CC-BY-4.0",
    "Creative Commons Attribution 4.0 International",
    "https://creativecommons.org/licenses/by/4.0/",
    Text(
        zh="内容与数据采用知识共享署名 4.0 许可（CC BY 4.0）",
        en="Content and data: Creative Commons Attribution 4.0 (CC BY 4.0)",
    ),
)
_BY_SA = Licence(
    "CC-BY-SA-4.0",
    "Creative Commons Attribution Share Alike 4.0 International",
    "https://creativecommons.org/licenses/by-sa/4.0/",
    Text(
        zh="内容与数据采用知识共享署名-相同方式共享 4.0 许可（CC BY-SA 4.0）",
        en="Content and data: Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0)",
    ),
)
_ZERO = Licence(
    "CC0-1.0",
    "Creative Commons Zero v1.0 Universal",
    "https://creativecommons.org/publicdomain/zero/1.0/",
    Text(
        zh="内容与数据不保留任何权利（CC0 1.0）",
        en="Content and data: no rights reserved (CC0 1.0)",
    ),
)
LICENCES: dict[LicenceId, Licence] = {each.spdx: each for each in (_BY, _BY_SA, _ZERO)}


@dataclass(frozen=True)
class Publication:
    """One publication of the data.

    `moment` is the build's (UTC, see `generator.render.clock`), never the wall clock's; `base_url`
    the address that the site will have, without a slash at its end, or None where nobody knows it;
    `state` what the tables hold, told by them; `settings` what the site says of itself.
    """

    moment: datetime.datetime
    base_url: str | None = None
    state: DataVersion = UNKNOWN
    settings: SiteSettings = PLAIN

    @property
    def licence(self) -> Licence:
        """The licence of texts and data."""
        return LICENCES[self.settings.licence]

    @property
    def title(self) -> Text:
        """What the data are called."""
        return self.settings.data_title

    @property
    def publisher(self) -> str:
        """Who publishes."""
        return self.settings.publisher

    @property
    def date(self) -> datetime.date:
        """The day of the moment, in UTC."""
        return self.moment.astimezone(datetime.UTC).date()

    @property
    def version(self) -> str:
        """The name of what the tables hold; see `DataVersion`."""
        return self.state.name

    @property
    def day(self) -> str:
        """The date of ISO 8601: `2026-11-22`."""
        return self.date.isoformat()

    @property
    def of_the_day(self) -> Publication:
        """The same at midnight: for what tells the day and no more exact time."""
        midnight = datetime.datetime.combine(self.date, datetime.time(), datetime.UTC)
        return replace(self, moment=midnight)

    @property
    def created(self) -> str:
        """The moment of ISO 8601 in UTC: `2026-11-22T05:54:08Z`."""
        return f"{self.moment.astimezone(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}"

    def address(self, path: str) -> str | None:
        """The address of a path below the site's root, where the site's own is known."""
        return f"{self.base_url}/{path}" if self.base_url else None
