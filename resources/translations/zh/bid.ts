<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswersBack</name>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>“{name}” brings nothing new.</source>
        <translation>“{name}”没有带来新的改动。</translation>
    </message>
    <message>
        <source>{count} {count:field|fields} taken over</source>
        <translation>已合并 {count} 处</translation>
    </message>
</context>
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
        <source>How we bid: who signs, blind, contract…</source>
        <translation>投标设置：签署人、暗标、合同格式…</translation>
    </message>
    <message>
        <source>Draft the presentation of the bid</source>
        <translation>生成讲标提纲</translation>
    </message>
    <message>
        <source>Check the bid</source>
        <translation>检查标书</translation>
    </message>
    <message>
        <source>Link evidence to the clause</source>
        <translation>关联条款的证明文件</translation>
    </message>
    <message>
        <source>Note a promise in the answer…</source>
        <translation>记下应答中的承诺…</translation>
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
        <source>Once the tender is imported, this shows how ready the bid is, the time left until the deadline and everything that blocks it.</source>
        <translation>导入招标文件后，这里显示投标就绪度、距投标截止的时间，以及全部阻塞项。</translation>
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
        <source>Word, PDF, Excel, saved web pages, text or a zip of these. Every row says where it stands in the tender; you can correct all of them.</source>
        <translation>支持 Word、PDF、Excel、另存的网页、文本以及它们的压缩包。每一行都注明在招标文件中的位置，都可以更正。</translation>
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
        <source>Import tender</source>
        <translation>导入招标文件</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Influence the tender</source>
        <translation>影响招标要求</translation>
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
        <translation>另存为</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Written in our own form, for one could not be taken over.</source>
        <translation>有模板未能套用，已改用程序自带格式。</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
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
        <source>Nothing blocks the bid, but not all of it is done</source>
        <translation>没有阻塞项，但还没有全部就绪</translation>
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
    <message>
        <source>no price yet</source>
        <translation>还没有报价</translation>
    </message>
</context>
<context>
    <name>ClauseEdits</name>
    <message>
        <source>Changing clauses</source>
        <translation>正在修改条款</translation>
    </message>
</context>
<context>
    <name>ClausePane</name>
    <message>
        <source>What the addendum changed</source>
        <translation>补遗改动了什么</translation>
    </message>
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
    <name>EvidenceBox</name>
    <message>
        <source>Evidence</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Files that prove it</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Drop scans here, or choose files…</source>
        <translation>把扫描件拖到这里，或选择文件…</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>导入文件</translation>
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
        <source>Who signs, blind bid, contract form…</source>
        <translation>签署人、暗标、合同格式…</translation>
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
        <source>Word counts the pages of the contents when it opens the bid.</source>
        <translation>目录页码在 Word 打开文件时更新。</translation>
    </message>
    <message>
        <source>The tender prints its forms in a PDF or a text: their words are taken over, not their layout. Compare them before you seal the bid.</source>
        <translation>招标文件中的格式来自 PDF 或纯文本：已照录文字，版式未保留。封标前请对照原文件核对。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>检查这些文件</translation>
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
    <name>FinishedChecks</name>
    <message>
        <source>Check finished documents</source>
        <translation>检查成品文件</translation>
    </message>
    <message>
        <source>Names of other customers, wrong numbers and dates, prices in technical volumes, places left open</source>
        <translation>其他客户名称、错误的编号与日期、技术文件里的价格、未填写处</translation>
    </message>
    <message>
        <source>The {count} {count:document|documents} written last</source>
        <translation>上次写出的 {count} 份文件</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Word and PDF documents</source>
        <translation>Word 和 PDF 文件</translation>
    </message>
    <message>
        <source>Checking finished documents</source>
        <translation>正在检查成品文件</translation>
    </message>
