"""What comes from outside: pictures and scanned PDFs, looked at, packed and set on pages."""
