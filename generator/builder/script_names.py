"""Short names for the variables of a script's modules, which then stand in one scope."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import count, product
from pathlib import Path
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits

from generator.builder.script_layout import Layout
from generator.builder.script_tokens import KEYWORDS, Token

Origin = tuple[Path, str]
"""The module that gives a variable, and its name there."""


@dataclass(frozen=True)
class Module:
    """A module without its imports and exports; `imports` says whose a name is that it takes."""

    path: Path
    layout: Layout
    imports: Mapping[str, Origin]

    @cached_property
    def own(self) -> frozenset[str]:
        """The names that hold in all of it."""
        return frozenset(self.layout.text(at) for at, whole in self.layout.given if whole)

    def origin(self, name: str) -> Origin | None:
        """Whose variable that is, of those that hold in all of the module."""
        own = (self.path, name) if name in self.own else None
        return self.imports.get(name, own)

    def statements(self) -> Iterator[Statement]:
        """Each with the names that it gives within itself."""
        given = [at for at, whole in self.layout.given if not whole]
        for within in self.layout.statements():
            inner = {self.layout.text(at) for at in given if at in within}
            yield Statement(self, within, inner)


@dataclass(frozen=True)
class Statement:
    """A statement of a module; `inner` are the names that it gives within itself."""

    module: Module
    within: range
    inner: set[str]

    @cached_property
    def uses(self) -> Sequence[str]:
        """The names in it, as often as they stand there."""
        names, text = self.module.layout.names, self.module.layout.text
        return [text(at) for at in self.within if at in names]

    def written(self, whole: Mapping[Origin, str], inner: Mapping[str, str]) -> Iterator[Token]:
        """Its tokens with the short names."""
        layout = self.module.layout
        for at in self.within:
            token = layout.tokens[at]
            if at in layout.names:
                origin = self.module.origin(token.text)
                name = whole[origin] if origin else inner.get(token.text, token.text)
                token = Token(f"{token.text}:{name}" if layout.is_short(at) else name, token.first)
            if not layout.is_needless(at):
                yield token


def shortened(modules: Sequence[Module]) -> Iterator[Token]:
    """All of the modules' tokens, with a short name for each variable that they give.

    A name that several modules give is several names now; within a statement it is one, wherever
    it is given anew.
    """
    parts = [part for module in modules for part in module.statements()]
    wholes: Counter[Origin] = Counter()
    taken = set(KEYWORDS)
    for part in parts:
        for name in part.uses:
            if origin := part.module.origin(name):
                wholes[origin] += 1
            elif name not in part.inner:
                taken.add(name)
    free = _names(ascii_uppercase, ascii_letters, taken)
    whole = {origin: next(free) for origin, _ in wholes.most_common()}
    for part in parts:
        free = _names(ascii_lowercase, digits, taken)
        inner = (name for name in dict.fromkeys(part.uses) if name in part.inner)
        names = {name: next(free) for name in inner if not part.module.origin(name)}
        yield from part.written(whole, names)


def _names(first: str, then: str, taken: set[str]) -> Iterator[str]:
    """Names that are free, the shortest first."""
    every = (
        "".join((letter, *end))
        for length in count()
        for end in product(then, repeat=length)
        for letter in first
    )
    return (name for name in every if name not in taken)
