<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Appearances</name>
    <message>
        <source>Phase: {name}</source>
        <translation>阶段：{name}</translation>
    </message>
    <message>
        <source>Slide: {title}</source>
        <translation>幻灯片：{title}</translation>
    </message>
    <message>
        <source>To do: {text}</source>
        <translation>待办：{text}</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>会出现在</translation>
    </message>
</context>
<context>
    <name>BoardRequests</name>
    <message>
        <source>{one} reports to {other}</source>
        <translation>{one}向{other}汇报</translation>
    </message>
    <message>
        <source>{one} influences {other}</source>
        <translation>{one}影响{other}</translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message>
        <source>(leave out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
</context>
<context>
    <name>ContactImport</name>
    <message>
        <source>Import contacts</source>
        <translation>导入通讯录</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.xlsx *.xlsm *.csv *.txt)</source>
        <translation>通讯录 (*.vcf *.xlsx *.xlsm *.csv *.txt)</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Taking over people</source>
        <translation>正在导入干系人</translation>
    </message>
    <message>
        <source>Imported people: {count}</source>
        <translation>已导入 {count} 人</translation>
    </message>
</context>
<context>
    <name>ContactPlan</name>
    <message>
        <source>Contact plan</source>
        <translation>接触计划</translation>
    </message>
    <message>
        <source>Note a promise made in it…</source>
        <translation>记下其中的承诺…</translation>
    </message>
    <message>
        <source>Plan whom we meet, in which order, who does it, and why.</source>
        <translation>计划先见谁、后见谁，由谁去，为了什么。</translation>
    </message>
    <message>
        <source>Plan a contact</source>
        <translation>计划一次接触</translation>
    </message>
    <message>
        <source>open: {count}</source>
        <translation>待完成 {count} 项</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Contacts</source>
        <translation>接触记录</translation>
    </message>
    <message>
        <source>Nobody has met them, and no contact is planned.</source>
        <translation>还没有人接触过，也没有计划。</translation>
    </message>
    <message>
        <source>Plan a contact</source>
        <translation>计划一次接触</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>保留两人</translation>
    </message>
</context>
<context>
    <name>GhostItem</name>
    <message>
        <source>Target stance: {words}</source>
        <translation>目标立场：{words}</translation>
    </message>
    <message>
        <source>{third} {value}</source>
        <translation>目标：{third} {value}</translation>
    </message>
</context>
<context>
    <name>HelpMeChoose</name>
    <message>
        <source>Use the answers</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>导入通讯录</translation>
    </message>
    <message>
        <source>Each row is added, updates the person of the same name, or is skipped: change it in the first column. The import is one step of undo.</source>
        <translation>每一行可以新增、更新同名的人，或跳过：在第一列修改。整个导入可一步撤销。</translation>
    </message>
    <message>
        <source>{add} to add, {update} to update, {skip} skipped</source>
        <translation>新增 {add} 人，更新 {update} 人，跳过 {skip} 行</translation>
    </message>
    <message>
        <source>Import {count} people</source>
        <translation>导入 {count} 人</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>请指明哪一列是姓名。</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Action</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的各行</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>somebody of this name is in the project</source>
        <translation>项目中已有同名的人</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>— reports to</source>
        <translation>— 汇报</translation>
    </message>
    <message>
        <source>┄ influences</source>
        <translation>┄ 影响</translation>
    </message>
    <message>
        <source>⚑ target stance</source>
        <translation>⚑ 目标立场</translation>
    </message>
    <message>
        <source>up: influence</source>
        <translation>纵轴：决策影响力</translation>
    </message>
    <message>
        <source>across: stance towards us</source>
        <translation>横轴：对我方立场</translation>
    </message>
    <message>
        <source>drag to change</source>
        <translation>拖动即改</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>(no name yet)</source>
        <translation>（姓名未知）</translation>
    </message>
    <message>
        <source>for {rival}</source>
        <translation>支持 {rival}</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未接触</translation>
    </message>
    <message>
        <source>Stance {stance} · influence {influence}</source>
        <translation>立场 {stance}·影响力 {influence}</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片（PNG）…</translation>
    </message>
    <message>
        <source>Shapes on a slide (PowerPoint)…</source>
        <translation>幻灯片上的图形（PowerPoint）…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Show and edit</source>
        <translation>查看和编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>OrganisationTree</name>
    <message>
        <source>Organisation tree</source>
        <translation>组织树</translation>
    </message>
    <message>
        <source>Unit unknown</source>
        <translation>单位未知</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Map</source>
        <translation>立场图</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>组织树</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>How to show the people</source>
        <translation>怎样显示干系人</translation>
    </message>
    <message>
        <source>More units</source>
        <translation>更多单位</translation>
    </message>
    <message>
        <source>Target stances</source>
        <translation>显示目标立场</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>关系线</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>Add stakeholder</source>
        <translation>添加干系人</translation>
    </message>
    <message>
        <source>Plan a contact</source>
        <translation>计划一次接触</translation>
    </message>
    <message>
        <source>Draw a line to somebody</source>
        <translation>从所选的人画一条关系线</translation>
    </message>
    <message>
        <source>Tab chooses whom, Enter draws the line</source>
        <translation>按 Tab 选择对方，按 Enter 画线</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>导入通讯录</translation>
    </message>
    <message>
        <source>From vCard (.vcf) or spreadsheets (.xlsx, .csv)</source>
        <translation>从 vCard（.vcf）或表格（.xlsx、.csv）导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The map as a picture, or as shapes on a slide</source>
        <translation>把立场图存为图片，或幻灯片上的图形</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>把立场图存为图片…</translation>
    </message>
    <message>
        <source>Save the map as a slide…</source>
        <translation>把立场图存为幻灯片…</translation>
    </message>
    <message>
        <source>Next view of the people</source>
        <translation>下一个视图（立场图、组织树、列表）</translation>
    </message>
    <message>
        <source>Previous view of the people</source>
        <translation>上一个视图</translation>
    </message>
    <message>
        <source>Show or hide the contact plan</source>
        <translation>显示或收起接触计划</translation>
    </message>
