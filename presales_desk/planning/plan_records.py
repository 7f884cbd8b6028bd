"""The former place of ``PlanRecords``, which the documents need as well."""

from presales_desk.records.plan_records import PlanRecords as PlanRecords
