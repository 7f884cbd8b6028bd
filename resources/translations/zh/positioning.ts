<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdjustmentsCard</name>
    <message>
        <source>Adjustments</source>
        <translation>动态调整记录</translation>
    </message>
    <message>
        <source>every change of the plan with its reason</source>
        <translation>每次调整都留下原因</translation>
    </message>
    <message>
        <source>When you change the position, the strategy or the phases, the reason is kept here.</source>
        <translation>调整定位、策略或阶段时，原因会记在这里。</translation>
    </message>
    <message>
        <source>chance {before}% → {after}%</source>
        <translation>可能性 {before}% → {after}%</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>What to mend here</source>
        <translation>本页先改这些</translation>
    </message>
</context>
<context>
    <name>BasisChips</name>
    <message>
        <source>Divided by</source>
        <translation>划分依据</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>open</source>
        <translation>（未定）</translation>
    </message>
</context>
<context>
    <name>ListenersRow</name>
    <message>
        <source>Add a listener</source>
        <translation>添加交流对象</translation>
    </message>
    <message>
        <source>Listeners in “{phase}”</source>
        <translation>“{phase}”的交流对象</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Take out of this phase</source>
        <translation>从本阶段去掉</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Position of the opportunity</source>
        <translation>商机定位</translation>
    </message>
    <message>
        <source>drag the dot, or move it with the arrow keys and Enter</source>
        <translation>拖动圆点，或用方向键移动后按 Enter</translation>
    </message>
    <message>
        <source>Suggests: {level}. Take over</source>
        <translation>建议：{level}，采用</translation>
    </message>
    <message>
        <source>Suggests: {level}</source>
        <translation>建议：{level}</translation>
    </message>
    <message>
        <source>By the evidence {percent}%, sureness {sureness}%</source>
        <translation>按依据 {percent}%，把握 {sureness}%</translation>
    </message>
    <message>
        <source>such as 3000000</source>
        <translation>如 300万</translation>
    </message>
</context>
<context>
    <name>OpportunityMap</name>
    <message>
        <source>by evidence {percent}%</source>
        <translation>按依据 {percent}%</translation>
    </message>
    <message>
        <source>Develop the chance</source>
        <translation>重点经营，培育机会</translation>
    </message>
    <message>
        <source>Win with little effort</source>
        <translation>顺势拿下，控制投入</translation>
    </message>
    <message>
        <source>Drag me</source>
        <translation>拖我</translation>
    </message>
    <message>
        <source>We: {percent}%</source>
        <translation>本项目 {percent}%</translation>
    </message>
    <message>
        <source>Map of opportunities</source>
        <translation>商机定位图</translation>
    </message>
</context>
<context>
    <name>PhaseTroubles</name>
    <message>
        <source>Exchange the dates</source>
        <translation>对调起止日期</translation>
    </message>
    <message>
        <source>Change to {day}</source>
        <translation>改到 {day}</translation>
    </message>
</context>
<context>
    <name>PhasesCard</name>
    <message>
        <source>Phases of the competition</source>
        <translation>竞争阶段划分与各阶段重点</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>No key date with a day lies behind the phases. Add one on the overview first.</source>
        <translation>还没有可用来划分阶段的关键日期（要有日期，且在已有阶段之后）。请先在概览中添加。</translation>
    </message>
    <message>
        <source>Added {count} {count:phase|phases} by the key dates</source>
        <translation>已按关键日期划分 {count} 个阶段</translation>
    </message>
    <message>
        <source>{deleted}, with {count} {count:link|links}</source>
        <translation>{deleted}，及 {count} 条关联</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Divide the time until the decision into phases</source>
        <translation>把定标前的时间划分成几个阶段</translation>
    </message>
    <message>
        <source>Each has its own focus and a goal that scores. The key dates of the tender give a first division.</source>
        <translation>每个阶段都要有明确的竞争重点和加分目标。可先按招标的关键日期划分。</translation>
    </message>
    <message>
        <source>Propose from the key dates</source>
        <translation>按关键日期划分</translation>
    </message>
