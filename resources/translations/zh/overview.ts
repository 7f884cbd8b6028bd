<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CompareCards</name>
    <message>
        <source>Six elements: we and the best rival</source>
        <translation>竞争六要素·我方与最强对手</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Key dates</source>
        <translation>关键日期</translation>
    </message>
    <message>
        <source>Add at least the next exchange, the tender dates and the day of the decision.</source>
        <translation>至少加上下一次交流、招标各日期和定标日。</translation>
    </message>
    <message>
        <source>Add key date</source>
        <translation>添加关键日期</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交流</translation>
    </message>
    <message>
        <source>next: {name} in {days} d</source>
        <translation>下一个：{name}，还有 {days} 天</translation>
    </message>
</context>
<context>
    <name>DecidedSection</name>
    <message>
        <source>Decide or adjust</source>
        <translation>确定或调整</translation>
    </message>
    <message>
        <source>No strategy is written yet.</source>
        <translation>还没有写总体策略。</translation>
    </message>
</context>
<context>
    <name>ElementPlot</name>
    <message>
        <source>Six elements of competition</source>
        <translation>竞争六要素</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>level</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>{by} ahead</source>
        <translation>领先 {by}</translation>
    </message>
    <message>
        <source>{by} behind</source>
        <translation>落后 {by}</translation>
    </message>
</context>
<context>
    <name>ExcitingSection</name>
    <message>
        <source>Ask what the customer will judge by.</source>
        <translation>先问清客户看重什么、为什么兴奋。</translation>
    </message>
</context>
<context>
    <name>FactsDrawer</name>
    <message>
        <source>Project facts</source>
        <translation>项目信息</translation>
    </message>
    <message>
        <source>Overall strategy</source>
        <translation>总体策略</translation>
    </message>
    <message>
        <source>What excites the customer</source>
        <translation>客户兴奋点</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files of the project</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Drop files onto this page, or add them. Copies are kept.</source>
        <translation>把文件拖到本页，或点“添加文件”。程序保存的是副本。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Taking in files: {count}</source>
        <translation>正在添加 {count} 个文件</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入“{name}”</translation>
    </message>
    <message>
        <source>Add files to the project</source>
        <translation>向项目添加文件</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>副本存放的文件夹</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>What is missing</source>
        <translation>待补的关键缺口</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>恢复提示</translation>
    </message>
    <message>
        <source>Turn into a to-do</source>
        <translation>转为待办</translation>
    </message>
    <message>
        <source>Silence this one…</source>
        <translation>不再提示这一条…</translation>
    </message>
    <message>
        <source>Silence all of this kind…</source>
        <translation>不再提示这一类…</translation>
    </message>
    <message>
        <source>{count} more like it</source>
        <translation>同类还有 {count} 条</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>What is missing</source>
        <translation>待补的关键缺口</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>All into to-dos</source>
        <translation>全部转为待办</translation>
    </message>
    <message>
        <source>Nothing is missing now.</source>
        <translation>目前没有缺口。</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 项</translation>
    </message>
    <message>
        <source>Only what matters most</source>
        <translation>只看最要紧的</translation>
    </message>
    <message>
        <source>Silenced: {count}</source>
        <translation>不再提示：{count} 项</translation>
    </message>
    <message>
        <source>Silence: {gap}</source>
        <translation>不再提示：{gap}</translation>
    </message>
    <message>
        <source>Silenced.</source>
        <translation>不再提示。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>立项 {day}</translation>
    </message>
    <message>
        <source>Export project brief</source>
        <translation>导出项目简报</translation>
    </message>
    <message>
        <source>Rename files by the naming rule</source>
        <translation>按命名规则给文件改名</translation>
    </message>
    <message>
        <source>Add key date</source>
        <translation>添加关键日期</translation>
    </message>
    <message>
        <source>Assessing the project</source>
        <translation>正在评估项目</translation>
    </message>
    <message>
        <source>{percent}% complete</source>
        <translation>完整度 {percent}%</translation>
    </message>
    <message>
        <source>changed {moment}</source>
        <translation>更新于 {moment}</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>Gaps: {count}</source>
        <translation>{count} 处缺口</translation>
    </message>
</context>
<context>
    <name>PositionMap</name>
    <message>
        <source>across: win chance →   up: importance ↑</source>
        <translation>横轴：成功可能性 →&#x3000;纵轴：重要程度 ↑</translation>
    </message>
    <message>
        <source>Develop</source>
        <translation>重点经营</translation>
    </message>
    <message>
        <source>Easy win</source>
        <translation>顺势拿下</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>First estimate the chance to win</source>
        <translation>先填成功可能性</translation>
    </message>
    <message>
        <source>First judge the importance</source>
        <translation>先定重要程度</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Tasks {done}/{count}</source>
        <translation>任务 {done}/{count}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段划分</translation>
    </message>
    <message>
        <source>By which list of stages the project is followed</source>
        <translation>选择按哪一种阶段划分推进项目</translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>behind us</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>current</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>StateCards</name>
    <message>
        <source>Progress in the method</source>
        <translation>方法进度</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>最近动态</translation>
    </message>
    <message>
        <source>What is changed from now on is listed here.</source>
        <translation>此后的改动会列在这里。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>商机定位</translation>
    </message>
    <message>
        <source>{percent}% complete</source>
        <translation>完整度 {percent}%</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Schedule and phases</source>
        <translation>时间表与交流阶段</translation>
    </message>
    <message>
        <source>Edit phases</source>
        <translation>编辑阶段</translation>
    </message>
</context>
<context>
    <name>WinCard</name>
    <message>
        <source>Chance to win</source>
        <translation>成功可能性</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>推动它的依据</translation>
    </message>
    <message>
        <source>No evidence has moved it yet.</source>
        <translation>还没有依据推动它。</translation>
    </message>
    <message>
        <source>Our estimate {own}, by the evidence {seen}%, sureness {sure}%</source>
        <translation>我方估计 {own}，依据推算 {seen}%，把握 {sure}%</translation>
    </message>
    <message>
        <source>our estimate</source>
        <translation>我方估计</translation>
    </message>
    <message>
        <source>by the evidence</source>
        <translation>依据推算</translation>
    </message>
    <message>
        <source>sureness {percent}%</source>
        <translation>把握 {percent}%</translation>
    </message>
    <message>
        <source>Both are noted whenever our estimate changes.</source>
        <translation>每次调整我方估计，两者都会记下。</translation>
    </message>
</context>
</TS>
