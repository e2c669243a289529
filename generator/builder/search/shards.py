"""The index as small files, of which a query needs a few."""

from collections.abc import Iterator, Mapping

SMALLEST, LARGEST = 1_600, 4_500  # characters of a piece; 1.2 and 3 KB when compressed
_PIECES = 300  # before pieces become larger, as each has a place in the list of them all


def shards(postings: Mapping[str, str]) -> list[tuple[str, str]]:
    """The terms in order, cut into pieces: each one's first term and text.

    `postings` are each term's pages as letters. A line of a text is a term, a space and its pages.
    The order is that of UTF-16, in which scripts compare texts.
    """
    lines = list(_lines(postings))
    size = min(LARGEST, max(SMALLEST, sum(map(len, lines)) // _PIECES))
    pieces: list[list[str]] = []
    length = 0  # of the last piece
    for line in lines:
        if pieces and length + len(line) < size:
            pieces[-1].append(line)
            length += 1 + len(line)
        else:
            pieces.append([line])
            length = len(line)
    return [(piece[0].rpartition(" ")[0], "\n".join(piece)) for piece in pieces]


def _lines(postings: Mapping[str, str]) -> Iterator[str]:
    for term in sorted(postings, key=lambda word: word.encode("utf-16-be")):
        yield f"{term} {postings[term]}"