</context>
<context>
    <name>PositioningPage</name>
    <message>
        <source>Positioning and strategy</source>
        <translation>定位与策略</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位与策略</translation>
    </message>
    <message>
        <source>First decide how hard to go, then how</source>
        <translation>先定要不要全力打，再定怎么打</translation>
    </message>
    <message>
        <source>Plan history</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Read the plan of any day, or compare two days</source>
        <translation>查看任意一天的策划，或比较两天</translation>
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
        <source>Export sales plan</source>
        <translation>导出销售策划方案</translation>
    </message>
    <message>
        <source>Write strategy, phases and tripwires as a Word document</source>
        <translation>把策略、阶段和撤出条件写成 Word 文档</translation>
    </message>
    <message>
        <source>Propose phases from the key dates</source>
        <translation>按关键日期划分阶段</translation>
    </message>
    <message>
        <source>Add exit tripwire</source>
        <translation>添加撤出条件</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>添加阶段</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Source, day and certainty: {origin}</source>
        <translation>来源、日期与可信度：{origin}</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>补来源</translation>
    </message>
    <message>
        <source>Evidence: {question}</source>
        <translation>依据：{question}</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>依据是什么？</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Four questions</source>
        <translation>商机四问</translation>
    </message>
    <message>
        <source>for us and for every competitor, with evidence</source>
        <translation>我方与每个对手都要回答，并有依据</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>谁的答案</translation>
    </message>
    <message>
        <source>We ourselves</source>
        <translation>我方</translation>
    </message>
</context>
<context>
    <name>ShownStrip</name>
    <message>
        <source>Shown today</source>
        <translation>今天已展示</translation>
    </message>
    <message>
        <source>How did the customer react?</source>
        <translation>客户反应如何？</translation>
    </message>
</context>
<context>
    <name>StrategyCard</name>
    <message>
        <source>Overall strategy</source>
        <translation>总体策略</translation>
    </message>
    <message>
        <source>In one sentence: with what we win, and against whom</source>
        <translation>用一句话写清：靠什么赢，赢谁</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
</context>
<context>
    <name>StrengthTable</name>
    <message>
        <source>Schedule of strengths</source>
        <translation>优势展示安排</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>Schedule of strengths</source>
        <translation>优势展示安排</translation>
    </message>
    <message>
        <source>Add phases above; then say which brings out what.</source>
        <translation>请先在上面添加阶段，再安排哪个阶段展示哪项优势。</translation>
    </message>
    <message>
        <source>Strengths of the SWOT stand here by phases: each shown once, and not so early that rivals can answer. Write them down in the SWOT first.</source>
        <translation>SWOT 中的优势在这里按阶段安排：每项展示一次，又不早到让对手来得及应对。请先在 SWOT 中写下优势。</translation>
    </message>
</context>
<context>
    <name>TripwireTable</name>
    <message>
        <source>True</source>
        <translation>已成立</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未成立</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>every decision maker</source>
        <translation>所有决策人</translation>
    </message>
</context>
<context>
    <name>TripwiresCard</name>
    <message>
        <source>When to get out</source>
        <translation>及时撤出条件</translation>
    </message>
    <message>
        <source>Add tripwire</source>
        <translation>添加撤出条件</translation>
    </message>
    <message>
        <source>{count} true: act now</source>
        <translation>{count} 条已成立，请照办</translation>
    </message>
    <message>
        <source>Agree now on what makes us stop: a day that passes, a budget below our price, a decision maker we have not met, a competitor who comes in. The program checks it every day.</source>
        <translation>现在就约定什么情况下撤出：过了某一天、预算低于我方报价、没有见到决策人、某个对手进入。程序每天核对。</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Our decision</source>
        <translation>我方决定</translation>
    </message>
    <message>
        <source>Overruled: {reason}</source>
        <translation>未采用建议：{reason}。</translation>
    </message>
    <message>
        <source>{yes} yes, {no} no, {open} not known</source>
        <translation>{yes} 个是，{no} 个否，{open} 个不清楚</translation>
    </message>
    <message>
        <source>They may: {position}</source>
        <translation>对手可能：{position}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>先不下结论</translation>
    </message>
    <message>
        <source>Advice: {position}</source>
        <translation>建议：{position}</translation>
    </message>
</context>
</TS>
