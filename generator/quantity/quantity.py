"""What a printed figure says: one value or range with its qualifier, unit and basis."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal, get_args

from generator.model.family import Per, Period

Qualifier = Literal["exact", "about", "at least", "at most", "over", "under"]

QUALIFIERS: tuple[Qualifier, ...] = get_args(Qualifier)
PERS: tuple[str, ...] = get_args(Per)
PERIODS: tuple[str, ...] = get_args(Period)


class QuantityError(ValueError):
    """A printed figure that can't be read.

    `printed` is the figure, `start` the offset (from 0) of what was not understood,
    `found` that piece (empty at the end of the figure) and `reason` what was wrong.
    """

    def __init__(self, printed: str, start: int, found: str, reason: str) -> None:
        self.printed, self.start, self.found, self.reason = printed, start, found, reason
        place = f"{found!r} in {printed!r} at character {start + 1}"
        super().__init__(f"can't read {place if found else f'the end of {printed!r}'}: {reason}")


@dataclass(frozen=True)
class Quantity:
    """A figure's meaning.

    `value` is never negative: yuan for unit `CNY`, 0.5 for 50% with unit `fraction`, 0.02 for two
    percentage points with unit `pp`, plain numbers else. `value_max` is the upper end of a range
    and None without one; only exact and about go with a range. For a ratio a:b `value` is the
    first party's share, a/(a+b). `unit` is the id of a unit, `per` one of PERS, `period` one
    of PERIODS; None is "not printed".
    Raises ValueError for anything else.
    """

    qualifier: Qualifier
    value: Decimal
    value_max: Decimal | None = None
    unit: str | None = None
    per: str | None = None
    period: str | None = None

    def __post_init__(self) -> None:
        """Refuse what no document can mean."""
        if self.qualifier not in QUALIFIERS:
            raise ValueError(f"qualifier is one of {', '.join(QUALIFIERS)}: {self.qualifier!r}")
        if not self.value.is_finite() or self.value < 0:
            raise ValueError(f"a value is a number from 0 up: {self.value}")
        if self.per not in (None, *PERS) or self.period not in (None, *PERIODS):
            raise ValueError(f"unknown per or period: {self.per!r}, {self.period!r}")
        self._check_range()

    def _check_range(self) -> None:
        if self.value_max is None:
            return
        if not self.value_max.is_finite() or self.value_max <= self.value:
            raise ValueError(f"a range runs upwards: {self.value} to {self.value_max}")
        if self.qualifier not in ("exact", "about"):
            raise ValueError(f"a range can't be {self.qualifier!r}")

    def completed(
        self, unit: str | None = None, per: str | None = None, period: str | None = None
    ) -> "Quantity":
        """Fill in what the print leaves to its indicator; what is printed stays.

        个 and the like count anything, so a printed count takes on the indicator's unit.
        """
        own = None if self.unit == "count" else self.unit
        return replace(
            self,
            unit=own or unit or self.unit,
            per=self.per or per,
            period=self.period or period,
        )
