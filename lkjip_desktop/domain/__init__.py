"""The model of a performance report: entities, exact formulas, findings and merge, no library.

Closed glossary of domain nouns; everything else in the code is English. Collections are `daftar_x`.

laporan             the report: one satker, one year, one file
satker              the office that reports
tahun, periode      the year; a period of it ('2022', '2022-T1', '2022-03'), triwulan = quarter
tutup_periode       a quarter that is closed
pengisian, gabung   by which periode figures are entered; how the periode of a column join
target_periode      the target up to a quarter; tutup_periode = a quarter whose figures are closed
subsie, wewenang    a section of the office that owns indikator and fills them in; what it may edit
pejabat             an official: who heads a section, who signs; penandatangan = who signs what
tujuan, sasaran     goals and objectives, a tree
jenjang             the level an objective stands on
indikator, satuan   what the report measures, and its unit; polaritas = which direction is good
takaran, rumus      with how many decimals a figure is shown in its unit; a formula with its numbers
target, realisasi   what was promised, what was achieved
capaian, predikat   the ratio of the two in percent, and the word it earns
capaian_lalu        target and realisasi of an earlier year
standar             a national standard that a realisasi is held against
rincian, baris      a detail table under an indikator and its rows; kelompok and uraian name a row
masalah             what a formula could not compute, and where
pembanding, nilai   the figure a realisasi of a row is held against; the figures of a row
pemakaian           a rincian that serves a further indikator under headings of its own
rujukan             a cell that points to another cell instead of repeating its figure
anggaran            the budget
kegiatan, alokasi   a budget line; the part of it that serves an indikator
pagu, revisi_pagu   the budget ceiling and its revisions; serapan = realisasi over pagu in percent
pasti, pagu_diketahui  a realisasi all of whose lines are known; the pagu whose realisasi is
efisiensi           performance held against money spent
renstra             the five-year strategic plan with indikator_renstra and target_renstra
ringkasan           the whole report in counts, means and sums
perjanjian_kinerja  the yearly performance agreement
butir               a row of it
tautan              a link between an indikator and a row of the plan or the agreement
narasi, naskah      text by place, and all of it; kendala, tindak_lanjut are aspects of an indikator
narasi_periode      text of an aspect of an indikator in one periode
kendala             what stood in the way of an indikator, and its tindak_lanjut, as a row
aksi                a step of the action plan under an indikator; rencana_aksi = the plan,
                    keluaran = what it yields, asal = last year's tindak_lanjut it carries out
bukti               evidence: a file, an address on a network, or where the original is kept
komentar            a note on an indikator or a cell, and what answers it ("Catatan" on the screen);
                    sisi = the side that says it, tenggat = by when it is awaited
belanja             a kegiatan's budget by jenis and sumber_dana; blokir = held back
bobot               a weight in a mean
edisi               a locking of the report: what was signed, when and by whom; sidik = fingerprint
analisis            what a report says of why an indikator came out so
surat_pengantar     the covering letter
tabel, gambar       a free table, a picture
kolom, sel          a column and a cell of a free table
lampiran, berkas    a scanned appendix; stored contents
temuan, galat       a finding, and its gravest level: figures that exclude each other
pengesampingan      a finding set aside with a reason
peraturan           a regulation as the program knows it
terbawa             what a report took along from that of the year before
jurnal              the append-only record of every change
dasar, bagian, induk, konsolidasi   the state handed out, a part file, the main file, their merge
pengaturan          a setting of the report
penandatangan       who signs which document
katalog             a set of indikator that a new report starts from
templat             the Excel workbook of a section
"""
