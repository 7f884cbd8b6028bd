<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Workspace: {folder}</source>
        <translation>工作区：{folder}</translation>
    </message>
    <message>
        <source>Program files: {folder}</source>
        <translation>程序文件：{folder}</translation>
    </message>
    <message>
        <source>About Presales Desk</source>
        <translation>关于售前工作台</translation>
    </message>
    <message>
        <source>Presales Desk</source>
        <translation>售前工作台</translation>
    </message>
    <message>
        <source>Plan, deck, summary and knowledge in one place.</source>
        <translation>策划、PPT、总结、知识，都在一处。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AdviceButton</name>
    <message>
        <source>{count} {count:thing|things} to mend on this page</source>
        <translation>本页有 {count} 处要改</translation>
    </message>
    <message>
        <source>What to mend here</source>
        <translation>本页先改这些</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The workspace goes back to what it was at that moment. What it is now is kept aside.</source>
        <translation>工作区会回到备份时的样子，现在的数据会另外保留一份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>Open it, and your calendar takes the dates in.</source>
        <translation>打开该文件，日历就会导入这些日期。</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Time of this point</source>
        <translation>本议题用时</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>of {minutes} min</source>
        <translation>/ {minutes} 分钟</translation>
    </message>
    <message>
        <source>{spent} of {planned}</source>
        <translation>{spent} / {planned}</translation>
    </message>
    <message>
        <source>→ next: {text}</source>
        <translation>→ 下一项：{text}</translation>
    </message>
    <message>
        <source>That is the last point.</source>
        <translation>这是最后一项。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Interest shown</source>
        <translation>兴趣点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Who: name or initials</source>
        <translation>谁：姓名或首字母</translation>
    </message>
    <message>
        <source>nobody by that name</source>
        <translation>没有这个人</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>（还没写内容）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>继续会谈记录</translation>
    </message>
    <message>
        <source>Live companion</source>
        <translation>现场助手</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>{here} of {count}</source>
        <translation>{here} / {count}</translation>
    </message>
    <message>
        <source>Reading the names</source>
        <translation>正在读取姓名</translation>
    </message>
    <message>
        <source>Noted “{text}”. It stands in the exchange summary.</source>
        <translation>已记“{text}”，见交流总结的现场笔记。</translation>
    </message>
    <message>
        <source>→ next point · Enter edits a line · Ctrl+Z takes back</source>
        <translation>→ 下一议题·回车改内容·Ctrl+Z 撤销</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cannot be undone</source>
        <translation>无法撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Pick from the calendar</source>
        <translation>从日历中选择</translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Hide the inspector</source>
        <translation>收起右侧栏</translation>
    </message>
</context>
<context>
    <name>ExperienceStrip</name>
    <message>
        <source>Take over…</source>
        <translation>带入…</translation>
    </message>
    <message>
        <source>From earlier projects</source>
        <translation>往期经验</translation>
    </message>
    <message>
        <source>Looking for experience</source>
        <translation>查找往期经验</translation>
    </message>
    <message>
        <source>From earlier projects ({count})</source>
        <translation>往期经验（{count}）</translation>
    </message>
    <message>
        <source>Reading the entry</source>
        <translation>读取条目</translation>
    </message>
    <message>
        <source>same customer</source>
        <translation>同客户</translation>
    </message>
    <message>
        <source>same competitor</source>
        <translation>同对手</translation>
    </message>
    <message>
        <source>same industry</source>
        <translation>同行业</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
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
<context>
    <name>FileNaming</name>
    <message>
        <source>{count} {count:name does|names do} not follow the rule</source>
        <translation>{count} 个文件名不符合规则</translation>
    </message>
    <message>
        <source>{told}: rename by it</source>
        <translation>{told}：按规则改名</translation>
    </message>
    <message>
        <source>Rename to “{name}”</source>
        <translation>改名为“{name}”</translation>
    </message>
    <message>
        <source>{count} {count:file|files} renamed</source>
        <translation>已改名 {count} 个文件</translation>
    </message>
    <message>
        <source>“{name}” follows the naming rule</source>
        <translation>“{name}”符合命名规则</translation>
    </message>
    <message>
        <source>Rename by the naming rule</source>
        <translation>按命名规则改名</translation>
    </message>
    <message>
        <source>Not by the rule</source>
        <translation>不合规则</translation>
    </message>
