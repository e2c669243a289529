"""What the tokens of a script are to each other: its brackets, its names, where it gives names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.builder.script_tokens import KEYWORDS, Token, UnreadError

_WORD = re.compile(r"[^\W\d][\w$]*|\$[\w$]*")
_CONTROL = ("if", "for", "while", "switch")
_BEFORE_BLOCK = ("", ";", "{", "}", ")", "=>", "else", "do", "try", "finally", "catch")
_BEFORE_MEMBER = ("{", ";", "}", "static", "get", "set", "async")
_SOMETIMES = ("async", "get", "of", "set", "static")
_OPEN = ("(", "[", "{")


@dataclass(frozen=True)
class Layout:
    """The tokens of a script, with what each of them is."""

    tokens: Sequence[Token]

    def __post_init__(self) -> None:
        """Find at once what isn't understood."""
        if odd := [self.text(at) for at, whole in self.given if whole and at not in self.names]:
            raise UnreadError(f"{odd[0]} as a name of the whole module")
        for at, (text, _) in enumerate(self.tokens):
            inside = text == "var" and self._around[at] != -1
            if (inside or text == "with") and not self._is_property(at):
                raise UnreadError(f"{text} {self.text(at + 1)}")

    def text(self, at: int) -> str:
        """The token there, empty beyond either end."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    @cached_property
    def names(self) -> frozenset[int]:
        """Where the names of variables stand."""
        words = (at for at, token in enumerate(self.tokens) if _WORD.fullmatch(token.text))
        return frozenset(
            at for at in words if self.text(at) not in KEYWORDS and not self._is_property(at)
        )

    def is_short(self, at: int) -> bool:
        """Whether the name there is that of a property, too."""
        listed = self._held_in(at) == "object" and self.text(at - 1) in ("{", ",")
        return listed and self.text(at + 1) in (",", "}", "=")

    def is_needless(self, at: int) -> bool:
        """Whether the script is the same without this token."""
        before, text, after = (self.text(at + step) for step in (-1, 0, 1))
        if text == ",":
            return after in (")", "]", "}") and before not in ("[", ",")
        if text == ";":
            return after == "}" and not self._is_empty(at)
        if text == "(":
            return self._ends[at] == at + 2 and self.is_needless(at + 2)
        return text == ")" and after == "=>" and self._begins[at] == at - 2 and at - 1 in self.names

    def _is_empty(self, at: int) -> bool:
        """Whether nothing but its end may stand there for a statement."""
        head = self._begins.get(at - 1, 0) - 1
        alone = self.text(at - 1) in ("", "{", ";", "else", "do")
        return alone or self.text(head) in _CONTROL

    def statements(self) -> Iterator[range]:
        """The parts of a module that share no names but the module's own."""
        begun = 0
        for at, token in enumerate(self.tokens):
            brace = token.text == "}" and self.braces.get(self._begins[at]) != "object"
            ends = (brace or token.text == ";") and self.text(at + 1) != "else"
            if ends and self._around[at] == -1:
                yield range(begun, at + 1)
                begun = at + 1
        yield range(begun, len(self.tokens))

    @cached_property
    def given(self) -> Sequence[tuple[int, bool]]:
        """Where variables get their names, and whether they are the whole module's."""
        return list(self._given())

    def _given(self) -> Iterator[tuple[int, bool]]:
        for at, token in enumerate(self.tokens):
            whole = self._around[at] == -1
            if token.text in ("const", "let", "var") and not self._is_property(at):
                yield from ((name, whole) for name in self._bound(at + 1))
            elif token.text in ("function", "class") and not self._is_property(at):
                name = at + 2 if self.text(at + 1) == "*" else at + 1
                yield from [(name, whole)] if self._is_given(name) else []
            elif token.text == "(" and self._has_parameters(at):
                yield from ((name, False) for name in self._bound(at))
            elif self.text(at + 1) == "=>" and at in self.names:
                yield at, False

    def _bound(self, at: int) -> Iterator[int]:
        """The names in what may stand left of an `=`: a name, an object or a list of such."""
        if self.text(at) not in _OPEN:
            yield from [at] if self._is_given(at) else []
            return
        end, at = self._ends[at], at + 1
        while at < end:
            part = self._target(at)
            yield from self._bound(part)
            at = self._next(part, end)

    def _is_given(self, at: int) -> bool:
        return at in self.names or self.text(at) in _SOMETIMES

    def _target(self, at: int) -> int:
        """Where the variable of a part stands: after dots, or after the property's name."""
        if self.text(at) == "...":
            return at + 1
        key = self._ends[at] if self.text(at) == "[" else at
        return key + 2 if self.text(key + 1) == ":" else at

    def _next(self, at: int, end: int) -> int:
        while at < end and self.text(at) != ",":
            at = self._ends.get(at, at) + 1
        return at + 1

    def _has_parameters(self, at: int) -> bool:
        """Whether the bracket that opens there holds what a function is given."""
        after = self.text(self._ends[at] + 1)
        return after == "=>" or (after == "{" and self.text(at - 1) not in _CONTROL)

    def _is_property(self, at: int) -> bool:
        before, after = self.text(at - 1), self.text(at + 1)
        if before in (".", "?.") or (before in ("{", ",") and after == ":"):
            return True
        if self._held_in(at) == "class" and before in _BEFORE_MEMBER:
            return True
        return after == "(" and self._is_method(at)

    def _is_method(self, at: int) -> bool:
        """Whether a body follows the brackets after the word there, without `function`."""
        before = at - 2 if self.text(at - 1) == "*" else at - 1
        if self.text(at) in KEYWORDS or self.text(before) == "function":
            return False
        return self.text(self._ends[at + 1] + 1) == "{"

    def _held_in(self, at: int) -> str:
        return self.braces.get(self._around[at], "")

    @cached_property
    def braces(self) -> Mapping[int, str]:
        """What each brace holds: a `block`, an `object` or a `class`."""
        return {at: self._kind(at) for at in self._ends if self.text(at) == "{"}

    def _kind(self, at: int) -> str:
        if self.text(at - 1) in _BEFORE_BLOCK or self._is_case(at):
            return "block"
        before = at - 1
        while _WORD.fullmatch(self.text(before)) and self.text(before) != "class":
            before -= 1
        return "class" if self.text(before) == "class" else "object"

    def _is_case(self, at: int) -> bool:
        """Whether that brace stands after a colon in what `switch` chooses from."""
        head = self._begins.get(self._around[at] - 1, 0) - 1
        return self.text(at - 1) == ":" and self.text(head) == "switch"

    @property
    def _ends(self) -> Mapping[int, int]:
        """Where each bracket that opens is closed."""
        return self._brackets[0]

    @cached_property
    def _begins(self) -> Mapping[int, int]:
        """Where each bracket that closes was opened."""
        return {end: begin for begin, end in self._ends.items()}

    @property
    def _around(self) -> Sequence[int]:
        """Where the innermost bracket around each token opens, -1 around all."""
        return self._brackets[1]

    @cached_property
    def _brackets(self) -> tuple[dict[int, int], list[int]]:
        ends: dict[int, int] = {}
        around, open_ = [], [-1]
        for at, (text, _) in enumerate(self.tokens):
            if text in (")", "]") or text.startswith("}"):
                if len(open_) == 1:
                    raise UnreadError(text)
                ends[open_.pop()] = at
            around.append(open_[-1])
            if text in ("(", "[") or text.endswith("{"):
                open_.append(at)
        if len(open_) > 1:
            raise UnreadError(self.text(open_[-1]))
        return ends, around
