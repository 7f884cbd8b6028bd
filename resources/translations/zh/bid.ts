<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BidBook</name>
    <message>
        <source>Reading the bid</source>
        <translation>读取投标资料</translation>
    </message>
</context>
<context>
    <name>BidCommands</name>
    <message>
        <source>Import tender</source>
        <translation>导入招标文件</translation>
    </message>
    <message>
        <source>Paste text of a tender</source>
        <translation>粘贴招标文本</translation>
    </message>
    <message>
        <source>Export documents</source>
        <translation>导出文档</translation>
    </message>
    <message>
        <source>Check the bid</source>
        <translation>检查标书</translation>
    </message>
    <message>
        <source>Next part of the bid</source>
        <translation>投标的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the bid</source>
        <translation>投标的上一部分</translation>
    </message>
</context>
<context>
    <name>BidInspector</name>
    <message>
        <source>Readiness</source>
        <translation>投标就绪度</translation>
    </message>
    <message>
        <source>What blocks the bid</source>
        <translation>阻塞项</translation>
    </message>
    <message>
        <source>Chosen clause</source>
        <translation>选中条款</translation>
    </message>
    <message>
        <source>What blocks it: {count}</source>
        <translation>阻塞项 {count}</translation>
    </message>
    <message>
        <source>Nothing blocks the bid</source>
        <translation>没有阻塞项</translation>
    </message>
    <message>
        <source>{count} {count:clause|clauses} would end the bid.</source>
        <translation>{count} 条会导致废标。</translation>
    </message>
    <message>
        <source>Up to {points} points at risk.</source>
        <translation>最多可能失 {points} 分。</translation>
    </message>
    <message>
        <source>{count} important {count:clause|clauses} without points.</source>
        <translation>{count} 条重要条款尚未注明分值。</translation>
    </message>
</context>
<context>
    <name>BidPage</name>
    <message>
        <source>Bid</source>
        <translation>投标</translation>
    </message>
    <message>
        <source>Answer every clause, miss no ★, be ready on time</source>
        <translation>逐条应答，不漏一个 ★，按时就绪</translation>
    </message>
    <message>
        <source>{count} {count:clause|clauses}</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>★ {count}</source>
        <translation>★ {count}</translation>
    </message>
    <message>
        <source>better {count}</source>
        <translation>正偏离 {count}</translation>
    </message>
    <message>
        <source>worse {count}</source>
        <translation>负偏离 {count}</translation>
    </message>
    <message>
        <source>Import the tender: clauses, ★ and dates are listed by themselves</source>
        <translation>导入招标文件，自动列出条款、★ 和日期</translation>
    </message>
    <message>
        <source>Word, PDF, Excel, text or a zip of these. Every row says where it stands in the tender; you can correct all of them.</source>
        <translation>支持 Word、PDF、Excel、文本以及它们的压缩包。每一行都注明在招标文件中的位置，都可以更正。</translation>
    </message>
    <message>
        <source>Import tender</source>
        <translation>导入招标文件</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Or drop files here. One undo takes an import back.</source>
        <translation>也可以把文件拖到这里。导入可一键撤销。</translation>
    </message>
</context>
<context>
    <name>BidTabHost</name>
    <message>
        <source>Parts of the bid</source>
        <translation>投标的各部分</translation>
    </message>
</context>
<context>
    <name>BidWriting</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of the bid</source>
        <translation>检查标书</translation>
    </message>
    <message>
        <source>{count} {count:point|points} to mend before it is sealed</source>
        <translation>封标前还有 {count} 处要改</translation>
    </message>
    <message>
        <source>Nothing blocks the bid: no clause, price, paper or task</source>
        <translation>没有阻塞项：条款、报价、文件和任务都已就绪</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>要改的地方</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ClausePane</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>withdrawn by an addendum</source>
        <translation>已被补遗取消</translation>
    </message>
    <message>
        <source>File and place, in words</source>
        <translation>写明文件和位置</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>What the addendum changed</source>
        <translation>补遗改动之处</translation>
    </message>
