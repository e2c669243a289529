"""The sample with a plan of the province above the city's: a benefit of both, one of each."""

from typing import Any

from tests import corpus, sample_benefits
from tests.sample_data import Data, cars, text

UPPER_PLAN = "plans/990000/2023.yml"
UPPER_PROGRAMME = "plans/990000/2023/01-parking.yml"
UPPER_SCHEME = "plans/990000/2023/01-parking.scheme.yml"
UPPER_BENEFITS = "plans/990000/2023/01-parking.benefits.yml"


def files() -> dict[str, Any]:
    """The city's garage follows the province's rule and route; a bench stands only in the latter.

    The city has plans for 2023 and 2024, the province for 2023.
    """
    contents = corpus.files()
    contents["bodies.yml"][0]["printed"]["990000"] = "省住建厅"
    states = contents[corpus.PLAN]["states"] | {"allocations": 0}
    contents[UPPER_PLAN] = contents[corpus.PLAN] | {"place": "990000", "states": states}
    contents[UPPER_PROGRAMME] = corpus.files()[corpus.PROGRAMME]
    contents[UPPER_PROGRAMME]["figures"] = [
        {"indicator": "spaces", "role": "target", "covers": cars(), "printed": "100个"},
        {"indicator": "car-parks", "role": "target", "printed": "3个"},
    ]
    contents[UPPER_SCHEME] = corpus.files()[corpus.SCHEME]
    contents[UPPER_SCHEME]["provides"][0]["benefits"] = ["garage"]
    contents[UPPER_BENEFITS] = {"programme": "parking", "benefits": [_garage(), _bench()]}
    file = contents[corpus.BENEFITS]
    contents[corpus.BENEFITS] = {
        "programme": file.pop("programme"),
        "leaves_out": ["bench"],
        **file,
    }
    own = contents[corpus.BENEFITS]["benefits"][1]
    for key in ("who", "also_required", "apply"):
        del own[key]
    own["follows"] = "990000"
    del contents[corpus.SCHEME]["offices"]
    contents["plans/990100/2024.yml"] = contents[corpus.PLAN] | {
        "year": 2024,
        "states": states | {"schemes": 0},
    }
    contents["plans/990100/2024/01-parking.yml"] = corpus.files()[corpus.PROGRAMME]
    return contents


def _garage() -> Data:
    upper = sample_benefits.garage()
    del upper["apply"]
    return upper | {"route": "space", "pays": "fee-standard", "unstated": []}


def _bench() -> Data:
    return sample_benefits.lamps() | {"id": "bench", "title": text("长椅", "Bench")}
