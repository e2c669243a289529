"""What a build raises when it has to stop."""


class BuildError(Exception):
    """The build stopped and the last good site stands; the text says why, one fault a line."""
