"""The fields of each kind of slide. What a form holds is always a valid content of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.enums import SlideKind
from presales_desk.ui.pages.outline.forms.arguments import (
    BeforeAfterForm,
    CardsForm,
    CauseEffectForm,
    KeyFiguresForm,
    PainTableForm,
    TwoColumnsForm,
)
from presales_desk.ui.pages.outline.forms.basic import (
    AgendaForm,
    BulletsForm,
    ClosingForm,
    CoverForm,
    SectionForm,
    TableForm,
)
from presales_desk.ui.pages.outline.forms.chart import ChartForm
from presales_desk.ui.pages.outline.forms.delivery import (
    ArchitectureForm,
    GanttForm,
    PricingForm,
    RoadmapForm,
    TeamServiceForm,
)
from presales_desk.ui.pages.outline.forms.figures import BarDonutForm, TrendChartForm
from presales_desk.ui.pages.outline.forms.image import ImageForm
from presales_desk.ui.pages.outline.forms.internal import (
    CompareMatrixForm,
    StakeholderMapForm,
    SwotForm,
)
from presales_desk.ui.pages.outline.forms.proofs import (
    CaseForm,
    DiscussionForm,
    FfabForm,
    SuccessFactorsForm,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.ui.pages.outline.content_form import ContentForm

FORMS: dict[SlideKind, Callable[[], ContentForm]] = {
    SlideKind.COVER: CoverForm,
    SlideKind.AGENDA: AgendaForm,
    SlideKind.SECTION: SectionForm,
    SlideKind.BULLETS: BulletsForm,
    SlideKind.TWO_COL: TwoColumnsForm,
    SlideKind.CARDS: CardsForm,
    SlideKind.KPI: KeyFiguresForm,
    SlideKind.TREND_CHART: TrendChartForm,
    SlideKind.BAR_DONUT: BarDonutForm,
    SlideKind.PAIN_TABLE: PainTableForm,
    SlideKind.BEFORE_AFTER: BeforeAfterForm,
    SlideKind.CAUSE_EFFECT: CauseEffectForm,
    SlideKind.CASE: CaseForm,
    SlideKind.FFAB: FfabForm,
    SlideKind.ARCHITECTURE: ArchitectureForm,
    SlideKind.ROADMAP: RoadmapForm,
    SlideKind.GANTT: GanttForm,
    SlideKind.TEAM_SERVICE: TeamServiceForm,
    SlideKind.PRICING: PricingForm,
    SlideKind.SUCCESS_FACTORS: SuccessFactorsForm,
    SlideKind.TABLE: TableForm,
    SlideKind.CHART: ChartForm,
    SlideKind.IMAGE: ImageForm,
    SlideKind.QA: DiscussionForm,
    SlideKind.CLOSING: ClosingForm,
    SlideKind.COMPARE_MATRIX: CompareMatrixForm,
    SlideKind.SWOT: SwotForm,
    SlideKind.STAKEHOLDER_MAP: StakeholderMapForm,
}
