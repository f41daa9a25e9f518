"""Random reports in which everything agrees, with much in them that only looks like an error."""

import random
from collections.abc import Callable
from fractions import Fraction

from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.model.entity import (
    Butir,
    CapaianLalu,
    Gambar,
    IndikatorRenstra,
    Lampiran,
    Pejabat,
    Penandatangan,
    PerjanjianKinerja,
    RevisiPagu,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import format_number, format_percent, format_rupiah
from tests.domain.rakit import RUANG, Rakit

NIP = "0" * 18
URAIAN = (
    "Laki-laki", "Perempuan", "Januari", "Februari", "Maret", "Semester pertama", "Loket",
    "Surat masuk", "Layanan kunjungan", "Layanan kesehatan", "Makanan pokok", "Ruang tunggu",
    "Kapal barang", "Kapal penumpang", "Peserta pelatihan", "Dokumen rencana", "Dokumen laporan",
)  # fmt: skip
UTUH = (("Jumlah", "Dilayani"), ("Diterima", "Ditindaklanjuti"), ("Jumlah WBP", "Diberikan"))
SASARAN = (("Target", "Realisasi"), ("Rencana", "Capaian"), ("Tahun lalu", "Tahun ini"))
KALIMAT = (
    "Layanan dijalankan setiap hari kerja oleh 3 (tiga) petugas.",
    "Laporan disusun menurut Peraturan Presiden Nomor 29 Tahun 2014.",
    "Kantor ini berdiri sejak tahun 1985 dan direnovasi sesudahnya.",
    "Target triwulan pertama sebesar 12,5 % belum tercapai, capaiannya baru 20 %.",
    "Target Renstra akhir periode ditetapkan lebih tinggi daripada 90 %.",
    "Sebanyak 1.067 orang dilayani, 17 (tujuh belas) di antaranya rujukan.",
    "Realisasi 12 orang per hari dicatat setiap bulan.",
    "Capaian rata-rata daerah lain 55 % tidak dapat dibandingkan.",
)


class Rapi:
    """One such report under construction."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.r = Rakit(rng.randrange(2015, 2040))
        self.first = self.r.tahun - rng.randrange(5)
        self.indikator: list[str] = []

    def laporan(self) -> Laporan:
        self._office()
        self._indikator()
        self._budget()
        self._plan()
        self._agreement()
        self._texts()
        return self.r.laporan

    def _office(self) -> None:
        r, rng = self.r, self.rng
        r.set(RUANG, renstra_awal=self.first, renstra_akhir=self.first + 4)
        r.set("surat", nomor="1/UM", tanggal=f"{r.tahun + 1}-02-10", kepada="Kepala Kantor Wilayah")
        r.set("surat", jenis=f"Laporan Kinerja Tahun {r.tahun}", banyaknya="1 (satu) eksemplar")
        r.put(Pejabat("kepala", nama="Nama Kepala", nip=NIP, jabatan="Kepala", urutan="a"))
        r.put(Pejabat("atasan", nama="Nama Atasan", luar=1, urutan="b"))
        for dokumen in rng.sample(("kata_pengantar", "surat_pengantar"), rng.randrange(3)):
            row = keyed_id(RUANG, Penandatangan, dokumen)
            r.put(Penandatangan(row, dokumen=dokumen, pejabat="kepala"))
        self.subsie = [r.subsie(f"Seksi {n}") for n in range(rng.randrange(1, 6))]
        for number, row in enumerate(self.subsie):
            r.set(row, kode=f"s{number}", tugas=f"{rng.choice(KALIMAT)} Bagian {number}.")
        levels = [r.jenjang(f"Jenjang {n}") for n in range(rng.randrange(1, 5))]
        self.sasaran = [
            r.sasaran(kode=str(n + 1), nama=f"Sasaran {n + 1}", jenjang=rng.choice(levels))
            for n in range(rng.randrange(1, 6))
        ]

    # --- indikator and their tables ---------------------------------------------------------------

    def _indikator(self) -> None:
        for number in range(self.rng.randrange(1, 16)):
            kinds = (self._share, self._share, self._index, self._count, self._few, self._range)
            row = self.rng.choice(kinds)(number)
            self.indikator.append(row)
            if self.rng.random() < 0.3:
                self._past(row)

    def _new(self, number: int, nama: str, target: str, **columns: object) -> str:
        return self.r.indikator(
            target,
            kode=f"{1 + number // 5}{chr(65 + number % 5)}",
            nama=f"{nama} {number}",
            sasaran=self.rng.choice(self.sasaran),
            subsie=self.rng.choice([*self.subsie, None]),
            **columns,  # type: ignore[arg-type]
        )

    def _share(self, number: int) -> str:
        """A percentage of a whole, by sums or by the mean, never above it."""
        row = self._new(number, "Persentase Layanan yang Selesai", self._amount(30, 95))
        cara = self.rng.choice(("rata_rata_persentase", "jumlah_per_jumlah"))
        for _ in range(self.rng.randrange(1, 3)):
            self._table(row, self.rng.choice((*UTUH, SASARAN[0])), self._part, cara=cara)
        if self.rng.random() < 0.3:
            self._uncounted(row)
        return row

    def _index(self, number: int) -> str:
        row = self._new(number, "Indeks Kepuasan", self._amount(60, 90), satuan="indeks")
        heads = self.rng.choice(SASARAN[:2])
        self._table(row, heads, self._above, cara="rata_rata_persentase")
        return row

    def _count(self, number: int) -> str:
        reference = self.rng.randrange(2, 400)
        row = self._new(number, "Jumlah Dokumen Terbit", str(reference), satuan="dokumen")
        if self.rng.random() < 0.5:
            self.r.set(row, realisasi=str(self.rng.randrange(max(1, reference - 3), reference + 5)))
        else:
            parts = self.rng.randrange(1, 4)
            pairs = [("1", str(reference // parts + (n < reference % parts))) for n in range(parts)]
            self._rows(row, pairs, ("Target", "Realisasi"), cara="jumlah", satuan="dokumen")
        return row

    def _few(self, number: int) -> str:
        """Fewer are better: events against a limit."""
        limit = self.rng.randrange(0, 9)
        row = self._new(
            number, "Jumlah Kecelakaan", str(limit), satuan="kejadian", polaritas="turun"
        )
        found = self.rng.randrange(limit + 1) if limit else 0
        pairs = [("-", str(found)), ("-", "0")]
        self._rows(row, pairs, ("Batas", "Kejadian"), cara="jumlah", satuan="kejadian")
        return row

    def _range(self, number: int) -> str:
        low = self.rng.randrange(1, 9)
        row = self._new(
            number, "Suhu Ruang", str(low), target_atas=str(low + 4), satuan="derajat",
            polaritas="rentang",
        )  # fmt: skip
        pairs = [(str(low), f"{low + n}.{n + 1}") for n in range(3)]
        self._rows(row, pairs, ("Acuan", "Suhu"), cara="rata_rata_realisasi", satuan="derajat")
        return row

    def _table(
        self,
        row: str,
        heads: tuple[str, str],
        pair: Callable[[], tuple[str | None, str | None]],
        **columns: object,
    ) -> None:
        pairs = [pair() for _ in range(self.rng.randrange(1, 9))]
        if all(left in {"-", "0"} for left, _ in pairs):
            pairs[0] = ("40", "39")
        self._rows(row, pairs, heads, **columns)

    def _rows(
        self,
        row: str,
        pairs: list[tuple[str, str]],
        heads: tuple[str, str],
        **columns: object,
    ) -> None:
        table = self.r.rincian(
            row, judul=f"Tabel {self.rng.randrange(10**9)}",
            kolom_pembanding=heads[0], kolom_realisasi=heads[1], **columns,  # type: ignore[arg-type]
        )  # fmt: skip
        by_quarter = columns.get("cara") == "jumlah_per_jumlah" and self.rng.random() < 0.3
        seen: list[str] = []
        for left, right in pairs:
            uraian = self.rng.choice(URAIAN)
            kelompok = f"Kelompok {seen.count(uraian) + 1}" if uraian in seen else ""
            seen.append(uraian)
            if by_quarter:
                quarterly = _quarters(left, right)
                self.r.triwulan(table, quarterly, uraian=uraian, kelompok=kelompok)
            else:
                self.r.baris(table, left, right, uraian=uraian, kelompok=kelompok)
        if self.rng.random() < 0.2:
            self.r.baris(table, None, None, uraian="Tidak ikut dihitung", dihitung=0)

    def _part(self) -> tuple[str, str]:
        draw = self.rng.random()
        if draw < 0.08:
            return "-", "-"
        if draw < 0.12:
            return "0", "0"
        whole = self.rng.choice((1, 7, 100, 1000, self.rng.randrange(1, 500_000)))
        return str(whole), str(whole - self.rng.randrange(whole // 10 + 1))

    def _above(self) -> tuple[str, str]:
        reference = self.rng.choice((4, 100, self.rng.randrange(50, 2000)))
        return str(reference), str(reference * self.rng.randrange(70, 99) // 100)

    def _uncounted(self, row: str) -> None:
        pair = (str(self.rng.randrange(100, 10**6)), "250")
        table = self.r.rincian(row, pair, (None, None), dihitung=0, judul="Pelengkap")
        self.r.baris(table, "0", "5", uraian="Tambahan")

    def _amount(self, low: int, high: int) -> str:
        whole = self.rng.randrange(low, high)
        return self.rng.choice((str(whole), f"{whole}.5", f"{whole}.12"))

    def _past(self, row: str) -> None:
        for tahun in (self.r.tahun - 1, self.r.tahun - 2):
            key = keyed_id(RUANG, CapaianLalu, row, tahun)
            past = CapaianLalu(key, indikator=row, tahun=tahun, target="5", realisasi="4.5")
            self.r.put(past)

    # --- money ------------------------------------------------------------------------------------

    def _budget(self) -> None:
        r, rng, total = self.r, self.rng, 0
        lines: dict[str, list[int]] = {}
        waiting = list(self.indikator)
        rng.shuffle(waiting)
        while waiting:
            served = [waiting.pop() for _ in range(min(len(waiting), rng.randrange(1, 4)))]
            pagu = [rng.randrange(1, 9000) * 1000 for _ in served]
            top = None
            if rng.random() < 0.4:
                whole = str(sum(pagu)) if rng.random() < 0.5 else None
                top = r.kegiatan(whole, nama=f"Program {len(waiting)}")
            name = f"Kegiatan {len(waiting)}"
            kegiatan = r.kegiatan(str(sum(pagu)), nama=name, induk=top, kode=f"K{len(waiting)}")
            typed = rng.random() < 0.4
            for row, amount in zip(served, pagu, strict=True):
                spent = max(1, amount * rng.randrange(60, 101) // 100)
                r.alokasi(kegiatan, row, str(amount), "-" if typed else str(spent))
                if typed:
                    r.set(row, realisasi_anggaran=str(spent))
                lines.setdefault(row, []).append(amount)
            total += sum(pagu)
        revised = rng.choice((0, -5000, 700))
        if revised:
            day = f"{r.tahun}-06-0{rng.randrange(1, 9)}"
            cells = {"jumlah": str(revised), "tanggal": day, "alasan": "Penyesuaian"}
            r.put(RevisiPagu("revisi", kegiatan=kegiatan, **cells))
        r.set(RUANG, pagu_awal=str(total - revised))

    # --- plan and agreement -----------------------------------------------------------------------

    def _plan(self) -> None:
        for number, row in enumerate(self.indikator):
            self._planned(row, f"R{number}", linked=True)
        if self.rng.random() < 0.4:
            self.r.put(IndikatorRenstra("mati", kode="RX", nama="Tidak berlaku tahun ini"))
            self._target("mati", self.r.tahun, "-", None)

    def _planned(self, row: str, kode: str, *, linked: bool) -> None:
        found, plan = self.r.rows[row], f"renstra-{row}"
        base = {name: getattr(found, name) for name in ("nama", "satuan", "polaritas")}
        self.r.put(IndikatorRenstra(plan, kode=kode, urutan=kode, **base))
        step = {"naik": Fraction(1, 2), "turun": Fraction(-1, 100)}.get(base["polaritas"], 0)
        for tahun in range(self.first, self.first + 5):
            away = tahun - self.r.tahun
            target = max(Fraction(found.target) + step * away, Fraction(0))  # type: ignore[attr-defined]
            text = f"{float(target):.2f}".rstrip("0").rstrip(".")
            self._target(plan, tahun, text, found.target_atas)  # type: ignore[attr-defined]
            if linked and away in {-1, -2}:
                past = keyed_id(RUANG, CapaianLalu, row, tahun)
                self.r.put(CapaianLalu(past, row, tahun, target=text, realisasi=text))
        if linked:
            key = (row, plan)
            self.r.put(TautanRenstra(keyed_id(RUANG, TautanRenstra, *key), *key))

    def _target(self, plan: str, tahun: int, target: str, upper: str | None) -> None:
        key = keyed_id(RUANG, TargetRenstra, plan, tahun)
        self.r.put(TargetRenstra(key, plan, tahun, target, upper))

    def _agreement(self) -> None:
        versions = self.rng.choice((("awal",), ("awal", "perubahan")))
        for number, versi in enumerate(versions):
            self._version(versi, str(number), last=number == len(versions) - 1)

    def _version(self, versi: str, order: str, *, last: bool) -> None:
        r, rng = self.r, self.rng
        r.put(
            PerjanjianKinerja(
                versi, versi=versi, tanggal=f"{r.tahun}-01-1{order}", pihak_pertama="kepala",
                pihak_kedua="atasan", urutan=order,
            )
        )  # fmt: skip
        waiting = list(self.indikator)
        while waiting:
            together = [waiting.pop() for _ in range(1 if rng.random() < 0.85 else 2) if waiting]
            row = r.rows[together[0]]
            target = row.target if last else "5"  # type: ignore[attr-defined]
            if last and len(together) == 1 and rng.random() < 0.3:
                target = f"=indikator/{row.id}/target"
            butir = f"{versi}-{row.id}"
            columns = {name: getattr(row, name) for name in ("nama", "satuan", "target_atas")}
            kode = f"PK{len(waiting)}"
            r.put(Butir(butir, versi, kode=kode, target=target, urutan=kode, **columns))
            for owner in together:
                key = (owner, butir)
                r.put(TautanButir(keyed_id(RUANG, TautanButir, *key), *key))

    # --- texts ------------------------------------------------------------------------------------

    def _texts(self) -> None:
        r, rng = self.r, self.rng
        hasil = r.figures
        for number, (row, item) in enumerate(hasil.indikator.items()):
            below = isinstance(item.capaian, Fraction) and item.capaian < 100
            r.narasi(" ".join([*rng.sample(KALIMAT, 3), *true_sentences(item, rng)]), row)
            for tempat in ("kendala", "tindak_lanjut"):
                if below or rng.random() < 0.5:
                    r.narasi(f"1. {_own(number)}", row, tempat)
            if rng.random() < 0.4:
                r.put(Gambar(f"gambar-{row}", indikator=row, keterangan="Foto", berkas="ab" * 32))
        mean = hasil.ringkasan.rata_rata_capaian
        text = f"Rata-rata capaian {format_percent(mean)} dari {len(self.indikator)} indikator."
        money = f"Pagu akhir sebesar {format_rupiah(hasil.pagu.pagu_akhir)}."
        live = "Rata-rata capaian {{ringkasan/rata_rata_capaian}} tahun {{laporan/tahun}}."
        whole = hasil.ringkasan
        spent = f"Serapan sebesar {format_percent(whole.serapan_indikator)} dari pagu indikator."
        dots = format_percent(mean).replace(",", ".")
        pointed = f"Capaian rata-rata kinerja {r.laporan.satker.nama} adalah sebesar **{dots}**."
        true = (text, money, live, spent, pointed, *_of_kegiatan(hasil, rng))
        for tempat in rng.sample(("ikhtisar_eksekutif", "simpulan", "isu_strategis"), 2):
            r.narasi(" ".join(rng.sample((*true, *KALIMAT), 4)), None, tempat)
        if rng.random() < 0.5:
            r.put(Lampiran("lampiran", judul="Perjanjian kinerja", berkas="cd" * 32))


def _of_kegiatan(hasil: Figures, rng: random.Random) -> list[str]:
    """What was spent of a budget line, and what was left, as a chapter says it."""
    found = [
        f"{item.kegiatan.nama} terlaksana dengan serapan {format_percent(item.serapan)} dan"
        f" penghematan anggaran sebesar {format_rupiah(item.sisa)}."
        for item in hasil.pagu.kegiatan.values()
        if isinstance(item.serapan, Fraction)
    ]
    return rng.sample(found, min(1, len(found)))


def true_sentences(item: IndikatorResult, rng: random.Random) -> list[str]:
    """Figures of an indikator typed into its text as they are, rounded now and then."""
    places = rng.choice((0, 1, 2))
    found = [f"Pagu sebesar {format_rupiah(item.pagu)} tersedia sejak awal tahun."]
    if isinstance(item.capaian, Fraction):
        shown = format_number(item.capaian, places)
        found.append(f"Dengan demikian capaian kinerja mencapai {shown} %.")
    if isinstance(item.target, Fraction) and item.indikator.satuan == "%":
        found.append(f"Target tahun ini ditetapkan {format_percent(item.target)}.")
        found.append(f"Target sebesar {format_percent(item.target)} berlaku bagi seluruh seksi.")
    if isinstance(item.serapan, Fraction):
        found.append(f"Anggaran terpakai dengan serapan {format_percent(item.serapan, places)}.")
    return rng.sample(found, min(2, len(found)))


def _quarters(left: str, right: str) -> dict[int, tuple[str, str]]:
    """Both figures over the four quarters; what is too small for four stands in the last."""
    if left.isdecimal() and right.isdecimal() and min(int(left), int(right)) > 3:
        return {n: (_quarter(left, n), _quarter(right, n)) for n in (1, 2, 3, 4)}
    return {1: ("-", "-"), 2: ("-", "-"), 3: ("-", "-"), 4: (left, right)}


def _quarter(text: str, number: int) -> str:
    """A fourth of a whole number; the last quarter takes what is left."""
    whole = int(text)
    return str(whole - 3 * (whole // 4) if number == 4 else whole // 4)


def rapi(rng: random.Random) -> Laporan:
    """A report without any error in it."""
    return Rapi(rng).laporan()


def _own(number: int) -> str:
    """Two sentences that no other indikator has together."""
    first, turn = number % len(KALIMAT), number // len(KALIMAT)
    return f"{KALIMAT[first]} {KALIMAT[(first + 1 + turn) % len(KALIMAT)]}"
