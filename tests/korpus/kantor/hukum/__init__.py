"""Courts, prosecution, immigration, elections and what else keeps the law."""
