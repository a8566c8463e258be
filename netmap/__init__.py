"""netmap: maps how institutions cooperate, which required ties are missing, and what changed."""
