<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DraftForm</name>
    <message>
        <source>One sentence that says what a reader can learn here</source>
        <translation>用一句话说清读者能从中得到什么</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>没有正在撰写的条目</translation>
    </message>
    <message>
        <source>Write a case, an answer, what a competitor does, or a lesson. A draft is saved as you type; published, it is found by everybody, and every change of it is kept.</source>
        <translation>可以撰写案例、问答、对手资料或经验教训。草稿随写随存；发布后人人可查，每次修改都留有版本。</translation>
    </message>
    <message>
        <source>A title and a text are needed</source>
        <translation>需要标题和正文</translation>
    </message>
    <message>
        <source>Becomes the next revision of an entry</source>
        <translation>发布后成为原条目的下一版</translation>
    </message>
    <message>
        <source>Publishing “{title}”</source>
        <translation>正在发布“{title}”</translation>
    </message>
    <message>
        <source>The draft is deleted</source>
        <translation>草稿已删除</translation>
    </message>
    <message>
        <source>“{title}” is in the knowledge base, revision {number}</source>
        <translation>“{title}”已存入知识库，第 {number} 版</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>未命名</translation>
    </message>
</context>
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
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Similar entries</source>
        <translation>相关条目</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Use in the project</source>
        <translation>用到当前项目</translation>
    </message>
    <message>
        <source>Open a project first: then the entry can be taken into it</source>
        <translation>请先打开一个项目，再把条目用到其中</translation>
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
        <source>Edit…</source>
        <translation>编辑…</translation>
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
    <name>ExportRows</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>代称</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>Names that are replaced</source>
        <translation>被替换的名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Files that are left out</source>
        <translation>不导出的文件</translation>
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
    <message>
        <source>used {count}×</source>
        <translation>引用 {count}</translation>
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
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>决定要素</translation>
    </message>
    <message>
        <source>Our estimate</source>
        <translation>我方估计</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>所在库</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>KnowledgeGestures</name>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
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
        <source>selected entries</source>
        <translation>选中的条目</translation>
    </message>
    <message>
        <source>The search finds no entry</source>
        <translation>没有找到任何条目</translation>
    </message>
    <message>
        <source>Looking for the entries</source>
        <translation>正在查找条目</translation>
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
        <source>Open package…</source>
        <translation>打开知识包…</translation>
    </message>
    <message>
        <source>Read it, and take in what is wanted</source>
        <translation>先阅读，再导入需要的条目</translation>
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
        <source>Export the found entries…</source>
        <translation>导出找到的条目…</translation>
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
        <source>Adding {count} {count:document|documents}</source>
        <translation>正在添加 {count} 个文档</translation>
    </message>
    <message>
        <source>{count} {count:entry is|entries are} in the knowledge base</source>
        <translation>{count} 条已在知识库中</translation>
    </message>
    <message>
        <source>All archived files are whole</source>
        <translation>归档文件全部完好</translation>
    </message>
    <message>
        <source>“{title}” can be found again</source>
        <translation>“{title}”又能检索到了</translation>
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
        <source>Not everything in these files can be searched:</source>
        <translation>以下文件的内容没有全部可供检索：</translation>
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
        <source>Next part of the knowledge base</source>
        <translation>知识库的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the knowledge base</source>
        <translation>知识库的上一部分</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>新建条目…</translation>
    </message>
    <message>
        <source>Write a case, an answer, a dossier or a lesson</source>
        <translation>撰写案例、问答、对手资料或经验教训</translation>
    </message>
    <message>
        <source>Use the entry in the project…</source>
        <translation>把条目用到当前项目…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>团队看板</translation>
    </message>
    <message>
        <source>Entry {place} of {total}</source>
        <translation>{total} 条结果·第 {place} 条</translation>
    </message>
</context>
<context>
    <name>KnowledgeParts</name>
    <message>
        <source>Parts of the knowledge base</source>
        <translation>知识库的各部分</translation>
    </message>
