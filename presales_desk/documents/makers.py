"""The functions that make the reports. Whoever imports this loads python-docx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.case_analysis import case_analysis
from presales_desk.documents.forms.briefing import briefing
from presales_desk.documents.forms.handover import (
    acceptance_report,
    closing_report,
    delivery_list,
)
from presales_desk.documents.forms.initiation import (
    basic_information,
    initiation_application,
    initiation_assessment,
)
from presales_desk.documents.forms.proposals import advancement_proposal, sales_plan
from presales_desk.documents.forms.support import resource_order, support_request
from presales_desk.documents.forms.survey import survey_form, survey_report
from presales_desk.documents.forms.task_order import task_adjustment, task_order
from presales_desk.documents.key_info_list import key_info_list
from presales_desk.documents.project_brief import project_brief
from presales_desk.documents.project_summary import project_summary
from presales_desk.documents.promise_ledger import promise_ledger

if TYPE_CHECKING:
    from presales_desk.documents.reports import Report

MAKERS: dict[str, Report] = {
    "briefing": briefing,
    "project-brief": project_brief,
    "key-info": key_info_list,
    "survey-form": survey_form,
    "survey-report": survey_report,
    "basic-information": basic_information,
    "initiation-assessment": initiation_assessment,
    "initiation-application": initiation_application,
    "support-request": support_request,
    "resource-order": resource_order,
    "advancement-proposal": advancement_proposal,
    "sales-plan": sales_plan,
    "task-order": task_order,
    "task-adjustment": task_adjustment,
    "promise-ledger": promise_ledger,
    "project-summary": project_summary,
    "case-analysis": case_analysis,
    "delivery-list": delivery_list,
    "acceptance-report": acceptance_report,
    "closing-report": closing_report,
}
"""By the names in ``reports.KINDS``."""
