<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What you delete lies here until you erase it for good.</source>
        <translation>删除的内容都在这里，直到您彻底删除。</translation>
    </message>
    <message>
        <source>Deleted things, with all that belonged to them</source>
        <translation>删除的内容连同附属内容，都可以恢复</translation>
    </message>
    <message>
        <source>It is back where it was</source>
        <translation>已恢复到原处</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>彻底删除“{name}”？</translation>
    </message>
    <message>
        <source>All of it goes from this workspace with its files (records: {count}), from the history and from the backups. Nobody can bring it back.</source>
        <translation>{count} 条记录及其文件将从本工作区、历史记录和备份中清除，无法再恢复。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
</context>
</TS>
