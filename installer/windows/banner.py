"""Draws the picture at the side of the setup program's page: banner.py ICON.png OUT.bmp."""

import sys

from PIL import Image

SIZE = (164, 314)
GROUND = "#eef2f8"
ICON = 96

icon = Image.open(sys.argv[1]).convert("RGBA").resize((ICON, ICON))
banner = Image.new("RGB", SIZE, GROUND)
banner.paste(icon, ((SIZE[0] - ICON) // 2, 56), icon)
banner.save(sys.argv[2])
