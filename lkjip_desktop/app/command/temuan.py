"""What a user decides about findings: to set one aside with a reason, or to take that back."""

from __future__ import annotations

from lkjip_desktop.domain.galat import Penolakan
from lkjip_desktop.domain.model.entity import Pengesampingan, keyed_id
from lkjip_desktop.domain.temuan.finding import Temuan
from lkjip_desktop.store.draft import Draft


def set_aside(draft: Draft, temuan: Temuan, alasan: str) -> None:
    """Note why a finding may stay; Penolakan without a reason."""
    if not alasan.strip():
        raise Penolakan("Tulis alasan temuan ini boleh dikesampingkan.")
    draft.new(Pengesampingan, kode=temuan.kode, lokasi=str(temuan.lokasi), alasan=alasan.strip())


def restore(draft: Draft, temuan: Temuan) -> None:
    """Open a finding again that was set aside; nothing where it was not."""
    key = (temuan.kode, str(temuan.lokasi))
    row = keyed_id(draft.laporan.ruang, Pengesampingan, *key)
    if draft.find(Pengesampingan, row) is not None:
        draft.delete(Pengesampingan, row)
