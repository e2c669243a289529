"""How many of something, in English: 1 plan, 2 plans."""


class Count(int):
    """A whole number that says what it counts: `f"{Count(1):plan|plans}"` is `1 plan`."""

    def __format__(self, spec: str) -> str:
        """`singular|plural` is written after the number; any other `spec` is int's own."""
        singular, both, plural = spec.partition("|")
        if not both:
            return super().__format__(spec)
        return f"{int(self)} {singular if self == 1 else plural}"
