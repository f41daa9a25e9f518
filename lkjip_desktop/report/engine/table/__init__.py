"""Tables: their columns, their rows laid out, and drawing them over pages."""
