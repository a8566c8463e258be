"""What ``netmap serve`` runs: the same two statements as ``app.py`` at the top of the project."""

from netmap.dashboard.app import main

main()
