"""The words of the catalogue: prefixes, literals, and the things that all its tables share."""

from __future__ import annotations

from typing import Any

from generator.export.publication import FOLDER, Publication
from generator.model.base import Text

Node = dict[str, Any]
"""A thing of the catalogue in JSON-LD."""

EU = "http://publications.europa.eu/resource/authority/"
ATTRIBUTION = "http://purl.org/adms/licencetype/Attribution"
PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatap": "http://data.europa.eu/r5r/",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "eu": EU,
    "access": f"{EU}access-right/",
    "availability": f"{EU}planned-availability/",
    "country": f"{EU}country/",
    "file": f"{EU}file-type/",
    "frequency": f"{EU}frequency/",
    "language": f"{EU}language/",
    "theme": f"{EU}data-theme/",
    "media": "https://www.iana.org/assignments/media-types/",
}


def own(name: str) -> str:
    """The IRI of a thing that the catalogue itself defines: `data/v1/catalog.ttl#publisher`."""
    return f"{FOLDER}/catalog.ttl#{name}"


def dataset_iri(name: str) -> str:
    """The IRI of a dataset: a table by its name, or the database."""
    return own(f"dataset-{name}")


def both(text: Text) -> list[dict[str, str]]:
    """A text as two literals."""
    return [{"@value": text.zh, "@language": "zh"}, {"@value": text.en, "@language": "en"}]


def literals(title: Text, about: Text) -> Node:
    """Title and description."""
    return {"dct:title": both(title), "dct:description": both(about)}


def dated(publication: Publication) -> dict[str, str]:
    """The publication's moment as a literal."""
    return {"@value": publication.created, "@type": "xsd:dateTime"}


def shared_nodes(publication: Publication, years: tuple[int, int] | None) -> list[Node]:
    """Publisher, licence and period; and terms of public lists, with the type that each has."""
    return [*_own(publication, years), *_listed()]


def _own(publication: Publication, years: tuple[int, int] | None) -> list[Node]:
    licence = publication.licence
    # Without any plan the publication's own year stands for theirs.
    first, last = years or (publication.date.year, publication.date.year)
    return [
        {"@id": own("publisher"), "@type": "foaf:Agent", "foaf:name": publication.publisher},
        {
            "@id": own("contact"),
            "@type": ["vcard:Kind", "vcard:Organization"],
            "vcard:fn": publication.publisher,
            **_reached(publication.settings.contact),
        },
        {
            "@id": licence.deed,
            "@type": "dct:LicenseDocument",
            "dct:type": {"@id": ATTRIBUTION},
            "dct:identifier": licence.spdx,
            "dct:title": {"@value": licence.name, "@language": "en"},
            "rdfs:seeAlso": {"@id": licence.spdx_url},
        },
        {
            "@id": own("period"),
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": {"@value": f"{first}-01-01", "@type": "xsd:date"},
            "dcat:endDate": {"@value": f"{last}-12-31", "@type": "xsd:date"},
        },
        {"@id": "", "@type": "foaf:Document"},
    ]


def _reached(contact: str | None) -> Node:
    """The address of `site.yml`; without one, the page about the site."""
    key = "vcard:hasEmail" if contact and contact.startswith("mailto:") else "vcard:hasURL"
    return {key: {"@id": contact or "zh/about/"}}


def _listed() -> list[Node]:
    """What the lists' own servers would say of these terms, so that nobody need ask them."""
    typed = {
        "country:CHN": "dct:Location",
        "language:ZHO": "dct:LinguisticSystem",
        "language:ENG": "dct:LinguisticSystem",
        "access:PUBLIC": "dct:RightsStatement",
        "frequency:IRREG": "dct:Frequency",
        "spdx:checksumAlgorithm_sha256": "spdx:ChecksumAlgorithm",
    }
    government = Text(zh="政府和公共部门", en="Government and public sector")
    attribution = Text(zh="署名", en="Attribution")
    stable = Text(zh="稳定", en="stable")
    return [
        *({"@id": name, "@type": kind} for name, kind in typed.items()),
        {"@id": "theme:GOVE", "@type": "skos:Concept", "skos:prefLabel": both(government)},
        {"@id": "availability:STABLE", "@type": "skos:Concept", "skos:prefLabel": both(stable)},
        {"@id": ATTRIBUTION, "@type": "skos:Concept", "skos:prefLabel": both(attribution)},
        {
            "@id": "eu:data-theme",
            "@type": "skos:ConceptScheme",
            "dct:title": both(Text(zh="数据主题", en="Data theme")),
        },
    ]
