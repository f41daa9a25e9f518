"""What the sentences of a text say against themselves and each other, looked for as it is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.text.itself.listed import wrong_laid, wrong_listed
from lkjip_desktop.domain.temuan.claim.text.itself.parts import wrong_parts
from lkjip_desktop.domain.temuan.claim.text.itself.rest import wrong_rests
from lkjip_desktop.domain.temuan.claim.text.itself.series import wrong_series
from lkjip_desktop.domain.temuan.claim.text.itself.share import wrong_shares
from lkjip_desktop.domain.temuan.claim.wrong import Wrong


def wrong_itself(told: Sequence[Parsed]) -> Iterator[Wrong]:
    """Lists, parts, rests, percentages and rows of figures that do not fit what is told of them."""
    for before, parsed in pairwise((None, *told)):
        if parsed is not None:
            yield from wrong_listed(parsed)
            yield from wrong_shares(parsed, before)
            yield from wrong_series(parsed)
            yield from wrong_parts(parsed)
    yield from wrong_laid(told)
    yield from wrong_rests(told)
