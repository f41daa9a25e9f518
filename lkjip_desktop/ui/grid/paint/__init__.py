"""How the entry table is drawn: cells, headers, the editor over a cell, widths and words."""
