"""Evidence: the table of it, and files on their way in and out."""