</context>
<context>
    <name>KnowledgeSharing</name>
    <message>
        <source>Open package</source>
        <translation>打开知识包</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>Export as package</source>
        <translation>导出为知识包</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>“{name}” was written · check number {number}</source>
        <translation>已写入“{name}”·核对号 {number}</translation>
    </message>
    <message>
        <source>{added} {added:entry|entries} taken in</source>
        <translation>已导入 {added} 个条目</translation>
    </message>
    <message>
        <source>{added} {added:entry|entries} taken in, {known} known already</source>
        <translation>已导入 {added} 个条目，另有 {known} 个原本就有</translation>
    </message>
    <message>
        <source>Nothing new: {known} known already</source>
        <translation>没有新条目：{known} 个都已经有了</translation>
    </message>
    <message>
        <source>Knowledge packages</source>
        <translation>知识包</translation>
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
        <source>Open package…</source>
        <translation>打开知识包…</translation>
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
        <source>Any {field} ({count})</source>
        <translation>不限{field}（{count}）</translation>
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
    <name>LessonTree</name>
    <message>
        <source>Lessons learned</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Words of a lesson or a project</source>
        <translation>搜索经验教训或项目名称</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Choose two or more lessons, with Ctrl or ⇧</source>
        <translation>按住 Ctrl 或 ⇧ 选择两条以上</translation>
    </message>
    <message>
        <source>Reading the lessons learned</source>
        <translation>正在读取经验教训</translation>
    </message>
    <message>
        <source>Lessons: {count} · likely the same: {alike}</source>
        <translation>{count} 条，其中 {alike} 条疑似重复</translation>
    </message>
    <message>
        <source>The lessons cannot be read now</source>
        <translation>现在无法读取经验教训</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Lessons come from summaries</source>
        <translation>经验教训来自项目总结</translation>
    </message>
    <message>
        <source>What succeeded and what failed in the summary of a project is listed here once the project is archived, line by line. A lesson can be written by itself, too.</source>
        <translation>项目归档后，总结中的成功点和失败点会逐条列在这里。也可以单独撰写一条经验教训。</translation>
    </message>
    <message>
        <source>Bringing lessons together</source>
        <translation>正在合并经验教训</translation>
    </message>
    <message>
        <source>Bring {count} lessons together?</source>
        <translation>把 {count} 条经验教训合并为一条？</translation>
    </message>
    <message>
        <source>“{title}” gets a new revision that tells all of them and names their projects. The others are withdrawn and can be brought back; summaries stay as they are.</source>
        <translation>“{title}”将有一个新版本，写明全部内容和相关项目。其余条目会被撤回，可以恢复；项目总结保持不变。</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>“{title}” tells all of them now, revision {number}</source>
        <translation>已合并到“{title}”，第 {number} 版</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the knowledge base</source>
        <translation>知识包</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>条目的文件</translation>
    </message>
    <message>
        <source>{new} new, {newer} newer than here, {known} known, {diverged} revised on both sides</source>
        <translation>新条目 {new} 条，比这里新 {newer} 条，已有 {known} 条，两边都改过 {diverged} 条</translation>
    </message>
    <message>
        <source>This file is from an older version: it has no seal and does not say where it comes from. Each entry is whole.</source>
        <translation>这个文件来自旧版本：没有封条，也没有写明来源。每个条目都完整无损。</translation>
    </message>
    <message>
        <source>Names and amounts were replaced by stand-ins; files left out: {count}</source>
        <translation>名称和金额已换成代称；未包含的文件：{count} 个</translation>
    </message>
    <message>
        <source>Some entries were revised on both sides. They stay as they are here, unless you tick them; your revision then stays in their history.</source>
        <translation>有些条目两边都修订过。不勾选就保留这里的版本；勾选后采用文件中的版本，你的版本仍留在历史里。</translation>
    </message>
    <message>
        <source>Import ({count})</source>
        <translation>导入（{count}）</translation>
    </message>
    <message>
        <source>This window only reads the workspace</source>
        <translation>这个窗口只能阅读工作区</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>没有勾选任何条目</translation>
    </message>
    <message>
        <source>Reading “{title}”</source>
        <translation>正在读取“{title}”</translation>
    </message>
