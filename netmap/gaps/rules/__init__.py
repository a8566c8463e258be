"""Kinds of rule that are no list of pairs: each a record with its thresholds and the function that answers it."""