</context>
<context>
    <name>FinishedDialog</name>
    <message>
        <source>Check of the finished documents</source>
        <translation>成品文件检查</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Enter opens the file. Nothing in it was changed.</source>
        <translation>按回车打开文件；检查不会改动文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing to mend in {files} {files:document|documents}.</source>
        <translation>{files} 份文件没有需要处理的地方。</translation>
    </message>
    <message>
        <source>{files} {files:document|documents}: {errors} {errors:error|errors}, {others} {others:thing|things} to look at</source>
        <translation>{files} 份文件：{errors} 处错误，{others} 处提醒</translation>
    </message>
    <message>
        <source>A file of the tender could not be read: the letters it prints were not compared.</source>
        <translation>有招标文件未能读取，其中印制的函件未作比对。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么改</translation>
    </message>
    <message>
        <source>{message} “{text}”</source>
        <translation>{message}“{text}”</translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekends are off by themselves. Enter holidays on weekdays, and tick the weekends that are worked. Days can be pasted from a spreadsheet.</source>
        <translation>周末默认不上班。请登记落在工作日的假期，并勾选需要上班的周末（调休）。日期可以从 Excel 粘贴。</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>新增日期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Clauses of the letter</source>
        <translation>函件所涉条款</translation>
    </message>
    <message>
        <source>What is unclear becomes one letter to the buyer</source>
        <translation>把疑问汇成一封给采购方的函</translation>
    </message>
    <message>
        <source>Write in the matrix what is unclear about a clause. One click gathers all of it in a request for clarification; the answers go back to the rows.</source>
        <translation>在应答表里写下每条的疑问，一键汇成澄清提问函；采购方的答复会写回各条。</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>新建函件</translation>
    </message>
    <message>
        <source>Write .docx…</source>
        <translation>写成 .docx…</translation>
    </message>
    <message>
        <source>No clause waits to be asked about: write what is unclear in the matrix.</source>
        <translation>没有待提问的条款：请先在应答表里写下疑问。</translation>
    </message>
    <message>
        <source>Choose a letter first.</source>
        <translation>请先选择一封函件。</translation>
    </message>
</context>
<context>
    <name>LeversTab</name>
    <message>
        <source>Influence</source>
        <translation>招标影响</translation>
    </message>
    <message>
        <source>Influence on the tender</source>
        <translation>招标影响</translation>
    </message>
    <message>
        <source>Before a tender is published, it can be spoken about</source>
        <translation>招标文件发布之前，还可以沟通</translation>
    </message>
    <message>
        <source>Write down, by the five levers, which wording you wish for and why; beside it later what the tender says.</source>
        <translation>按五个着力点记下期望的写法和原因，发布后在旁边对照实际写法。</translation>
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
        <source>Reviewer</source>
        <translation>审核人</translation>
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
        <source>Fill in answers…</source>
        <translation>填入应答…</translation>
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
        <source>evidence</source>
        <translation>关联证明</translation>
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
        <source>{points} points at risk</source>
        <translation>{points} 分有风险</translation>
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
    <name>MatrixSheets</name>
    <message>
        <source>Export the response matrix to Excel</source>
        <translation>导出应答表到 Excel</translation>
    </message>
    <message>
        <source>Merge a response matrix from Excel</source>
        <translation>从 Excel 合并应答表</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>Response matrix</source>
        <translation>点对点应答</translation>
    </message>
    <message>
        <source>Fill in earlier answers</source>
        <translation>填入已有应答</translation>
    </message>
    <message>
        <source>Change the selected clauses</source>
        <translation>修改所选条款</translation>
    </message>
    <message>
        <source>Fill in earlier answers…</source>
        <translation>填入已有应答…</translation>
    </message>
    <message>
        <source>Change the selected clauses…</source>
        <translation>修改所选条款…</translation>
    </message>
    <message>
        <source>No clause fits. Esc in the field clears it, “All” shows all.</source>
        <translation>没有符合的条款。在搜索框里按 Esc 清空，点“全部”显示全部。</translation>
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
        <source>Two lines of each text</source>
        <translation>每格显示两行</translation>
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
        <source>By section</source>
        <translation>按小节</translation>
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
    <name>OfferDetail</name>
    <message>
        <source>Answers that fit</source>
        <translation>可用的应答</translation>
    </message>
    <message>
        <source>What was asked for then</source>
        <translation>当时的招标要求</translation>
    </message>
    <message>
        <source>Requirement: then, and now</source>
        <translation>招标要求：当时与现在</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>待判断</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>证明材料：{evidence}</translation>
    </message>
    <message>
        <source>Says “{names}”: put it in the words of this project.</source>
        <translation>文中写着“{names}”：请改成本项目的说法。</translation>
    </message>
