"""What a user asked for and cannot have: errors that carry one Indonesian sentence."""


class Refusal(Exception):  # noqa: N818 - a refusal is the user's, an Error is ours
    """A refusal: ``kalimat`` names the place and the way out, and is all that the user is shown."""

    def __init__(self, kalimat: str) -> None:
        super().__init__(kalimat)
        self.kalimat = kalimat
