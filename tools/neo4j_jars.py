"""Write the list of the parts of Neo4j anew, after a change of its version: ``python tools/neo4j_jars.py``."""

from __future__ import annotations

import hashlib
from pathlib import Path

from netmap.store import neo4j_jars

LIST = Path(neo4j_jars.__file__).with_name("neo4j_jars.tsv")
HEADER = "group\tartifact\tversion\tclassifier\tsize\tsha256"


def main() -> None:
    lines = []
    for artifact in neo4j_jars.resolve():
        content = artifact.resolve().read_bytes()
        named = (artifact.groupId, artifact.artifactId, artifact.version, artifact.classifier)
        lines.append("\t".join((*named, str(len(content)), hashlib.sha256(content).hexdigest())))
    LIST.write_text("\n".join([HEADER, *sorted(set(lines))]) + "\n", encoding="utf-8")
    print(f"{LIST}: {len(lines)}")


if __name__ == "__main__":
    main()
