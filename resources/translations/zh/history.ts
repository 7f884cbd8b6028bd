<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>筛选历史记录</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet</source>
        <translation>这里还没有改动</translation>
    </message>
    <message>
        <source>Every change is listed here and can be taken back.</source>
        <translation>每次改动都会列在这里，可以逐项撤回。</translation>
    </message>
    <message>
        <source>Changes outside of projects</source>
        <translation>不属于任何项目的改动</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>此后的变化</translation>
    </message>
    <message>
        <source>Compare the plan before this change with now</source>
        <translation>把这次改动之前的策划与现在比较</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史记录</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>已撤回：{label}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>撤回这项改动</translation>
    </message>
</context>
</TS>
