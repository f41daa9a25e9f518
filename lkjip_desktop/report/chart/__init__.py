"""Charts drawn as vectors: bars, columns, target paths and the organisation chart."""
