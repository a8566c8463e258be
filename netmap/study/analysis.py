"""The answers: measures, gaps and change, each from the network that the graph gives."""

from __future__ import annotations

from dataclasses import dataclass, replace

import networkx as nx
import pandas as pd

from netmap.compare import Comparison, same_bodies
from netmap.compare import waves as compare_networks
from netmap.gaps import Answer, Norm, judge, ledger, load_norm, resources
from netmap.metrics import compute
from netmap.model import Institution
from netmap.network import TieRule
from netmap.store import reading
from netmap.study.reading import communes, network
from netmap.study.session import Study