</context>
<context>
    <name>EvidenceBox</name>
    <message>
        <source>Evidence</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Drop scans here, or choose files…</source>
        <translation>把扫描件拖到这里，或选择文件…</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>收入文件</translation>
    </message>
    <message>
        <source>Evidence of the clause</source>
        <translation>条款的证明材料</translation>
    </message>
    <message>
        <source>Not a proof</source>
        <translation>不作为证明</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export documents</source>
        <translation>导出文档</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Watermark “Draft”</source>
        <translation>加“草稿”水印</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Documents written</source>
        <translation>已写出的文档</translation>
    </message>
    <message>
        <source>{blanks} {blanks:blank|blanks} to fill in: they are yellow in the documents.</source>
        <translation>还有 {blanks} 处待填，在文档中标为黄色。</translation>
    </message>
    <message>
        <source>Nothing is left to fill in.</source>
        <translation>没有待填之处。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>存放文档的文件夹</translation>
    </message>
    <message>
        <source>Writing documents</source>
        <translation>写文档</translation>
    </message>
    <message>
        <source>{name} (internal)</source>
        <translation>{name}（内部）</translation>
    </message>
    <message>
        <source>{name}: {blanks} {blanks:blank|blanks}</source>
        <translation>{name}：{blanks} 处待填</translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends are off by themselves. Enter holidays on weekdays, and tick the weekends that are worked. Days can be pasted from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeversTab</name>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixFields</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>招标要求</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>我方响应</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>MatrixFoot</name>
    <message>
        <source>A ★ clause answered worse than asked ends the bid</source>
        <translation>★ 强制条款，负偏离即废标</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>改偏离</translation>
    </message>
    <message>
        <source>response</source>
        <translation>编辑响应</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>显示 {shown} / {total} 条</translation>
    </message>
    <message>
        <source>Change the {count} selected…</source>
        <translation>修改所选 {count} 条…</translation>
    </message>
</context>
<context>
    <name>MatrixRows</name>
    <message>
        <source>{count} {count:clause|clauses}</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺材料</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未定负责人</translation>
    </message>
    <message>
        <source>Without a chapter</source>
        <translation>未注明章节</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>Response matrix</source>
        <translation>点对点应答</translation>
    </message>
    <message>
        <source>Change the selected clauses</source>
        <translation>修改所选条款</translation>
    </message>
    <message>
        <source>Change the selected clauses…</source>
        <translation>修改所选条款…</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Response matrix</source>
        <translation>点对点应答</translation>
    </message>
</context>
<context>
    <name>MatrixToolBar</name>
    <message>
        <source>Clause number, words</source>
        <translation>条款号、关键词</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>★ Mandatory</source>
        <translation>★ 强制</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>缺材料</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>负偏离</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变更</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责</translation>
    </message>
    <message>
        <source>By chapter</source>
        <translation>按章节</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Text of the tender</source>
        <translation>招标文本</translation>
    </message>
    <message>
        <source>Paste the tender, or a part of it, such as a clarification. One clause a line reads best.</source>
        <translation>粘贴招标文件或其中一部分，例如澄清补遗。每条一行最容易读准。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PointsTab</name>
    <message>
        <source>Tender at a glance</source>
        <translation>招标要点</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>合计 {points} 分</translation>
    </message>
    <message>
        <source>ours {points}</source>
        <translation>我方预计 {points} 分</translation>
    </message>
    <message>
        <source>best rival {points}</source>
        <translation>对手预计 {points} 分</translation>
    </message>
    <message>
        <source>does not add up to 100: look at the table</source>
        <translation>合计不是 100 分，请核对评分表</translation>
    </message>
    <message>
        <source>{count} of {total} to look at</source>
        <translation>{total} 项中还有 {count} 项未核对</translation>
    </message>
    <message>
        <source>Another meaning weighs all clauses with that mark anew</source>
        <translation>改变含义后，带这个标记的条款会重新分级</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新评分项</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>标记含义</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Documents to hand in</source>
        <translation>应提交的文件</translation>
    </message>
    <message>
        <source>Grounds for rejection and traps</source>
        <translation>废标情形与疑点</translation>
    </message>
