"""Checks that every skill has a name and a description."""
import pathlib
import sys

missing = [
    str(path)
    for path in sorted(pathlib.Path("skills").glob("*/SKILL.md"))
    if not {"name", "description"} <= {line.split(":")[0] for line in path.read_text().split("---")[1].splitlines()}
]
print("\n".join(missing))
sys.exit(bool(missing))
