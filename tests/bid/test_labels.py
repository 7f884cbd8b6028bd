"""The reader against what a person read in real tenders."""

import pytest

from presales_desk.bid.reader import read_tenders
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from tests.bid.scoring_against_labels import DATA, Count, compare, labels

BARS = {"facts": 0.95, "marked": 0.97, "scoring": 0.95, "documents": 0.90}
PRECISION = {"facts": 0.95, "marked": 0.95, "scoring": 0.95, "documents": 0.90}


@pytest.mark.slow
@pytest.mark.parametrize("which", ["developed", "held out"])
def test_real_tenders_are_read_as_a_person_reads_them(which):
    if not DATA.is_dir():
        pytest.skip(f"There are no tenders in {DATA}.")
    total = {kind: Count() for kind in BARS}

    for label in labels(which):
        (tender,) = read_tenders([DATA / label["file"]], Unattended(), catalogue("zh"))
        for kind, count in compare(label, tender).items():
            total[kind].add(count)

    for kind, bar in BARS.items():
        assert total[kind].recall >= bar, f"{kind}: {total[kind].missed}"
    for kind, bar in PRECISION.items():
        assert total[kind].precision >= bar, kind
