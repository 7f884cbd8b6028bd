"""The customer's people in the real window: placing, judging, linking, meeting, importing."""

import io

import openpyxl
import pptx
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QImage, QInputMethodEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from presales_desk.method.keys import DecisionRole
from presales_desk.planning.contact_columns import Fate
from presales_desk.records.base import Insert
from presales_desk.records.competition import Competitor
from presales_desk.records.enums import ContactState
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id
from presales_desk.records.people import (
    AUDIENCE,
    INFLUENCES,
    REPORTS_TO,
    Colleague,
    Contact,
    Stakeholder,
)
from presales_desk.records.plan import Phase, Silence
from presales_desk.records.summary import Link
from presales_desk.ui.pages.settings import SETTINGS
from presales_desk.ui.pages.stakeholders import STAKEHOLDERS
from presales_desk.ui.pages.stakeholders.strip import PERSON_MIME
from presales_desk.ui.pages.stakeholders.tool_bar import LIST, TREE
from presales_desk.workspace.workspace import WORKSPACE
from tests.engineer import DOOR, PageUser

LEFT = Qt.MouseButton.LeftButton


def writes(editor, text):
    """Type as one types Chinese: through an input method."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(editor, typed)


class Planner(PageUser):
    """What an engineer does and sees on this page."""

    def __init__(self, engineer, project, qtbot):
        super().__init__(engineer, qtbot)
        self.project = project

    @property
    def map(self):
        return self.page.views.map

    def knows(self, *records):
        self.engineer.workspace.apply(
            Label("outside"), *[Insert(one) for one in records], scope=self.project.id
        )

    def person(self, name):
        return next(p for p in self.engineer.finds(Stakeholder) if p.name == name)

    def node(self, name):
        return self.map.map.nodes[self.person(name).id]

    def place(self, item):
        return self.map.mapFromScene(item.card().center())

    def clicks(self, name):
        QTest.mouseClick(self.map.viewport(), LEFT, Qt.NoModifier, self.place(self.node(name)))

    def drags(self, item, across, down):
        self.pulls(self.place(item), self.place(item) + QPoint(across, down))

    def pulls(self, start, end):
        port, middle = self.map.viewport(), (start + end) / 2
        QTest.mousePress(port, LEFT, Qt.NoModifier, start)
        for place in (middle, end):
            self._move(port, place)
        QTest.mouseRelease(port, LEFT, Qt.NoModifier, end)

    def _move(self, port, place):
        spot = QPointF(place)
        event = QMouseEvent(
            QEvent.Type.MouseMove, spot, port.mapToGlobal(spot), Qt.NoButton, LEFT, Qt.NoModifier
        )
        QApplication.sendEvent(port, event)

    def keys(self, *keys, widget=None):
        for key in keys:
            self._qtbot.keySequence(widget or QApplication.focusWidget(), key)

    def types(self, text, into):
        editor = self.page.drawer.profile.editor(into)
        editor.setFocus()
        editor.selectAll()
        writes(editor, text)
        self._qtbot.keyClick(editor, Qt.Key.Key_Tab)

    def takes_from_menu(self, words):
        menus = [menu for menu in self.page.findChildren(QMenu, "lineMenu") if menu.isVisible()]
        action = next(a for a in menus[-1].actions() if a.text() == words)
        action.trigger()
        menus[-1].close()


@pytest.fixture
def planner(employ, qtbot):
    engineer = employ(pages=(DOOR, STAKEHOLDERS, SETTINGS))
    engineer.comes_to_the_front()
    project = engineer.has_project()
    engineer.opens(project, "stakeholders")
    return Planner(engineer, project, qtbot)


@pytest.fixture
def group(planner):
    def one(name, stance, influence, **fields):
        return Stakeholder(
            project_id=planner.project.id, name=name, stance=stance, influence=influence, **fields
        )

    planner.knows(
        one("梁志远", 0, 90, unit="集团客户", roles=(DecisionRole.DECIDER,), rank=1),
        one("许峰", 40, 70, unit="集团客户", title="主任", target_stance=80, rank=2),
        one("罗静", -60, 40, unit="采购部", rank=3),
        one("周工", None, None, unit="采购部", rank=4),
    )
    return planner


def test_an_empty_page_teaches_and_leads_to_the_first_person(planner):
    texts = [label.text() for label in planner.page.empty.findChildren(QLabel)]
    assert any("先把会投票" in text for text in texts)
    assert planner.page.teaches()

    planner.engineer.presses("Ctrl+Return")
    planner.types("许峰", into="name")

    assert [p.name for p in planner.engineer.finds(Stakeholder)] == ["许峰"]
    assert not planner.page.teaches()
    assert planner.page.views.strip.isVisible()


def test_an_empty_page_is_filled_from_the_sample_and_emptied_by_one_undo(planner):
    buttons = planner.page.empty.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "用样例填充").click()
    planner.engineer.waits_for_tasks()

    people = {person.id for person in planner.engineer.finds(Stakeholder)}
    assert len(people) > 3
    assert {contact.stakeholder_id for contact in planner.engineer.finds(Contact)} <= people
    assert {line.source_id for line in planner.engineer.finds(Link)} <= people
    planner.engineer.presses("Ctrl+Z")
    assert planner.engineer.finds(Stakeholder) == []


def test_a_card_is_dragged_to_another_stance_and_back_by_undo(group):
    group.drags(group.node("罗静"), 200, -60)

    moved = group.person("罗静")
    assert moved.stance > -60
    assert moved.influence > 40
    assert "移动“罗静”" in group.engineer.undo_name
    group.engineer.presses("Ctrl+Z")
    assert (group.person("罗静").stance, group.person("罗静").influence) == (-60, 40)


def test_the_target_is_dragged_sideways_only(group):
    ghost = group.map.map.ghosts[group.person("许峰").id]
    group.drags(ghost, -80, 50)

    person = group.person("许峰")
    assert person.target_stance < 80
    assert (person.stance, person.influence) == (40, 70)


def test_a_chosen_person_stays_where_they_stand_when_the_target_is_dragged(group):
    group.clicks("许峰")
    group.drags(group.map.map.ghosts[group.person("许峰").id], -80, 0)

    person = group.person("许峰")
    assert person.target_stance < 80
    assert (person.stance, person.influence) == (40, 70)


def test_a_first_target_is_dragged_from_the_flag_beside_the_chosen_person(group):
    group.clicks("梁志远")
    scene = group.map.map
    assert group.person("梁志远").id not in scene.ghosts
    across = scene.scale.across(60) - scene.offer.card().center().x()
    group.drags(scene.offer, round(across), 0)

    person = group.person("梁志远")
    assert abs(person.target_stance - 60) <= 1
    assert (person.stance, person.influence) == (0, 90)
    assert not scene.offer.isVisible()
    group.engineer.presses("Ctrl+Z")
    assert group.person("梁志远").target_stance is None
    assert scene.offer.isVisible()


def test_no_target_is_offered_to_who_has_one_or_where_several_are_chosen(group):
    group.clicks("许峰")
    assert group.map.map.offer is None or not group.map.map.offer.isVisible()
    for node in group.map.map.nodes.values():
        node.setSelected(True)
    assert not group.map.map.offer.isVisible()


def test_several_people_are_chosen_and_dragged_together_as_one_step(group):
    group.clicks("罗静")
    QTest.mouseClick(
        group.map.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier,
        group.place(group.node("许峰")),
    )  # fmt: skip
    group.drags(group.node("许峰"), -60, 0)

    assert group.person("许峰").stance < 40
    assert group.person("罗静").stance < -60
    group.engineer.presses("Ctrl+Z")
    assert (group.person("许峰").stance, group.person("罗静").stance) == (40, -60)


def test_arrow_keys_move_a_person_and_are_one_step_of_undo(group):
    group.clicks("许峰")
    group.keys("Up", widget=group.map)
    group.keys("Right", "Right", "Shift+Right", widget=group.map)

    assert (group.person("许峰").stance, group.person("许峰").influence) == (47, 71)
    group.engineer.presses("Ctrl+Z")
    assert (group.person("许峰").stance, group.person("许峰").influence) == (40, 71)
    group.keys("Alt+Left", widget=group.map)
    assert group.person("许峰").target_stance == 79


def test_the_most_influential_person_is_shown_while_nobody_is_chosen(group):
    assert group.page.drawer.person_id == group.person("梁志远").id


def test_tab_goes_from_person_to_person_and_the_map_says_who_it_is(group):
    group.map.setFocus()
    names = [group.map.accessibleDescription().split(",")[0]]
    for _ in range(2):
        group.keys("Tab")
        names.append(group.map.accessibleDescription().split(",")[0])

    assert names == ["梁志远", "许峰", "罗静"]
    assert group.page.drawer.person_id == group.person("罗静").id


def test_who_has_no_place_waits_and_is_put_on_the_map_by_mouse_or_key(group):
    strip = group.page.views.strip
    assert strip.isVisible()
    data = QMimeData()
    data.setData(PERSON_MIME, group.person("周工").id.encode())
    scale = group.map.map.scale
    spot = group.map.mapFromScene(scale.across(50), scale.down(20))
    drop = QDropEvent(
        QPointF(spot), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    group.map.dropEvent(drop)

    assert (group.person("周工").stance, group.person("周工").influence) == (50, 20)
    assert not strip.isVisible()
    assert group.page.drawer.person_id == group.person("周工").id
    assert group.map.current_id() == group.person("周工").id
    group.engineer.presses("Ctrl+Z")
    strip.people.setFocus()
    strip.people.setCurrentIndex(strip.people.model().index(0, 0))
    group.keys("Return", widget=strip.people)
    assert (group.person("周工").stance, group.person("周工").influence) == (0, 50)


def test_a_line_is_drawn_from_the_handle_to_another_person(group):
    group.clicks("许峰")
    card = group.node("许峰").card()
    handle = group.map.mapFromScene(QPointF(card.center().x(), card.bottom()))
    group.pulls(handle, group.place(group.node("梁志远")))
    group.takes_from_menu("许峰向梁志远汇报")

    (line,) = group.engineer.finds(Link)
    assert (line.source_id, line.role) == (group.person("许峰").id, REPORTS_TO)


def test_a_line_is_drawn_by_keys_alone(group):
    group.clicks("许峰")
    group.engineer.runs("stakeholders.link")
    group.keys("Tab", "Return", widget=group.map)
    group.takes_from_menu("许峰影响罗静")

    (line,) = group.engineer.finds(Link)
    assert (line.target_id, line.role) == (group.person("罗静").id, INFLUENCES)


def test_a_circle_of_superiors_is_refused_in_words_on_the_map_in_the_tree_and_beside(group):
    ids = [group.person(name).id for name in ("梁志远", "许峰")]
    group.knows(
        Link(project_id=group.project.id, source_id=ids[1], target_id=ids[0], role=REPORTS_TO)
    )

    group.page.views.show_view(TREE)
    group.page.views.tree.superior_wanted.emit(*ids)
    assert "绕成一圈（梁志远 → 许峰 → 梁志远）" in group.page.refusal.text()
    assert group.page.refusal.isVisible()

    group.page.views.tree.choose(ids[0])
    group.page._choose(ids[0])
    relations = group.page.drawer.relations
    group.page.drawer.show_tab(2)
    relations.superior.show_value(ids[1], "")
    relations.superior.left.emit()
    assert "绕成一圈" in relations.message()
    assert len(group.engineer.finds(Link)) == 1


def test_the_tree_shows_who_reports_to_whom_and_keys_change_it(group):
    ids = {name: group.person(name).id for name in ("梁志远", "许峰")}
    group.page.views.show_view(TREE)
    tree = group.page.views.tree
    group.page.reveal(ids["许峰"])
    group.keys("Alt+Right", widget=tree)
    assert [(k.source_id, k.target_id) for k in group.engineer.finds(Link)] == [
        (ids["许峰"], ids["梁志远"])
    ]
    assert tree.currentIndex().parent().data() == "梁志远"
    group.keys("Alt+Left", widget=tree)
    assert group.engineer.finds(Link) == []


def test_everything_is_written_in_the_list_and_pasted_from_a_spreadsheet(group):
    group.page.views.show_view(LIST)
    table = group.page.views.list
    table.reveal(group.person("罗静").id, "roles")
    QApplication.clipboard().setText("采购者、影响者\t-20")
    table.paste()

    person = group.person("罗静")
    assert person.roles == (DecisionRole.BUYER, DecisionRole.INFLUENCER)
    assert person.stance == -20
    table.reveal(person.id, "influence")
    QApplication.clipboard().setText("130")
    table.paste()
    assert group.person("罗静").influence == 40
    row = table.records.row_of(person.id)
    assert "0 到 100" in table.records.message_at(row)


def test_three_questions_lead_to_the_roles(group):
    group.clicks("罗静")
    roles = group.page.drawer.profile.roles
    QTest.mouseClick(roles.help, LEFT)
    for answers, place in zip(roles.questions.groups.values(), (1, 1, 2), strict=True):
        answers.button(place).click()
    roles.questions.done.click()

    assert group.person("罗静").roles == (DecisionRole.APPROVER, DecisionRole.BUYER)
    assert not roles.questions.isVisible()


def test_the_slider_moves_stance_and_target_and_forgets(group):
    group.clicks("许峰")
    slider = group.page.drawer.profile.slider
    slider.setFocus()
    group.keys("Left", "Alt+Shift+Right", widget=slider)
    assert (group.person("许峰").stance, group.person("许峰").target_stance) == (39, 85)
    group.keys("Alt+Delete", widget=slider)
    assert group.person("许峰").target_stance is None


def test_a_second_person_of_one_name_is_told_below_the_name_and_merged(group):
    group.knows(Stakeholder(project_id=group.project.id, name="许 峰", phone="138", rank=9))
    group.clicks("许峰")
    profile = group.page.drawer.profile
    assert "也叫“许峰”" in profile.forms[0].message("name")

    profile.doubles.merge.click()

    assert group.person("许峰").phone == "138"
    assert len(group.engineer.finds(Stakeholder)) == 4
    assert group.engineer.toasts[-1].startswith("已合并")
    group.engineer.presses("Ctrl+Z")
    assert len(group.engineer.finds(Stakeholder)) == 5
    profile.doubles.both.click()
    assert len(group.engineer.finds(Silence)) == 2
    assert profile.forms[0].message("name") == ""


def test_deleting_names_what_goes_along(group):
    person = group.person("许峰")
    group.knows(
        Contact(project_id=group.project.id, stakeholder_id=person.id, purpose="拜访"),
        Link(project_id=group.project.id, source_id=person.id, target_id=group.person("梁志远").id,
             role=REPORTS_TO),
    )  # fmt: skip
    group.clicks("许峰")
    group.keys("Delete", widget=group.map)

    assert group.engineer.toasts[-1] == "已删除“许峰”，连同 1 次接触，1 条关系"
    group.engineer.presses("Ctrl+Z")
    assert group.engineer.finds(Contact)


def test_a_contact_planned_while_nobody_is_chosen_shows_with_whom_it_is(group):
    group.knows(group.person("罗静").but(id=new_id(), name="列在最前", rank=0))
    group.map.map.clearSelection()

    group.page.plan.add.click()

    person_id = group.engineer.finds(Contact)[0].stakeholder_id
    assert group.map.current_id() == person_id


def test_the_right_button_offers_what_can_be_done_with_a_person_on_the_map(group):
    place = group.place(group.node("罗静"))
    by_mouse = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(by_mouse, place, group.map.viewport().mapToGlobal(place))
    QApplication.sendEvent(group.map.viewport(), event)

    menu = next(menu for menu in group.map.findChildren(QMenu) if menu.isVisible())
    offered = {action.text(): action for action in menu.actions() if action.text()}
    assert list(offered) == ["查看和编辑", "计划一次接触", "从所选的人画一条关系线", "删除"]
    assert group.map.current_id() == group.person("罗静").id

    offered["计划一次接触"].trigger()
    menu.close()
    assert group.engineer.finds(Contact)[0].stakeholder_id == group.person("罗静").id


def test_contacts_are_planned_ordered_and_done(group):
    group.engineer.workspace.apply(
        Label("outside"), Insert(Colleague(name="王磊")), scope=WORKSPACE
    )
    group.clicks("许峰")
    group.page.plan.add.click()
    editor = QApplication.focusWidget()
    writes(editor, "争取写入评分标准")
    group.keys("Return", widget=editor)
    group.engineer.waits(lambda: group.engineer.finds(Contact)[0].purpose == "争取写入评分标准")
    contact = group.engineer.finds(Contact)[0]
    assert contact.stakeholder_id == group.person("许峰").id
    assert "王磊" in group.page.plan._owners()

    group.knows(
        Contact(project_id=group.project.id, stakeholder_id=group.person("罗静").id, purpose="二",
                rank=contact.rank + 1)
    )  # fmt: skip
    table = group.page.plan.table
    table.setFocus()
    table.reveal(contact.id)
    group.keys("Alt+Down", widget=table)
    assert [c.purpose for c in group.engineer.finds(Contact)] == ["二", "争取写入评分标准"]

    table.edit_requested.emit(contact.id, {"state": ContactState.DONE})
    assert group.map.map.shown.looks[group.person("许峰").id].tag == ""
    assert group.map.map.shown.looks[group.person("罗静").id].tag == "未接触"


def test_the_inspector_says_to_whom_somebody_leans_and_where_they_appear(group):
    person = group.person("许峰")
    rival = Competitor(project_id=group.project.id, name="华远", letter="A")
    phase = Phase(project_id=group.project.id, name="技术交流")
    group.knows(
        rival, phase,
        Link(project_id=group.project.id, source_id=phase.id, target_id=person.id, role=AUDIENCE),
    )  # fmt: skip
    group.clicks("许峰")
    editor = group.page.drawer.profile.editor("competitor_id")
    editor.setFocus()
    editor.setCurrentIndex(1)
    editor.activated.emit(1)

    assert group.person("许峰").competitor_id == rival.id
    assert group.map.map.shown.looks[person.id].tag == "支持 A"
    assert [chip.text() for chip in group.page.drawer.appearances.chips] == ["阶段：技术交流"]


def test_only_the_chosen_units_are_shown(group):
    bar = group.page.bar
    chip = next(chip for chip in bar.chips if chip.unit == "采购部")
    QTest.mouseClick(chip, LEFT)

    assert [item.placed.person.name for item in group.map.map.in_order()] == ["罗静"]
    bar.show_all()
    assert len(group.map.map.nodes) == 3


def test_targets_and_lines_can_be_hidden(group):
    QTest.mouseClick(group.page.bar.targets, LEFT, Qt.NoModifier, QPoint(8, 12))

    assert group.map.map.ghosts == {}


def test_the_map_is_zoomed_by_keys_and_never_beyond_reason(group):
    group.map.setFocus()
    for _ in range(20):
        group.keys("Ctrl++", widget=group.map)
    assert group.map.zoom == 200
    group.keys("Ctrl+0", widget=group.map)
    assert 50 <= group.map.zoom <= 110
    assert group.engineer.page_name == "stakeholders"


def test_contacts_are_imported_after_a_look_at_them(group, tmp_path):
    book = openpyxl.Workbook()
    for row in (
        ("姓名", "单位", "手机"),
        ("许峰", "", "138"),
        ("孙丽", "法务部", "139"),
        ("", "x", ""),
    ):
        book.active.append(row)
    file = tmp_path / "通讯录.xlsx"
    book.save(file)
    group.page.imports.read(group.project.id, file)
    group.engineer.waits_for_tasks()
    group.engineer.waits(lambda: group.page.imports.dialog is not None)
    dialog = group.page.imports.dialog

    assert [fate for _, fate in dialog.chosen()] == [Fate.UPDATE, Fate.ADD]
    dialog.rows.edit_requested.emit("0", {"fate": Fate.SKIP})
    dialog.accept_button.click()
    group.engineer.waits_for_tasks()

    assert group.person("孙丽").phone == "139"
    assert group.person("许峰").phone == ""
    assert group.engineer.toasts[-1] == "已导入 1 人"
    group.engineer.window.activateWindow()
    group.engineer.waits(group.engineer.window.isActiveWindow)
    group.engineer.presses("Ctrl+Z")
    assert len(group.engineer.finds(Stakeholder)) == 4


def test_a_file_that_holds_nobody_is_explained(group, tmp_path):
    file = tmp_path / "空.vcf"
    file.write_text("BEGIN:VCARD\nEND:VCARD\n", encoding="utf-8")
    group.page.imports.read(group.project.id, file)
    group.engineer.waits_for_tasks()

    assert "没有找到联系人" in group.engineer.message


def test_the_map_is_saved_as_a_picture_and_as_a_slide(group, tmp_path):
    picture, slide = tmp_path / "图.png", tmp_path / "图.pptx"
    group.page.exports.save_picture(group.project.id, picture)
    group.page.exports.save_slide(group.project.id, slide)
    group.engineer.waits_for_tasks()

    assert QImage(str(picture)).width() == 2560
    shapes = pptx.Presentation(io.BytesIO(slide.read_bytes())).slides[0].shapes
    assert {"梁志远", "许峰", "罗静"} <= {shape.name for shape in shapes}


def test_undo_leads_to_the_person(group):
    group.clicks("许峰")
    group.types("信息中心", into="unit")
    group.engineer.goes_to("settings")
    group.engineer.goes_to("stakeholders")
    group.engineer.presses("Ctrl+Z")

    assert group.person("许峰").unit == "集团客户"


def test_what_the_method_advises_stands_beside_the_person_and_leads_to_the_field(group):
    bar, drawer = group.page.bar, group.page.drawer
    group.engineer.waits(lambda: bool(bar.advice.popup.list.items()))
    group.clicks("梁志远")
    group.engineer.waits(drawer.advice.isVisible)
    own = [f for f in bar.advice.popup.list.items() if f.record_id == group.person("梁志远").id]
    assert own
    assert drawer.advice.lines[0].text()

    bar.advice.opened.emit(own[0])

    assert drawer.person_id == own[0].record_id
    assert drawer.isAncestorOf(QApplication.focusWidget())
