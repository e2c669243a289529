"""Making sure that Chinese text can be drawn: without a font every character is an empty box."""

import shutil
import subprocess

from tools.provision import apt

PACKAGES = ["fonts-noto-cjk", "fonts-wqy-zenhei"]


def chinese_fonts() -> list[str]:
    """The names of the installed fonts that hold Chinese characters."""
    if shutil.which("fc-list") is None:
        return []
    listed = subprocess.run(
        ["fc-list", ":lang=zh-cn", "family"], capture_output=True, text=True, check=False
    )
    return sorted({line.strip() for line in listed.stdout.splitlines() if line.strip()})


def provide_font() -> bool:
    """Install a Chinese font unless there is one; say what was done. False: there is none."""
    if not chinese_fonts() and apt.may_install():
        print("Installing a Chinese font")
        # fontconfig brings fc-list, which tells whether the font has come.
        apt.install("fontconfig")
        any(apt.install(package) for package in PACKAGES)
    fonts = chinese_fonts()
    print(f"Chinese font: {fonts[0]}" if fonts else "Warning: no Chinese font was found")
    return bool(fonts)
