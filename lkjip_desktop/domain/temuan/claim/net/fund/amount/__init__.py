"""Amounts and shares held by what stands next to them: of the whole, or of a kegiatan."""
