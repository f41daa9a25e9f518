"""Social care, labour and religious affairs."""