</context>
<context>
    <name>PackageExportDialog</name>
    <message>
        <source>Export as package</source>
        <translation>导出为知识包</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Without names and prices</source>
        <translation>脱敏（不含名称和价格）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Counting the entries</source>
        <translation>正在统计条目</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} will be exported.</source>
        <translation>将导出 {count} 个条目。</translation>
    </message>
    <message>
        <source>Replace too:</source>
        <translation>同时替换：</translation>
    </message>
    <message>
        <source>Amounts:</source>
        <translation>金额：</translation>
    </message>
    <message>
        <source>Further names:</source>
        <translation>其他名称：</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Names that stand in no record, with commas between</source>
        <translation>记录里没有的名称，用逗号分隔</translation>
    </message>
    <message>
        <source>Looking through texts and files…</source>
        <translation>正在查看文本和文件…</translation>
    </message>
    <message>
        <source>The preview is not ready yet</source>
        <translation>预览还没有准备好</translation>
    </message>
    <message>
        <source>Looking for names</source>
        <translation>正在查找名称</translation>
    </message>
    <message>
        <source>Replaced ({count})</source>
        <translation>替换（{count}）</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>不导出（{count}）</translation>
    </message>
    <message>
        <source>Entries: {entries}. Amounts replaced: {amounts}. The list of stand-ins stays in your workspace and is not in the file.</source>
        <translation>条目 {entries} 条，替换金额 {amounts} 处。对照表只留在你的工作区，不在文件里。</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>隐去</translation>
    </message>
    <message>
        <source>as ranges</source>
        <translation>改为区间</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>One sealed file with the current revision of each entry and its files. It says who made it, in which workspace and when; every change of it is noticed.</source>
        <translation>一个加封的文件，包含每个条目的当前版本及其附件，写明由谁、在哪个工作区、何时导出；任何改动都会被发现。</translation>
    </message>
    <message>
        <source>Customers, people and their contact data become stand-ins, always the same for the same name, in texts, titles, file names, decks and documents. Pictures become blank. What cannot be redacted safely is left out.</source>
        <translation>正文、标题、文件名、演示文稿和文档中的客户、人员及联系方式都换成代称，同一名称始终用同一代称。图片换成空白。不能可靠脱敏的文件不导出。</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>Take</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>Entries of the package</source>
        <translation>知识包的条目</translation>
    </message>
    <message>
        <source>Nobody says where this file comes from</source>
        <translation>没有写明这个文件的来源</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>check number {number}</source>
        <translation>核对号 {number}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>第 {number} 版</translation>
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
    <name>SampleArchive</name>
    <message>
        <source>Load the sample archive</source>
        <translation>载入样例归档</translation>
    </message>
    <message>
        <source>Remove the sample archive</source>
        <translation>移除样例归档</translation>
    </message>
    <message>
        <source>Sample archive: sixty invented projects; one click removes them again.</source>
        <translation>样例归档：60 个虚构项目，一键即可移除。</translation>
    </message>
    <message>
        <source>Loading the sample archive</source>
        <translation>正在载入样例归档</translation>
    </message>
    <message>
        <source>Removing the sample archive</source>
        <translation>正在移除样例归档</translation>
    </message>
    <message>
        <source>Sample archive loaded, entries: {count}</source>
        <translation>已载入样例归档，共 {count} 条</translation>
    </message>
    <message>
        <source>Sample archive removed, entries: {count}</source>
        <translation>已移除样例归档，共 {count} 条</translation>
    </message>
    <message>
        <source>The sample archive is loaded already</source>
        <translation>样例归档已经载入过了</translation>
    </message>
    <message>
        <source>The sample archive is not loaded</source>
        <translation>没有载入样例归档</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The search “{name}” is saved</source>
        <translation>已保存搜索“{name}”</translation>
    </message>
    <message>
        <source>Deleted the saved search “{name}”</source>
        <translation>已删除保存的搜索“{name}”</translation>
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
        <source>Most used</source>
        <translation>引用最多</translation>
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
<context>
    <name>SearchNameDialog</name>
    <message>
        <source>Rename the saved search</source>
        <translation>给已存搜索改名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>PowerPoint presentations</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Department summary</source>
        <translation>部门总结</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Department summary</source>
        <translation>部门总结</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>总结周期</translation>
    </message>
    <message>
        <source>Write document…</source>
        <translation>生成 Word…</translation>
    </message>
    <message>
        <source>Write deck…</source>
        <translation>生成 PPT…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Document and deck hold the same figures; an appendix lists the entries behind each.</source>
        <translation>Word 和 PPT 的数字相同；附录列出每个数字背后的条目。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No project was closed in this time</source>
        <translation>这段时间没有结案项目</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>{period} · closed projects: {count}</source>
        <translation>{period}·结案 {count} 个</translation>
    </message>
