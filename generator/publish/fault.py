"""What publishing raises when it has to stop."""


class PublishError(Exception):
    """Nothing was published and what was live still is; the text says why, for the terminal."""
