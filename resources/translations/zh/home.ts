<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Coming key dates</source>
        <translation>即将到来的关键日期</translation>
    </message>
    <message>
        <source>No key date in the next 3 weeks.</source>
        <translation>今后三周没有关键日期。</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Go there</source>
        <translation>去处理</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Whose projects</source>
        <translation>谁的项目</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>筛选项目</translation>
    </message>
    <message>
        <source>{greeting}, {name}</source>
        <translation>{greeting}，{name}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>key dates in the next two weeks: {count}</source>
        <translation>未来两周有 {count} 个关键日期</translation>
    </message>
    <message>
        <source>New to-do without a project</source>
        <translation>新增不属于项目的待办</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>进行中的项目</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>next 3 weeks</source>
        <translation>今后三周</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Write all that is yours as an .ics file</source>
        <translation>把与您有关的日期写成 .ics 日历文件</translation>
    </message>
    <message>
        <source>Begin with an opportunity: six facts first, then the moves</source>
        <translation>从一个商机开始：先弄清六件事，再定打法</translation>
    </message>
    <message>
        <source>A project holds what you know, the outline and deck, and what was learned.</source>
        <translation>一个项目装着关键信息、提纲与 PPT，以及最后的总结。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>打开样例项目</translation>
    </message>
    <message>
        <source>The sample can be undone with one click</source>
        <translation>样例可一键撤销</translation>
    </message>
    <message>
        <source>Projects: {count}</source>
        <translation>{count} 个项目</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>上午好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
</context>
<context>
    <name>HomeReader</name>
    <message>
        <source>Looking through the projects</source>
        <translation>正在查看各项目</translation>
    </message>
</context>
<context>
    <name>MeetingOffer</name>
    <message>
        <source>“{name}” has been under way since {time}</source>
        <translation>“{name}”{time} 开始，还没有结束</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Language of documents and decks</source>
        <translation>文档和 PPT 的语言</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Begin project</source>
        <translation>开始项目</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Give the project a name. It can be changed later.</source>
        <translation>请给项目起个名称，以后可以再改。</translation>
    </message>
</context>
<context>
    <name>NewestCard</name>
    <message>
        <source>New in the knowledge base</source>
        <translation>知识库新归档</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Looking into the knowledge base</source>
        <translation>正在查看知识库</translation>
    </message>
</context>
<context>
    <name>ProjectGestures</name>
    <message>
        <source>Import project file…</source>
        <translation>导入项目文件…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>打开样例项目</translation>
    </message>
    <message>
        <source>Deleted “{name}” with all that is in it (records: {count})</source>
        <translation>已删除“{name}”及其中 {count} 条记录</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Go to what is missing most</source>
        <translation>去处理最要紧的缺口</translation>
    </message>
    <message>
        <source>Export project file…</source>
        <translation>导出项目文件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Summary and archive</source>
        <translation>总结归档</translation>
    </message>
    <message>
        <source>Open again: no result yet</source>
        <translation>重新打开：还没有结果</translation>
    </message>
    <message>
        <source>Close: {result}</source>
        <translation>结束：{result}</translation>
    </message>
    <message>
        <source>“{name}”: {result}</source>
        <translation>“{name}”：{result}</translation>
    </message>
</context>
<context>
    <name>ProjectTable</name>
    <message>
        <source>Project / industry · people</source>
        <translation>项目 / 行业·销售 / 售前</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Win chance</source>
        <translation>成功可能性</translation>
    </message>
    <message>
        <source>Next key date</source>
        <translation>最近关键日期</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>资料完整度</translation>
    </message>
    <message>
        <source>Missing most</source>
        <translation>最要紧的缺口</translation>
    </message>
    <message>
        <source>{result} · to archive</source>
        <translation>{result}·待归档</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Export project file…</source>
        <translation>导出项目文件…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有重要度</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>筛选项目</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>共 {count} 个</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{count} 个中的 {shown} 个</translation>
    </message>
    <message>
        <source>No project is like this</source>
        <translation>没有这样的项目</translation>
    </message>
    <message>
        <source>Take a filter away, or begin a new project.</source>
        <translation>去掉一个筛选条件，或者新建项目。</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>显示全部项目</translation>
    </message>
    <message>
        <source>There is no project yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>Begin one above, or open the sample to look round.</source>
        <translation>在右上角新建项目，或打开样例看一看。</translation>
    </message>
    <message>
        <source>One undo takes the sample away again</source>
        <translation>样例可一键撤销</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>To archive</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>今天不再提醒</translation>
    </message>
    <message>
        <source>Due today or overdue: {count}. Do them, or move them.</source>
        <translation>有 {count} 项待办今天到期或已过期。请完成，或改期。</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>To do this week</source>
        <translation>本周待办</translation>
    </message>
    <message>
        <source>What else, apart from projects?</source>
        <translation>还要做什么？（不属于任何项目）</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>本周没有到期的待办。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a to-do that belongs to no project</source>
        <translation>添加一项不属于任何项目的待办</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>due today or overdue: {count}</source>
        <translation>{count} 项今天到期或已过期</translation>
    </message>
</context>
</TS>