</context>
<context>
    <name>TeamDashboard</name>
    <message>
        <source>won {won}</source>
        <translation>中标 {won}</translation>
    </message>
    <message>
        <source>Most used entries</source>
        <translation>最常被引用的内容</translation>
    </message>
    <message>
        <source>Fewer than {few} projects were decided: a rate would say nothing, so the charts show how many there are. Choose a longer period or the whole team.</source>
        <translation>有结果的项目不足 {few} 个，中标率说明不了问题，图中只显示个数。可以选更长的时间或全部团队。</translation>
    </message>
    <message>
        <source>The sample archive is among these figures: its projects, people and amounts are invented.</source>
        <translation>这些数字包含样例归档：其中的项目、人员和金额都是虚构的。</translation>
    </message>
    <message>
        <source>Remove the sample archive</source>
        <translation>移除样例归档</translation>
    </message>
    <message>
        <source>Win rate by industry</source>
        <translation>按行业中标率</translation>
    </message>
    <message>
        <source>Win rate by rival</source>
        <translation>按对手中标率</translation>
    </message>
    <message>
        <source>Reasons for losses</source>
        <translation>落标主因（竞争六要素）</translation>
    </message>
    <message>
        <source>Win rate by importance</source>
        <translation>按重要程度中标率</translation>
    </message>
    <message>
        <source>How estimates held</source>
        <translation>赢面估计准不准</translation>
    </message>
    <message>
        <source>Trend by quarter</source>
        <translation>按季度趋势</translation>
    </message>
    <message>
        <source>No closed project in this period.</source>
        <translation>这段时间没有结案项目。</translation>
    </message>
    <message>
        <source>Lost projects: {lost}</source>
        <translation>{lost} 个落标项目</translation>
    </message>
    <message>
        <source>No project was lost.</source>
        <translation>没有落标的项目。</translation>
    </message>
    <message>
        <source>Too few for a rate: how many there are</source>
        <translation>样本不足，只显示个数</translation>
    </message>
    <message>
        <source>dashed: {rate}% on average; grey: n below 5</source>
        <translation>虚线为平均 {rate}%；灰色为样本不足 5</translation>
    </message>
    <message>
        <source>a project counts for each rival it met; grey: n below 5</source>
        <translation>同场遇到即计 1 次；灰色为样本不足 5</translation>
    </message>
    <message>
        <source>bar: won; mark: what we said</source>
        <translation>柱：实际中标率；竖标：当时估计</translation>
    </message>
    <message>
        <source>bar: won; mark: what we said; said {said}%, won {won}%</source>
        <translation>柱：实际中标率；竖标：当时估计；平均估 {said}%，实际 {won}%</translation>
    </message>
    <message>
        <source>columns: closed and won; line: win rate</source>
        <translation>柱：结案与中标数；线：中标率</translation>
    </message>
    <message>
        <source>Reading the figures of the team</source>
        <translation>正在读取团队数字</translation>
    </message>
    <message>
        <source>The figures cannot be read now</source>
        <translation>现在读不出团队数字</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Figures come from archived projects</source>
        <translation>看板的数字来自已归档的项目</translation>
    </message>
    <message>
        <source>Close a project, write its summary and archive it: from then on it counts here. The sample archive shows what a year of it looks like.</source>
        <translation>项目结案、写完总结并归档后，就会计入这里。载入样例归档，可以先看一年的数据是什么样子。</translation>
    </message>
    <message>
        <source>Reminders among the to-dos: {count}</source>
        <translation>已加入 {count} 条待办提醒</translation>
    </message>
    <message>
        <source>Nothing was taken over from the knowledge base into a project yet.</source>
        <translation>还没有项目引用过知识库的内容。</translation>
    </message>
    <message>
        <source>uses: {count}</source>
        <translation>引用 {count} 次</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>中标率</translation>
    </message>
    <message>
        <source>{won} won of {decided} decided</source>
        <translation>{won} / {decided} 个有结果</translation>
    </message>
    <message>
        <source>Fewer than {few} decided: no rate</source>
        <translation>有结果的不足 {few} 个，不算比率</translation>
    </message>
    <message>
        <source>No period before to compare with</source>
        <translation>没有可比的上一期</translation>
    </message>
    <message>
        <source>{points} points against the period before</source>
        <translation>比上一期 {points} 个百分点</translation>
    </message>
    <message>
        <source>of {closed} closed</source>
        <translation>共结案 {closed} 个</translation>
    </message>
    <message>
        <source>A good result: {early} before the bid</source>
        <translation>好结果：{early} 个在投标前退出</translation>
    </message>
    <message>
        <source>Left in time</source>
        <translation>及时退出</translation>
    </message>
    <message>
        <source>{budget} together</source>
        <translation>合计 {budget}</translation>
    </message>
    <message>
        <source>Very important: {count}</source>
        <translation>极重要 {count} 个</translation>
    </message>
    <message>
        <source>Under way here</source>
        <translation>在跟项目</translation>
    </message>
    <message>
        <source>Archived here</source>
        <translation>归档率</translation>
    </message>
    <message>
        <source>No closed project in this workspace</source>
        <translation>本工作区没有结案项目</translation>
    </message>
    <message>
        <source>{filed} of {closed} closed</source>
        <translation>{filed} / {closed} 个结案</translation>
    </message>
    <message>
        <source>{waiting} not archived yet</source>
        <translation>{waiting} 个未归档</translation>
    </message>
    <message>
        <source>All of them are archived</source>
        <translation>已全部归档</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>知识引用</translation>
    </message>
    <message>
        <source>times used in this workspace</source>
        <translation>次，在本工作区</translation>
    </message>
    <message>
        <source>different entries: {count}</source>
        <translation>涉及 {count} 条内容</translation>
    </message>
    <message>
        <source>With {name} in the competition we won {won} of {decided}, without {rest_won} of {rest_decided}. Only a correlation: look at the projects before you conclude.</source>
        <translation>有{name}参与的项目中标 {won} / {decided}，没有的 {rest_won} / {rest_decided}。只是相关，下结论前先看项目。</translation>
    </message>
    <message>
        <source>In {name} we won {won} of {decided}, elsewhere {rest_won} of {rest_decided}. Only a correlation: look at the projects before you conclude.</source>
        <translation>{name}行业中标 {won} / {decided}，其他行业 {rest_won} / {rest_decided}。只是相关，下结论前先看项目。</translation>
    </message>
    <message>
        <source>Of projects rated {name} we won {won} of {decided}, of the others {rest_won} of {rest_decided}. Only a correlation: look at the projects before you conclude.</source>
        <translation>“{name}”项目中标 {won} / {decided}，其他 {rest_won} / {rest_decided}。只是相关，下结论前先看项目。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Department summary…</source>
        <translation>部门总结…</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>全部团队</translation>
    </message>
    <message>
        <source>Closed projects: {closed}</source>
        <translation>结案 {closed} 个</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>closed {closed}, won {won}, lost {lost}</source>
        <translation>结案 {closed}，中标 {won}，落标 {lost}</translation>
    </message>
    <message>
        <source>Not archived yet</source>
        <translation>待归档项目</translation>
    </message>
    <message>
        <source>Remind all</source>
        <translation>全部提醒</translation>
    </message>
    <message>
        <source>Projects: {count}</source>
        <translation>{count} 个</translation>
    </message>
    <message>
        <source>and {count} more in the list of projects</source>
        <translation>还有 {count} 个，见项目列表</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>已提醒</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>days since closing: {days}</source>
        <translation>结案 {days} 天</translation>
    </message>
    <message>
        <source>Every closed project of this workspace is archived.</source>
        <translation>本工作区的结案项目都已归档。</translation>
    </message>
</context>
</TS>
