"""List what the corpora show: each false alarm and each false case that is missed.

``.venv/bin/python -m tests.korpus``
"""

from collections import Counter

from tests.korpus.data.benar import data_benar
from tests.korpus.kasus import kalimat_benar, salah, terapkan
from tests.korpus.ukur import ditambah, ukur

hasil = ukur()
print("Alarm pada yang benar")
true = [(item.id, item.contoh, item.tempat, item.isi, terapkan(item)) for item in kalimat_benar()]
true += [(item.id, item.contoh, "data", item.nama, item.rows) for item in data_benar()]
alarms = {*hasil.alarm_kalimat, *hasil.alarm_data}
for row, contoh, tempat, words, rows in true:
    for temuan in ditambah(contoh, tempat, rows) if row in alarms else ():
        print(f"  {row} {contoh} {tempat}: {words}\n    {temuan.kode} {temuan.pesan}")
print("Salah yang terlewat")
for kasus in salah():
    if kasus.id in hasil.terlewat:
        print(f"  {kasus.id} {kasus.contoh} {kasus.tempat} [{kasus.kode}] {kasus.isi}")
        for temuan in ditambah(kasus.contoh, kasus.tempat, terapkan(kasus)):
            print(f"    {temuan.kode} {temuan.pesan}")
print("Ditemukan menurut jenis")
kinds = Counter(kasus.jenis for kasus in salah())
found = Counter(kasus.jenis for kasus in salah() if kasus.id in hasil.ditemukan)
for jenis, count in kinds.items():
    print(f"  {found[jenis]:3} dari {count:3}  {jenis}")
print(hasil.angka)
