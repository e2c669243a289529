"""What no message of a fault may say."""

import re

FAULTS = {
    "a plural after 1": re.compile(r"\b1 (?!(?:is|was|has)\b)[a-z]+s\b"),
    "suggests what it refuses": re.compile(r"(['\"])([^'\"]+)\1.*; did you mean (['\"])\2\3\?"),
    "an archaic turn": re.compile(r"\b(?:whom to ring|bears? out|can't be had|shall|ought)\b"),
    "signs for characters": re.compile(r"\bsigns?\b(?! (?:in|up|off)\b)"),
    "x a y for per": re.compile(r"\b(?:one|a) file a\b"),
}


def faults_of(message: str) -> list[str]:
    """What is wrong with the words of a message; nothing where it reads well."""
    return [name for name, pattern in FAULTS.items() if pattern.search(message)]
