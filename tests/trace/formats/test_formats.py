"""Texts out of each kind of file, and a clear word where there is none."""

import sys

import pytest

from generator.trace.formats import KINDS, read_text
from generator.trace.formats.fault import UnreadableError
from tests.trace.formats import files

PLAIN = "\n".join(files.LINES) + "\n"
WHOLE = {
    ".txt": PLAIN.encode(),
    ".docx": files.word(),
    ".pdf": files.pdf(),
    ".html": files.html(),
    ".htm": files.html(encoding="gb18030"),
}


@pytest.mark.parametrize("ending", KINDS)
def test_the_same_text_out_of_each(ending: str) -> None:
    lines = read_text(ending, WHOLE[ending]).strip().split("\n")
    assert [line.strip() for line in lines] == files.LINES


SCAN = "have its text recognised (OCR)"
UTF8 = "save it as UTF-8 and enter the new file's SHA-256 in documents.yml"


@pytest.mark.parametrize(
    ("ending", "raw", "message"),
    [
        (".txt", b" \n", "no text in it"),
        (".txt", PLAIN.encode("gb18030"), f"byte 2; it seems to be GB18030 (GBK); {UTF8}"),
        (".txt", PLAIN.encode("utf-16"), "not UTF-8 at byte 0; it seems to be UTF-16"),
        (".txt", b"%PDF-1.7\n\xff\xfe\x00", "not UTF-8 at byte 9; is it a text at all?"),
        (".docx", b"PK nothing", "not a Word document, or a damaged one ("),
        (".docx", files.word()[:900], "not a Word document, or a damaged one ("),
        (".docx", files.word([]), "no text in it"),
        (".pdf", files.pdf([]), f"no text in its 1 pages, a scan it seems; {SCAN}"),
        (".pdf", files.pdf(["abc 123"]), "its fonts don't say which characters they show; have"),
        (".pdf", files.locked_pdf("secret"), "locked with a password; save a copy without one"),
        (".pdf", b"hello", "not a PDF, or a damaged one ("),
        (".html", b"<p> </p><script>a = 1</script>", "no text in it"),
        (
            ".html",
            b'<meta charset="utf-8"><p>' + "新增泊位".encode("gb18030") + b"\xff</p>",
            "not utf-8 at byte 25, which is the encoding that it names",
        ),
        (".html", "<p>泊位</p>".encode("gb18030"), "not utf-8 at byte 3, which"),
        (".html", b'<meta charset="x-none">x', "it names an encoding that there isn't: x-none"),
    ],
)
def test_a_file_without_a_text_says_why(ending: str, raw: bytes, message: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_text(ending, raw)
    assert message in str(caught.value)


def test_a_pdf_that_opens_without_a_password_is_read() -> None:
    assert "1088" in read_text(".pdf", files.locked_pdf(""))


@pytest.mark.parametrize(
    ("ending", "package"), [(".docx", "docx"), (".pdf", "pypdf"), (".html", "bs4")]
)
def test_a_package_that_is_missing_is_named(
    ending: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, f"generator.trace.formats.{KINDS[ending]}", raising=False)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(UnreadableError) as caught:
        read_text(ending, WHOLE[ending])
    wanted = f"reading {ending} needs the package '{package}'; install it with: sh requirements/"
    assert str(caught.value).startswith(wanted)


def test_tables_are_lines_with_tabs() -> None:
    rows = "地区\t泊位\n东区\t780\n西区\t308\n"
    assert read_text(".docx", files.word(["附"], files.TABLE)) == f"附\n{rows}"
    cells = "".join(
        "<tr>" + "".join(f"<td><p> {cell}</p></td>\n" for cell in row) + "</tr>\n"
        for row in files.TABLE
    )
    assert read_text(".html", f"<p>附</p><table>{cells}</table>".encode()) == f"附\n{rows}"


def test_a_cell_that_spans_others_stands_once() -> None:
    raw = files.word(["附"], [["合计", "780"], ["", ""]])
    import io

    import docx

    document = docx.Document(io.BytesIO(raw))
    table = document.tables[0]
    table.cell(0, 1).merge(table.cell(1, 1))
    buffer = io.BytesIO()
    document.save(buffer)
    assert read_text(".docx", buffer.getvalue()).count("780") == 1


def test_what_a_page_does_not_show_is_no_text() -> None:
    page = (
        "<title>2023年</title><!-- 5个 --><style>p{width:7px}</style><script>let a = 9</script>"
        "<p>新增\n   泊位<br>100个<span>以上</span></p><pre>一\n二</pre>"
    )
    assert read_text(".html", page.encode()) == "新增 泊位\n100个以上\n一\n二\n"
