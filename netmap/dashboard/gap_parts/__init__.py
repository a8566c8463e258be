"""The parts of the Gaps page: rules, required ties, proposals, what if."""