</context>
<context>
    <name>OfferFilling</name>
    <message>
        <source>Looking for earlier answers</source>
        <translation>查找已有应答</translation>
    </message>
    <message>
        <source>Nothing to fill in: no earlier answer shares words with the chosen clauses, and no parameter of a product answers their figures.</source>
        <translation>没有可填的应答：以往的应答和所选条款没有共同的用词，产品参数也答不了其中的数值。</translation>
    </message>
    <message>
        <source>Filling in earlier answers</source>
        <translation>正在填入应答</translation>
    </message>
    <message>
        <source>{count} {count:answer|answers} filled in</source>
        <translation>已填入 {count} 条应答</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Our products</source>
        <translation>我司产品</translation>
    </message>
    <message>
        <source>used {count} {count:time|times}</source>
        <translation>用过 {count} 次</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>OffersDialog</name>
    <message>
        <source>Fill in earlier answers</source>
        <translation>填入已有应答</translation>
    </message>
    <message>
        <source>Clauses to fill in</source>
        <translation>可填的条款</translation>
    </message>
    <message>
        <source>Found something for {count} of {asked}. Ticked rows are filled in, as one step of undo; where it comes from is kept. Deviation and evidence are taken over only with the same requirement.</source>
        <translation>{asked} 条中有 {count} 条找到了应答。勾选的会填入，一次撤销即可收回，来源会保留。招标要求相同时才沿用偏离判断和证明材料。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Fill in {count} {count:answer|answers}</source>
        <translation>填入 {count} 条应答</translation>
    </message>
    <message>
        <source>Tick what to fill in.</source>
        <translation>请勾选要填入的条款。</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>招标要求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>吻合</translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Response taken from</source>
        <translation>响应来自</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>知识库</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>No clause has an owner yet: name them in the matrix.</source>
        <translation>还没有条款指定负责人：请先在应答表里指定。</translation>
    </message>
    <message>
        <source>Merge a package that came back</source>
        <translation>合并同事发回的任务包</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word 文档</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Product parameters</source>
        <translation>产品参数</translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>附上证明文件…</translation>
    </message>
    <message>
        <source>Open its file</source>
        <translation>打开证明文件</translation>
    </message>
    <message>
        <source>Enter once what our products measure</source>
        <translation>产品参数只录一次，每次投标都能用</translation>
    </message>
    <message>
        <source>A parameter in the words of tenders, its value, its unit and the page that proves it. “≥ 32 GB” is then answered and judged by itself.</source>
        <translation>按招标文件的说法写参数，附上数值、单位和证明页码。遇到“≥32GB”这样的要求，会自动写出应答并判断偏离。</translation>
    </message>
    <message>
        <source>New parameter</source>
        <translation>新增参数</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Columns: product, parameter, value, unit, evidence</source>
        <translation>列的顺序：产品、参数、数值、单位、证明材料</translation>
    </message>
    <message>
        <source>Which product</source>
        <translation>哪个产品</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>附上文件…</translation>
    </message>
    <message>
        <source>Answer clauses…</source>
        <translation>应答条款…</translation>
    </message>
    <message>
        <source>Every clause has a response already.</source>
        <translation>每一条都已有响应。</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部产品</translation>
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
</context>
<context>
    <name>PointsTab</name>
    <message>
        <source>Tender at a glance</source>
        <translation>招标要点</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
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
        <source>No scoring table was found; Ctrl+Enter adds an item</source>
        <translation>没有读到评分表；按 Ctrl+Enter 逐项添加</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>合计 {points} 分</translation>
    </message>
    <message>
        <source>{points} at risk</source>
        <translation>{points} 分有风险</translation>
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
        <source>Tie clauses…</source>
        <translation>关联条款…</translation>
    </message>
    <message>
        <source>Draft the presentation</source>
        <translation>生成讲标提纲</translation>
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
    <name>Presenting</name>
    <message>
        <source>Drafting the presentation</source>
        <translation>生成讲标提纲</translation>
    </message>
    <message>
        <source>{count} {count:gap|gaps} left. {first}</source>
        <translation>还有 {count} 处待补。{first}</translation>
    </message>
