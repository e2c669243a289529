"""A programme as a `GovernmentService`."""

from __future__ import annotations

from generator import paths
from generator.derive.records import BodyRecord, OfficeRecord, ProgrammeRecord
from generator.lang import choose
from generator.render.maker import Maker
from generator.render.structured.node import Node
from generator.render.structured.place import area


def service_nodes(maker: Maker, record: ProgrammeRecord) -> list[Node]:
    """What is promised, where, by which agencies, and which offices answer for it."""
    address = maker.address(paths.programme_path(record))
    here = address.page(paths.programme_path(record))
    place = area(maker, record.place)
    first = [body for body in record.bodies if body.part == "lead"] or record.bodies
    offices = [office for office in _offices(record) if office.office.part != "supporting"]
    service: Node = {
        "@type": "GovernmentService",
        "@id": f"{here}#service",
        "name": maker.pick(record.title),
        "description": maker.pick(record.programme.summary),
        "url": here,
        "serviceType": maker.pick(record.family.name),
        "category": maker.pick(record.topic.name),
        "areaServed": place,
        "jurisdiction": maker.pick(record.place.name),
    }
    if first:
        service["provider"] = [_agency(maker, body) for body in first]
    if offices:
        service["availableChannel"] = [_channel(maker, office) for office in offices]
    return [service]


def _offices(record: ProgrammeRecord) -> tuple[OfficeRecord, ...]:
    return record.scheme.offices if record.scheme else ()


def _agency(maker: Maker, body: BodyRecord) -> Node:
    """An agency by the name that the document prints; in English also by what it is."""
    name = {"@type": "GovernmentOrganization", "name": body.printed}
    return choose(maker.lang, zh=name, en=name | {"description": body.name.en})


def _channel(maker: Maker, office: OfficeRecord) -> Node:
    phone = {
        "@type": "ContactPoint",
        "name": maker.pick(office.office.name),
        "telephone": f"+86-{office.office.phone.removeprefix('0')}",
    }
    return {"@type": "ServiceChannel", "servicePhone": phone}
