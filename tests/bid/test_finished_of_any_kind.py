"""Whatever stands in finished documents, the check of them goes through."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.bid.finished.expected import Expected, Rule
from presales_desk.bid.finished.model import Finished, Line, Spot, Zone
from presales_desk.bid.finished.reading import read_finished
from presales_desk.bid.finished.report import check_files
from presales_desk.bid.finished.wording import checked_bid
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue

TENDERS = Path(__file__).parents[3] / "shared/data/tenders"
OPEN = Expected(project="某市数据平台项目", company="恒川科技有限公司", validity=90)
BLIND = Expected(company="恒川科技有限公司", identity=("恒川科技有限公司",), blind=True)


@given(st.lists(st.text(max_size=60), max_size=6), st.booleans())
def test_no_text_breaks_a_rule(texts, blind):
    lines = [Line(text, Spot(block=n, part=text[:9])) for n, text in enumerate(texts)]
    cells = tuple(texts)
    lines += [
        Line(text, Spot(block=9, table=1, row=1, column=n), cells)
        for n, text in enumerate(cells, 1)
    ]
    for expected in (OPEN, BLIND if blind else Expected()):
        [report] = check_files([Finished(name="技术标.docx", lines=lines, pages=3)], expected)
        for language in ("zh", "en"):
            checked_bid([report], catalogue(language))


@pytest.mark.skipif(not TENDERS.is_dir(), reason="the real tenders are not on this machine")
@pytest.mark.parametrize("name", ["cn_huangpu_customs_aux.docx", "cn_huaxin_bidgpt.pdf"])
def test_any_real_document_can_be_checked(name):
    finished = read_finished((TENDERS / name).read_bytes(), name, Unattended())
    [report] = check_files([finished], OPEN)
    found = report.faults
    assert Rule.OPEN_PLACE in [fault.rule for fault in found]
    assert all(fault.spot.zone is not Zone.BODY or fault.spot.block is not None for fault in found)