</context>
<context>
    <name>PricesTab</name>
    <message>
        <source>Prices</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Itemised prices</source>
        <translation>分项报价</translation>
    </message>
    <message>
        <source>Sums, tax and amounts in words reckon themselves</source>
        <translation>合计、税额、大写金额自动算好</translation>
    </message>
    <message>
        <source>Add lines here or paste them from Excel: name, brand, model, maker, origin, quantity, unit, unit price. Ceilings and the sum are checked as you type.</source>
        <translation>在这里逐行添加，或从 Excel 粘贴：名称、品牌、规格型号、制造商、产地、数量、单位、单价。限价与合计随时核对。</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴多行</translation>
    </message>
    <message>
        <source>Export: {document}</source>
        <translation>导出{document}</translation>
    </message>
    <message>
        <source>tax {amount}</source>
        <translation>其中税额 {amount}</translation>
    </message>
    <message>
        <source>without tax {amount}</source>
        <translation>不含税 {amount}</translation>
    </message>
    <message>
        <source>Sum of the lines {amount}</source>
        <translation>分项合计 {amount}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总价</translation>
    </message>
    <message>
        <source>Empty: the sum of the lines</source>
        <translation>留空则取分项合计</translation>
    </message>
    <message>
        <source>For lines without a rate of their own</source>
        <translation>用于未单独填写税率的行</translation>
    </message>
    <message>
        <source>Offered {amount}, in words: {words}</source>
        <translation>投标报价 {amount}，大写：{words}</translation>
    </message>
</context>
<context>
    <name>ProofsTab</name>
    <message>
        <source>Qualifications</source>
        <translation>资质库</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Expire before the deadline</source>
        <translation>截止前到期</translation>
    </message>
    <message>
        <source>What it proves here…</source>
        <translation>在本标中证明什么…</translation>
    </message>
    <message>
        <source>Add its scan…</source>
        <translation>添加扫描件…</translation>
    </message>
    <message>
        <source>Open its scan</source>
        <translation>打开扫描件</translation>
    </message>
    <message>
        <source>Keep every certificate once, for all bids</source>
        <translation>证书只存一次，各标共用</translation>
    </message>
    <message>
        <source>Certificates, references and people with their validity and scan. Tie them to what they prove; what expires before the deadline turns red.</source>
        <translation>登记证书、业绩和人员的有效期与扫描件，并关联到所证明的条款；投标截止前到期的会标红。</translation>
    </message>
    <message>
        <source>New qualification</source>
        <translation>新增资质</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>What it proves…</source>
        <translation>证明什么…</translation>
    </message>
    <message>
        <source>Add scan…</source>
        <translation>添加扫描件…</translation>
    </message>
    <message>
        <source>Open scan</source>
        <translation>打开扫描件</translation>
    </message>
    <message>
        <source>What “{name}” proves</source>
        <translation>“{name}”证明什么</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>The tender lists none.</source>
        <translation>招标文件中没有列出。</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>应交文件</translation>
    </message>
    <message>
        <source>Scoring items</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Proves here</source>
        <translation>本标用处</translation>
    </message>
</context>
<context>
    <name>ReadinessPane</name>
    <message>
        <source>Until the deadline</source>
        <translation>距投标截止</translation>
    </message>
    <message>
        <source>Check finished documents…</source>
        <translation>检查成品文件…</translation>
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
    <name>Reckoning</name>
    <message>
        <source>Sums by section</source>
        <translation>各部分合计</translation>
    </message>
    <message>
        <source>Expected beside competitors</source>
        <translation>与对手的预计得分</translation>
    </message>
    <message>
        <source>Ours by our answers; theirs, and what nobody judged, by the competition matrix</source>
        <translation>我方按应答计算；对手和尚未判断的项按竞争矩阵折算</translation>
    </message>
    <message>
        <source>Comparing with competitors</source>
        <translation>与对手比较</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>End the bid</source>
        <translation>废标条款</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方预计</translation>
    </message>
    <message>
        <source>Best rival</source>
        <translation>最强对手</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>投标方</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计得分</translation>
    </message>
    <message>
        <source>Ahead of us</source>
        <translation>领先我方</translation>
    </message>
    <message>
        <source>Of it assumed</source>
        <translation>其中推测</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>分部分</translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation>未分部分</translation>
    </message>
    <message>
        <source>We</source>
        <translation>我方</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Replace {count} {count:document|documents} in “{folder}”?</source>
        <translation>替换“{folder}”里的 {count} 份文档？</translation>
    </message>
    <message>
        <source>What was written into them by hand since then is lost:</source>
        <translation>导出以后在这些文档里手工填写的内容会丢失：</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 份</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The older file is open in another program; the new one stands beside it:</source>
        <translation>原文件正在其他程序中打开，新文档写在它旁边：</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <source>Merge what came back</source>
        <translation>合并发回的文件</translation>
    </message>
    <message>
        <source>What was changed outside</source>
        <translation>外部的改动</translation>
    </message>
    <message>
        <source>Ticked rows are taken over, as one step of undo. Where both sides changed a field, or it came back empty, ours is kept unless you tick it.</source>
        <translation>勾选的行会被采用，可一步撤销。双方都改过的和发回时为空的，默认保留我方现有的，勾选才采用对方的。</translation>
    </message>
    <message>
        <source>Take over {count} {count:field|fields}</source>
        <translation>采用 {count} 处</translation>
    </message>
    <message>
        <source>Tick what to take over.</source>
        <translation>请勾选要采用的改动。</translation>
    </message>
    <message>
        <source>Changed on both sides: {count}</source>
        <translation>双方都改过：{count}</translation>
    </message>
    <message>
        <source>Clauses that are gone: {count}</source>
        <translation>已不存在的条款：{count}</translation>
    </message>
    <message>
        <source>Not one of the choices, left out: {count}</source>
        <translation>不是可选值，未采用：{count}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>双方都改</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方现有</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>发回内容</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation>（清空）</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>No row fits. Esc in the field clears it.</source>
        <translation>没有符合的行。在筛选框里按 Esc 清空。</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>File that proves it</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Storing {name}</source>
        <translation>正在保存“{name}”</translation>
    </message>
    <message>
        <source>“{name}” has no file yet.</source>
        <translation>“{name}”还没有文件。</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开“{name}”</translation>
    </message>
    <message>
        <source>File of “{name}” stored</source>
        <translation>已保存“{name}”的文件</translation>
    </message>
