"""Readers of other tools' network files: bytes or text into nodes and ties, nothing guessed and nothing dropped unsaid.

They run in the child process (``netmap.ingest.child``) and import nothing of netmap beyond this folder.
"""
