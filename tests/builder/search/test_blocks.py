"""What of a page is its text, and how it falls apart."""

from generator.builder.search.blocks import BODY, HEADING, TITLE, Block, article_blocks


def _blocks(inside: str) -> list[Block]:
    return article_blocks(f"<html><nav>Menu</nav><article class='a'>{inside}</article></html>")


def test_headings_and_paragraphs_stand_apart() -> None:
    found = _blocks("<h1>Parking</h1>\n<p>10&nbsp;spaces <b>here</b>.</p><h2 id='x'>Who</h2>")
    assert found == [
        Block(TITLE, "Parking"),
        Block(BODY, "10 spaces here."),
        Block(HEADING, "Who", "x"),
    ]


def test_a_row_of_a_table_is_one_text() -> None:
    found = _blocks(
        "<table><tr><th>东湖区</th><td>780个</td></tr><tr><td>一<br>二</td></tr></table>"
    )
    assert [one.text for one in found] == ["东湖区 780个", "一 二"]


def test_headings_and_entries_begin_sections_by_their_ids() -> None:
    rows = '<table><tr id="r"><td>no</td></tr></table>'
    found = _blocks(f'<dl><dt class=a id=low>低保</dt><dd id="n">说明</dd></dl><h3>x</h3>{rows}')
    assert [(one.text, one.section) for one in found] == [
        ("低保", "low"),
        ("说明", ""),
        ("x", ""),
        ("no", ""),
    ]


def test_what_no_reader_reads_is_left_out() -> None:
    tip = '<a href="#">低保<span class="tip" role="tooltip">最低<b>生活</b><br>保障</span></a>标准'
    aside = "<nav><a>菜单</a></nav><figure>图</figure>"
    script = "<script>if (a < b) alert('x')</script><svg><text>1</text></svg><!-- no -->"
    example = '<pre tabindex="0"><code>also: [<span>加装电梯</span>]</code></pre>'
    assert _blocks(f"<p>{tip}</p>{aside}{script}{example}<p>后面</p>") == [
        Block(BODY, "低保标准"),
        Block(BODY, "后面"),
    ]


def test_what_is_hidden_is_left_out() -> None:
    hidden = '<p data-until="2024-01-01" hidden>现在<b>有效</b></p><div hidden><p>以后</p></div>'
    hidden += "<div data-unsearched><p>改动</p></div>"
    assert _blocks(f'{hidden}<p title="hidden here">后面</p>') == [Block(BODY, "后面")]


def test_an_attribute_with_a_bracket_ends_no_tag() -> None:
    assert _blocks('<p title="a > b">text</p>') == [Block(BODY, "text")]


def test_a_page_without_article_has_no_text() -> None:
    assert article_blocks("<html><body><p>x</p></body></html>") == []
