"""How the entry table is drawn: cells, headers, the editor over a cell, their sizes and words."""
