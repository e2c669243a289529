"""The ledger: rows by claim, those of a plan made only when somebody asks for one of them."""

from __future__ import annotations

import hashlib
import pickle
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from generator.fault import Fault
from generator.graph.task import recalled, remember
from generator.load.ledger import read_ledger
from generator.model.ids import programme_id
from generator.model.ledger import LedgerRow

TASK = "ledger"


class LedgerFile(NamedTuple):
    """One file as it is kept: a digest of what it says of each plan and programme, and its rows."""

    digests: Mapping[str, str]
    rows: bytes

    @classmethod
    def of(cls, rows: Iterable[LedgerRow]) -> LedgerFile:
        """The file that has these rows."""
        lines: dict[str, list[str]] = defaultdict(list)
        listed = [astuple(row) for row in rows]
        for row in listed:
            for owner in _owners(row[0]):
                lines[owner].append(repr(row))
        digests = {owner: _digest(said) for owner, said in lines.items()}
        return cls(digests, pickle.dumps(listed, pickle.HIGHEST_PROTOCOL))

    def read(self) -> dict[str, LedgerRow]:
        """The rows by claim, in order."""
        return {row[0]: LedgerRow(*row) for row in pickle.loads(self.rows)}


class Ledger(Mapping[str, LedgerRow]):
    """What `trace` has found, by the claim's id; of two rows for a claim the last counts."""

    def __init__(self) -> None:
        """Without a row."""
        self._files: list[LedgerFile] = []
        self._of_plan: dict[str, dict[str, LedgerRow]] = {}

    def add(self, file: LedgerFile) -> None:
        """Take in a file, before anybody asks for a row."""
        self._files.append(file)

    def digests(self, owner: str) -> list[str]:
        """Of what the files say of a plan or a programme, by its id."""
        return [file.digests[owner] for file in self._files if owner in file.digests]

    def __getitem__(self, claim: str) -> LedgerRow:
        """A claim's row; only files that say something of its plan are looked at."""
        plan = next(_owners(claim))
        if plan not in self._of_plan:
            files = [file.read() for file in self._files if plan in file.digests]
            self._of_plan[plan] = _merged(files)
        return self._of_plan[plan][claim]

    def __iter__(self) -> Iterator[str]:
        """The claims in the order of the files."""
        return iter(self._whole)

    def __len__(self) -> int:
        """How many claims have a row."""
        return len(self._whole)

    @cached_property
    def _whole(self) -> dict[str, LedgerRow]:
        return _merged(file.read() for file in self._files)


def read_kept(path: Path, shown: Path) -> tuple[LedgerFile, list[Fault]]:
    """The file, as it was read before if it is the same; `shown` is its path in messages."""
    try:
        content = path.read_bytes() if path.is_file() else b""
    except OSError:
        content = b""
    if found := recalled(TASK, [content]):
        known: LedgerFile = found[0]
        return known, []
    rows, faults = read_ledger(path, shown)
    file = LedgerFile.of(rows)
    if content and not faults and path.read_bytes() == content:
        remember(TASK, [content], file)
    return file, faults


def _merged(files: Iterable[dict[str, LedgerRow]]) -> dict[str, LedgerRow]:
    return {claim: row for rows in files for claim, row in rows.items()}


def _owners(claim: str) -> Iterator[str]:
    """The plan and the programme that a claim's id names."""
    plan, _, rest = claim.partition("@")[0].partition(".")
    yield plan
    yield programme_id(plan, rest.partition(".")[0])


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(lines)).encode("utf-8", "surrogatepass")).hexdigest()