</context>
<context>
    <name>ScoreBox</name>
    <message>
        <source>Scoring items</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Gives points in</source>
        <translation>对应评分项</translation>
    </message>
    <message>
        <source>Choose scoring items…</source>
        <translation>选择评分项…</translation>
    </message>
    <message>
        <source>a deviation costs {points}</source>
        <translation>负偏离扣 {points} 分</translation>
    </message>
    <message>
        <source>Scoring items of this clause</source>
        <translation>这一条对应的评分项</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Tie to {item}</source>
        <translation>关联到{item}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
</context>
<context>
    <name>ScoreTying</name>
    <message>
        <source>Looking for scoring items of clauses</source>
        <translation>查找条款对应的评分项</translation>
    </message>
    <message>
        <source>No other clause names or resembles a scoring item.</source>
        <translation>没有别的条款与评分项对得上。</translation>
    </message>
    <message>
        <source>Clauses and the scoring items that give points for them</source>
        <translation>条款与对应的评分项</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>{count} {count:clause|clauses} tied</source>
        <translation>已关联 {count} 条</translation>
    </message>
    <message>
        <source>Named by number</source>
        <translation>按条款号</translation>
    </message>
    <message>
        <source>Named by mark</source>
        <translation>按标记</translation>
    </message>
    <message>
        <source>Below a heading of that name</source>
        <translation>同名标题下的条款</translation>
    </message>
    <message>
        <source>Similar words</source>
        <translation>用词相近</translation>
    </message>
    <message>
        <source>{points} points each</source>
        <translation>每条 {points} 分</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>How we bid</source>
        <translation>投标设置</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Use ours again</source>
        <translation>改回本软件格式</translation>
    </message>
    <message>
        <source>All documents of the bid are written with this.</source>
        <translation>全部投标文档都按这里的内容生成。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Our form; or choose the Word file of your company</source>
        <translation>本软件的格式；也可选择贵公司的 Word 合同</translation>
    </message>
    <message>
        <source>Contract form of the company</source>
        <translation>公司合同模板</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>The tender has {lots}; empty: all of them</source>
        <translation>招标文件分为 {lots}；不填表示全部</translation>
    </message>
    <message>
        <source>As the tender asks</source>
        <translation>按招标文件要求</translation>
    </message>
    <message>
        <source>Empty: as the tender says</source>
        <translation>留空则按招标文件</translation>
    </message>
    <message>
        <source>Some tenders reject tables that list what complies</source>
        <translation>有的招标文件只许列出有偏离的条款</translation>
    </message>
    <message>
        <source>The technical volume shows no name, header or colour</source>
        <translation>技术文件不带名称、页眉和颜色</translation>
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
</context>
<context>
    <name>TaskFields</name>
    <message>
        <source>a number from 0 to 100</source>
        <translation>0 到 100 的数字</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>周一 周二 周三 周四 周五 周六 周日</translation>
    </message>
