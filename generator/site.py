"""What the renderer hands to the build: pages of Markdown in parts, and plain files.

A part is one place's pages (or the common ones) in one language. Parts know nothing of each
other; a link between them is a relative URL.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.lang import Lang


def page_url(path: str) -> str:
    """A page's URL under its language's root: "places/990200/", "" for the home page."""
    return f"{path}/" if path else ""


@dataclass(frozen=True)
class Card:
    """What the picture says that other sites show beside a link to a page; all plain text.

    `above` stands over the title; `figure` is shown large, with `label` after it.
    """

    title: str
    above: str = ""
    figure: str = ""
    label: str = ""


@dataclass(frozen=True)
class Page:
    """One page. Its URL is /LANG/ + path + "/"; the path "" is the language's home.

    `title` is plain text, `body` Markdown that may hold raw HTML blocks. `meta` becomes further
    front matter: description, noindex, unsearched (bool: the search has its words elsewhere), hide
    (list of "navigation", "toc"). The search reads kind, place, year, topic, amount (text),
    audience and names (lists of text), and group: the path of the page under whose title this one
    is listed. A page without a `card` shows that of its language's home page, if there is one.
    """

    path: str
    title: str
    body: str
    meta: Mapping[str, object] = field(default_factory=dict)
    card: Card | None = None

    @cached_property
    def digest(self) -> str:
        """Of all that the page says; of its body as bytes, as `repr` takes long for Chinese."""
        body = self.body.encode("utf-8", "surrogatepass")
        around = repr((self.path, self.title, self.meta, self.card, len(body)))
        return hashlib.sha256(around.encode() + body).hexdigest()

    @cached_property
    def head(self) -> "KnownPage":
        """What is known of the page while it isn't loaded."""
        listed = not self.meta.get("noindex")
        return KnownPage(self.path, self.title, listed, self.card, self.digest)


@dataclass(frozen=True)
class KnownPage:
    """A page without what it says, which takes little room; `listed`: search engines may have it.

    `digest` is that of the whole page.
    """

    path: str
    title: str
    listed: bool
    card: Card | None
    digest: str


@dataclass(frozen=True)
class NavItem:
    """An entry of a navigation: a link (path), a heading (no path), or both with children.

    The path is a page's path in the same language; it may belong to another part.
    """

    title: str
    path: str | None
    children: tuple["NavItem", ...] = ()


@dataclass(frozen=True)
class Part:
    """The unit of building and caching; `name` is "common" or a place's id."""

    lang: Lang
    name: str
    pages: tuple[Page, ...]
    nav: tuple[NavItem, ...]

    @cached_property
    def heads(self) -> tuple[KnownPage, ...]:
        """Of all its pages."""
        return tuple(page.head for page in self.pages)

    @cached_property
    def digest(self) -> str:
        """Of all that the part says."""
        return _digest_of(self)

    def whole(self) -> "Part":
        """The part with its pages."""
        return self


