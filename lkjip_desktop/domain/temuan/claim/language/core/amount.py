"""Orders of words in which it is told how many there are: see `order`, whose tables these join."""

from __future__ import annotations

from typing import Final

BRACKETED: Final = r"""
# sebagian besar indikator (7 dari 12) telah mencapai target
[Xhe]?<what:b>\([ch]?<many:q(?:d[eq]?)?>b?\)<state:c{0,2}n?c?v>[ct]{0,4}  {many} {what} {state}
# indikator yang belum tercapai (5 dari 12) akan dibahas; ... (40 persen dari seluruh indikator)
<what:b>c?<state:n?c?v>{NOW}\([ch]?<many:q(?:d[eq]?)?>b?\)(?:[xVwchM][^SUJK(:]{0,40})?
  {many} {what} {state}
"""
"""Those with a figure in brackets behind what it counts."""
AMOUNTS: Final = (
    r"""
# memuat sasaran strategis (seluruhnya sembilan buah) yang diturunkan dari Renstra
<lead:[^:;,()q]{0,14}[wl]c?><what:[bJ]|[xNI]{1,3}>\([ceh]{0,2}<many:q>[NbJ]?\)<rest:[^():]{0,30}>
  {lead} {many} {what} {rest}
# seluruh kegiatan (9 kegiatan) dilaksanakan; tujuan yang hendak dicapai (dua tujuan) dijabarkan
e?<what:[bJ]>[cOt]{0,4}\([ceh]{0,2}<many:q>[bNJ]?\){PLAIN}
  Terdapat {many} {what} | what = kegiatan keluaran sasaran tujuan
# tujuan (dua) dan sasaran (tiga) telah selaras
<what:b>\(<many:q>[Nb]?\),?g<other:b>\(<count:q>[Nb]?\){PLAIN}
  {what} berjumlah {many} // {other} berjumlah {count}
# sasaran sebanyak tiga diturunkan dari dua tujuan
<lead:[^qeznva:(]{0,10}><what:[bJ]><so:c><many:q>[Nb]?<rest:[^:(]{0,20}>
  {lead} {many} {what} {rest} | so: sebanyak sejumlah
# dari tiga sasaran, dua merupakan sasaran program
dq[bJ][cOt]{0,3},[ch]{0,2}<many:q>b?[cw]{1,2}<what:J>  Terdapat {many} {what}
# seksi A (pelaksana tiga kegiatan) menyusun laporan setiap bulan
<who:U>\([xw]?<many:q><what:b>\){PLAIN}  {who} melaksanakan {many} {what} | what = kegiatan keluaran
<who:U>\([xw]?<many:q(?:de?)?><what:b>\){PLAIN}  {who} mengampu {many} {what} | what = indikator
# satu dari empat kegiatan dilaksanakan oleh seksi A
[cwh]{0,2}<part:q>d<whole:q><what:b>c?wP?<who:U>[cPt]{0,4}
  {who} melaksanakan {part} {what} // Pagu dibagi ke dalam {whole} {what} | what = kegiatan keluaran
<who:U>c{0,2}wh?<part:q>d<whole:q><what:b>{PLAIN}
  {who} melaksanakan {part} {what} // Pagu dibagi ke dalam {whole} {what} | what = kegiatan keluaran
# bukan satu atau dua, melainkan enam sasaran yang diperjanjikan
n[^,;:]{1,6},<but:V><rest:[ch]?q[bNJ].{0,80}>  Terdapat {rest} | but: melainkan
# 75 persen, sebesar itulah bagian indikator seksi A yang mencapai target
<many:q>,<so:c>[cx]{1,2}<what:b><scope:[PB]?U?>c?<state:n?c?v>[ct]{0,4}
  {many} {what} {scope} {state} | so: sebanyak sebesar sekian
# belum tercapai tiga, sudah tercapai empat, begitulah keadaan indikator pada akhir tahun
<list:(?:c?nc?|c)?vq[bN]?(?:(?:[,;]g?|g)(?:c?nc?|c)?vq[bN]?)+>,<so:[cx]>[xc]{0,2}<what:b>[ct]{0,4}
  {what} {list} | so: begitulah demikianlah itulah
# indikator yang belum tercapai adalah sebesar 40 persen dari seluruh indikator
<what:b>c?<state:n?c?v>{NOW}[cw]{1,3}<many:q>de?b?  {many} {what} {state}
"""
    + BRACKETED
)
LABELLED: Final = r"""
# jumlah indikator: 22; indikator tahun ini: 14 buah; jumlah kegiatan pada tahun 2025: 6
c?<what:[bJ]>{NOW}:<many:h?q>[bN]?  {what} berjumlah {many}
# banyaknya unsur: sembilan; jumlah lokasi layanan: 4
<all:[cx]><what:[NxI]{1,3}>:<many:q>[Nb]?
  Terdapat {many} {what} yang dinilai | all: banyaknya jumlah jumlahnya
"""
"""Those of a label, which may stand side by side: Tujuan: 2; sasaran: 3."""
