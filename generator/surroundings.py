"""What programs that are started find around them."""

from __future__ import annotations

from collections.abc import Mapping

# They say which repository is meant, and with which settings.
OF_A_REPOSITORY = {
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_CONFIG_PARAMETERS",
    "GIT_DIR",
    "GIT_INDEX_FILE",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_QUARANTINE_PATH",
    "GIT_WORK_TREE",
}


def without_git(surroundings: Mapping[str, str]) -> dict[str, str]:
    """The surroundings without what git sets for its hooks: other repositories are not meant."""
    return {
        name: value
        for name, value in surroundings.items()
        if name not in OF_A_REPOSITORY and not name.startswith("GIT_PUSH_")
    }
