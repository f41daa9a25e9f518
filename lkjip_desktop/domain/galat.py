"""What a user asked for and cannot have: errors that carry one Indonesian sentence."""


class Refusal(Exception):  # noqa: N818 - a refusal is the user's, an Error is ours
    """A refusal: ``kalimat`` names the place and the way out, and is all that the user is shown."""

    def __init__(self, kalimat: str) -> None:
        super().__init__(kalimat)
        self.kalimat = kalimat


_QUOTED = 40


def quoted(text: object) -> str:
    """What was typed or found, between quotes, on one line and no longer than a reader needs.

    Of a text of a megabyte no more is looked at than that takes.
    """
    line = " ".join(str(text)[: 10 * _QUOTED].split())
    whole = len(line) <= _QUOTED and len(str(text)) <= 10 * _QUOTED
    return f"“{line}”" if whole else f"“{line[: _QUOTED - 1]}…”"
