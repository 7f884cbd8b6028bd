<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerRow</name>
    <message>
        <source>Attach evidence</source>
        <translation>添加证明材料</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>删除这条答案</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>可信度？</translation>
    </message>
    <message>
        <source>Sure: {level}</source>
        <translation>可信度{level}</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>还不清楚什么</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>What was changed</source>
        <translation>核实记录</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有改动。</translation>
    </message>
    <message>
        <source>Every change can be undone</source>
        <translation>每次改动都留痕，可撤销</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Click to copy</source>
        <translation>单击即可复制</translation>
    </message>
    <message>
        <source>Enter copies it</source>
        <translation>按回车键复制</translation>
    </message>
</context>
<context>
    <name>FactGestures</name>
    <message>
        <source>Attaching files</source>
        <translation>正在添加文件</translation>
    </message>
    <message>
        <source>Filled {count} key {count:fact|facts} from the sample</source>
        <translation>已用样例填充 {count} 条关键信息</translation>
    </message>
    <message>
        <source>Filling from the sample</source>
        <translation>正在用样例填充</translation>
    </message>
    <message>
        <source>Deleted an answer</source>
        <translation>已删除一条答案</translation>
    </message>
    <message>
        <source>Files that prove this answer</source>
        <translation>能证明这条答案的文件</translation>
    </message>
    <message>
        <source>Removed “{name}” from the project</source>
        <translation>已从项目中移除“{name}”</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>从项目中移除</translation>
    </message>
</context>
<context>
    <name>HowToAsk</name>
    <message>
        <source>How to ask</source>
        <translation>怎么问</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>可以问谁</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>缺了会怎样</translation>
    </message>
    <message>
        <source>Still to be asked or proved</source>
        <translation>还要问清或核实</translation>
    </message>
    <message>
        <source>Every question here has evidence. Ask again when it ages.</source>
        <translation>这一项的问题都有依据了。时间久了再核实一遍。</translation>
    </message>
    <message>
        <source>Who may know in this project</source>
        <translation>本项目中可以问的人</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>未接触</translation>
    </message>
</context>
<context>
    <name>ItemFoot</name>
    <message>
        <source>Previous item</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>A question of your own</source>
        <translation>自己要问的问题</translation>
    </message>
    <message>
        <source>{done} of {total} questions have evidence</source>
        <translation>{done}/{total} 问有依据</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Put the cursor here with Ctrl+Enter</source>
        <translation>按 Ctrl+Enter 可直接到这里输入</translation>
    </message>
    <message>
        <source>Without these six, no strategy holds. Ask, write down who said it and when, and how sure it is. The sample shows what good answers look like; one undo takes it away again.</source>
        <translation>六件事不清楚，策略就立不住。问到之后写下谁说的、哪天说的、有多可信。样例展示好答案的写法，填充后可一键撤销。</translation>
    </message>
    <message>
        <source>First find out these six things, then talk strategy</source>
        <translation>先弄清六件事，再谈策略</translation>
    </message>
    <message>
        <source>Fill from the sample</source>
        <translation>用样例填充</translation>
    </message>
    <message>
        <source>What to find out, and what we know</source>
        <translation>要问清楚的问题与答案</translation>
    </message>
    <message>
        <source>Who, when, how sure; what is still open</source>
        <translation>来源、日期、可信度、待查</translation>
    </message>
</context>
<context>
    <name>KeyInfoPage</name>
    <message>
        <source>Key information RSSKCBD</source>
        <translation>关键信息 RSSKCBD</translation>
    </message>
    <message>
        <source>Key info</source>
        <translation>关键信息</translation>
    </message>
    <message>
        <source>{done}/{total} proved</source>
        <translation>{done}/{total} 问有依据</translation>
    </message>
    <message>
        <source>Nobody has said anything yet</source>
        <translation>还没有人说起</translation>
    </message>
    <message>
        <source>The six key facts</source>
        <translation>六大关键信息</translation>
    </message>
    <message>
        <source>What is missing blocks nothing, but shows among the gaps of the project.</source>
        <translation>缺项不拦路，但会列入项目的缺口。</translation>
    </message>
    <message>
        <source>{answered} of {items} answered · {done} of {total} questions have evidence</source>
        <translation>{answered}/{items} 项有答案·{done}/{total} 问有依据</translation>
    </message>
    <message>
        <source>Take over notes…</source>
        <translation>导入交流记录…</translation>
    </message>
    <message>
        <source>Find answers in the notes of an exchange</source>
        <translation>从交流记录中找出答案</translation>
    </message>
    <message>
        <source>Export checklist</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Write the questions and answers as a Word document</source>
        <translation>把问题和答案写成 Word 文档</translation>
    </message>
    <message>
        <source>Copy interview outline</source>
        <translation>复制调研提纲</translation>
    </message>
    <message>
        <source>Copy all that has no evidence yet, with how and whom to ask</source>
        <translation>复制还没有依据的全部问题，以及怎么问、问谁</translation>
    </message>
    <message>
        <source>Add a question of your own</source>
        <translation>添加自己的问题</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>{letter} · {done}/{total} proved</source>
        <translation>{letter}·{done}/{total} 问有依据</translation>
    </message>
    <message>
        <source>Copied an interview outline with {count} {count:question|questions}</source>
        <translation>已复制调研提纲，共 {count} 个问题</translation>
    </message>
    <message>
        <source>Copied: {question}</source>
        <translation>已复制：{question}</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes of an exchange</source>
        <translation>交流记录</translation>
    </message>
    <message>
        <source>Paste the notes here, or open a file with them.</source>
        <translation>把记录粘贴到这里，或打开文件。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Reading the notes</source>
        <translation>正在读取记录</translation>
    </message>
    <message>
        <source>Offered: {count}. Tick what you take; words and questions can be changed.</source>
        <translation>找到 {count} 句可能的答案。勾选要采用的；文字和问题都可以改。</translation>
    </message>
    <message>
        <source>No sentence speaks about one of the questions.</source>
        <translation>没有找到与这些问题有关的句子。</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-20.</source>
        <translation>日期请写成 2026-11-20。</translation>
    </message>
    <message>
        <source>New answers: {count}</source>
        <translation>新增 {count} 条答案</translation>
    </message>
    <message>
        <source>Take {count} {count:answer|answers}</source>
        <translation>采用 {count} 条</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>What is taken stands beside the answers there are.</source>
        <translation>采用的句子成为新的答案，不会覆盖已有的。</translation>
    </message>
    <message>
        <source>Note a promise…</source>
        <translation>记下承诺…</translation>
    </message>
    <message>
        <source>From the words that are marked in the notes</source>
        <translation>取记录中选中的文字</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信度</translation>
    </message>
</context>
<context>
    <name>OfferTable</name>
    <message>
        <source>Sentences that may answer a question</source>
        <translation>可能的答案</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Answers the question</source>
        <translation>回答的问题</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>Another answer to this question</source>
        <translation>再加一条答案</translation>
    </message>
    <message>
        <source>Question of your own</source>
        <translation>自己的问题</translation>
    </message>
</context>
</TS>
