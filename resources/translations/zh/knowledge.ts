<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EntryFiles</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>条目的文件</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制正文</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Export as package…</source>
        <translation>导出为归档包…</translation>
    </message>
    <message>
        <source>Withdraw from the knowledge base…</source>
        <translation>从知识库撤下…</translation>
    </message>
    <message>
        <source>Choose an entry to read it here</source>
        <translation>选中一条，在这里阅读</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>filed {day}</source>
        <translation>{day} 归档</translation>
    </message>
    <message>
        <source>Revision {number} · withdrawn {day}</source>
        <translation>第 {number} 版·{day} 撤下</translation>
    </message>
    <message>
        <source>Revision {number} · {day} {author}</source>
        <translation>第 {number} 版·{day} {author}</translation>
    </message>
</context>
<context>
    <name>EntryReader</name>
    <message>
        <source>Text of the entry</source>
        <translation>条目正文</translation>
    </message>
    <message>
        <source>The text is longer; open the file to read all of it.</source>
        <translation>正文较长，此处未全部显示；打开文件可读全文。</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-20</source>
        <translation>日期请写成 2026-11-20</translation>
    </message>
    <message>
        <source>The first day is after the last</source>
        <translation>开始日期晚于结束日期</translation>
    </message>
    <message>
        <source>Clear {count}</source>
        <translation>清除 {count}</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>Narrow the search</source>
        <translation>缩小范围</translation>
    </message>
</context>
<context>
    <name>FileGestures</name>
    <message>
        <source>Looking for the files of “{title}”</source>
        <translation>正在查找“{title}”的文件</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>检索结果</translation>
    </message>
</context>
<context>
    <name>KnowledgeChoices</name>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>KnowledgeGestures</name>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Import package</source>
        <translation>导入归档包</translation>
    </message>
    <message>
        <source>Loading articles and cases</source>
        <translation>正在载入文章与案例</translation>
    </message>
    <message>
        <source>knowledge base</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Making the catalogue anew</source>
        <translation>正在重建目录</translation>
    </message>
    <message>
        <source>Verifying the archived files</source>
        <translation>正在校验归档文件</translation>
    </message>
    <message>
        <source>Withdraw “{title}”?</source>
        <translation>撤下“{title}”？</translation>
    </message>
    <message>
        <source>Nobody will find it any more. Its revisions and files stay on the disk, and it can be brought back.</source>
        <translation>撤下后检索不到它。各版本和文件仍保留在磁盘上，可以再恢复。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Withdraw an entry</source>
        <translation>撤下条目</translation>
    </message>
    <message>
        <source>Withdrawing “{title}”</source>
        <translation>正在撤下“{title}”</translation>
    </message>
    <message>
        <source>Bringing back “{title}”</source>
        <translation>正在恢复“{title}”</translation>
    </message>
    <message>
        <source>Import package…</source>
        <translation>导入归档包…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>添加文档…</translation>
    </message>
    <message>
        <source>Load articles and cases</source>
        <translation>载入文章与案例</translation>
    </message>
    <message>
        <source>Export all entries…</source>
        <translation>导出全部条目…</translation>
    </message>
    <message>
        <source>Verify the archived files</source>
        <translation>校验归档文件</translation>
    </message>
    <message>
        <source>Make the catalogue anew</source>
        <translation>重建目录</translation>
    </message>
    <message>
        <source>Adding {count} documents</source>
        <translation>正在添加 {count} 个文档</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>Export as package</source>
        <translation>导出为归档包</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>{count} entries are in the knowledge base</source>
        <translation>{count} 条已在知识库中</translation>
    </message>
    <message>
        <source>{added} entries taken in, {known} known already</source>
        <translation>导入 {added} 条，已有 {known} 条</translation>
    </message>
    <message>
        <source>All archived files are whole</source>
        <translation>归档文件全部完好</translation>
    </message>
    <message>
        <source>“{title}” can be found again</source>
        <translation>“{title}”又能检索到了</translation>
    </message>
    <message>
        <source>Knowledge packages</source>
        <translation>知识归档包</translation>
    </message>
</context>
<context>
    <name>KnowledgeNotices</name>
    <message>
        <source>“{title}” was withdrawn. Nobody finds it any more.</source>
        <translation>“{title}”已撤下，不再被检索到。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>……另有 {count} 条。</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Knowledge base</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Entries: {entries} · from projects: {projects}</source>
        <translation>{entries} 条·来自 {projects} 个项目</translation>
    </message>
    <message>
        <source>Entry {place} of {total}</source>
        <translation>{total} 条结果·第 {place} 条</translation>
    </message>
</context>
<context>
    <name>KnowledgeStates</name>
    <message>
        <source>The knowledge base cannot be searched now</source>
        <translation>现在无法检索知识库</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Make the catalogue anew</source>
        <translation>重建目录</translation>
    </message>
    <message>
        <source>The catalogue is not up to date yet</source>
        <translation>目录尚未更新完</translation>
    </message>
    <message>
        <source>It is made from the archived files; nothing is lost.</source>
        <translation>目录由归档文件生成，内容不会丢失。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Bringing the catalogue up to date</source>
        <translation>正在更新目录</translation>
    </message>
    <message>
        <source>After the first archived project there is something</source>
        <translation>第一次归档后，这里就有内容</translation>
    </message>
    <message>
        <source>Until then, begin with the articles, cases and answers that come with the program, or add documents of your own.</source>
        <translation>在此之前，可以先载入随程序提供的文章、案例与问答，或添加自己的文档。</translation>
    </message>
    <message>
        <source>Load articles and cases</source>
        <translation>载入文章与案例</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>添加文档…</translation>
    </message>
    <message>
        <source>Import package…</source>
        <translation>导入归档包…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>No entry is like this</source>
        <translation>没有符合条件的条目</translation>
    </message>
    <message>
        <source>Drop all filters ({count})</source>
        <translation>去掉全部筛选（{count}）</translation>
    </message>
    <message>
        <source>{text} ({count})</source>
        <translation>{text}（{count}）</translation>
    </message>
    <message>
        <source>Parts of it are found:</source>
        <translation>拆开来检索，可以找到：</translation>
    </message>
    <message>
        <source>The filters leave nothing of what is there.</source>
        <translation>有相关条目，但都被筛选条件排除了。</translation>
    </message>
    <message>
        <source>Try fewer or shorter words; one Chinese character will do.</source>
        <translation>可减少关键词或改用更短的词，一个汉字也能检索。</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Search titles, texts and files; words may be short</source>
        <translation>检索标题、正文与文件，一个字也可以</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Found {count} in {seconds} s</source>
        <translation>{count} 条，{seconds} 秒</translation>
    </message>
    <message>
        <source>Search without “{name}”</source>
        <translation>去掉“{name}”再检索</translation>
    </message>
</context>
</TS>
