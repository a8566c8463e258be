"""Compiled forms of the costly measures, for large networks: arrays in, arrays out, same values as the plain forms.

Nothing here is imported before a network is large enough (:func:`netmap.metrics.worth.pays`): small ones never wait for
numba. Results do not depend on how many processors share the work.
"""
