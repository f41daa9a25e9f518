"""The looks at clauses that go on about what is told before, at rows, and at names in a row."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.temuan.claim.looks.ask import of_own
from lkjip_desktop.domain.temuan.claim.net.carried.apart import (
    wrong_carried_aparts,
    wrong_carried_ways,
)
from lkjip_desktop.domain.temuan.claim.net.carried.state import (
    wrong_carried_states,
    wrong_contrary,
    wrong_named_apart,
)
from lkjip_desktop.domain.temuan.claim.net.undone.listed import (
    wrong_joint_rows,
    wrong_listed,
    wrong_same_rows,
    wrong_source_shares,
)
from lkjip_desktop.domain.temuan.claim.net.undone.whether import (
    wrong_all_planned,
    wrong_nothing,
    wrong_undone,
)

CARRIED: Final = tuple(
    map(
        of_own,
        (
            wrong_carried_aparts,
            wrong_carried_ways,
            wrong_carried_states,
            wrong_named_apart,
            wrong_nothing,
            wrong_contrary,
            wrong_listed,
            wrong_same_rows,
            wrong_undone,
            wrong_all_planned,
            wrong_joint_rows,
            wrong_source_shares,
        ),
    )
)
