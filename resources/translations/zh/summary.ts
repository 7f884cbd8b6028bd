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
        <source>Write it as Word…</source>
        <translation>导出 Word…</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>案例卡</translation>
    </message>
    <message>
        <source>Tells the case to other customers, and is offered for their slides.</source>
        <translation>把这个项目讲给其他客户听，做 PPT 时可直接选用。</translation>
    </message>
    <message>
        <source>Make a case card…</source>
        <translation>做成案例卡…</translation>
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
        <source>Compulsory for important projects; the level is not judged yet</source>
        <translation>重要和极重要的项目必写；还没有判断重要程度</translation>
    </message>
    <message>
        <source>Not compulsory at the level “{level}”</source>
        <translation>“{level}”项目可以不写</translation>
    </message>
    <message>
        <source>Compulsory at the level “{level}”. Missing: {fields}</source>
        <translation>“{level}”项目必写，还缺：{fields}</translation>
    </message>
    <message>
        <source>Compulsory at the level “{level}”: complete, filed with the project</source>
        <translation>“{level}”项目必写：内容已齐，随项目归档</translation>
    </message>
    <message>
        <source>The result and the lessons will stand here.</source>
        <translation>这里会显示结果与教训。</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Make a case card</source>
        <translation>做成案例卡</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What the customer is called</source>
        <translation>对客户的称呼</translation>
    </message>
    <message>
        <source>People and competitors</source>
        <translation>人名和对手</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Make case card</source>
        <translation>做成案例卡</translation>
    </message>
    <message>
        <source>The card is made of the summary as a draft in the knowledge base. Read it before you publish it: published, it is offered for slides of other projects.</source>
        <translation>从总结做出的案例卡先是知识库里的草稿。请通读后再发布：发布以后，其他项目做 PPT 时就能选用。</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>不写名称</translation>
    </message>
    <message>
        <source>Named: they agreed</source>
        <translation>写明名称（客户已同意）</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>换成代称</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>照写</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>不写</translation>
    </message>
    <message>
        <source>As a range</source>
        <translation>写成区间</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>照写</translation>
    </message>
</context>
<context>
    <name>ElementChips</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
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
        <source>Take over {count} {count:thing|things} not done</source>
        <translation>从“没做到”带入 {count} 条</translation>
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
        <source>Take over from the exchanges</source>
        <translation>从交流总结带入</translation>
    </message>
    <message>
        <source>Take over the strengths that were shown</source>
        <translation>带入展示过的优势</translation>
    </message>
    <message>
        <source>Take over the questions answered badly</source>
        <translation>带入没答好的问题</translation>
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
    <name>PhasesReview</name>
    <message>
        <source>Phases: planned and done</source>
        <translation>各阶段的策略与实际</translation>
    </message>
    <message>
        <source>Take over {count} {count:phase|phases} from the history</source>
        <translation>从策划历史带入 {count} 个阶段</translation>
    </message>
    <message>
        <source>The plan has no phases. With phases, what was planned stands here beside what was done.</source>
        <translation>策划里还没有划分阶段。划分以后，当时的策略和实际执行会并排列在这里。</translation>
    </message>
    <message>
        <source>Divide the plan into phases</source>
        <translation>去划分阶段</translation>
    </message>
    <message>
        <source>{count} {count:phase|phases} still to be judged</source>
        <translation>{count} 个阶段待填</translation>
    </message>
    <message>
        <source>Strategy then</source>
        <translation>当时的策略</translation>
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
    <name>ScoreSums</name>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Scores of the evaluation</source>
        <translation>评分结果</translation>
    </message>
    <message>
        <source>The winner; the runner-up, when we won</source>
        <translation>中标方；我方中标时为第二名</translation>
    </message>
    <message>
        <source>What we expected when we answered the tender</source>
        <translation>应答招标文件时预计的得分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Scores</source>
        <translation>评分结果</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加评分项</translation>
    </message>
    <message>
        <source>against {name}</source>
        <translation>与{name}相比</translation>
    </message>
    <message>
        <source>Take over {count} {count:item|items} of the tender</source>
        <translation>从招标评分表带入 {count} 项</translation>
    </message>
    <message>
        <source>Write down what was to be had and what each side got; a table can be pasted from Excel. It shows where the project was decided.</source>
        <translation>写下各项满分和双方得分，可以从 Excel 粘贴整张表。从这里能看出胜负在哪一项。</translation>
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
        <source>Making the case card</source>
        <translation>正在做案例卡</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>正在添加文件</translation>
    </message>
    <message>
        <source>Case card begun: read it, then publish it</source>
        <translation>案例卡已做成草稿：请通读后发布</translation>
    </message>
</context>
<context>
    <name>SummaryMeeting</name>
    <message>
        <source>Take over who took part</source>
        <translation>带入参与过的人</translation>
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
        <source>Export the case analysis to Word…</source>
        <translation>导出案例分析报告 Word…</translation>
    </message>
    <message>
        <source>Make a case card of the summary…</source>
        <translation>把总结做成案例卡…</translation>
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
