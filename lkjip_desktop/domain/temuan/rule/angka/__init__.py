"""Rules on figures by themselves: their sign, scale and commas, formulas, and odd results."""
