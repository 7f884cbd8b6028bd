<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ComparisonView</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The plan is the same on both days</source>
        <translation>两个时间点的策划相同</translation>
    </message>
    <message>
        <source>Choose an earlier day, or look at one day by itself.</source>
        <translation>换一个更早的日期，或者单独阅读某一天的策划。</translation>
    </message>
    <message>
        <source>Show {count} {count:change|changes} of notes and sources</source>
        <translation>显示 {count} 处备注和来源的改动</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>DifferencePane</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Choose one to read all of it</source>
        <translation>选择一行，查看全文</translation>
    </message>
    <message>
        <source>Nothing stood here</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>MomentPicker</name>
    <message>
        <source>“{text}” is no day. Write it as 2026-11-20.</source>
        <translation>“{text}”不是日期，请按 2026-11-20 的样子填写。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>{day} before: {adjustment}</source>
        <translation>{day} {adjustment}前</translation>
    </message>
    <message>
        <source>{day} after: {adjustment}</source>
        <translation>{day} {adjustment}后</translation>
    </message>
</context>
<context>
    <name>MomentsBar</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Compare or read</source>
        <translation>比较或阅读</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Without notes and sources</source>
        <translation>不含备注和来源</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>筛选差异</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>The project had not begun on this day</source>
        <translation>这一天项目还没有开始</translation>
    </message>
    <message>
        <source>Choose a later day above.</source>
        <translation>请在上方选择更晚的日期。</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>策划全文</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of the plan</source>
        <translation>策划的各部分</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Plan history</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Write as Word…</source>
        <translation>导出 Word…</translation>
    </message>
    <message>
        <source>The plan of the later of the two moments</source>
        <translation>导出较晚一个时间点的策划</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>正在读取策划</translation>
    </message>
    <message>
        <source>This adjustment came with the project: the plan of that day is not known here.</source>
        <translation>这次调整随项目一起导入，那一天的策划在本工作区没有记录。</translation>
    </message>
    <message>
        <source>The project begins on {day}: before, there is no plan.</source>
        <translation>项目从 {day} 开始有记录，此前没有策划。</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>Open a project to see how its plan came about.</source>
        <translation>打开一个项目，看看它的策划是怎样一步步形成的。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
</context>
</TS>
