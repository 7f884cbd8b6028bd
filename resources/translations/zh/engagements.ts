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
        <translation type="unfinished">客户的提问</translation>
    </message>
    <message>
        <source>What may they ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To practise</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Add an item of your own</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>Tick {count} that are met</source>
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
    <name>Companion</name>
    <message>
        <source>Live companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small window that logs the meeting while it is held</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, without counting down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillReview</name>
    <message>
        <source>Question {number} of {count}, answered in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is written yet: write one in the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six steps of answering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillWindow</name>
    <message>
        <source>Quick-response drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or → next · ← back · Esc leaves</source>
        <translation type="unfinished"></translation>
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
        <source>Delete this exchange</source>
        <translation>删除这次交流</translation>
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
        <source>{count} not named by the rule: rename</source>
        <translation>{count} 份不合命名规则：改名</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>正在收入文件</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space pauses · ← → turn · N notes · Esc leaves</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every answer is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}. Asked by: {asker}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trap: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikelyQuestions</name>
    <message>
        <source>What these listeners may ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for likely questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click or Enter takes one into the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more: the bank holds all that the plan tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking questions over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into the bank: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListenersTab</name>
    <message>
        <source>Listeners</source>
        <translation>听众分析</translation>
    </message>
    <message>
        <source>{count} people</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we want to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From open key facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to key facts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for open key facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions taken over: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: all key facts are known or asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer speaks about none of the key questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into the key facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key facts: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What asking is good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four principles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisesTab</name>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
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
        <translation>我们答应了什么？</translation>
    </message>
    <message>
        <source>No promise is open. Whatever we say yes to, in an exchange, on the phone or in a bid, belongs here: with who keeps it, and by when.</source>
        <translation>没有未了的承诺。交流中、电话里、标书里答应过的事都记在这里：谁来办，什么时候办完。</translation>
    </message>
    <message>
        <source>Export the promise ledger…</source>
        <translation>导出承诺清单…</translation>
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
        <source>Export Word</source>
        <translation>导出 Word</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>作出于</translation>
    </message>
    <message>
        <source>Promise ledger</source>
        <translation>承诺清单</translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>Said from the customer&apos;s use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expert of the jury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was really asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">对谁</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Files that prove it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question to see how it is handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no files yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that prove the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick-response drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question to practise yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalCommands</name>
    <message>
        <source>Start, pause or go on with the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next slide of the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide before in the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note something about the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse on the full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock, slide and cue alone: F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick-response drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions are fired without a gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalLooks</name>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalTab</name>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the rehearsal of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunHead</name>
    <message>
        <source>Way of rehearsing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late} took {lost} too long: save {save} in {shorten}, the longest to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the segments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>Earlier rehearsals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rehearsed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{took} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenesView</name>
    <message>
        <source>Difficult scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scene of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here holds for all projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(open: give it a name of your own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do and say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>Flow and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {spent} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulatedQuestion</name>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick-response drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that may be asked are practised here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six steps of answering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>To stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spent} on this one, planned {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide {number} · {segment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No script in the notes of this slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: slide {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageDeck</name>
    <message>
        <source>Reading the template</source>
        <translation type="unfinished"></translation>
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
    <name>SummaryFiling</name>
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
<context>
    <name>TabHost</name>
    <message>
        <source>Parts of the exchange</source>
        <translation>交流的各部分</translation>
    </message>
</context>
</TS>