</context>
<context>
    <name>PeopleGestures</name>
    <message>
        <source>Filled {count} {count:stakeholder|stakeholders} from the sample</source>
        <translation>已用样例填充 {count} 位干系人</translation>
    </message>
    <message>
        <source>Filling from the sample</source>
        <translation>正在用样例填充</translation>
    </message>
    <message>
        <source>Merged the two entries of “{name}”</source>
        <translation>已合并两位“{name}”</translation>
    </message>
    <message>
        <source>with contacts: {count}</source>
        <translation>连同 {count} 次接触</translation>
    </message>
    <message>
        <source>with links: {count}</source>
        <translation>{count} 条关系</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>List of stakeholders</source>
        <translation>干系人列表</translation>
    </message>
</context>
<context>
    <name>PeopleReading</name>
    <message>
        <source>Who decides, where they stand, and how we move them</source>
        <translation>谁说了算，站在哪边，怎样争取</translation>
    </message>
    <message>
        <source>{count} {count:person|people} · {pro} for us / {neutral} neutral / {contra} against</source>
        <translation>{count} 人·支持 {pro} / 中立 {neutral} / 反对 {contra}</translation>
    </message>
    <message>
        <source>decision makers nobody has met: {count}</source>
        <translation>{count} 位决策者未接触</translation>
    </message>
</context>
<context>
    <name>PersonInspector</name>
    <message>
        <source>Person</source>
        <translation>干系人</translation>
    </message>
    <message>
        <source>What to show of the person</source>
        <translation>显示此人的哪些内容</translation>
    </message>
    <message>
        <source>Choose somebody on the map, in the tree or in the list.</source>
        <translation>在立场图、组织树或列表中选一个人。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Contacts {count}</source>
        <translation>接触记录 {count}</translation>
    </message>
    <message>
        <source>Relations {count}</source>
        <translation>关系 {count}</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>Stance towards us (filled: now, hollow: target)</source>
        <translation>对我方立场（实心：现状，空心：目标）</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>To reach them</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>RelationsTab</name>
    <message>
        <source>Reports to</source>
        <translation>向谁汇报</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>影响谁</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人与此人</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>去掉这条线</translation>
    </message>
    <message>
        <source>{name} reports to them</source>
        <translation>{name}向此人汇报</translation>
    </message>
    <message>
        <source>{name} influences them</source>
        <translation>{name}影响此人</translation>
    </message>
</context>
<context>
    <name>RolePicker</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>帮我判断</translation>
    </message>
</context>
<context>
    <name>StakeholdersPage</name>
    <message>
        <source>Stakeholders</source>
        <translation>干系人</translation>
    </message>
    <message>
        <source>Stakeholder {number}</source>
        <translation>干系人 {number}</translation>
    </message>
    <message>
        <source>First put down who votes, who signs and who will use it</source>
        <translation>先把会投票、会签字、会使用的人放上来</translation>
    </message>
    <message>
        <source>For each of them: where they stand, how much they count, and who has said so. Then plan who of us meets them, and in which order.</source>
        <translation>写明每个人的立场、影响力和依据，再计划由谁去接触、按什么次序。</translation>
    </message>
    <message>
        <source>Add stakeholder</source>
        <translation>添加干系人</translation>
    </message>
    <message>
        <source>Fill from the sample</source>
        <translation>用样例填充</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>导入通讯录</translation>
    </message>
    <message>
        <source>One step of undo takes it back</source>
        <translation>可一键撤销</translation>
    </message>
    <message>
        <source>Chosen: {name}</source>
        <translation>已选 {name}</translation>
    </message>
</context>
<context>
    <name>StanceMapView</name>
    <message>
        <source>Line: Tab chooses whom, Enter draws it, Esc stops</source>
        <translation>画线：Tab 选择对方，Enter 画线，Esc 取消</translation>
    </message>
    <message>
        <source>Map of stance and influence</source>
        <translation>立场与影响力图</translation>
    </message>
    <message>
        <source>Stance {stance} · influence {influence}</source>
        <translation>立场 {stance}·影响力 {influence}</translation>
    </message>
    <message>
        <source>Target stance {stance}</source>
        <translation>目标立场 {stance}</translation>
    </message>
</context>
<context>
    <name>StanceScene</name>
    <message>
        <source>{zone} · {count}</source>
        <translation>{zone}  {count} 人</translation>
    </message>
    <message>
        <source>influence on the decision →</source>
        <translation>决策影响力 →</translation>
    </message>
</context>
<context>
    <name>StanceSlider</name>
    <message>
        <source>Arrow keys move the stance, with Alt the target; Delete forgets</source>
        <translation>方向键移动立场，按住 Alt 移动目标，Delete 清除</translation>
    </message>
    <message>
        <source>Stance {stance}, target {target}</source>
        <translation>立场 {stance}，目标 {target}</translation>
    </message>
</context>
<context>
    <name>TargetOffer</name>
    <message>
        <source>drag to set a target</source>
        <translation>拖出目标立场</translation>
    </message>
    <message>
        <source>Drag this flag to where the person should stand</source>
        <translation>把旗标拖到希望对方站到的位置</translation>
    </message>
</context>
<context>
    <name>UnplacedStrip</name>
    <message>
        <source>Not placed yet</source>
        <translation>尚未放置</translation>
    </message>
    <message>
        <source>drag onto the map, or press Enter</source>
        <translation>拖到图上，或按 Enter</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
</TS>
