"""The file: a report and its jurnal in one SQLite database that travels by flash disk."""
