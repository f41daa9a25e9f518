"""A report of a new year: from a catalogue, or carried over from the year before."""
