"""What a template says of itself, on its hidden sheet and in the hidden first column."""

from typing import Final

FORMAT: Final = "templat-1"
"""The layout that is written and read."""
GUIDE: Final = "Petunjuk"
"""Name of the sheet that says how to fill it in; nothing is read from it."""
HIDDEN: Final = "_lkjip"
"""Name of the sheet that says whose template it is, and what every cell held."""
TABLE, HEAD, ROW, END = "T|", "H", "R|", "E"
"""What the first column says of a row: where a table begins, its heading, a row, its end."""
