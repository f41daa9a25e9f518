"""What people say of the report: the list of notes, a thread in full, writing and answering."""
