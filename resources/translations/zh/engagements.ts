<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AskedTable</name>
    <message>
        <source>Questions of the customer</source>
        <translation>客户的提问</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message>
        <source>Questions of the customer</source>
        <translation>客户提问</translation>
    </message>
    <message>
        <source>What may they ask?</source>
        <translation>对方可能问什么？</translation>
    </message>
    <message>
        <source>Filter questions</source>
        <translation>筛选提问</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Really asked</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>要练</translation>
    </message>
</context>
<context>
    <name>CarryCard</name>
    <message>
        <source>From earlier exchanges</source>
        <translation>前几次交流的遗留</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nothing open from earlier exchanges.</source>
        <translation>前几次交流没有未了的事项。</translation>
    </message>
    <message>
        <source>To a new exchange</source>
        <translation>顺延到新的交流</translation>
    </message>
    <message>
        <source>Waive: {text}</source>
        <translation>放弃：{text}</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Move on…</source>
        <translation>顺延…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Add an item of your own</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>Tick what is met: {count}</source>
        <translation>勾选已满足的 {count} 项</translation>
    </message>
    <message>
        <source>What the records say</source>
        <translation>记录里的情况</translation>
    </message>
    <message>
        <source>Before presenting</source>
        <translation>开讲之前</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>a time such as 14:05</source>
        <translation>14:05 这样的时间</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>When, where and why</source>
        <translation>时间、地点和目的</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Quick-response drill</source>
        <translation>快速反应训练</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>开始发问</translation>
    </message>
    <message>
        <source>Seconds for each answer</source>
        <translation>每题秒数</translation>
    </message>
    <message>
        <source>At once, without counting down</source>
        <translation>不倒数，立即开始</translation>
    </message>
</context>
<context>
    <name>DrillReview</name>
    <message>
        <source>Question {number} of {count}, answered in {time}</source>
        <translation>第 {number} 题，共 {count} 题，用时 {time}</translation>
    </message>
    <message>
        <source>No answer is written yet: write one in the bank.</source>
        <translation>还没有写回答：请到问答库补上。</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>我方回应</translation>
    </message>
    <message>
        <source>Six steps of answering</source>
        <translation>应答六步</translation>
    </message>
</context>
<context>
    <name>DrillWindow</name>
    <message>
        <source>Quick-response drill</source>
        <translation>快速反应训练</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>第 {number} 题，共 {count} 题</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>准备好了吗？</translation>
    </message>
    <message>
        <source>Space or → next · ← back · Esc leaves</source>
        <translation>空格或→下一题·←上一题·Esc 退出</translation>
    </message>
</context>
<context>
    <name>EngagementsCommands</name>
    <message>
        <source>New exchange</source>
        <translation>新建交流</translation>
    </message>
    <message>
        <source>A numbered meeting, with its key date</source>
        <translation>一次编号的正式会议，同时建立关键日期</translation>
    </message>
    <message>
        <source>New informal exchange</source>
        <translation>新建非正式交流</translation>
    </message>
    <message>
        <source>A talk on the side: a visit, a call, a meal</source>
        <translation>会议之外的沟通：拜访、电话、用餐</translation>
    </message>
    <message>
        <source>Export record</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Write all that is noted as a Word document</source>
        <translation>把记下的全部内容写成 Word 文档</translation>
    </message>
    <message>
        <source>Delete this exchange</source>
        <translation>删除这次交流</translation>
    </message>
    <message>
        <source>A small window that logs the meeting while it is held</source>
        <translation>会谈当场记录用的小窗口</translation>
    </message>
    <message>
        <source>Next part of the exchange</source>
        <translation>交流的下一页签</translation>
    </message>
    <message>
        <source>Previous part of the exchange</source>
        <translation>交流的上一页签</translation>
    </message>
</context>
<context>
    <name>EngagementsPage</name>
    <message>
        <source>Engagements</source>
        <translation>交流</translation>
    </message>
    <message>
        <source>Prepare, hold and sum up each exchange with the customer</source>
        <translation>每次交流从准备到总结</translation>
    </message>
    <message>
        <source>First agree on time, listeners and purpose</source>
        <translation>先约定时间、听众和目的</translation>
    </message>
    <message>
        <source>Preparing and holding the exchange then fills its summary, and what is left over opens the preparation of the next one.</source>
        <translation>准备和进行交流的同时，总结就写好了大半；遗留的事项会出现在下一次交流的准备里。</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>新建交流</translation>
    </message>
    <message>
        <source>Prepare “{name}”</source>
        <translation>准备“{name}”</translation>
    </message>
