"""Icons beside what the program itself knows, and no vocabulary lists."""

from __future__ import annotations

from generator.model.base import IconName, Model
from generator.model.fact import Asked
from generator.model.programme import Vote


class Icon(Model):
    """What stands beside the words for whom one asks about, or for who voted."""

    id: Asked | Vote
    icon: IconName
