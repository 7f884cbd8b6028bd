"""Documents of a bid are named as the purchase asks for them."""

import datetime as dt

from presales_desk.actions.bid_documents import bid_file_name
from presales_desk.actions.tender_points import change_fact
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderFact
from presales_desk.workspace.workspace import Workspace

NOW = dt.datetime(2026, 11, 23, 9)  # noqa: DTZ001 (local time)


def test_the_name_follows_the_way_of_purchase_that_somebody_corrected(tmp_path):
    workspace = Workspace.open(tmp_path / "库")
    project = Project(name="数据平台", customer="某市", language="zh")
    read = TenderFact(project_id=project.id, key="method", value="竞争性磋商")
    again = TenderFact(project_id=project.id, key="method", value="竞争性磋商")
    workspace.apply(Label("x"), Insert(project), Insert(read), Insert(again), scope=project.id)
    name = bid_file_name(workspace, "bid-letter", project, NOW.date())
    assert name.endswith("响应函.docx")

    change_fact(workspace, read, "公开招标", "林晓", NOW).applied(workspace)

    name = bid_file_name(workspace, "bid-letter", project, NOW.date())
    assert name.endswith("投标函.docx")
    workspace.close()
