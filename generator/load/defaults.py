"""What a file needn't say since its name or its order says it: a programme's id, number, clause.

`03-parking.yml` is programme 3, `parking`; its clause is that number in Chinese, in brackets
behind its group's where the plan has groups: 三, 二(三). Files beside it take the programme from
their names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.model.clause import numeral

NAME = re.compile(r"(?P<number>[0-9]{2})-(?P<id>[a-z0-9-]+)(?P<kind>\.[a-z]+)?\.yml")
Data = Any
"""What a file holds, whatever that is."""

Groups = Mapping[Any, object]
"""The clauses of a plan's groups by their ids, as they were read."""


def groups_of(plan: Data) -> Groups:
    """A plan's groups, as far as they can be read."""
    listed = plan.get("groups") if isinstance(plan, dict) else None
    found = (
        [group for group in listed if isinstance(group, dict)] if isinstance(listed, list) else []
    )
    return {group["id"]: group.get("clause") for group in found if isinstance(group.get("id"), str)}


def of_file(path: Path, data: Data, groups: Groups) -> Data:
    """The programme, or what stands beside it, with what the name of its file says."""
    name = NAME.fullmatch(path.name)
    if name is None or not isinstance(data, dict):
        return data
    if name["kind"]:
        return {"programme": name["id"], **data}
    return _with_clause({"id": name["id"], "number": int(name["number"]), **data}, groups)


def within_plan(plan: Data) -> Data:
    """The plan, its programmes with the number of their order, and the id of their family."""
    listed = plan.get("programmes") if isinstance(plan, dict) else None
    if not isinstance(plan, dict) or not isinstance(listed, list):
        return plan
    groups = groups_of(plan)
    filled = [_in_order(programme, at, groups) for at, programme in enumerate(listed, 1)]
    return {**plan, "programmes": filled}


def _in_order(programme: Data, number: int, groups: Groups) -> Data:
    if not isinstance(programme, dict):
        return programme
    own = {"id": programme["family"]} if "family" in programme else {}
    return _with_clause({**own, "number": number, **programme}, groups)


def _with_clause(programme: dict[str, Data], groups: Groups) -> Data:
    number, group = programme["number"], programme.get("group")
    outer = groups.get(group) if group else None
    if "clause" in programme or not isinstance(number, int):
        return programme
    own = numeral(number)
    whole = f"{outer}({own})" if isinstance(outer, str) and outer else own
    return {**programme, "clause": whole} if own else programme
