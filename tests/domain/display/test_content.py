"""A live figure in a text that is only told of stands by its name."""

from lkjip_desktop.domain.display.content import name_live
from lkjip_desktop.domain.display.nama import cell_name
from lkjip_desktop.domain.model.entity import Indikator, NilaiBaris, Rincian
from lkjip_desktop.domain.model.laporan import Address
from tests.contoh import laporan_contoh


def test_a_live_figure_in_a_text_of_the_past_is_told_by_its_name():
    laporan = laporan_contoh("induk")
    row = next(item for item in laporan.daftar(Indikator) if item.kode == "1A")
    table = laporan.children(Rincian, "indikator", row.id)[0]
    value = laporan.daftar(NilaiBaris)[0]
    cell = str(Address(value.KIND, value.id, "realisasi"))
    tokens = {
        "ringkasan/serapan": "serapan pagu akhir",
        "satker/nama": "nama satuan kerja",
        f"indikator/{row.id}/capaian": "capaian 1A",
        f"rincian/{table.id}/nilai": f"hasil {table.judul}",
        cell: cell_name(laporan, Address.parse(cell)),
        "indikator/tidak-ada/capaian": "capaian yang sudah tidak ada",
        "ringkasan/tidak-ada": "yang sudah tidak ada",
        "apa": "yang sudah tidak ada",
    }
    for token, words in tokens.items():
        assert name_live(f"Yaitu {{{{{token}}}}}.", laporan) == f"Yaitu [{words}]."
