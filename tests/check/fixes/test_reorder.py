"""Keys put into their order by moving lines."""

import pytest

from generator.check.fixes.reorder import reordered

TEXT = """\
# 文件的说明 / about the file

number: 16   # 序号
# 编号从类别来
# and so on
id: parking
summary: >-
  Some text
  in two lines.

title:
  zh: 停车
"""
ORDER = ("id", "number", "title", "summary")


def test_blocks_move_with_their_comments() -> None:
    assert reordered(TEXT, ORDER) == (
        "# 文件的说明 / about the file\n\n"
        "# 编号从类别来\n# and so on\nid: parking\n"
        "number: 16   # 序号\n"
        "title:\n  zh: 停车\n"
        "summary: >-\n  Some text\n  in two lines.\n\n"
    )


def test_in_order_already() -> None:
    text = reordered(TEXT, ORDER)
    assert reordered(text, ORDER) == text


@pytest.mark.parametrize(
    "text",
    [
        "{number: 16, id: parking}\n",
        "- number\n- id\n",
        "number: 16\nid: x",
        "number: 1\nx: 2\n",
        ": [",
    ],
    ids=["on one line", "a list", "no line end", "an unknown key", "not YAML"],
)
def test_what_can_not_be_moved_stays(text: str) -> None:
    assert reordered(text, ORDER) == text