</context>
<context>
    <name>ExchangeFiling</name>
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
    <message>
        <source>Filing in the exchange store</source>
        <translation>正在存入售前实施库</translation>
    </message>
    <message>
        <source>In the exchange store as revision {number}</source>
        <translation>已存入售前实施库，第 {number} 版</translation>
    </message>
</context>
<context>
    <name>ExchangeFoot</name>
    <message>
        <source>Export Word</source>
        <translation>导出 Word</translation>
    </message>
    <message>
        <source>File in the exchange store</source>
        <translation>存入售前实施库</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>改回未完成</translation>
    </message>
    <message>
        <source>Mark as complete</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>还缺：{what}</translation>
    </message>
    <message>
        <source>Nothing is missing: file it while it is fresh</source>
        <translation>已经写全：趁热存入实施库</translation>
    </message>
    <message>
        <source>Complete since {day}</source>
        <translation>{day}完成</translation>
    </message>
</context>
<context>
    <name>ExchangeLooks</name>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>day open</source>
        <translation>日期待定</translation>
    </message>
</context>
<context>
    <name>ExchangePicker</name>
    <message>
        <source>Exchange</source>
        <translation>交流</translation>
    </message>
    <message>
        <source>Prepare: {name}</source>
        <translation>开始准备：{name}</translation>
    </message>
</context>
<context>
    <name>ExchangeSummaryTab</name>
    <message>
        <source>Exchange summary</source>
        <translation>交流总结</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>遗留问题</translation>
    </message>
    <message>
        <source>Promises made in this exchange</source>
        <translation>本次作出的承诺</translation>
    </message>
    <message>
        <source>Advice for the next exchange</source>
        <translation>下次交流的建议</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Nine groups</source>
        <translation>九组内容</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>还缺：{what}</translation>
    </message>
</context>
<context>
    <name>ExchangeTabHost</name>
    <message>
        <source>Parts of the exchange</source>
        <translation>交流的各部分</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Files of the exchange</source>
        <translation>交流的文件</translation>
    </message>
    <message>
        <source>No files yet: drop them here.</source>
        <translation>还没有文件，可以拖放到这里。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>From the project’s files…</source>
        <translation>选用项目文件…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>正在导入文件</translation>
    </message>
    <message>
        <source>The project has no files yet.</source>
        <translation>项目还没有文件。</translation>
    </message>
    <message>
        <source>Files that belong to this exchange</source>
        <translation>属于这次交流的文件</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>选用</translation>
    </message>
</context>
<context>
    <name>FlowStrip</name>
    <message>
        <source>Flow of the exchanges</source>
        <translation>交流的标准流程</translation>
    </message>
    <message>
        <source>Informal exchange {number}</source>
        <translation>非正式交流{number}</translation>
    </message>
    <message>
        <source>Analyse listeners {number}</source>
        <translation>听众分析{number}</translation>
    </message>
    <message>
        <source>Prepare {number}</source>
        <translation>交流准备{number}</translation>
    </message>
    <message>
        <source>Exchange {number}</source>
        <translation>正式交流{number}</translation>
    </message>
    <message>
        <source>Sum up {number}</source>
        <translation>交流总结{number}</translation>
    </message>
</context>
<context>
    <name>FollowUpFields</name>
    <message>
        <source>To whom</source>
        <translation>对谁</translation>
    </message>
</context>
<context>
    <name>FullScreenRun</name>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Space pauses · ← → turn · N notes · Esc leaves</source>
        <translation>空格暂停·←→翻页·N 记一笔·Esc 退出</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of the summary</source>
        <translation>总结的各组内容</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>How to handle it</source>
        <translation>处理原则</translation>
    </message>
    <message>
        <source>What every answer is for</source>
        <translation>回答的目的</translation>
    </message>
    <message>
        <source>{name}: {purpose}</source>
        <translation>{name}：{purpose}</translation>
    </message>
    <message>
        <source>{purpose}. Asked by: {asker}.</source>
        <translation>{purpose}。提问对象：{asker}。</translation>
    </message>
    <message>
        <source>Trap: {name}</source>
        <translation>陷阱：{name}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Notes</source>
        <translation>边讲边记</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Key listeners</source>
        <translation>重点听众</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>开讲前</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>演练评价</translation>
    </message>
