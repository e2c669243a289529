"""A finished page as it must be in a folder on a disk, where no server answers for `places/`."""

import re
from functools import partial
from html import escape, unescape

from generator.builder.left_out import LeftOut

# What is left alone whole: a script's text may look like a tag.
_SCRIPT = re.compile(r"(<(script|style)\b.*?</\2\s*>)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(
    r"""<(?:a|area|form|meta|link)\b[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>""", re.IGNORECASE
)
_LINK = re.compile(r"""(\s(?:href|action)\s*=\s*)("[^"]*"|'[^']*')""", re.IGNORECASE)
_REFRESH = re.compile(r"""(\scontent\s*=\s*["']\d+;\s*url=)([^"']*)""", re.IGNORECASE)
_ONLINE = re.compile(r"[ \t]*<!--online-->.*?<!--/online-->\n?", re.DOTALL)
# On a disk browsers complain of a manifest, and not all take a folder's files for the page's own,
# which is what a policy allows.
_NEEDS_SERVER = re.compile(
    r"""<link\b[^>]*\brel\s*=\s*["']?manifest\b|<meta\b[^>]*\bcontent-security-policy\b""",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_PATH = re.compile(r"[^?#]*")
_NOTHING = LeftOut()


def offline_page(html: str, page: str = "", left_out: LeftOut = _NOTHING) -> str:
    """`html` with every link to a folder leading to its index.html.

    What stands between `<!--online-->` and `<!--/online-->` is left out; links from the page, whose
    file stands at `page` below the site's root, to what the copy lacks lead to the site online.
    """
    rewrite = partial(_tag, page, left_out)
    pieces = _SCRIPT.split(_ONLINE.sub("", html))
    # Of each three, the first lies outside scripts; the third names the kind of the second.
    pieces[::3] = (_TAG.sub(lambda tag: rewrite(tag[0]), piece) for piece in pieces[::3])
    del pieces[2::3]
    return "".join(pieces)


def _tag(page: str, left_out: LeftOut, tag: str) -> str:
    if _NEEDS_SERVER.match(tag):
        return ""

    def written(value: str) -> str:
        link = unescape(value)
        known = None if _ELSEWHERE.match(link) else left_out.online(page, link)
        return escape(known or file_link(link))

    tag = _LINK.sub(lambda found: f'{found[1]}"{written(found[2][1:-1])}"', tag)
    return _REFRESH.sub(lambda found: f"{found[1]}{written(found[2])}", tag)


def file_link(link: str) -> str:
    """The link with the file named that a server would answer with: `../` -> `../index.html`."""
    path = _PATH.match(link)
    if _ELSEWHERE.match(link) or path is None or not path[0]:
        return link
    rest = link[path.end() :]
    if path[0].endswith("/"):
        return f"{path[0]}index.html{rest}"
    if path[0].rsplit("/", 1)[-1] in (".", ".."):
        return f"{path[0]}/index.html{rest}"
    return link