</context>
<context>
    <name>FileWritten</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已生成 {name}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Presales Desk</source>
        <translation>售前工作台</translation>
    </message>
    <message>
        <source>Welcome to Presales Desk</source>
        <translation>欢迎使用售前工作台</translation>
    </message>
    <message>
        <source>Plan, deck, summary and knowledge of your projects in one place. Everything stays on this computer.</source>
        <translation>项目的策划、PPT、总结和知识都在一处，数据只保存在本机。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Where your work is kept</source>
        <translation>资料保存在</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open a sample project; one undo removes it</source>
        <translation>打开样例项目，可一键撤销</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
</context>
<context>
    <name>HandoverPackage</name>
    <message>
        <source>Where to put the handover package</source>
        <translation>选择交接包存放的文件夹</translation>
    </message>
    <message>
        <source>Writing the handover package</source>
        <translation>生成交接包</translation>
    </message>
    <message>
        <source>Handover package “{name}” with {count} {count:file|files}</source>
        <translation>交接包“{name}”，共 {count} 个文件</translation>
    </message>
</context>
<context>
    <name>InlineProgress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>第 {done} 项，共 {total} 项</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program made a mistake ({what}). Your work is stored; you can go on. Please send the log file to whoever maintains the program.</source>
        <translation>程序出错了（{what}）。您的内容已经保存，可以继续工作。请把日志文件发给维护程序的人。</translation>
    </message>
    <message>
        <source>Restored: the workspace is as it was on {moment}. What it was until now is kept in its folder “kept”.</source>
        <translation>已恢复：工作区回到了 {moment} 的状态。恢复前的内容保留在工作区的“kept”文件夹中。</translation>
    </message>
    <message>
        <source>Presales Desk</source>
        <translation>售前工作台</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a project that came back</source>
        <translation>合并交回的项目</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Take in as a copy instead</source>
        <translation>另存为副本导入</translation>
    </message>
    <message>
        <source>Keep all of ours</source>
        <translation>全部保留这里的</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>全部采用文件中的</translation>
    </message>
    <message>
        <source>To decide ({count})</source>
        <translation>待定（{count}）</translation>
    </message>
    <message>
        <source>Taken over ({count})</source>
        <translation>直接采用（{count}）</translation>
    </message>
    <message>
        <source>There is nothing in this file that is not in the project already.</source>
        <translation>这个文件里没有本项目尚未包含的内容。</translation>
    </message>
    <message>
        <source>Taken over without asking: {counts}.</source>
        <translation>直接采用：{counts}。</translation>
    </message>
    <message>
        <source>Both sides changed {count} places differently: decide there.</source>
        <translation>双方改得不一样的有 {count} 处，请逐处决定。</translation>
    </message>
    <message>
        <source>All of it is one step of undo.</source>
        <translation>整个合并是一步，可以一次撤销。</translation>
    </message>
    <message>
        <source>Merge · theirs in {count} places</source>
        <translation>合并·{count} 处采用文件中的</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>There is nothing new to take over</source>
        <translation>没有可采用的新内容</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>It is not known what both sides began with: this project was not handed over from here, or long ago. So every difference is to be decided, and nothing counts as deleted.</source>
        <translation>不知道双方的起点：这个项目不是从这里交出去的，或者时间太久。因此每一处差异都要决定，也不会把任何内容算作删除。</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>Take theirs</source>
        <translation>采用文件的</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>这里的修改</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>对方的修改</translation>
    </message>
    <message>
        <source>Places that both sides changed</source>
        <translation>双方都改过的地方</translation>
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
    <message>
        <source>Until now</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新增 {count} 条</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>修改 {count} 条</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>删除 {count} 条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation>直接采用的内容</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages of the project</source>
        <translation>项目页面</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>整体策划</translation>
    </message>
    <message>
        <source>Engage</source>
        <translation>实施流程</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>总结流程</translation>
    </message>
    <message>
        <source>Next step · {page}</source>
        <translation>下一步·{page}</translation>
    </message>
</context>
<context>
    <name>OpenCopy</name>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开“{name}”</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Help on this page</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Looking for help</source>
        <translation>正在打开帮助</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Pinyin initials work too</source>
        <translation>支持拼音首字母</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Command, page or project…</source>
        <translation>命令、页面或项目…</translation>
    </message>
    <message>
        <source>Preparing pinyin</source>
        <translation>正在准备拼音</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Search the knowledge base for “{text}”</source>
        <translation>在知识库中搜索“{text}”</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>知识库</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选的条目</translation>
    </message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <source>a number from {least} to 100</source>
        <translation>{least} 到 100 之间的数</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Loading articles and cases</source>
        <translation>正在载入文章与案例</translation>
    </message>
    <message>
        <source>Making the pages ready</source>
        <translation>正在准备页面</translation>
    </message>
