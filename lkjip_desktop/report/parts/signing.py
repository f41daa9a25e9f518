"""Signature blocks and letterhead from the officials and the office of the report."""

from __future__ import annotations

from lkjip_desktop.domain.model.entity import Pejabat
from lkjip_desktop.domain.model.pejabat import head_of_office, in_capitals, signed_on
from lkjip_desktop.report import form
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.text import held

ATAS_NAMA = "a.n."
KEPALA = "TandaTanganKepala"
"""The field of the head's electronic signature, for programs that look for it by name."""
NAMA_KOSONG = "(nama belum diisi)"


def post_of(pejabat: Pejabat | None, otherwise: str = "") -> str:
    """The jabatan with Plt. or Plh. before it; who signs for another keeps his own."""
    if pejabat is None:
        return otherwise
    acting = "" if pejabat.sebutan == ATAS_NAMA else pejabat.sebutan
    return f"{acting} {pejabat.jabatan}".strip()


def signatory(
    ctx: Context,
    pejabat: Pejabat | None,
    *lines: str,
    otherwise: str = "Kepala",
    day: str | None = None,
    field: str = "",
) -> form.Signatory:
    """One signing party under the lines given (place and date, role) and its jabatan.

    `day` is that of the document; None for that of the report. `field` is that of its electronic
    signature.
    """
    day = day or signed_on(ctx.laporan)
    return form.Signatory(
        (*filter(None, lines), *_titles(ctx, pejabat, post_of(pejabat) or otherwise, day)),
        held(in_capitals(pejabat.nama) if pejabat else "") or NAMA_KOSONG,
        pejabat.nip if pejabat else "",
        field,
    )


def _titles(ctx: Context, pejabat: Pejabat | None, own: str, day: str | None) -> list[str]:
    """The jabatan; below that of the superior where he signs in the superior's name."""
    if pejabat is None or pejabat.sebutan != ATAS_NAMA:
        return [f"{own},"]
    superior = ctx.pejabat(pejabat.atasan) or head_of_office(ctx.laporan, day)
    if superior is None or superior.jabatan in ("", pejabat.jabatan):
        return [f"{ATAS_NAMA} {own},"]
    return [f"{ATAS_NAMA} {post_of(superior)}", f"{own},"]


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
        satker.surel and f"Surel {satker.surel}",
        satker.laman,
    )
    return form.DOT.join(part for part in parts if part)
