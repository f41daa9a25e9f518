"""Tables of the budget: the tree of kegiatan, its alokasi, and belanja by jenis and sumber dana."""
