"""The few words of the feeds. What pages say stands in `generator/wording`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.changes.change import KINDS, Kind
from generator.lang import Lang


@dataclass(frozen=True)
class Words:
    """The words of one language."""

    changes: str
    release: str
    first: str
    none: str
    kinds: Mapping[Kind, str]
    count: str
    join: str

    def title(self, version: str) -> str:
        """A release's title."""
        return self.release.format(version=version)

    def counted(self, counts: Mapping[Kind, int] | Mapping[str, int]) -> str:
        """`2 rows added, 1 removed` in words."""
        found: dict[str, int] = {str(kind): count for kind, count in counts.items()}
        parts = [
            self.count.format(kind=self.kinds[kind], count=found[kind])
            for kind in KINDS
            if found.get(kind)
        ]
        return self.join.join(parts) or self.none


WORDS: dict[Lang, Words] = {
    "zh": Words(
        changes="数据更新",
        release="{version} 版数据",
        first="首次发布。",
        none="没有行变化",
        kinds={"added": "新增", "changed": "更改", "removed": "删除"},
        count="{kind} {count} 行",
        join="，",
    ),
    "en": Words(
        changes="changes of the data",
        release="Data of {version}",
        first="The first release.",
        none="no row changed",
        kinds={"added": "added", "changed": "changed", "removed": "removed"},
        count="{count} {kind}",
        join=", ",
    ),
}


def words(lang: Lang) -> Words:
    """The words of a language."""
    return WORDS[lang]