</context>
<context>
    <name>ProjectExchange</name>
    <message>
        <source>Import project file</source>
        <translation>导入项目文件</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation>正在合并 {name}</translation>
    </message>
    <message>
        <source>Export project file</source>
        <translation>导出项目文件</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有任何改动</translation>
    </message>
    <message>
        <source>Merged: {counts}</source>
        <translation>已合并：{counts}</translation>
    </message>
    <message>
        <source>Project files</source>
        <translation>项目文件</translation>
    </message>
</context>
<context>
    <name>ProjectHead</name>
    <message>
        <source>Today: {name}</source>
        <translation>今天 {name}</translation>
    </message>
    <message>
        <source>In {days} d: {name}</source>
        <translation>{days} 天后 {name}</translation>
    </message>
    <message>
        <source>All projects…</source>
        <translation>全部项目…</translation>
    </message>
    <message>
        <source>Switch project</source>
        <translation>切换项目</translation>
    </message>
</context>
<context>
    <name>ProjectWatch</name>
    <message>
        <source>Assessing the project</source>
        <translation>正在评估项目</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Note a promise</source>
        <translation>记下承诺</translation>
    </message>
    <message>
        <source>Note the promise</source>
        <translation>记下承诺</translation>
    </message>
    <message>
        <source>Noted in the promise ledger</source>
        <translation>已记入承诺清单</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>对谁</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>Note a promise in it…</source>
        <translation>记下其中的承诺…</translation>
    </message>
    <message>
        <source>Promised: {text}</source>
        <translation>已承诺：{text}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查看(&amp;I)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>主导航</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>To-dos due today or overdue: {count}</source>
        <translation>{count} 项待办今天到期或已过期</translation>
    </message>
</context>
<context>
    <name>ReadOnlyNotice</name>
    <message>
        <source>Back to my own workspace</source>
        <translation>回到我的工作区</translation>
    </message>
    <message>
        <source>This window is for reading only: the workspace is open in another window ({holder}). To write, close that one and start the program again.</source>
        <translation>本窗口只供查看：工作区已在另一个窗口中打开（{holder}）。要修改，请关闭那个窗口后重新启动程序。</translation>
    </message>
    <message>
        <source>This window is for reading only: the workspace is damaged. Start the program again to repair it or to restore a backup.</source>
        <translation>本窗口只供查看：工作区已损坏。请重新启动程序，修复它或恢复备份。</translation>
    </message>
    <message>
        <source>This window is for reading only: the disk is full. Make room and start the program again.</source>
        <translation>本窗口只供查看：磁盘已满。请腾出空间后重新启动程序。</translation>
    </message>
    <message>
        <source>This window is for reading only: the folder of the workspace cannot be written.</source>
        <translation>本窗口只供查看：工作区文件夹不可写。</translation>
    </message>
    <message>
        <source>This window is for reading only: the workspace was opened that way.</source>
        <translation>本窗口只供查看：工作区以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Why? {change}</source>
        <translation>为什么？{change}</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>粘贴为新行</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>RenameOffer</name>
    <message>
        <source>“{old}” is now “{new}”, but it still stands {count} {count:time|times} in the project.</source>
        <translation>“{old}”已改为“{new}”，项目中还有 {count} 处旧名称。</translation>
    </message>
    <message>
        <source>Look and replace…</source>
        <translation>查看并替换…</translation>
    </message>
</context>
<context>
    <name>RenameWatch</name>
    <message>
        <source>Looking for old names</source>
        <translation>正在查找旧名称</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace throughout the project</source>
        <translation>全项目替换</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>For letters and digits: “HP” is not found in “HPE”</source>
        <translation>只对字母和数字起作用：“HPE”里的“HP”不算</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Looking for the name</source>
        <translation>正在查找名称</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Found {count} {count:time|times} in {records} {records:record|records}</source>
        <translation>在 {records} 条记录中找到 {count} 处</translation>
    </message>
    <message>
        <source>Replace {count} {count:time|times}</source>
        <translation>替换 {count} 处</translation>
    </message>
    <message>
        <source>This window only reads the workspace</source>
        <translation>当前窗口只读，不能修改</translation>
    </message>
    <message>
        <source>Write what the name is now</source>
        <translation>请填写新的名称</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>没有选中任何一处</translation>
    </message>
    <message>
        <source>Replacing “{old}”</source>
        <translation>正在替换“{old}”</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>替换前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>替换后</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Write strategy deck</source>
        <translation>生成内部策略书</translation>
    </message>
    <message>
        <source>A new outline from the plan, marked internal on each slide</source>
        <translation>由策划生成一份新提纲，每页都标明内部资料</translation>
    </message>
    <message>
        <source>Handover package…</source>
        <translation>项目交接包…</translation>
    </message>
    <message>
        <source>One folder for implementation: plan, promises, forms, talks, files</source>
        <translation>给实施团队的一个文件夹：策划、承诺、表单、讲稿、资料</translation>
    </message>
