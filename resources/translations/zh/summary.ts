<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArchivePreview</name>
    <message>
        <source>Archive preview</source>
        <translation>归档预览</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目总结</translation>
    </message>
    <message>
        <source>As readers will see it</source>
        <translation>读者看到的样子</translation>
    </message>
    <message>
        <source>Files that go in: {count}</source>
        <translation>归入的文件：{count} 个</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Names follow the rule in the settings.</source>
        <translation>文件名按设置中的命名规则生成。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Say whose material they are</source>
        <translation>在概览中标明是谁的资料</translation>
    </message>
    <message>
        <source>The result and the lessons will stand here.</source>
        <translation>这里会显示结果与教训。</translation>
    </message>
</context>
<context>
    <name>GroupSection</name>
    <message>
        <source>{filled}/{total} filled</source>
        <translation>已填 {filled}/{total}</translation>
    </message>
    <message>
        <source>{count} required</source>
        <translation>{count} 处必填</translation>
    </message>
    <message>
        <source>Take over from the plan</source>
        <translation>从策划带入</translation>
    </message>
    <message>
        <source>Take over from the key facts</source>
        <translation>从关键信息带入</translation>
    </message>
    <message>
        <source>Take over from the key dates</source>
        <translation>从关键日期带入</translation>
    </message>
    <message>
        <source>Take over result and prices</source>
        <translation>带入结果与价格</translation>
    </message>
    <message>
        <source>Take over outlines and files</source>
        <translation>带入提纲与文件名</translation>
    </message>
    <message>
        <source>Take over the names of the files</source>
        <translation>带入文件名</translation>
    </message>
</context>
<context>
    <name>ResultSection</name>
    <message>
        <source>How did the project end?</source>
        <translation>项目结果如何？</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>定标日期</translation>
    </message>
    <message>
        <source>Empty when it was us</source>
        <translation>我方中标时留空</translation>
    </message>
    <message>
        <source>Words to find it by, separated by commas</source>
        <translation>便于检索的词，用逗号分开</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>{filled} of {total} filled</source>
        <translation>已填 {filled}/{total}</translation>
    </message>
    <message>
        <source>“{field}” is missing</source>
        <translation>缺“{field}”</translation>
    </message>
</context>
<context>
    <name>SummaryFoot</name>
    <message>
        <source>Go there</source>
        <translation>去填写</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>导出 Word</translation>
    </message>
    <message>
        <source>Submit archive</source>
        <translation>提交归档</translation>
    </message>
    <message>
        <source>Withdraw archive</source>
        <translation>撤回归档</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>Archived on {day}</source>
        <translation>已于{day}归档</translation>
    </message>
    <message>
        <source>Complete: ready for the archive</source>
        <translation>内容齐全，可以归档</translation>
    </message>
    <message>
        <source>Missing before archiving: {count}. First: {field}</source>
        <translation>还差 {count} 项才能归档：{field}</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Archived on {day}. The summary can be read here; withdraw the archive to change it. Archiving again files a new revision.</source>
        <translation>已于{day}归档，这里只能查看。要修改请先撤回归档；再次归档会另存一个新版本。</translation>
    </message>
    <message>
        <source>First say how the project ended: what has to be written depends on it. Won or lost, the summary turns the project into knowledge for the next one.</source>
        <translation>请先写明项目的结果，要填的内容由它决定。无论成败，总结都会成为下一个项目的经验。</translation>
    </message>
    <message>
        <source>Write already, while it is open</source>
        <translation>结果未定，先写总结</translation>
    </message>
</context>
<context>
    <name>SummaryGestures</name>
    <message>
        <source>Archiving the project</source>
        <translation>正在归档项目</translation>
    </message>
    <message>
        <source>Withdrawing the archive</source>
        <translation>正在撤回归档</translation>
    </message>
    <message>
        <source>Archived: a search of the knowledge base finds it</source>
        <translation>已归档，可在知识库中检索</translation>
    </message>
    <message>
        <source>Withdrawn: the summary can be changed again</source>
        <translation>已撤回归档，可以继续修改</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>正在添加文件</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary and archive</source>
        <translation>总结归档</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>总结归档</translation>
    </message>
    <message>
        <source>Project summary</source>
        <translation>项目总结</translation>
    </message>
    <message>
        <source>What was learned, for whoever comes next · {filled} of {total} fields</source>
        <translation>把一个项目变成可复用的经验·已填 {filled}/{total}</translation>
    </message>
    <message>
        <source>Export the summary to Word…</source>
        <translation>导出总结（Word）…</translation>
    </message>
    <message>
        <source>Take over all that the plan knows</source>
        <translation>从策划全部带入</translation>
    </message>
    <message>
        <source>Fills fields that are still empty, as one step of undo</source>
        <translation>只填空白字段，可一步撤销</translation>
    </message>
    <message>
        <source>Submit archive</source>
        <translation>提交归档</translation>
    </message>
    <message>
        <source>Withdraw archive</source>
        <translation>撤回归档</translation>
    </message>
</context>
</TS>
