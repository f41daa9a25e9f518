"""How a run of the program ends: the exit codes, and arguments that nothing understands."""

from lkjip_desktop.domain.galat import Refusal

DONE, FINDINGS, REFUSED, CONFLICTS, NOT_WRITTEN = range(5)
"""Exit codes."""


class WrongUsage(Refusal):
    """Arguments that no command understands."""
