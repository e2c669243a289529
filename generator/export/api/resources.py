"""The kinds of things that the API has files on, in the order a newcomer reads them."""

from generator.export.api import benefit, document, family, place, plan, programme

RESOURCES = tuple(module.RESOURCE for module in (place, document, plan, programme, family, benefit))
