"""Compiled templates among what is kept: to compile them takes longer than to fill in a few."""

from __future__ import annotations

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from generator.graph.store import Store
from generator.graph.task import current, entry_name


class KeptTemplates(BytecodeCache):
    """Jinja's own form of a compiled template, by its place, its text and who compiles it.

    Jinja takes none that another version of it or of Python has made.
    """

    def __init__(self, environment: str) -> None:
        """`environment` names the settings that all its templates are compiled with."""
        self._environment = environment

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket, if something is kept for it."""
        store = current()
        if store and (content := store.get(self._name(store, bucket))):
            bucket.bytecode_from_string(content)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        if store := current():
            store.put(self._name(store, bucket), bucket.bytecode_to_string())

    def _name(self, store: Store, bucket: Bucket) -> str:
        return entry_name(store, "template", [self._environment, bucket.key, bucket.checksum])
