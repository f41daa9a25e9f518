"""Who changed what, of the file or of one cell, and the way back."""
