"""Small files of each kind with a text in them, made as the test wants it."""

import io
from collections.abc import Sequence
from html import escape

import docx
from pypdf import PdfReader, PdfWriter

LINES = ["一、加大扶持。提高 60 元，达到885元。", "二、建设停车场。", "（一）新增泊位1088个。"]
TABLE = [["地区", "泊位"], ["东区", "780"], ["西区", "308"]]


def word(lines: Sequence[str] = LINES, table: Sequence[Sequence[str]] = ()) -> bytes:
    """A Word document."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    if table:
        made = document.add_table(len(table), len(table[0]))
        for row, cells in zip(made.rows, table, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def pdf(lines: Sequence[str] = LINES, encoding: str = "UniGB-UTF16-H") -> bytes:
    """A PDF of one page; without lines it is like a scan."""
    shown = " ".join(f"<{line.encode('utf-16-be').hex()}> Tj 0 -20 Td" for line in lines)
    content = f"BT /F1 12 Tf 50 700 Td {shown} ET" if lines else ""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        f"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /{encoding}"
        " /DescendantFonts [6 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>"
        " /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 >> >>",
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{text}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return body + f"{tail}startxref\n{len(body)}\n%%EOF\n".encode()


def locked_pdf(password: str) -> bytes:
    """A PDF that opens with a password."""
    writer = PdfWriter(PdfReader(io.BytesIO(pdf())))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def html(lines: Sequence[str] = LINES, encoding: str = "utf-8") -> bytes:
    """A web page."""
    body = "".join(f"<p>{escape(line)}</p>\n" for line in lines)
    head = f'<head><meta charset="{encoding}"><title>题目 2023</title></head>'
    return f"<!doctype html><html>{head}<body>{body}</body></html>".encode(encoding)
