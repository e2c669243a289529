"""The page that shows what was measured: goals, curves, and the figures behind them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tools.bench.baselines import NO_HUGO
from tools.bench.curves import HEIGHT, LEFT, WIDTH, Drawing, Point, drawing
from tools.bench.goals import Sized, goals, outlook
from tools.bench.measure import Cost
from tools.bench.report import ACTIONS
from tools.bench.steps import step_rows
from tools.bench.yaml_file import write_text

HERE = Path(__file__).parent


def write_page(sizes: Sequence[Sized], machine: str, path: Path) -> None:
    """Write the page to `path`; `machine` says on what, and how busy it was."""
    loader = FileSystemLoader(HERE)
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
    environment.filters |= {"seconds": _seconds, "megabytes": _megabytes}
    html = environment.get_template("page.html.jinja").render(
        sizes=sizes,
        goals=goals(sizes),
        outlook=outlook(sizes),
        drawing=_drawing(sizes),
        actions=ACTIONS,
        steps=[(one.ours, step_rows(one.ours)) for one in sizes],
        machine=machine,
        notes=_notes(sizes),
        width=WIDTH,
        height=HEIGHT,
        left=LEFT,
    )
    write_text(path, html)


def _drawing(sizes: Sequence[Sized]) -> Drawing | None:
    curves: dict[str, list[Point]] = {"This project": [], "mkdocs-material": [], "Hugo": []}
    for one in sizes:
        costs = {"This project": one.ours.cold}
        if one.others:
            costs["mkdocs-material"] = one.others.material
            costs |= {"Hugo": one.others.hugo} if one.others.hugo else {}
        for name, cost in costs.items():
            if cost.cpu:
                curves[name].append((one.ours.pages, cost.cpu))
    return drawing(curves) if any(curves.values()) else None


def _notes(sizes: Sequence[Sized]) -> list[str]:
    missing = any(one.others and not one.others.hugo for one in sizes)
    return [NO_HUGO] if missing else []


def _seconds(cost: Cost | None) -> str:
    if cost is None:
        return "–"
    cpu = "–" if cost.cpu is None else f"{cost.cpu:.1f}"
    return f"{cost.seconds:.2f} / {cpu}"


def _megabytes(size: int | None) -> str:
    return "–" if size is None else f"{size / 1e6:.0f}"