</context>
<context>
    <name>SampleProject</name>
    <message>
        <source>Opening the sample project</source>
        <translation>正在打开样例项目</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search knowledge base</source>
        <translation>搜索知识库</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Presales Desk</source>
        <translation>售前工作台</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>工作区没有打开</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>工作区文件夹</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Repairing saves what can still be read and fills the gaps from the newest good backup; the damaged file is kept either way.</source>
        <translation>“{name}”已损坏。修复可保存仍能读出的内容，并用最近的完好备份补齐；损坏的文件会一直保留。</translation>
    </message>
    <message>
        <source>The folder “{place}” cannot be written. Allow writing to it and try again, or only look at what it holds.</source>
        <translation>文件夹“{place}”不可写。请允许写入后重试，或者只查看里面的内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Repair it (the damaged file is kept)</source>
        <translation>修复（损坏的文件会保留）</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Make a new workspace in this folder</source>
        <translation>在这个文件夹中新建工作区</translation>
    </message>
    <message>
        <source>Choose another workspace…</source>
        <translation>选择其他工作区…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What can be undone</source>
        <translation>可以撤销的步骤</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>{count} steps to undo</source>
        <translation>可撤销 {count} 步</translation>
    </message>
    <message>
        <source>1 step to undo</source>
        <translation>可撤销 1 步</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Not saved; what you typed is kept</source>
        <translation>保存失败，输入的内容仍然保留</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>已自动保存</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>已自动保存 {time}</translation>
    </message>
    <message>
        <source>Local library · works offline</source>
        <translation>本地库·未联网也可用</translation>
    </message>
</context>
<context>
    <name>StrategyDeck</name>
    <message>
        <source>Writing the strategy deck</source>
        <translation>正在生成内部策略书</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TodoTable</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{day} · {count} d late</source>
        <translation>{day}·过期 {count} 天</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Go where it is done</source>
        <translation>前往办理处</translation>
    </message>
</context>
<context>
    <name>TodoWatch</name>
    <message>
        <source>Counting what is due</source>
        <translation>正在统计到期的待办</translation>
    </message>
</context>
<context>
    <name>TodoWords</name>
    <message>
        <source>What matters among the gaps is in to-dos already.</source>
        <translation>要紧的缺口都已列入待办。</translation>
    </message>
    <message>
        <source>New to-dos: {count}</source>
        <translation>新增 {count} 项待办</translation>
    </message>
    <message>
        <source>{new}; less pressing gaps left: {left}</source>
        <translation>{new}，另有 {left} 项次要缺口未转</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Bringing the archive up to date</source>
        <translation>正在更新归档</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>正在检查工作区</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
</context>
<context>
    <name>UseGestures</name>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>问答库</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>the SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>the question bank</source>
        <translation>问答库</translation>
    </message>
    <message>
        <source>a slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>the to-dos</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Taken over into {where} of “{project}”</source>
        <translation>已带入“{project}”的{where}</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>打开样例项目</translation>
    </message>
    <message>
        <source>Import project file…</source>
        <translation>导入项目文件…</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Everything is saved by itself; this does it now</source>
        <translation>内容会自动保存；此命令立即保存</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search the knowledge base</source>
        <translation>搜索知识库</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>在本页筛选</translation>
    </message>
    <message>
        <source>Show or shrink the navigation</source>
        <translation>展开或收起导航</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>显示或隐藏右侧栏</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Switch to Chinese</source>
        <translation>切换到英文</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小字号</translation>
    </message>
    <message>
        <source>Type at its normal size</source>
        <translation>恢复正常字号</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Replace throughout the project…</source>
        <translation>全项目替换…</translation>
    </message>
    <message>
        <source>Export project file…</source>
        <translation>导出项目文件…</translation>
    </message>
    <message>
        <source>Dates of the project to the calendar…</source>
        <translation>把项目日期导出到日历…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>My dates to the calendar…</source>
        <translation>把我的日期导出到日历…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>About Presales Desk</source>
        <translation>关于售前工作台</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>撤销：{label}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>重做：{label}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Undone: {label}</source>
        <translation>撤销：{label}</translation>
    </message>
    <message>
        <source>Made again: {label}</source>
        <translation>重做：{label}</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <translation>已删除“{name}”</translation>
    </message>
    <message>
        <source>Deleted “{name}” and {others} more</source>
        <translation>已删除“{name}”及另外 {others} 项</translation>
    </message>
</context>
</TS>
