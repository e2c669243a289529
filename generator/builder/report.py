"""What a build did."""

from dataclasses import dataclass


@dataclass(frozen=True)
class BuildReport:
    """Counts of one finished build.

    `rendered` names the parts built this time ("zh/990100"), `reused` counts those taken from
    the cache, `links` the internal links that were checked.
    """

    pages: int
    files: int
    links: int
    rendered: tuple[str, ...]
    reused: int

    def summary(self) -> str:
        """One line for the terminal, without its end."""
        built = f"{len(self.rendered)} of {len(self.rendered) + self.reused} parts built"
        return f"{self.counts()}, {built}"

    def counts(self) -> str:
        """What the site consists of, however much of it was built this time."""
        return f"{self.pages} pages, {self.files} data files, {self.links} links checked"
