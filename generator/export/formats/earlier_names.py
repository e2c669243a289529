"""Tables that were renamed go on under their old names, too, for one release."""

from __future__ import annotations

from generator.changes.snapshot import RENAMED_TABLES
from generator.export.draft import Draft, Files
from generator.export.formats.table_files import FORMATS


def earlier_files(draft: Draft) -> Files:
    """The same files under the old names."""
    return {
        form.path(old): draft.files[form.path(new)]
        for old, new in RENAMED_TABLES.items()
        for form in FORMATS
    }
