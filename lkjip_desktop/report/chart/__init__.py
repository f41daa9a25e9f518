"""Charts drawn as vectors: bars, columns, tiles, points, steps and the organisation chart."""
