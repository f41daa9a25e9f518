"""What an office of the corpora is made of, told as short as its tables show it."""

from __future__ import annotations

from dataclasses import replace

from lkjip_desktop.domain.model.entity import (
    BarisTabel,
    Butir,
    CapaianLalu,
    DataLaporan,
    Entity,
    IndikatorRenstra,
    KolomTabel,
    Pejabat,
    PerjanjianKinerja,
    Sasaran,
    SelTabel,
    Subsie,
    Tabel,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
    Tujuan,
    keyed_id,
)
from tests.domain.rakit import RUANG, Rakit

JUTA = 1_000_000
Lalu = dict[int, tuple[str, str]]


class Kantor(Rakit):
    """The rows of an office: its plan, its indikator, its money, its agreement and its staff."""

    def identitas(self, nama: str, pendek: str, renstra: tuple[int, int]) -> None:
        """Name, short name and period of the plan."""
        satker = self.rows["satker"]
        self.put(replace(satker, nama=nama, nama_pendek=pendek))  # type: ignore[call-arg]
        data = self.rows[RUANG]
        assert isinstance(data, DataLaporan)
        self.put(replace(data, renstra_awal=renstra[0], renstra_akhir=renstra[1]))

    def indikator_lengkap(
        self, target: str, lalu: Lalu, rencana: dict[int, str], **columns: str
    ) -> str:
        """An indikator with its results of earlier years and its targets in the plan."""
        row = self.indikator(target, **columns)
        for tahun, (reference, done) in lalu.items():
            key = keyed_id(RUANG, CapaianLalu, row, tahun)
            self.put(CapaianLalu(key, row, tahun, reference, done))
        plan = self.put(
            IndikatorRenstra(
                f"renstra-{row}",
                kode=columns["kode"],
                nama=columns["nama"],
                satuan=columns.get("satuan", "%"),
                polaritas=columns.get("polaritas", "naik"),
                urutan=columns["kode"],
            )
        )
        for tahun, reference in {self.tahun: target, **rencana}.items():
            self.put(
                TargetRenstra(keyed_id(RUANG, TargetRenstra, plan, tahun), plan, tahun, reference)
            )
        self.put(TautanRenstra(keyed_id(RUANG, TautanRenstra, row, plan), row, plan))
        return row

    def sasaran_dua(self, jenjang: str, *names: str) -> list[str]:
        """Objectives of the report and the same of the plan."""
        level = self.jenjang(jenjang)
        self.put(Tujuan("tujuan", kode="T1", nama=f"Tujuan {names[0]}", dokumen="renstra"))
        found = []
        for number, name in enumerate(names, 1):
            found.append(
                self.sasaran(kode=str(number), nama=name, jenjang=level, dokumen="laporan")
            )
            self.put(
                Sasaran(
                    f"renstra-sasaran-{number}",
                    kode=f"SK{number}",
                    nama=name,
                    jenjang=level,
                    dokumen="renstra",
                    tujuan="tujuan",
                    urutan=str(number),
                )
            )
        return found

    def perjanjian(self, tanggal: str, **kode: str) -> None:
        """An agreement whose rows say what the indikator say; `kode` gives name and row."""
        pihak = self.put(Pejabat("kepala", nama="Nama Kepala", nip="0" * 18, jabatan="Kepala"))
        atasan = self.put(
            Pejabat("atasan", nama="Nama Atasan", nip="0" * 18, jabatan="Atasan", luar=1)
        )
        janji = self.put(
            PerjanjianKinerja(
                "perjanjian",
                versi="awal",
                nomor="PK-1",
                tanggal=tanggal,
                kota="Kota",
                pihak_pertama=pihak,
                pihak_kedua=atasan,
            )
        )
        for number, row in enumerate(kode.values(), 1):
            self._butir(janji, number, self.rows[row])

    def _butir(self, janji: str, number: int, row: Entity) -> None:
        columns = {name: getattr(row, name) for name in ("kode", "nama", "satuan", "target")}
        butir = self.put(
            Butir(f"butir-{row.id}", perjanjian_kinerja=janji, urutan=f"{number:02d}", **columns)
        )
        self.put(TautanButir(keyed_id(RUANG, TautanButir, row.id, butir), row.id, butir))

    def seksi(self, kode: str, nama: str, *daftar_indikator: str) -> None:
        """A section and what it answers for."""
        subsie = self.put(Subsie(f"subsie-{kode}", kode=kode, nama=nama, urutan=kode))
        for row in daftar_indikator:
            self.rows[row] = replace(self.rows[row], subsie=subsie)  # type: ignore[call-arg]

    def menurut(self, indikator: str, kolom: str, *judul: str, **baris: tuple[str, str]) -> None:
        """A rincian that divides sums; `judul` names it and its two columns of figures."""
        rincian = self.rincian(
            indikator,
            cara="jumlah_per_jumlah",
            judul=judul[0],
            kolom_uraian=kolom,
            kolom_pembanding=judul[1],
            kolom_realisasi=judul[2],
        )
        for uraian, (reference, done) in baris.items():
            self.baris(rincian, reference, done, uraian=uraian.replace("_", " "))

    def biaya(self, nama: str, **juta: tuple[int, int]) -> None:
        """A kegiatan and what each indikator of it has and spent, in millions of rupiah."""
        kegiatan = self.kegiatan(str(sum(pagu for pagu, _ in juta.values()) * JUTA), nama=nama)
        for row, (pagu, spent) in juta.items():
            self.alokasi(kegiatan, row, str(pagu * JUTA), str(spent * JUTA))

    def ukuran(
        self, kode: str, sasaran: str, nama: str, pendek: str, angka: str, **columns: str
    ) -> str:
        """An indikator; `angka` is 'TARGET RENCANA LALU-TARGET/LALU-REALISASI ...', newest first.

        RENCANA is the plan's target of the year after, or - where the plan ends.
        """
        target, depan, *pairs = angka.split()
        lalu = {}
        for back, pair in enumerate(pairs, 1):
            reference, done = pair.split("/")
            lalu[self.tahun - back] = (reference, done)
        rencana = {year: reference for year, (reference, _) in lalu.items()}
        if depan != "-":
            rencana[self.tahun + 1] = depan
        names = {"kode": kode, "sasaran": sasaran, "nama": nama, "nama_pendek": pendek}
        return self.indikator_lengkap(target, lalu, rencana, **names, **columns)

    def biaya_triwulan(self, nama: str, **juta: tuple[int, str]) -> None:
        """A kegiatan, the pagu of each indikator of it and what it spent in each quarter."""
        kegiatan = self.kegiatan(str(sum(pagu for pagu, _ in juta.values()) * JUTA), nama=nama)
        for row, (pagu, spent) in juta.items():
            quarters = {q: str(int(each) * JUTA) for q, each in enumerate(spent.split(), 1)}
            self.alokasi(kegiatan, row, str(pagu * JUTA), quarters=quarters)

    def jenis(self, nomor: int, **juta: tuple[int, int]) -> None:
        """Pagu and realisasi of the kegiatan of that number by jenis, such as j51=(1800, 1773)."""
        for jenis, (pagu, spent) in juta.items():
            columns = {"jenis": jenis[1:], "sumber_dana": "Rupiah Murni"}
            amounts = str(pagu * JUTA), str(spent * JUTA)
            self.belanja(f"kegiatan-{nomor}", *amounts, **columns)

    def menurut_triwulan(self, indikator: str, kolom: str, *judul: str, **baris: str) -> None:
        """As `menurut`, each row told by quarter as 'OF/DONE OF/DONE OF/DONE OF/DONE'."""
        rincian = self.rincian(
            indikator,
            cara="jumlah_per_jumlah",
            judul=judul[0],
            kolom_uraian=kolom,
            kolom_pembanding=judul[1],
            kolom_realisasi=judul[2],
        )
        for uraian, pairs in baris.items():
            cells = [pair.split("/") for pair in pairs.split()]
            quarters = {number: (of, done) for number, (of, done) in enumerate(cells, 1)}
            self.triwulan(rincian, quarters, uraian=uraian.replace("_", " "))

    def pegawai(self, judul: str, sumber: str, *kolom: str, **baris: tuple[int, ...]) -> None:
        """A table of staff: the headings of its columns, and the figures of each row."""
        self.tabel_bebas("", "struktur_organisasi", judul, sumber, *kolom, **baris)

    def tabel_bebas(self, kunci: str, tempat: str, *judul: str, **baris: tuple[int, ...]) -> None:
        """A table in a section; `judul` is its title, its source and the headings of its columns.

        `kunci` sets the ids of its rows apart from those of another table.
        """
        title, source, *kolom = judul
        tabel = self.put(
            Tabel(f"{kunci}tabel", tempat=tempat, judul=title, sumber=source, urutan="b")
        )
        for number, head in enumerate(kolom):
            jenis = "angka" if number else "teks"
            columns = {"tabel": tabel, "judul": head, "jenis": jenis, "urutan": f"{number:02d}"}
            self.put(KolomTabel(f"{kunci}kolom-{number}", **columns))
        for number, (uraian, angka) in enumerate(baris.items()):
            row = BarisTabel(f"{kunci}pegawai-{number}", tabel=tabel, urutan=f"{number:02d}")
            line = self.put(row)
            self._sel(line, f"{kunci}kolom-0", isi=uraian.replace("_", " "))
            for column, figure in enumerate(angka, 1):
                self._sel(line, f"{kunci}kolom-{column}", angka=str(figure))

    def _sel(self, line: str, column: str, **columns: str) -> None:
        key = keyed_id(RUANG, SelTabel, line, column)
        self.put(SelTabel(key, baris_tabel=line, kolom_tabel=column, **columns))
