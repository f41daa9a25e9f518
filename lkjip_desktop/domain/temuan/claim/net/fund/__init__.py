"""Money of the report, of a kegiatan or of a jenis of belanja: amounts and how they changed."""
