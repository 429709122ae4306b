"""These tests read the description, and make calls by it, with the means of the fuzz."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "fuzz"))