</context>
<context>
    <name>LikelyQuestions</name>
    <message>
        <source>What these listeners may ask</source>
        <translation>这些听众可能会问</translation>
    </message>
    <message>
        <source>Likely questions</source>
        <translation>可能的提问</translation>
    </message>
    <message>
        <source>Take the first ten</source>
        <translation>采纳前十条</translation>
    </message>
    <message>
        <source>Looking for likely questions</source>
        <translation>正在推想可能的提问</translation>
    </message>
    <message>
        <source>A click or Enter takes one into the bank</source>
        <translation>单击或回车采纳进问答库</translation>
    </message>
    <message>
        <source>Nothing more: the bank holds all that the plan tells.</source>
        <translation>没有更多了：策划里能推想的都在问答库里。</translation>
    </message>
    <message>
        <source>Taking questions over</source>
        <translation>正在采纳提问</translation>
    </message>
    <message>
        <source>Taken into the bank: {count}</source>
        <translation>已采纳 {count} 条进问答库</translation>
    </message>
</context>
<context>
    <name>ListenersTab</name>
    <message>
        <source>Listeners</source>
        <translation>听众分析</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>本场听众</translation>
    </message>
    <message>
        <source>Who will be in the room, what do they know, want and fear, and whose opinion counts? Choose them from the stakeholders, or write down a name.</source>
        <translation>谁会在场？各自懂多少、要什么、怕什么，谁的意见算数？从干系人里选，或者直接写下姓名。</translation>
    </message>
    <message>
        <source>Name and title of somebody new</source>
        <translation>新人的姓名和职务，如：许峰 信息中心主任</translation>
    </message>
    <message>
        <source>From the stakeholders…</source>
        <translation>从干系人选…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>听众</translation>
    </message>
    <message>
        <source>{count}, of them key people: {keys}</source>
        <translation>{count} 人，关键人物 {keys} 人</translation>
    </message>
    <message>
        <source>Add expected listeners: {count}</source>
        <translation>加入预计听众 {count} 人</translation>
    </message>
    <message>
        <source>The project has no stakeholders yet.</source>
        <translation>项目还没有干系人。</translation>
    </message>
    <message>
        <source>Who listens?</source>
        <translation>谁来听？</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>选定</translation>
    </message>
</context>
<context>
    <name>MeetingPart</name>
    <message>
        <source>Who came</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Add agenda item</source>
        <translation>添加议程</translation>
    </message>
    <message>
        <source>Everybody came</source>
        <translation>全部到场</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
</context>
<context>
    <name>OurPeopleCard</name>
    <message>
        <source>Our people</source>
        <translation>我方人员</translation>
    </message>
    <message>
        <source>From the colleagues…</source>
        <translation>从同事选…</translation>
    </message>
    <message>
        <source>Name of one of us</source>
        <translation>我方人员姓名</translation>
    </message>
    <message>
        <source>Add colleagues in the settings first.</source>
        <translation>请先在设置里添加同事。</translation>
    </message>
    <message>
        <source>Who of us takes part?</source>
        <translation>我方谁参加？</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>参加</translation>
    </message>
</context>
<context>
    <name>OwnView</name>
    <message>
        <source>Questions of ours</source>
        <translation>我方提问</translation>
    </message>
    <message>
        <source>What do we want to ask?</source>
        <translation>我们想问什么？</translation>
    </message>
    <message>
        <source>From open key facts</source>
        <translation>由未明的关键信息带入</translation>
    </message>
    <message>
        <source>Answers to key facts…</source>
        <translation>回答转为关键信息…</translation>
    </message>
    <message>
        <source>Looking for open key facts</source>
        <translation>正在查找未明的关键信息</translation>
    </message>
    <message>
        <source>Questions taken over: {count}</source>
        <translation>已带入 {count} 条提问</translation>
    </message>
    <message>
        <source>Nothing new: all key facts are known or asked for.</source>
        <translation>没有新的：关键信息都已明确，或已列入提问。</translation>
    </message>
    <message>
        <source>The answer speaks about none of the key questions.</source>
        <translation>回答里没有涉及关键信息的句子。</translation>
    </message>
    <message>
        <source>Take into the key facts</source>
        <translation>转为关键信息</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>New key facts: {count}</source>
        <translation>新增 {count} 条关键信息</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
</context>
<context>
    <name>PreparationCommands</name>
    <message>
        <source>Leftover is dealt with</source>
        <translation>遗留事项已处理</translation>
    </message>
    <message>
        <source>Move leftover to a later exchange</source>
        <translation>遗留事项顺延到以后的交流</translation>
    </message>
    <message>
        <source>Waive leftover, with the reason</source>
        <translation>放弃遗留事项并写明原因</translation>
    </message>
