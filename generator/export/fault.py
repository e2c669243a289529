"""What stops a publication."""


class ExportError(Exception):
    """A table that can't be published, with the row and the reason."""