@dataclass(frozen=True)
class KeptPart:
    """A part of which only the heads of its pages are at hand; `load` gets them whole."""

    lang: Lang
    name: str
    heads: tuple[KnownPage, ...]
    nav: tuple[NavItem, ...]
    load: Callable[[], Part] = field(compare=False)

    @cached_property
    def digest(self) -> str:
        """As that of the whole part."""
        return _digest_of(self)

    def whole(self) -> Part:
        """The part with its pages, which are loaded each time."""
        return self.load()

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages, which are loaded each time."""
        return self.load().pages


AnyPart = Part | KeptPart


def _digest_of(part: AnyPart) -> str:
    pages = [head.digest for head in part.heads]
    return hashlib.sha256(repr((part.lang, part.name, part.nav, pages)).encode()).hexdigest()


@dataclass(frozen=True)
class AskingWords:
    """How people ask, in one language; all words as they are typed.

    `cues` are words with the paths of the pages that they lead to, the likeliest first, and how
    much they say, from 0 to 1; `ages` the
    first age, the one after the last, and such paths. `kin` are words by whom they speak of.
    `asking` are words that say nothing of what is asked for, `filler` those that may stand even
    within a cue, `definition` those that ask what a
    word means. `whole` are longer words in which a name means nothing, `soft` names that are
    everyday words too; `elsewhere` names of places without a page, the first as it is shown.
    `definitions` have a thing's number, the id of its entry, its name and what it means.
    `follow_ups` say for whom, from which age on (None: where it isn't known), how many of the
    finder's questions follow each thing that fits, at most.
    """

    cues: tuple[tuple[tuple[str, ...], tuple[str, ...], float], ...] = ()
    ages: tuple[tuple[int, int, tuple[str, ...]], ...] = ()
    kin: tuple[tuple[str, tuple[str, ...]], ...] = ()
    asking: tuple[str, ...] = ()
    filler: tuple[str, ...] = ()
    definition: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    soft: tuple[str, ...] = ()
    elsewhere: tuple[tuple[str, ...], ...] = ()
    definitions: tuple[tuple[int, str, str, str], ...] = ()
    follow_ups: tuple[tuple[str, int | None, int], ...] = ()


@dataclass(frozen=True)
class LackingThing:
    """What no page is about: its names, and pages that come near."""

    names: tuple[str, ...]
    leads: tuple[str, ...]


@dataclass(frozen=True)
class SearchWords:
    """What the search knows besides the pages' texts.

    `things` are lists of names for one thing each; `places` are pairs of a thing's number and the
    place that its pages are filtered by. `traditional` has pairs of a traditional character and
    its simplified form. Pages whose kind is `liked` come before others, those of an `overview`
    kind first where only a place or a year is asked for; those of a `reference` kind only explain
    words, and come after what the words are about. Those of a `dated` kind list dates, and come
    first where nothing but a date is asked for. `lacking` are things that can only be asked for.
    """

    things: tuple[tuple[str, ...], ...] = ()
    places: tuple[tuple[int, str], ...] = ()
    traditional: str = ""
    liked: tuple[str, ...] = ()
    overview: tuple[str, ...] = ()
    reference: tuple[str, ...] = ()
    dated: tuple[str, ...] = ()
    lacking: tuple[LackingThing, ...] = ()
    asking: AskingWords = field(default_factory=AskingWords)


@dataclass(frozen=True)
class Frame:
    """What the frame of every page says of the site.

    `contact` is where to tell what is wrong, "" for the page about the site, `feedback` where to
    read what others have told, "" for nowhere; `licence` is its name
    in each language, `deed` the page that explains it; `colours` stand for the styles' own.
    """

    contact: str = ""
    feedback: str = ""
    licence: Mapping[Lang, str] = field(default_factory=dict)
    deed: str = ""
    colours: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class OfflineCopy:
    """An archive of the site, or of a part of it, to be read from a disk without a network.

    `path` is its file's name at the site's root. It lacks the pages of the parts named in `lacks`,
    and the files whose paths begin as one of `without` ("data/v1/"); links to these lead to the
    site's address, so a site without one can have no such copy.
    """

    path: str
    lacks: frozenset[str] = frozenset()
    without: tuple[str, ...] = ()


@dataclass(frozen=True)
class Site:
    """Everything that goes into one site.

    `files` are further files by their path under the site's root ("data/v1/figures.csv"),
    `names` the site's name, `tabs` the top-level entries that every page shows. `offline` are
    archives that the build makes of it: a page that says how large one is holds
    `<!--offline-size PATH-->`, and what makes sense only on the web stands between
    `<!--online-->` and `<!--/online-->`. `packed` is the path of the file that is an
    archive of others by their paths, or "". `search` is what the search knows beside the pages.
    `home_cards` are the cards of home pages, where these aren't among the parts.
    """

    parts: tuple[AnyPart, ...]
    files: Mapping[str, bytes]
    names: Mapping[Lang, str]
    tabs: Mapping[Lang, tuple[NavItem, ...]]
    offline: tuple[OfflineCopy, ...] = ()
    search: Mapping[Lang, SearchWords] = field(default_factory=dict)
    frame: Frame = field(default_factory=Frame)
    home_cards: Mapping[Lang, Card] = field(default_factory=dict)
    packed: str = ""
