"""The search page: a form and a place for results, which theme/assets/search.js fills."""

from collections.abc import Sequence
from html import escape

from generator.site import Lang, NavItem, Page

_WORDS: dict[Lang, dict[str, str]] = {
    "zh": {
        "title": "搜索",
        "description": "在全部地方、年份和事项里搜索。",
        "label": "要找什么？",
        "button": "搜索",
        "hint": "可以用几个词，中间空一格，例如：停车位 南昌。",
        "noscript": "搜索需要浏览器运行脚本，而您的浏览器没有运行。请从上方的栏目里找。",
        "waiting": "正在搜索……",
        "none": "没有找到。换个说法，或者用更短的词试试。",
        "one": "找到 {n} 个页面",
        "other": "找到 {n} 个页面",
        "near-one": "，另有 {n} 个相近的页面",
        "near-other": "，另有 {n} 个相近的页面",
        "only-near-one": "没有完全相同的说法，找到 {n} 个相近的页面",
        "only-near-other": "没有完全相同的说法，找到 {n} 个相近的页面",
        "more": "显示更多",
        "failed": "搜索没能打开。请检查网络后再试，或从上方的栏目里找。",
    },
    "en": {
        "title": "Search",
        "description": "Search all places, years and programmes.",
        "label": "What are you looking for?",
        "button": "Search",
        "hint": "Use a few words, for example: parking Nanchang.",
        "noscript": "Search needs scripts, which your browser does not run. "
        "Use the sections above.",
        "waiting": "Searching…",
        "none": "Nothing found. Try another word, or a shorter one.",
        "one": "{n} page found",
        "other": "{n} pages found",
        "near-one": ", and {n} that comes near",
        "near-other": ", and {n} that come near",
        "only-near-one": "No exact match; {n} page comes near",
        "only-near-other": "No exact match; {n} pages come near",
        "more": "Show more",
        "failed": "Search could not start. Check your connection and try again, "
        "or use the sections above.",
    },
}

# The words that the script says, given to it as data attributes.
_SAID = (
    *("waiting", "none", "one", "other", "near-one", "near-other"),
    *("only-near-one", "only-near-other", "failed"),
)


def search_page(lang: Lang, elsewhere: Sequence[NavItem] = ()) -> Page:
    """The page at /LANG/search/.

    `elsewhere` are the entries it offers to readers without scripts: topics and places, say.
    """
    words = _WORDS[lang]
    links = "".join(
        f'<li><a href="../{item.path}/">{escape(item.title)}</a></li>'
        for item in elsewhere
        if item.path
    )
    links = f"<ul>{links}</ul>" if links else ""
    texts = "".join(f' data-{name}="{words[name]}"' for name in _SAID)
    body = f"""<div class="search-page">
<form class="search" role="search" action="./" method="get" data-search{texts}>
<label for="search-words">{words["label"]}</label>
<div class="search__field">
<input id="search-words" type="search" name="q" autocomplete="off" aria-describedby="search-hint">
<button type="submit">{words["button"]}</button>
</div>
<p class="search__hint" id="search-hint">{words["hint"]}</p>
</form>
<noscript><div class="notice"><p>{words["noscript"]}</p>{links}</div></noscript>
<p class="search__status" role="status" aria-live="polite" data-search-status></p>
<ol class="search__results" data-search-results></ol>
<button class="search__more" type="button" data-search-more hidden>{words["more"]}</button>
</div>
"""
    meta = {
        "description": words["description"],
        "kind": "search",
        "noindex": True,
        "hide": ["navigation", "toc"],
        "scripts": ["search.js"],
    }
    return Page("search", words["title"], body, meta)
