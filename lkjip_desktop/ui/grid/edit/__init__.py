"""A cell being edited: its field, what the bar says of it, and the one commit to the host."""
