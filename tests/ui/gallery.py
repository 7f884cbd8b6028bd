"""Every component on one page, to be looked at and to be measured."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QTabBar, QWidget

from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind, Segmented
from presales_desk.ui.widgets.chips import Chip, LetterBadge, ProgressBar
from presales_desk.ui.widgets.confirm import ConfirmDialog
from presales_desk.ui.widgets.frames import Card, Drawer, column, row
from presales_desk.ui.widgets.notices import Banner, EmptyState, FileWritten, InlineProgress
from presales_desk.ui.widgets.reading_pane import SafeTextBrowser
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.widgets.search_field import SearchField
from tests.ui.records import FACT_FIELDS, PROJECT_FIELDS, facts, project

METHOD = (
    "每条一句话，写清依据。写完“推导打法”，会按四种竞争思维给出建议："
    "凸显优势、重新解释劣势、淡化对手优势、凸显对手劣势。"
)
LOST = "这一步不能撤销。总结 1 份、交流总结 3 份和 12 个附件会从本地库移除。"
SCANNED = "第 41、42 页是扫描图片。可以手工录入这 3 条，或换成可复制文字的 PDF 再导入。"


def gallery():
    page = QWidget()
    page.setObjectName("page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    columns = row(page, margin=16, spacing=12)
    for widgets in (
        [_buttons(), _chips(), _inputs(), _table()],
        [_empty(), _progress(), _banners()],
        [_form(), _drawer(), _text(), _confirm()],
    ):
        body = column(spacing=12)
        columns.addLayout(body, 1)
        for widget in widgets:
            body.addWidget(widget)
        body.addStretch(1)
    page.resize(1440, 900)
    return page


def _line(card, *widgets):
    line = row()
    card.body.addLayout(line)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)


def _buttons():
    card = Card("按钮与控件")
    forbidden = Button("提交归档")
    forbidden.forbid("还差 1 项")
    _line(
        card,
        Button("生成 PPT", Kind.PRIMARY, "slides"),
        Button("导出", icon="export"),
        Button("重查", Kind.GHOST, "refresh"),
        Button("删除", Kind.DANGER, "trash"),
        forbidden,
    )
    _line(card, Segmented(["立场图", "组织树", "列表"], "视图"), Button("全部检查项", Kind.LINK))
    check = QCheckBox("显示目标立场")
    check.setChecked(True)
    panel = IconButton("panel", "检查器", "Ctrl+I", checkable=True)
    panel.setChecked(True)
    _line(card, check, QCheckBox("关系线"), IconButton("edit", "编辑"), panel)
    return card


def _chips():
    card = Card("标签与徽标")
    tones = {
        "评估者": "line",
        "全部 126": "on",
        "进行中": "primary",
        "已审": "success",
        "待核实": "warning",
        "缺材料": "danger",
        "★ 强制": "amber",
    }
    _line(card, *(Chip(text, tone) for text, tone in tones.items()))
    current, bar = LetterBadge("SK"), ProgressBar("进度", 80)
    current.set_current(True)
    bar.show_share(0.6)
    _line(card, LetterBadge("T"), LetterBadge("Q"), current, bar)
    return card


def _inputs():
    card = Card("输入", "自动保存")
    choice = QComboBox()
    choice.addItems(["高", "中", "低"])
    tabs = QTabBar()
    for text in ("交流总结", "项目总结"):
        tabs.addTab(text)
    for widget in (SearchField("搜索知识库与项目"), choice, tabs):
        card.body.addWidget(widget)
    return card


def _table():
    card = Card("表格行", "错误写在行内，说明怎么改", padding=0)
    table, records = RecordTable(FACT_FIELDS), facts()
    values = {"name": "标书", "days": 3}
    finding = Finding("date.overdue", Severity.ERROR, values, records[0].id, "heard")
    table.show_records(records, [finding])
    table.setMinimumHeight(180)
    card.body.addWidget(table)
    return card


def _empty():
    card, empty = (
        Card("空状态", "先讲方法，再给一个样例"),
        EmptyState("先写我方的优势和劣势", METHOD),
    )
    empty.add_button("写第一条", _nothing, Kind.PRIMARY, "plus")
    empty.add_button("用样例填充", _nothing, icon="bulb")
    empty.add_note("样例来自“四级组网技改试点”，可一键撤销")
    card.body.addWidget(empty)
    return card


def _progress():
    card = Card("进度与取消")
    progress, written = InlineProgress("正在生成 PPT"), FileWritten()
    progress.show_step(12, 18, "割接零中断")
    written.show_file(Path("四级组网_交流二_v3.pptx"))
    for widget in (progress, written):
        card.body.addWidget(widget)
    return card


def _banners():
    card, banner = Card("错误：就地说明，给出办法"), Banner(SCANNED, "danger", "有 3 条没有识别")
    banner.add_button("手工录入", _nothing, icon="edit")
    banner.add_button("查看原页", _nothing, Kind.GHOST, "file")
    for widget in (banner, Banner("这个文件正在 PowerPoint 中打开，已另存为 _v4。")):
        card.body.addWidget(widget)
    return card


def _form():
    card, form = Card("表单：提示与校验"), RecordForm(PROJECT_FIELDS, columns=2)
    shown = project()
    values = {"name": "立项", "days": 3}
    finding = Finding("date.overdue", Severity.WARNING, values, shown.id, "opened")
    form.show_record(shown, [finding])
    card.body.addWidget(form)
    return card


def _drawer():
    drawer = Drawer("怎么问")
    drawer.add_section("可以问谁").addWidget(Chip("唐敏"))
    drawer.setMinimumHeight(110)
    return drawer


def _text():
    pane = SafeTextBrowser()
    pane.show_text("第 3.2.7 条：等保三级测评报告", ["等保"])
    pane.setMinimumHeight(40)
    pane.setMaximumHeight(60)
    return pane


def _confirm():
    dialog = ConfirmDialog("彻底删除归档“某大学数据中心”？", LOST, "彻底删除")
    dialog.setWindowFlags(Qt.WindowType.Widget)
    return dialog


def _nothing():
    """Nothing happens in a gallery."""
