"""One test of many cases: thousands of tests of a millisecond each would cost a minute."""

import inspect
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from typing import Any

Check = Callable[..., None]


def every(names: str, cases: Iterable[Any], ids: Iterable[str] = ()) -> Callable[[Check], Check]:
    """As `pytest.mark.parametrize`, in one test that tells of all cases that fail.

    Cases are tuples where there are several names. Fixtures are shared by all of them.
    """
    keys = tuple(name.strip() for name in names.split(","))
    listed = [case if len(keys) > 1 else (case,) for case in cases]
    called = [*ids] or [str(case)[:200] for case in listed]
    assert len(called) == len(listed)

    def decorated(check: Check) -> Check:
        kinds = inspect.signature(check).parameters
        assert set(keys) <= set(kinds)

        @wraps(check)
        def test(**fixtures: Any) -> None:
            assert listed, "there is no case"
            _hold(
                lambda case: check(**dict(zip(keys, case, strict=True)), **fixtures), listed, called
            )

        rest = [one for name, one in kinds.items() if name not in keys]
        test.__signature__ = inspect.Signature(rest)  # type: ignore[attr-defined]
        return test

    return decorated


def _hold(check: Check, cases: Sequence[Any], ids: Sequence[str]) -> None:
    failed = []
    for case, name in zip(cases, ids, strict=True):
        try:
            check(case)
        except Exception as error:
            failed.append((name, error))
    if failed:
        # Of the errors in a group pytest shows the first alone, so all are named here.
        said = (f"\n{name}: {str(error)[:200]!r}" for name, error in failed)
        told = f"{len(failed)} of {len(cases)} cases fail{''.join(said)}\n"
        raise ExceptionGroup(told, [error for _, error in failed])