</context>
<context>
    <name>PreparationRuns</name>
    <message>
        <source>last {day}, {way}</source>
        <translation>最近 {day} {way}</translation>
    </message>
    <message>
        <source>{taken} of {planned}</source>
        <translation>用时 {taken}／{planned}</translation>
    </message>
    <message>
        <source>rated {mean} of 5</source>
        <translation>评分 {mean}／5</translation>
    </message>
</context>
<context>
    <name>PreparationTab</name>
    <message>
        <source>Preparation</source>
        <translation>准备清单</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message>
        <source>Four questions that move</source>
        <translation>打动客户的四种问题</translation>
    </message>
    <message>
        <source>Six forms</source>
        <translation>六种提问形式</translation>
    </message>
    <message>
        <source>What asking is good for</source>
        <translation>提问的作用</translation>
    </message>
    <message>
        <source>Four principles</source>
        <translation>提问四原则</translation>
    </message>
</context>
<context>
    <name>PromiseLedger</name>
    <message>
        <source>Go where it was made</source>
        <translation>转到作出之处</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which promises</source>
        <translation>显示哪些承诺</translation>
    </message>
    <message>
        <source>What did we promise?</source>
        <translation>承诺了什么？</translation>
    </message>
    <message>
        <source>No promise is open. Whatever we say yes to, in an exchange, on the phone or in a bid, belongs here: with who keeps it, and by when.</source>
        <translation>没有未了的承诺。凡是答应客户的事，不论在交流中、电话里还是投标文件中，都记在这里，并写明由谁、何时兑现。</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>未了 {count} 项</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>逾期 {count} 项</translation>
    </message>
    <message>
        <source>It was noted by hand: {source}</source>
        <translation>这项承诺是手工记下的：{source}</translation>
    </message>
    <message>
        <source>It was noted by hand</source>
        <translation>这项承诺是手工记下的</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>导出 Word</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交流</translation>
    </message>
    <message>
        <source>Promise ledger</source>
        <translation>承诺清单</translation>
    </message>
</context>
<context>
    <name>PromisesTab</name>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Export the promise ledger…</source>
        <translation>导出承诺清单…</translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>Landed</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Said from the customer&apos;s use</source>
        <translation>从客户应用的角度说</translation>
    </message>
    <message>
        <source>or in words</source>
        <translation>或用文字说明</translation>
    </message>
    <message>
        <source>an expert of the jury</source>
        <translation>例：某位评标专家</translation>
    </message>
    <message>
        <source>Was really asked</source>
        <translation>已当场提出</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>对谁</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Files that prove it…</source>
        <translation>证明材料…</translation>
    </message>
    <message>
        <source>Choose a question to see how it is handled.</source>
        <translation>选一条提问，看怎样应对。</translation>
    </message>
    <message>
        <source>This project has no files yet.</source>
        <translation>本项目还没有文件。</translation>
    </message>
    <message>
        <source>Files that prove the answer</source>
        <translation>回答的证明材料</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Questions</source>
        <translation>问答库</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>客户提问</translation>
    </message>
    <message>
        <source>We ask</source>
        <translation>我方提问</translation>
    </message>
    <message>
        <source>Difficult scenes</source>
        <translation>难点场面</translation>
    </message>
    <message>
        <source>Quick-response drill</source>
        <translation>快速反应训练</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新增提问</translation>
    </message>
    <message>
        <source>There is no question to practise yet.</source>
        <translation>还没有可练的提问。</translation>
    </message>
</context>
<context>
    <name>RehearsalCommands</name>
    <message>
        <source>Start, pause or go on with the rehearsal</source>
        <translation>开始、暂停或继续演练</translation>
    </message>
    <message>
        <source>Next slide of the rehearsal</source>
        <translation>演练下一页</translation>
    </message>
    <message>
        <source>Slide before in the rehearsal</source>
        <translation>演练上一页</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>结束演练</translation>
    </message>
    <message>
        <source>Note something about the rehearsal</source>
        <translation>演练记一笔</translation>
    </message>
    <message>
        <source>Rehearse on the full screen</source>
        <translation>全屏演练</translation>
    </message>
    <message>
        <source>Clock, slide and cue alone: F11</source>
        <translation>只看时钟、画面和提词：F11</translation>
    </message>
    <message>
        <source>Quick-response drill</source>
        <translation>快速反应训练</translation>
    </message>
    <message>
        <source>Questions are fired without a gap</source>
        <translation>连续发问，中间不停</translation>
    </message>
