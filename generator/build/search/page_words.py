"""What the search page says."""

from generator.site import Lang

WORDS: dict[Lang, dict[str, str]] = {
    "zh": {
        "title": "搜索",
        "description": "在全部地方、年份和事项里搜索。",
        "label": "要找什么？",
        "button": "搜索",
        "hint": "想到什么就写什么，例如：南昌停车位、低保多少钱。",
        "narrow": "只看其中一部分",
        "all": "全部",
        "noscript": "搜索需要浏览器运行脚本，而您的浏览器没有运行。请从上方的栏目里找。",
        "waiting": "正在搜索……",
        "none": "没有找到。",
        "advice": "换个说法，或者用更短的词试试；也可以从这里找：",
        "wider": "不限地方、年份、主题和人群，再搜一次",
        "one": "找到{n}个页面",
        "other": "找到{n}个页面",
        "near-one": "，还有{n}个相近的页面",
        "near-other": "，还有{n}个相近的页面",
        "only-near-one": "没有完全相同的说法，找到{n}个相近的页面",
        "only-near-other": "没有完全相同的说法，找到{n}个相近的页面",
        "more": "显示更多",
        "rest-one": "同类的另外{n}个页面",
        "rest-other": "同类的另外{n}个页面",
        "failed": "搜索没能打开。请检查网络。",
        "again": "再试一次",
    },
    "en": {
        "title": "Search",
        "description": "Search all places, years and programmes.",
        "label": "What are you looking for?",
        "button": "Search",
        "hint": "Use a few words, for example: parking Nanchang.",
        "narrow": "Show only a part",
        "all": "All",
        "noscript": "Search needs scripts, which your browser does not run. "
        "Use the sections above.",
        "waiting": "Searching…",
        "none": "Nothing found.",
        "advice": "Try another word, or a shorter one. Or look here:",
        "wider": "Search again in all places, years, topics and groups",
        "one": "{n} page found",
        "other": "{n} pages found",
        "near-one": ", and {n} that comes near",
        "near-other": ", and {n} that come near",
        "only-near-one": "No exact match; {n} page comes near",
        "only-near-other": "No exact match; {n} pages come near",
        "more": "Show more",
        "rest-one": "{n} more page of this kind",
        "rest-other": "{n} more pages of this kind",
        "failed": "Search could not start. Check your connection.",
        "again": "Try again",
    },
}

SAID = (
    *("waiting", "none", "one", "other", "near-one", "near-other", "only-near-one"),
    *("only-near-other", "rest-one", "rest-other", "failed"),
)
"""The words that the script says, given to it as data attributes."""
