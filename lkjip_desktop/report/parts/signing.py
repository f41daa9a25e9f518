"""Signature blocks and letterhead from the officials and the office of the report."""

from __future__ import annotations

from lkjip_desktop.domain.model import Pejabat
from lkjip_desktop.report import form
from lkjip_desktop.report.context import Context

NAMA_KOSONG = "(nama belum diisi)"


def post_of(pejabat: Pejabat | None, otherwise: str = "") -> str:
    """The jabatan with a.n., Plt. or Plh. before it."""
    if pejabat is None:
        return otherwise
    return f"{pejabat.sebutan} {pejabat.jabatan}".strip()


def signatory(pejabat: Pejabat | None, *lines: str, otherwise: str = "Kepala") -> form.Signatory:
    """One signing party under the lines given (place and date, role) and its jabatan."""
    return form.Signatory(
        (*filter(None, lines), f"{post_of(pejabat) or otherwise},"),
        (pejabat.nama.upper() if pejabat else "") or NAMA_KOSONG,
        pejabat.nip if pejabat else "",
    )


def letterhead(ctx: Context) -> form.Letterhead:
    """The office's own letterhead: its lines differ by year."""
    satker = ctx.laporan.satker
    lines = [line for line in satker.kop.split("\n") if line.strip()] or [satker.nama.upper()]
    return form.Letterhead(lines, contact(ctx), ctx.image(satker.logo))


def contact(ctx: Context) -> str:
    """Address, telephone, mail and site in one line."""
    return form.DOT.join(part for part in (ctx.laporan.satker.alamat, reach(ctx)) if part)


def reach(ctx: Context) -> str:
    """Telephone, mail and site in one line."""
    satker = ctx.laporan.satker
    parts = (
        satker.telepon and f"Telepon {satker.telepon}",
        satker.surel and f"Pos-el {satker.surel}",
        satker.laman,
    )
    return form.DOT.join(part for part in parts if part)