</context>
<context>
    <name>RehearsalLooks</name>
    <message>
        <source>Questions and answers</source>
        <translation>交互问答</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>慢 {time}</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>快 {time}</translation>
    </message>
</context>
<context>
    <name>RehearsalTab</name>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>还没有演练</translation>
    </message>
    <message>
        <source>Deleted the rehearsal of {day}</source>
        <translation>已删除 {day} 的演练</translation>
    </message>
</context>
<context>
    <name>RunHead</name>
    <message>
        <source>Way of rehearsing</source>
        <translation>演练方式</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>计划 {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>{late} took {lost} too long: save {save} in {shorten}, the longest to come.</source>
        <translation>{late}多讲了 {lost}，建议在后面最长的{shorten}里省出 {save}。</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>这个工作区只能阅读。</translation>
    </message>
    <message>
        <source>Progress of the segments</source>
        <translation>各段进度</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>Earlier rehearsals</source>
        <translation>历次演练</translation>
    </message>
    <message>
        <source>Not rehearsed yet</source>
        <translation>还没有演练</translation>
    </message>
    <message>
        <source>{took} of {planned}</source>
        <translation>{took} / {planned}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
</context>
<context>
    <name>ScenesView</name>
    <message>
        <source>Difficult scenes</source>
        <translation>难点场面</translation>
    </message>
    <message>
        <source>A scene of our own</source>
        <translation>新增自己的场面</translation>
    </message>
    <message>
        <source>Delete this scene</source>
        <translation>删除这个场面</translation>
    </message>
    <message>
        <source>What you write here holds for all projects.</source>
        <translation>这里写的对所有项目有效。</translation>
    </message>
    <message>
        <source>(open: give it a name of your own)</source>
        <translation>（留给自己的场面：请起名）</translation>
    </message>
    <message>
        <source>our handling</source>
        <translation>已写应对</translation>
    </message>
    <message>
        <source>What we do and say</source>
        <translation>怎么做、怎么说</translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>Flow and times</source>
        <translation>流程与计时</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>各段</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>计划 {time}</translation>
    </message>
    <message>
        <source>{name}: {spent} of {planned}</source>
        <translation>{name}：{spent} / {planned}</translation>
    </message>
    <message>
        <source>Slide {first}</source>
        <translation>第 {first} 页</translation>
    </message>
    <message>
        <source>Slides {first}–{last}</source>
        <translation>第 {first}–{last} 页</translation>
    </message>
</context>
<context>
    <name>SimulatedQuestion</name>
    <message>
        <source>Another</source>
        <translation>换一题</translation>
    </message>
    <message>
        <source>Quick-response drill</source>
        <translation>快速反应训练</translation>
    </message>
    <message>
        <source>Questions that may be asked are practised here.</source>
        <translation>问答库里的提问在这里练。</translation>
    </message>
    <message>
        <source>No answer is written yet.</source>
        <translation>还没有写回答。</translation>
    </message>
    <message>
        <source>{name} may ask</source>
        <translation>{name}可能会问</translation>
    </message>
    <message>
        <source>Simulated question</source>
        <translation>模拟提问</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>我方回应</translation>
    </message>
    <message>
        <source>Six steps of answering</source>
        <translation>应答六步</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>To stress</source>
        <translation>要凸显</translation>
    </message>
    <message>
        <source>Speak to</source>
        <translation>看着谁讲</translation>
    </message>
    <message>
        <source>{spent} on this one, planned {planned}</source>
        <translation>本页已讲 {spent}，计划 {planned}</translation>
    </message>
    <message>
        <source>Slide {number} · {segment}</source>
        <translation>第 {number} 页·{segment}</translation>
    </message>
    <message>
        <source>No script in the notes of this slide.</source>
        <translation>这一页的备注里没有讲稿。</translation>
    </message>
    <message>
        <source>Next: slide {number}</source>
        <translation>下一页：第 {number} 页</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>StageDeck</name>
    <message>
        <source>Reading the template</source>
        <translation>正在读取模板</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the preparation</source>
        <translation>准备的步骤</translation>
    </message>
</context>
<context>
    <name>SummaryTexts</name>
    <message>
        <source>Take over from phase and purpose</source>
        <translation>从阶段和目的带入</translation>
    </message>
    <message>
        <source>Take over from the talk</source>
        <translation>从讲稿带入</translation>
    </message>
    <message>
        <source>Take over the names of the files</source>
        <translation>带入文件名</translation>
    </message>
</context>
</TS>
