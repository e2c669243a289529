"""`CITATION.cff`: how to cite this publication (Citation File Format 1.2)."""

from __future__ import annotations

import yaml

from generator.export.publication import ABOUT, FOLDER, KEYWORDS, Publication

PATH = f"{FOLDER}/CITATION.cff"


def citation_text(publication: Publication) -> str:
    """The whole file."""
    return yaml.safe_dump(citation(publication), allow_unicode=True, sort_keys=False, width=100)


def citation(publication: Publication) -> dict[str, object]:
    """Title, author, licence and version; an address only where it is known."""
    home = publication.address("")
    return {
        "cff-version": "1.2.0",
        "message": "If you use this data, please cite it as below.",
        "type": "dataset",
        "title": publication.title.en,
        "abstract": ABOUT.en,
        "authors": [{"name": publication.publisher}],
        "keywords": list(KEYWORDS),
        "license": publication.licence.spdx,
        "version": publication.version,
        "date-released": publication.date,
        **({"url": home} if home else {}),
    }
