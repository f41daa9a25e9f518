"""The figures of one indikator: its results, its rincian, its realisasi by month and its budget."""
