"""The entities of a report as frozen rows: the whole, its settings, texts, names and jurnal."""
