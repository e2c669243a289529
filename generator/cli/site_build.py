"""From the data to the finished site, in one go; what is wrong is shown and ends the command."""

from __future__ import annotations

from generator.builder.fault import BuildError
from generator.builder.report import BuildReport
from generator.builder.site_build import build_site
from generator.cli.common import fail
from generator.cli.make_site import Look, make_site
from generator.cli.options import SiteOrder
from generator.cli.room import room
from generator.export.fault import ExportError
from generator.fault import InputError
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.load.site_settings import read_settings


def built(order: SiteOrder, look: Look | None = None) -> BuildReport:
    """Build the site; exits with status 1 where the data or the site has a fault.

    Where no address is given, it is that of the site's settings. `look` is as for `make_site`.
    """
    store = Store.below(order.work)
    base_url = order.base_url or read_settings(order.data)[0].address
    try:
        with keeping(store):
            site = make_site(order.data, order.content, base_url, look)
            report = build_site(site, order.out, order.work, base_url, order.engine, order.on)
    except (InputError, BuildError, ExportError) as error:
        fail(error)
    store.trim(room(order.data))
    return report