</context>
<context>
    <name>TasksTab</name>
    <message>
        <source>Tasks</source>
        <translation>任务分配</translation>
    </message>
    <message>
        <source>Tasks of the bid</source>
        <translation>投标任务</translation>
    </message>
    <message>
        <source>Show its clause</source>
        <translation>查看对应条款</translation>
    </message>
    <message>
        <source>Planned backwards, nothing comes too late</source>
        <translation>从截止日倒排，不误事</translation>
    </message>
    <message>
        <source>From the deadline of the tender the program counts back in working days and proposes the usual steps. Give each an owner; what is late turns red.</source>
        <translation>程序从投标截止日按工作日倒推，给出常规步骤。为每项指定负责人，逾期的会标红。</translation>
    </message>
    <message>
        <source>Plan backwards</source>
        <translation>倒排计划</translation>
    </message>
    <message>
        <source>From clauses…</source>
        <translation>由条款生成…</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>按人查看</translation>
    </message>
    <message>
        <source>Holidays…</source>
        <translation>节假日…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>发任务包…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Plan the tasks backwards</source>
        <translation>倒排投标任务</translation>
    </message>
    <message>
        <source>New task of the bid</source>
        <translation>新增投标任务</translation>
    </message>
    <message>
        <source>Edit the holidays</source>
        <translation>编辑节假日</translation>
    </message>
    <message>
        <source>Export the task allocation</source>
        <translation>导出投标任务分配表</translation>
    </message>
    <message>
        <source>The deadline is not known: enter it among the tender&apos;s points.</source>
        <translation>还不知道投标截止时间：请先在“招标要点”中填写。</translation>
    </message>
    <message>
        <source>The deadline is over: correct it among the tender&apos;s points.</source>
        <translation>投标截止时间已过：如已延期，请先在招标要点中更正。</translation>
    </message>
    <message>
        <source>Every clause has its task.</source>
        <translation>每条都已有任务。</translation>
    </message>
    <message>
        <source>Tasks from clauses</source>
        <translation>由条款生成任务</translation>
    </message>
    <message>
        <source>Make tasks</source>
        <translation>生成任务</translation>
    </message>
    <message>
        <source>{count} {count:task|tasks} added</source>
        <translation>已新增 {count} 项任务</translation>
    </message>
    <message>
        <source>Nothing is missing: all of it is there already.</source>
        <translation>没有遗漏：都已在表中。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
</context>
<context>
    <name>TenderImporter</name>
    <message>
        <source>Tenders</source>
        <translation>招标文件</translation>
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
    <message>
        <source>{count} {count:file|files} left out, see “Tender at a glance”</source>
        <translation>有 {count} 个文件未读入，见“招标要点”</translation>
    </message>
    <message>
        <source>{count} {count:fact|facts} of the tender changed</source>
        <translation>要点变更 {count} 项</translation>
    </message>
    <message>
        <source>{count} of your {count:fact|facts} told otherwise</source>
        <translation>{count} 项您填写的要点与新文件不同</translation>
    </message>
    <message>
        <source>{count} key {count:date|dates} of the plan set</source>
        <translation>策划中的关键日期已填 {count} 个</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>There is a tender already</source>
        <translation>已有招标文件</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”、“</translation>
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
        <source>Whichever way, these facts change</source>
        <translation>无论按哪种方式，以下要点都会改变</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>You wrote these facts: they stay, whatever the file says</source>
        <translation>以下要点由您填写，保持不变；文件中的写法不同</translation>
    </message>
    <message>
        <source>What are these {count} files to it: “{name}”…?</source>
        <translation>“{name}”等 {count} 个文件与现有招标文件是什么关系？</translation>
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
    <message>
        <source>Scoring items: {counts}</source>
        <translation>评分项：{counts}</translation>
    </message>
    <message>
        <source>Documents to hand in: {counts}</source>
        <translation>应交文件：{counts}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新增 {count} 项</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>变更 {count} 项</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>取消 {count} 项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{fact}: {before} → {after}</source>
        <translation>{fact}：{before} → {after}</translation>
    </message>
    <message>
        <source>{fact}: {before}, in the file {after}</source>
        <translation>{fact}：{before}，文件写的是 {after}</translation>
    </message>
</context>
</TS>
