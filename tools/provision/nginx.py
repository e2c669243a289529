"""Get nginx for the tests of its configuration: `python -m tools.provision.nginx`.

Installs Debian's nginx-light where this may be done; exits with 1 when there is no nginx, so that
none of those tests is passed over.
"""

import os
import shutil
import sys
from pathlib import Path

from tools.provision import apt

PACKAGE = "nginx-light"
ADVICE = f"the tests of deploy/ need nginx; on Debian: apt-get install {PACKAGE}"


def find_nginx() -> Path | None:
    """The nginx in $NGINX_BINARY, on PATH, or where Debian puts it for root alone."""
    if named := os.environ.get("NGINX_BINARY"):
        return Path(named)
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    return Path(found) if found else None


def main() -> int:
    """Provide nginx; the exit status."""
    if find_nginx() is None and apt.may_install():
        print(f"Installing Debian's package {PACKAGE}")
        apt.install(PACKAGE)
    nginx = find_nginx()
    print(f"nginx: {nginx}" if nginx else ADVICE, file=sys.stdout if nginx else sys.stderr)
    return 0 if nginx else 1


if __name__ == "__main__":
    sys.exit(main())
