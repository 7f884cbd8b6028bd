<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TodosPage</name>
    <message>
        <source>To-dos</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Filter to-dos</source>
        <translation>筛选待办</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>No to-do is like this</source>
        <translation>没有符合条件的待办</translation>
    </message>
    <message>
        <source>Choose another state, or take the filter away.</source>
        <translation>换一种状态，或清除筛选。</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 项未完成</translation>
    </message>
    <message>
        <source>due today or overdue: {count}</source>
        <translation>{count} 项今天到期或已过期</translation>
    </message>
    <message>
        <source>Make to-dos of the gaps</source>
        <translation>缺口转为待办</translation>
    </message>
    <message>
        <source>New to-do</source>
        <translation>新增待办</translation>
    </message>
    <message>
        <source>Looking for what is missing</source>
        <translation>正在查找缺口</translation>
    </message>
    <message>
        <source>To the calendar…</source>
        <translation>导出到日历…</translation>
    </message>
    <message>
        <source>Write the dates of this project as an .ics file</source>
        <translation>把本项目的日期写成 .ics 日历文件</translation>
    </message>
    <message>
        <source>Every gap gets an owner and a day</source>
        <translation>每个缺口都要有负责人和日期</translation>
    </message>
    <message>
        <source>Type what is to be done above, paste rows from a spreadsheet, or let the program make to-dos of all that it misses in this project.</source>
        <translation>在上方输入要做的事，从表格粘贴，或让程序把本项目的缺口都转为待办。</translation>
    </message>
    <message>
        <source>One undo takes them away again</source>
        <translation>可一键撤销</translation>
    </message>
</context>
</TS>