</context>
<context>
    <name>PricesTab</name>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofsTab</name>
    <message>
        <source>Qualifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessPane</name>
    <message>
        <source>Until the deadline</source>
        <translation>距投标截止</translation>
    </message>
    <message>
        <source>Write the deadline under “Tender at a glance”</source>
        <translation>请在“招标要点”里填写截止时间</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>“{sentence}”</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 时</translation>
    </message>
    <message>
        <source>{due}% due today, {gap}% behind</source>
        <translation>今天应到 {due}%，差 {gap}%</translation>
    </message>
    <message>
        <source>{due}% due today</source>
        <translation>今天应到 {due}%</translation>
    </message>
    <message>
        <source>★ Mandatory</source>
        <translation>★ 强制条款</translation>
    </message>
    <message>
        <source>Other clauses</source>
        <translation>一般条款</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>应交文件</translation>
    </message>
    <message>
        <source>Seal and binding</source>
        <translation>签章封装</translation>
    </message>
</context>
<context>
    <name>ReadinessRing</name>
    <message>
        <source>Readiness {percent}</source>
        <translation>就绪度 {percent}</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Change {count} {count:clause|clauses}</source>
        <translation>修改 {count} 条条款</translation>
    </message>
    <message>
        <source>What stays empty is left as it is.</source>
        <translation>留空的项目保持不变。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TaskFields</name>
    <message>
        <source>a number from 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksTab</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of the bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned backwards, nothing comes too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the deadline of the tender the program counts back in working days and proposes the usual steps. Give each an owner; what is late turns red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From clauses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the tasks backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task of the bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the task allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline is not known: enter it among the tender&apos;s points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every clause has its task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks from clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {count:task|tasks} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: all of it is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">未定负责人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenderImporter</name>
    <message>
        <source>Tenders (*.docx *.pdf *.xlsx *.txt *.md *.zip *.doc *.wps)</source>
        <translation>招标文件 (*.docx *.pdf *.xlsx *.txt *.md *.zip *.doc *.wps)</translation>
    </message>
    <message>
        <source>Import tender</source>
        <translation>导入招标文件</translation>
    </message>
    <message>
        <source>Reading the tender</source>
        <translation>读取招标文件</translation>
    </message>
    <message>
        <source>Taking the tender over</source>
        <translation>载入招标文件</translation>
    </message>
    <message>
        <source>Taken over: {added} new, {changed} changed, {withdrawn} withdrawn {withdrawn:clause|clauses}</source>
        <translation>已导入：新增 {added} 条，变更 {changed} 条，取消 {withdrawn} 条</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>There is a tender already</source>
        <translation>已有招标文件</translation>
    </message>
    <message>
        <source>What is “{name}” to it?</source>
        <translation>“{name}”与现有招标文件是什么关系？</translation>
    </message>
    <message>
        <source>Answers are kept in any case; one undo takes all of it back.</source>
        <translation>已有的应答都会保留；一次撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A further part: it stands beside the tender</source>
        <translation>附加：与现有招标文件并列</translation>
    </message>
    <message>
        <source>A clarification: it changes what it mentions</source>
        <translation>澄清补遗：只改动其中提到的条款</translation>
    </message>
    <message>
        <source>A new version: it takes the tender’s place</source>
        <translation>新版本：取代现有招标文件</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {withdrawn} withdrawn {withdrawn:clause|clauses}</source>
        <translation>新增 {added} 条，变更 {changed} 条，取消 {withdrawn} 条</translation>
    </message>
</context>
</TS>
