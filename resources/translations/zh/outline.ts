<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcceptedDialog</name>
    <message>
        <source>Accepted as it is</source>
        <translation>已接受的检查结果</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>已接受的检查结果</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消接受</translation>
    </message>
    <message>
        <source>The check leaves these out and they hold up no sending. Taken back, they show again.</source>
        <translation>检查不再提示这些结果，也不因此阻止发送。取消接受后会重新提示。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{problem}: nothing of the kind is found any more</source>
        <translation>{problem}：现在已查不出这类问题</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未写理由</translation>
    </message>
</context>
<context>
    <name>AgendaForm</name>
    <message>
        <source>Topic</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Question it answers</source>
        <translation>回答什么问题</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Chapters (three to seven)</source>
        <translation>目录（三到七项）</translation>
    </message>
</context>
<context>
    <name>ArchitectureForm</name>
    <message>
        <source>Layers, the top first (two to five)</source>
        <translation>层次，最上层在前（2–5 层）</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Blocks: a | b | new *</source>
        <translation>模块：甲 | 乙 | 新建 *</translation>
    </message>
    <message>
        <source>Bars across all layers (up to two)</source>
        <translation>贯穿各层的竖条（最多 2 个）</translation>
    </message>
    <message>
        <source>Such as security or operations</source>
        <translation>例如安全体系、运维体系</translation>
    </message>
</context>
<context>
    <name>BarDonutForm</name>
    <message>
        <source>Ring: caption (what, scope, unit)</source>
        <translation>环图：图题（内容、范围、单位）</translation>
    </message>
    <message>
        <source>Bars: caption (what, scope, unit)</source>
        <translation>条图：图题（内容、范围、单位）</translation>
    </message>
    <message>
        <source>Ring: shares (three to five)</source>
        <translation>环图：各部分（3–5 项）</translation>
    </message>
    <message>
        <source>Bars (three to six)</source>
        <translation>条图：各条（3–6 项）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Emphasised</source>
        <translation>强调</translation>
    </message>
</context>
<context>
    <name>BeforeAfterForm</name>
    <message>
        <source>Head: today</source>
        <translation>左栏标题：现状</translation>
    </message>
    <message>
        <source>Head: afterwards</source>
        <translation>右栏标题：目标</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Pairs (three to five)</source>
        <translation>成对的变化（3–5 组）</translation>
    </message>
    <message>
        <source>Number today</source>
        <translation>现状数字</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>数字的含义</translation>
    </message>
    <message>
        <source>Number afterwards</source>
        <translation>目标数字</translation>
    </message>
</context>
<context>
    <name>BulletsForm</name>
    <message>
        <source>Point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>添加要点</translation>
    </message>
    <message>
        <source>Detail or figures</source>
        <translation>细节或数据</translation>
    </message>
    <message>
        <source>What the number counts</source>
        <translation>数字说明什么</translation>
    </message>
    <message>
        <source>Points (up to five)</source>
        <translation>要点（最多五条）</translation>
    </message>
    <message>
        <source>Proof: number</source>
        <translation>佐证数字</translation>
    </message>
    <message>
        <source>Proof: words</source>
        <translation>佐证说明</translation>
    </message>
</context>
<context>
    <name>CardsForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>数字的含义</translation>
    </message>
    <message>
        <source>Cards (three or four)</source>
        <translation>卡片（3–4 张）</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Reference customer</source>
        <translation>样板客户</translation>
    </message>
    <message>
        <source>The customer agreed to be named</source>
        <translation>客户同意公开名称</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>引用授权</translation>
    </message>
    <message>
        <source>Profile (two lines: trade and size, period)</source>
        <translation>概况（两行：行业与规模、时间）</translation>
    </message>
    <message>
        <source>Trade and size</source>
        <translation>行业与规模</translation>
    </message>
    <message>
        <source>Gain as one number</source>
        <translation>收益数字</translation>
    </message>
    <message>
        <source>What the number counts</source>
        <translation>数字的含义</translation>
    </message>
    <message>
        <source>Problem, similar to this customer&apos;s</source>
        <translation>类似问题</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>What the customer gained</source>
        <translation>获得收益</translation>
    </message>
</context>
<context>
    <name>CauseEffectForm</name>
    <message>
        <source>Cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>传导机制</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>业务后果</translation>
    </message>
    <message>
        <source>Causes (two to four)</source>
        <translation>因果链（2–4 条）</translation>
    </message>
</context>
<context>
    <name>ChartForm</name>
    <message>
        <source>Chart type</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>What it shows, scope, unit</source>
        <translation>内容、范围、单位</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>数据说明什么</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Chart data (first column: categories; paste from Excel)</source>
        <translation>图表数据（首列为类别，可从 Excel 粘贴）</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图题</translation>
    </message>
    <message>
        <source>So what (two or three lines)</source>
        <translation>这意味着（两三条）</translation>
    </message>
    <message>
        <source>Not a number, left out of the chart: {cells}</source>
        <translation>不是数字，图上留空：{cells}</translation>
    </message>
</context>
<context>
    <name>CheckDock</name>
    <message>
        <source>All checks passed</source>
        <translation>检查通过</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>All findings…</source>
        <translation>全部检查项…</translation>
    </message>
    <message>
        <source>Let the program mend the chosen finding (M)</source>
        <translation>由程序修正选中的一条（M）</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Leave it as it is, with a reason (A)</source>
        <translation>保持原样并写明理由（A）</translation>
    </message>
    <message>
        <source>Deck check</source>
        <translation>PPT 检查</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} 分</translation>
    </message>
    <message>
        <source>Accepted: {count}…</source>
        <translation>已接受 {count} 项…</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>收起检查列表</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>展开检查列表</translation>
    </message>
    <message>
        <source>checked again after each change</source>
        <translation>改动后自动重查</translation>
    </message>
    <message>
        <source>{count} {count:check|checks} passed</source>
        <translation>{count} 项通过</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Whole talk</source>
        <translation>全稿</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去改</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>What we covered</source>
        <translation>回顾的内容</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>请求的事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>请求行动</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>感谢聆听</translation>
    </message>
    <message>
        <source>A wish for the customer</source>
        <translation>对客户的祝愿</translation>
    </message>
    <message>
        <source>Empty: the contact of the company profile</source>
        <translation>留空则用公司资料中的联系方式</translation>
    </message>
    <message>
        <source>Recap (up to three)</source>
        <translation>内容回顾（最多三条）</translation>
    </message>
    <message>
        <source>Actions (up to four)</source>
        <translation>请求行动（最多四项）</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>祝愿</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>CompareMatrixForm</name>
    <message>
        <source>Comparison</source>
        <translation>竞争对比</translation>
    </message>
    <message>
        <source>Sides across, ours first; ▲ ahead ＝ level ▼ behind</source>
        <translation>各方横排，我方在前；▲ 领先 ＝ 持平 ▼ 落后</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied: {count} {count:slide|slides}</source>
        <translation>已复制 {count} 页</translation>
    </message>
    <message>
        <source>Copied: {count} {count:slide|slides}. They name {names}: reword them.</source>
        <translation>已复制 {count} 页，其中提到 {names}，请改掉。</translation>
    </message>
    <message>
        <source>From the text: {count} {count:slide|slides}</source>
        <translation>已从文字加入 {count} 页</translation>
    </message>
    <message>
        <source>The agenda says so already</source>
        <translation>目录与各段一致</translation>
    </message>
    <message>
        <source>The agenda is in step with the talk</source>
        <translation>目录已与各段对齐</translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>Empty: the customer of the project</source>
        <translation>留空则用项目的客户</translation>
    </message>
    <message>
        <source>Empty: the presenter of the outline</source>
        <translation>留空则用讲稿资料中的汇报人</translation>
    </message>
    <message>
        <source>Presented to</source>
        <translation>呈送</translation>
    </message>
    <message>
        <source>Presented by (up to two lines)</source>
        <translation>汇报人（最多两行）</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Listener</source>
        <translation>听众</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>诉求与顾虑</translation>
    </message>
    <message>
        <source>Pains answered</source>
        <translation>痛点的回答</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Their slides</source>
        <translation>讲给他的页</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>我方优势</translation>
    </message>
    <message>
        <source>Success keys</source>
        <translation>成功关键</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>一项没有</translation>
    </message>
    <message>
        <source>none met</source>
        <translation>一条没有</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>还不清楚</translation>
    </message>
    <message>
        <source>gets nothing</source>
        <translation>什么也没得到</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>痛点不明</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>没有案例</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Strengths of this phase on no slide</source>
        <translation>本阶段要凸显而没有上页的优势</translation>
    </message>
    <message>
        <source>Plays on no slide</source>
        <translation>没有上页的打法</translation>
    </message>
    <message>
        <source>Success keys met by no slide</source>
        <translation>没有页回应的成功关键</translation>
    </message>
    <message>
        <source>Slides that are for nobody</source>
        <translation>没有对应听众的页</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>谁得到了什么</translation>
    </message>
    <message>
        <source>New slide for “{name}”</source>
        <translation>为“{name}”新建一页</translation>
    </message>
    <message>
        <source>Tie to slides…</source>
        <translation>对应到已有的页…</translation>
    </message>
    <message>
        <source>Show where it is kept</source>
        <translation>看它的出处</translation>
    </message>
    <message>
        <source>No slide says yet for whom it is: choose listeners in the editor, or draft from the plan.</source>
        <translation>还没有一页标明讲给谁听：在编辑区选听众，或从策划生成提纲。</translation>
    </message>
    <message>
        <source>Nothing in this talk is for {names}.</source>
        <translation>{names}在这份讲稿里什么也没得到。</translation>
    </message>
    <message>
        <source>The pains of {names} are not answered.</source>
        <translation>{names}的痛点没有回答。</translation>
    </message>
    <message>
        <source>Every known pain is answered; no case is shown to {names}.</source>
        <translation>已知的痛点都有回答；{names}还没有看到案例。</translation>
    </message>
    <message>
        <source>All {count} listeners have slides, and no known pain is open.</source>
        <translation>{count} 位听众都有对应的页，已知的痛点都有回答。</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names}等，另有 {more} 人</translation>
    </message>
    <message>
        <source>Looking at who gets what</source>
        <translation>正在看谁得到了什么</translation>
    </message>
    <message>
        <source>Nobody is known who listens to this talk</source>
        <translation>还不知道谁来听</translation>
    </message>
    <message>
        <source>Put the people who vote, sign and use on the map, with what they want and fear: then every slide can say for whom it is.</source>
        <translation>先把会投票、会签字、会使用的人放上来，写下他们的诉求和顾虑，每一页才能标明讲给谁听。</translation>
    </message>
    <message>
        <source>To the stakeholders</source>
        <translation>去填干系人</translation>
    </message>
</context>
<context>
    <name>DeckChecks</name>
    <message>
        <source>Mended: {what}</source>
        <translation>已修正：{what}</translation>
    </message>
    <message>
        <source>Put “{new}” in place of “{old}”?</source>
        <translation>把“{old}”换成“{new}”？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace a name on this slide</source>
        <translation>替换这一页中的名称</translation>
    </message>
    <message>
        <source>The check tells it again</source>
        <translation>检查会重新提示这一项</translation>
    </message>
    <message>
        <source>Accepted: {what}</source>
        <translation>已接受：{what}</translation>
    </message>
    <message>
        <source>Checking the deck</source>
        <translation>正在检查 PPT</translation>
    </message>
</context>
<context>
    <name>DeckGeneration</name>
    <message>
        <source>{count} {count:finding has|findings have} to be mended before the deck is shown to anybody.</source>
        <translation>还有 {count} 处必须改，改好再给客户看。</translation>
    </message>
    <message>
        <source>Mend first</source>
        <translation>先改</translation>
    </message>
    <message>
        <source>Generate all the same</source>
        <translation>仍然生成</translation>
    </message>
    <message>
        <source>Generate PPT</source>
        <translation>生成 PPT</translation>
    </message>
    <message>
        <source>PowerPoint presentations</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>Generating {name}</source>
        <translation>正在生成 {name}</translation>
    </message>
    <message>
        <source>Generated {name}: {count} {count:slide|slides}</source>
        <translation>已生成 {name}，共 {count} 页</translation>
    </message>
    <message>
        <source>“{name}” is open in another program and was left as it is. The new deck was saved as “{other}”.</source>
        <translation>“{name}”正在其他程序中打开，没有改动它。新的演示文稿已保存为“{other}”。</translation>
    </message>
    <message>
        <source>The deck was not generated</source>
        <translation>PPT 没有生成</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>Use the built-in template</source>
        <translation>用内置模板</translation>
    </message>
    <message>
        <source>PowerPoint templates</source>
        <translation>PowerPoint 模板</translation>
    </message>
</context>
<context>
    <name>DiscussionForm</name>
    <message>
        <source>Invitation</source>
        <translation>引导语</translation>
    </message>
    <message>
        <source>Topics (two to four)</source>
        <translation>讨论题（2–4 个）</translation>
    </message>
    <message>
        <source>Empty: the contact of the company profile</source>
        <translation>留空则用公司资料里的联系方式</translation>
    </message>
    <message>
        <source>We look forward to your questions</source>
        <translation>期待听到各位的意见</translation>
    </message>
    <message>
        <source>A topic for the discussion</source>
        <translation>一个讨论题</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Where the slide comes from</source>
        <translation>这一页的来源</translation>
    </message>
    <message>
        <source>The proposed slide</source>
        <translation>建议的这一页</translation>
    </message>
    <message>
        <source>What the plan still lacks</source>
        <translation>策划里还缺</translation>
    </message>
    <message>
        <source>Turn into to-dos</source>
        <translation>转为待办</translation>
    </message>
    <message>
        <source>{count} to find out</source>
        <translation>{count} 项待弄清</translation>
    </message>
    <message>
        <source>{count} {count:slide|slides}, {new} to take</source>
        <translation>{count} 页，可加入 {new} 页</translation>
    </message>
    <message>
        <source>Proposed slides</source>
        <translation>建议的页</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Plan has changed</source>
        <translation>策划已变</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>手工改过</translation>
    </message>
    <message>
        <source>Not in the outline yet: it is added to its block.</source>
        <translation>提纲里还没有，将加入所属的段。</translation>
    </message>
    <message>
        <source>A slide of the outline says this already.</source>
        <translation>提纲里已有一页讲这件事。</translation>
    </message>
    <message>
        <source>The plan says something else since; tick it to renew the slide.</source>
        <translation>起草之后策划有变，勾选即按策划更新这一页。</translation>
    </message>
    <message>
        <source>The plan has changed, but this slide was edited by hand: it stays as it is.</source>
        <translation>策划有变，但这一页手工改过，保持不动。</translation>
    </message>
    <message>
        <source>{kind} · from: {origin}</source>
        <translation>{kind}·来自：{origin}</translation>
    </message>
    <message>
        <source>{kind} · from: {origin} and {others} more</source>
        <translation>{kind}·来自：{origin} 等，另有 {others} 处</translation>
    </message>
    <message>
        <source>Drafted from the plan</source>
        <translation>从策划生成提纲</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Back to the outline</source>
        <translation>回到提纲</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Add {count} {count:slide|slides}</source>
        <translation>加入 {count} 页</translation>
    </message>
    <message>
        <source>one step of undo takes it back</source>
        <translation>可一键撤销</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新增 {count} 页</translation>
    </message>
    <message>
        <source>{count} changed since</source>
        <translation>策划已变 {count} 页</translation>
    </message>
    <message>
        <source>{count} edited by hand</source>
        <translation>手工改过 {count} 页</translation>
    </message>
    <message>
        <source>{count} already there</source>
        <translation>已有 {count} 页</translation>
    </message>
    <message>
        <source>The plan does not give a slide yet</source>
        <translation>策划里的内容还不够写出一页</translation>
    </message>
    <message>
        <source>Slides come from what listeners want and fear, the six key facts, the strengths of the SWOT and the cases of the knowledge base: fill in what is listed below.</source>
        <translation>页面取自听众的诉求与顾虑、六项关键信息、SWOT 的优势和知识库的案例：先把下面列出的补上。</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Drafting the talk from the plan</source>
        <translation>正在从策划生成提纲</translation>
    </message>
    <message>
        <source>Taken from the draft: {count} {count:slide|slides}</source>
        <translation>已从策划加入 {count} 页</translation>
    </message>
    <message>
        <source>New to-dos: {count}</source>
        <translation>新建待办 {count} 条</translation>
    </message>
    <message>
        <source>There are open to-dos about all of this already</source>
        <translation>这些都已有未完成的待办</translation>
    </message>
</context>
<context>
    <name>FfabForm</name>
    <message>
        <source>Feature</source>
        <translation>特色</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Advantage</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>效益</translation>
    </message>
    <message>
        <source>FFAB rows (two to four)</source>
        <translation>FFAB 条目（2–4 条）</translation>
    </message>
</context>
<context>
    <name>FfabLibrary</name>
    <message>
        <source>FFAB library</source>
        <translation>FFAB 库</translation>
    </message>
    <message>
        <source>Find rows: feature, need, product</source>
        <translation>查找：特色、需求、产品</translation>
    </message>
    <message>
        <source>Put on the slide</source>
        <translation>放到这一页</translation>
    </message>
    <message>
        <source>Keep the rows of this slide</source>
        <translation>把这一页的行存入库</translation>
    </message>
    <message>
        <source>From other talks…</source>
        <translation>从其他讲稿取…</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新建一行</translation>
    </message>
    <message>
        <source>New feature</source>
        <translation>新特色</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write a feature once, use it in every talk</source>
        <translation>特色写一次，每次交流都能用</translation>
    </message>
    <message>
        <source>Feature, function, advantage, benefit: the benefit says what this customer gains, best with a number.</source>
        <translation>特色、功能、优点、效益：效益要写给客户带来什么，最好有数字。</translation>
    </message>
    <message>
        <source>Fill from the sample</source>
        <translation>用样例填充</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 行</translation>
    </message>
    <message>
        <source>On the slide: {count} {count:row|rows}</source>
        <translation>已放到这一页：{count} 行</translation>
    </message>
    <message>
        <source>Rows of the FFAB library</source>
        <translation>FFAB 库的行</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New in the library: {count} {count:row|rows}</source>
        <translation>已存入库：{count} 行</translation>
    </message>
    <message>
        <source>The library has these rows already</source>
        <translation>库里已有这些行</translation>
    </message>
    <message>
        <source>Words for a benefit: {verbs}</source>
        <translation>效益的说法：{verbs}</translation>
    </message>
    <message>
        <source>{verbs} ({objects})</source>
        <translation>{verbs}（{objects}）</translation>
    </message>
</context>
<context>
    <name>FileChecks</name>
    <message>
        <source>Without notes, comments and inside traces; refused while errors stand</source>
        <translation>不带备注、批注和内部痕迹；有必须改的问题时不放行</translation>
    </message>
    <message>
        <source>Check a PPT file…</source>
        <translation>检查 PPT 文件…</translation>
    </message>
    <message>
        <source>Copy for the customer…</source>
        <translation>生成发送稿…</translation>
    </message>
    <message>
        <source>Prepare a PPT file for sending…</source>
        <translation>把 PPT 文件做成发送稿…</translation>
    </message>
    <message>
        <source>Prepare a PPT file for sending</source>
        <translation>把 PPT 文件做成发送稿</translation>
    </message>
    <message>
        <source>PowerPoint presentations</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>Check a PPT file</source>
        <translation>检查 PPT 文件</translation>
    </message>
</context>
<context>
    <name>GanttForm</name>
    <message>
        <source>What a period is</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Periods (six to twelve): a | b | c</source>
        <translation>时间段（6–12 段）：甲 | 乙 | 丙</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>From period</source>
        <translation>起始段</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Words on the bar</source>
        <translation>条上文字</translation>
    </message>
    <message>
        <source>Kind of bar</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tasks and bars (an empty task: another bar of the one above)</source>
        <translation>任务与进度条（任务留空：上一任务的又一条）</translation>
    </message>
</context>
<context>
    <name>GridEditor</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>在下方插入行</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>删除所选行</translation>
    </message>
    <message>
        <source>Insert column right</source>
        <translation>在右侧插入列</translation>
    </message>
    <message>
        <source>Delete columns</source>
        <translation>删除所选列</translation>
    </message>
</context>
<context>
    <name>ImageForm</name>
    <message>
        <source>Choose picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Alternative text: what is seen on it, for who cannot see it</source>
        <translation>替代文字：图里看到什么，供看不到的人使用</translation>
    </message>
    <message>
        <source>Such as: racks in the new server room, half of them filled</source>
        <translation>例如：新机房的机柜，一半已装满</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>What it shows, place, date</source>
        <translation>内容、地点、日期</translation>
    </message>
    <message>
        <source>Beside it (up to four lines; none: the picture takes the whole width)</source>
        <translation>图旁要点（最多 4 行；不写则图片占满全宽）</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>说明什么</translation>
    </message>
    <message>
        <source>Drop or paste another one to replace it</source>
        <translation>拖入或粘贴另一张即可替换</translation>
    </message>
    <message>
        <source>or drop a file here, or paste with Ctrl+V</source>
        <translation>也可以把文件拖到这里，或按 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Say in a sentence what is seen on the picture.</source>
        <translation>用一句话写明图里看到什么。</translation>
    </message>
</context>
<context>
    <name>KeyFiguresForm</name>
    <message>
        <source>Number with unit</source>
        <translation>数字与单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Scope, or what it was before</source>
        <translation>口径，或改造前的数值</translation>
    </message>
    <message>
        <source>Figures (three or four)</source>
        <translation>大数字（3–4 个）</translation>
    </message>
</context>
<context>
    <name>KindGallery</name>
    <message>
        <source>Find a kind of slide</source>
        <translation>查找版式</translation>
    </message>
    <message>
        <source>No kind of that name</source>
        <translation>没有这个名称的版式</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>All kinds of slides</source>
        <translation>全部版式</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Remove line</source>
        <translation>移除这一行</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>Short version</source>
        <translation>精简版</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>How long may the short version take?</source>
        <translation>精简版讲多长时间？</translation>
    </message>
    <message>
        <source>It becomes a talk of its own: slides that answer a listener or carry out a play stay first; this talk is not touched.</source>
        <translation>另成一份讲稿：优先保留回答听众、落实打法的页；原讲稿不动。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成精简版</translation>
    </message>
</context>
<context>
    <name>NotesBar</name>
    <message>
        <source>Begin this part of the notes</source>
        <translation>开始写备注的这一部分</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Draft from the plan</source>
        <translation>从策划生成提纲</translation>
    </message>
    <message>
        <source>Talk details</source>
        <translation>讲稿资料</translation>
    </message>
    <message>
        <source>Which template the deck gets, and how it is used</source>
        <translation>生成时使用的模板，以及各类页面用哪个版式</translation>
    </message>
    <message>
        <source>FFAB library</source>
        <translation>FFAB 库</translation>
    </message>
    <message>
        <source>More for this outline</source>
        <translation>提纲的更多操作</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>计划时长</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新页</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Untitled talk</source>
        <translation>未命名的讲稿</translation>
    </message>
    <message>
        <source>{planned} min, slot not set</source>
        <translation>{planned} 分钟，未定场次时长</translation>
    </message>
    <message>
        <source>{planned} / {slot} min</source>
        <translation>{planned} / {slot} 分钟</translation>
    </message>
    <message>
        <source>Built-in template</source>
        <translation>内置模板</translation>
    </message>
    <message>
        <source>Template: {name}</source>
        <translation>模板：{name}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>New outline</source>
        <translation>新建提纲</translation>
    </message>
    <message>
        <source>Add missing blocks</source>
        <translation>补齐缺少的段落</translation>
    </message>
    <message>
        <source>Slides of another talk…</source>
        <translation>复制其他讲稿的页…</translation>
    </message>
    <message>
        <source>Text as slides…</source>
        <translation>文字转为页…</translation>
    </message>
    <message>
        <source>Short version of the talk…</source>
        <translation>生成精简版…</translation>
    </message>
    <message>
        <source>Import outline file…</source>
        <translation>导入提纲文件…</translation>
    </message>
    <message>
        <source>Export outline file…</source>
        <translation>导出提纲文件…</translation>
    </message>
    <message>
        <source>Delete outline</source>
        <translation>删除提纲</translation>
    </message>
</context>
<context>
    <name>OutlineForm</name>
    <message>
        <source>Talk details</source>
        <translation>讲稿资料</translation>
    </message>
    <message>
        <source>cover and footer take them from here</source>
        <translation>封面和页脚取自这里</translation>
    </message>
    <message>
        <source>Back to the slide</source>
        <translation>回到幻灯片</translation>
    </message>
    <message>
        <source>Empty: the mark of the company profile</source>
        <translation>留空则用公司资料中的密级标识</translation>
    </message>
    <message>
        <source>Purpose or value, in one line</source>
        <translation>用一行写明目的或价值</translation>
    </message>
    <message>
        <source>How the whole talk argues; patterns for it: Insert menu</source>
        <translation>整份讲稿怎样论证；对应的套路在“插入”菜单里</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>Outline and deck</source>
        <translation>提纲与PPT</translation>
    </message>
    <message>
        <source>Generate PPT</source>
        <translation>生成 PPT</translation>
    </message>
    <message>
        <source>export write PowerPoint pptx deck presentation</source>
        <translation>导出 幻灯片 演示稿 PowerPoint pptx</translation>
    </message>
    <message>
        <source>Add slide</source>
        <translation>添加一页</translation>
    </message>
    <message>
        <source>Note a promise made on the slide…</source>
        <translation>记下本页的承诺…</translation>
    </message>
    <message>
        <source>Duplicate slides</source>
        <translation>复制所选页</translation>
    </message>
    <message>
        <source>Rename slide</source>
        <translation>改标题</translation>
    </message>
    <message>
        <source>Move slides up</source>
        <translation>上移所选页</translation>
    </message>
    <message>
        <source>Move slides down</source>
        <translation>下移所选页</translation>
    </message>
    <message>
        <source>Delete slides</source>
        <translation>删除所选页</translation>
    </message>
    <message>
        <source>New outline</source>
        <translation>新建提纲</translation>
    </message>
    <message>
        <source>Draft from the plan</source>
        <translation>从策划生成提纲</translation>
    </message>
    <message>
        <source>Add missing blocks</source>
        <translation>补齐缺少的段落</translation>
    </message>
    <message>
        <source>Import outline file…</source>
        <translation>导入提纲文件…</translation>
    </message>
    <message>
        <source>Export outline file…</source>
        <translation>导出提纲文件…</translation>
    </message>
    <message>
        <source>Delete outline</source>
        <translation>删除提纲</translation>
    </message>
    <message>
        <source>All findings of the deck check</source>
        <translation>PPT 检查的全部检查项</translation>
    </message>
    <message>
        <source>Accepted findings of the deck check…</source>
        <translation>已接受的检查结果…</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Outline of the talk</source>
        <translation>看提纲</translation>
    </message>
    <message>
        <source>Coverage: who gets what</source>
        <translation>看覆盖：谁得到了什么</translation>
    </message>
    <message>
        <source>Story line: headlines alone</source>
        <translation>看故事线：只读标题</translation>
    </message>
    <message>
        <source>View before</source>
        <translation>上一个视图</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>Talk details</source>
        <translation>讲稿资料</translation>
    </message>
    <message>
        <source>Show or hide the deck check</source>
        <translation>展开或收起 PPT 检查</translation>
    </message>
    <message>
        <source>Lay out the five blocks of TQCSS, then one claim on each slide</source>
        <translation>先按 TQCSS 搭五段，再写每页一句结论</translation>
    </message>
    <message>
        <source>Trends, questions, cases, solution, success factors: begin with what moves the customer, end with what both sides need for success.</source>
        <translation>趋势、关键问题、样板客户、整体方案、成功关键：从客户关心的大势讲起，最后说清双方怎样才能成功。</translation>
    </message>
    <message>
        <source>Lay out five blocks</source>
        <translation>搭好五段</translation>
    </message>
    <message>
        <source>Fill from the sample</source>
        <translation>用样例填充</translation>
    </message>
    <message>
        <source>One step of undo takes it back</source>
        <translation>可一键撤销</translation>
    </message>
    <message>
        <source>TQCSS: trends, questions, cases, solution, success factors</source>
        <translation>TQCSS：趋势、关键问题、样板客户、整体方案、成功关键</translation>
    </message>
    <message>
        <source>Slide {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Add slide</source>
        <translation>添加一页</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改标题</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
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
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>{count} {count:slide|slides}</source>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
</context>
<context>
    <name>PainTableForm</name>
    <message>
        <source>Purchasing and finance</source>
        <translation>采购财务</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Fact today</source>
        <translation>目前表现</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期望的回答</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>关心的事</translation>
    </message>
    <message>
        <source>Pains (three to five, from every level)</source>
        <translation>痛点（3–5 条，覆盖各层级）</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>Ways to open, to argue and to end</source>
        <translation>开场、论证与结尾的套路</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>套路</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>什么时候用</translation>
    </message>
    <message>
        <source>What the speaker does</source>
        <translation>怎么讲</translation>
    </message>
    <message>
        <source>Slides it brings</source>
        <translation>带来的页</translation>
    </message>
    <message>
        <source>The prompts go into the notes, never onto the slides.</source>
        <translation>提示只写进备注，不上页面。</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>开场</translation>
    </message>
    <message>
        <source>Forms of argument</source>
        <translation>论证形式</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Ways to open, to argue and to end…</source>
        <translation>开场、论证与结尾的套路…</translation>
    </message>
    <message>
        <source>patterns templates models structure opening argument ending</source>
        <translation>套路 模式 模板 结构 开场 论证 结尾</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Live preview</source>
        <translation>实时预览</translation>
    </message>
    <message>
        <source>16:9, as the file will be</source>
        <translation>16:9，与生成的文件一致</translation>
    </message>
    <message>
        <source>exact picture, by LibreOffice</source>
        <translation>精确画面（LibreOffice）</translation>
    </message>
    <message>
        <source>our look; the file has that of “{name}”</source>
        <translation>内置外观；文件将套用“{name}”</translation>
    </message>
    <message>
        <source>on “{name}”</source>
        <translation>按“{name}”显示</translation>
    </message>
    <message>
        <source>on “{name}”; what is hatched cannot be drawn here</source>
        <translation>按“{name}”显示，斜线处这里画不出</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>仅限内部</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
</context>
<context>
    <name>PricingForm</name>
    <message>
        <source>Unit of all amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>10,000 CNY</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Items (up to nine)</source>
        <translation>报价项（最多 9 项）</translation>
    </message>
    <message>
        <source>Total as agreed (empty: the sum)</source>
        <translation>约定总价（留空则用合计）</translation>
    </message>
    <message>
        <source>Beside the total</source>
        <translation>总价说明</translation>
    </message>
    <message>
        <source>Tax, discount, validity</source>
        <translation>税率、折扣、有效期</translation>
    </message>
    <message>
        <source>Sum of the items: {sum} {unit}</source>
        <translation>各项合计：{sum} {unit}</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>“{shape}”: {what}</source>
        <translation>“{shape}”：{what}</translation>
    </message>
    <message>
        <source>Whole deck</source>
        <translation>全稿</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Check of “{name}”</source>
        <translation>“{name}”的检查结果</translation>
    </message>
    <message>
        <source>{score} of 100, {slides} {slides:slide|slides}</source>
        <translation>{score} 分，共 {slides} 页</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>正在检查 {name}</translation>
    </message>
    <message>
        <source>Against this project</source>
        <translation>对照本项目</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>只看文件</translation>
    </message>
    <message>
        <source>What it is checked against</source>
        <translation>检查范围</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>全选或全不选</translation>
    </message>
    <message>
        <source>Prepare for sending…</source>
        <translation>做成发送稿…</translation>
    </message>
    <message>
        <source>Ticked findings are mended in a copy; Space ticks.</source>
        <translation>勾选的问题会在副本里改好，原文件不动；按空格勾选。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Nothing to mend was found.</source>
        <translation>没有需要修改的地方。</translation>
    </message>
    <message>
        <source>The file was not checked</source>
        <translation>文件没有检查</translation>
    </message>
    <message>
        <source>Save corrected copy ({count})…</source>
        <translation>另存修正稿（{count} 处）…</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>已复制为文本</translation>
    </message>
    <message>
        <source>{name}_corrected.pptx</source>
        <translation>{name}_修正.pptx</translation>
    </message>
    <message>
        <source>PowerPoint presentations</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>Save corrected copy</source>
        <translation>另存修正稿</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>修正稿没有写成</translation>
    </message>
    <message>
        <source>“{name}” was saved: {done} mended, {left} left to you.</source>
        <translation>已保存“{name}”：改好 {done} 处，留给您 {left} 处。</translation>
    </message>
    <message>
        <source>Check the copy</source>
        <translation>检查修正稿</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>What is shown</source>
        <translation>显示范围</translation>
    </message>
</context>
<context>
    <name>RoadmapForm</name>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Actions, one a line</source>
        <translation>工作，每行一项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>阶段成果</translation>
    </message>
    <message>
        <source>Decisive</source>
        <translation>关键阶段</translation>
    </message>
    <message>
        <source>Phases (three to five)</source>
        <translation>阶段（3–5 个）</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>A question this chapter answers</source>
        <translation>本章回答的问题</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Chapter number</source>
        <translation>章节号</translation>
    </message>
    <message>
        <source>Opening questions (up to three)</source>
        <translation>引题（最多三条）</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Copy of “{name}” for the customer</source>
        <translation>“{name}”的发送稿</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Preparing the copy</source>
        <translation>正在准备发送稿</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去改</translation>
    </message>
    <message>
        <source>Accept as it is…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Save copy…</source>
        <translation>保存发送稿…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no copy</source>
        <translation>发送稿没有做成</translation>
    </message>
    <message>
        <source>Saved for the customer: {name}</source>
        <translation>发送稿已保存：{name}</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>此工作区只能查看</translation>
    </message>
    <message>
        <source>{place}: leave it as it is</source>
        <translation>{place}：接受现状</translation>
    </message>
    <message>
        <source>Save copy for the customer</source>
        <translation>保存发送稿</translation>
    </message>
    <message>
        <source>PowerPoint presentations</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>Left out: nothing, for there was nothing to leave out.</source>
        <translation>没有需要去掉的内容。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>已去掉：{parts}。</translation>
    </message>
    <message>
        <source>hidden slides {count}</source>
        <translation>隐藏页 {count} 页</translation>
    </message>
    <message>
        <source>speaker notes of {count} {count:slide|slides}</source>
        <translation>{count} 页的讲稿备注</translation>
    </message>
    <message>
        <source>comments {count}</source>
        <translation>批注 {count} 条</translation>
    </message>
    <message>
        <source>document properties {count}</source>
        <translation>文件属性 {count} 项</translation>
    </message>
    <message>
        <source>hidden data {count}</source>
        <translation>隐藏数据 {count} 处</translation>
    </message>
    <message>
        <source>The copy is being prepared</source>
        <translation>正在准备发送稿</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>可以发送，没有必须改的问题。</translation>
    </message>
    <message>
        <source>Mend or accept first: {count}. Nothing leaves before that.</source>
        <translation>还有 {count} 处要先改好，或说明理由后接受；在此之前不生成发送稿。</translation>
    </message>
</context>
<context>
    <name>SlideChoice</name>
    <message>
        <source>Tie to slides</source>
        <translation>对应到页</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>对应</translation>
    </message>
</context>
<context>
    <name>SlideEditor</name>
    <message>
        <source>One sentence that states the conclusion</source>
        <translation>用一句完整的话写出结论</translation>
    </message>
    <message>
        <source>Chapter name</source>
        <translation>用客户的话写章节名</translation>
    </message>
    <message>
        <source>So: …</source>
        <translation>所以：……</translation>
    </message>
    <message>
        <source>Where the figures come from, with the year</source>
        <translation>数据的出处和年份</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Headline that states the conclusion</source>
        <translation>结论句标题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>导航标签</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>结论条</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>讲稿备注</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>For our own eyes only</source>
        <translation>仅限内部，不给客户看</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>第 {number} 页</translation>
    </message>
</context>
<context>
    <name>SlideFacts</name>
    <message>
        <source>This slide</source>
        <translation>这一页</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>共鸣点</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Likely asked</source>
        <translation>可能被问</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>{count} {count:word|words}</source>
        <translation>{count} 词</translation>
    </message>
    <message>
        <source>{count} {count:character|characters}, limit {limit}</source>
        <translation>{count} 字，上限 {limit}</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>还没有准备</translation>
    </message>
    <message>
        <source>{count} {count:word|words}, limit {limit}</source>
        <translation>{count} 词，上限 {limit}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Nobody&apos;s concern is answered here</source>
        <translation>没有回应谁的关切</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>{count} {count:figure|figures}, source named</source>
        <translation>数据 {count} 处，来源已写</translation>
    </message>
    <message>
        <source>{count} {count:figure|figures}, source not named</source>
        <translation>数据 {count} 处，来源未写</translation>
    </message>
    <message>
        <source>{minutes} min; the script is longer</source>
        <translation>{minutes} 分钟，讲稿偏长</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>{count} {count:character|characters}</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>检查通过</translation>
    </message>
    <message>
        <source>{count} to improve</source>
        <translation>{count} 处待改</translation>
    </message>
</context>
<context>
    <name>SlideForms</name>
    <message>
        <source>Add line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>添加要点</translation>
    </message>
    <message>
        <source>Detail or figures</source>
        <translation>细节或数据</translation>
    </message>
    <message>
        <source>Cannot be read, left out: {cells}</source>
        <translation>无法识别，未采用：{cells}</translation>
    </message>
</context>
<context>
    <name>SlideGestures</name>
    <message>
        <source>{count} {count:slide|slides} deleted</source>
        <translation>已删除 {count} 页</translation>
    </message>
</context>
<context>
    <name>SlidePictures</name>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <translation>剪贴板里的图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture for the slide</source>
        <translation>选择这一页的图片</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>剪贴板里没有图片</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
</context>
<context>
    <name>SlideTicks</name>
    <message>
        <source>Slides</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>SlideTies</name>
    <message>
        <source>For whom</source>
        <translation>面向听众</translation>
    </message>
    <message>
        <source>Plays and strengths</source>
        <translation>打法与优势</translation>
    </message>
    <message>
        <source>Answers and meets</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Tie to the plan</source>
        <translation>与策划关联</translation>
    </message>
    <message>
        <source>Click shows it, Delete takes the tie away</source>
        <translation>点击查看，按 Delete 解除关联</translation>
    </message>
    <message>
        <source>What has this slide to do with the plan?</source>
        <translation>这一页与策划的关联</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>The plan has nothing of this kind yet.</source>
        <translation>策划里还没有这类内容。</translation>
    </message>
</context>
<context>
    <name>SlidesDialog</name>
    <message>
        <source>Slides of another talk</source>
        <translation>其他讲稿的页</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>讲稿</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>No other talk has slides to take</source>
        <translation>没有其他讲稿有可取的页</translation>
    </message>
    <message>
        <source>Copy {count} {count:slide|slides}</source>
        <translation>复制 {count} 页</translation>
    </message>
    <message>
        <source>Take the rows of {count} {count:slide|slides}</source>
        <translation>取这 {count} 页的行</translation>
    </message>
    <message>
        <source>… and {count} more {count:name|names} of the other project</source>
        <translation>……另有 {count} 处是别的项目的名称</translation>
    </message>
</context>
<context>
    <name>StakeholderMapForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Influential</source>
        <translation>影响力高</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Buyer type</source>
        <translation>决策角色</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Words on the line</source>
        <translation>线上文字</translation>
    </message>
    <message>
        <source>People (up to three a field)</source>
        <translation>人员（每格最多 3 人）</translation>
    </message>
    <message>
        <source>Who influences whom</source>
        <translation>谁影响谁</translation>
    </message>
    <message>
        <source>Actions (up to four)</source>
        <translation>行动（最多 4 条）</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>我们做什么</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Headline</source>
        <translation>结论句标题</translation>
    </message>
    <message>
        <source>Story line</source>
        <translation>故事线</translation>
    </message>
    <message>
        <source>Read the headlines aloud: do they tell it?</source>
        <translation>把标题连起来读一遍，能讲清楚吗？</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Reading the story line</source>
        <translation>正在读故事线</translation>
    </message>
    <message>
        <source>{count} {count:headline|headlines}</source>
        <translation>{count} 个标题</translation>
    </message>
    <message>
        <source>nothing breaks the line</source>
        <translation>没有断点</translation>
    </message>
    <message>
        <source>{count} {count:break|breaks} in the line</source>
        <translation>{count} 处断开</translation>
    </message>
</context>
<context>
    <name>SuccessFactorsForm</name>
    <message>
        <source>Factor</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>我方做到</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>请客户支持</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>检验标准</translation>
    </message>
    <message>
        <source>Success factors (three to five)</source>
        <translation>成功要素（3–5 个）</translation>
    </message>
</context>
<context>
    <name>SwotForm</name>
    <message>
        <source>Strengths (up to four)</source>
        <translation>优势（最多 4 条）</translation>
    </message>
    <message>
        <source>Weaknesses (up to four)</source>
        <translation>劣势（最多 4 条）</translation>
    </message>
    <message>
        <source>Opportunities (up to four)</source>
        <translation>机会（最多 4 条）</translation>
    </message>
    <message>
        <source>Threats (up to four)</source>
        <translation>威胁（最多 4 条）</translation>
    </message>
    <message>
        <source>One line each</source>
        <translation>每条一行</translation>
    </message>
</context>
<context>
    <name>TableForm</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table (first row: head; paste from Excel)</source>
        <translation>表格（首行为表头，可从 Excel 粘贴）</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Check of the talk</source>
        <translation>PPT 检查：全部检查项</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去改</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Enter goes there, M mends, A accepts with a reason.</source>
        <translation>回车去改，M 修正，A 说明理由后接受。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TalkExports</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Handout with notes (Word)…</source>
        <translation>讲义，含备注（Word）…</translation>
    </message>
    <message>
        <source>Handout without notes (Word)…</source>
        <translation>讲义，不含备注（Word）…</translation>
    </message>
    <message>
        <source>Slides as PDF…</source>
        <translation>幻灯片存为 PDF…</translation>
    </message>
    <message>
        <source>Slides as pictures…</source>
        <translation>幻灯片存为图片…</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>图片存放的文件夹</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>{count} {count:picture|pictures} written</source>
        <translation>已写出 {count} 张图片</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
</context>
<context>
    <name>TalkTools</name>
    <message>
        <source>This agenda does not say what the talk holds now.</source>
        <translation>目录与现在的各段不一致。</translation>
    </message>
    <message>
        <source>Bring it into step</source>
        <translation>更新目录</translation>
    </message>
    <message>
        <source>Slides of another talk…</source>
        <translation>复制其他讲稿的页…</translation>
    </message>
    <message>
        <source>Text as slides…</source>
        <translation>文字转为页…</translation>
    </message>
    <message>
        <source>Short version of the talk…</source>
        <translation>生成精简版…</translation>
    </message>
    <message>
        <source>Bring the agenda into step</source>
        <translation>让目录与各段一致</translation>
    </message>
    <message>
        <source>FFAB library</source>
        <translation>FFAB 库</translation>
    </message>
</context>
<context>
    <name>TalkViews</name>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Story line</source>
        <translation>故事线</translation>
    </message>
    <message>
        <source>View of the talk</source>
        <translation>讲稿的视图</translation>
    </message>
</context>
<context>
    <name>TeamServiceForm</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>资历与职责</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>故障等级</translation>
    </message>
    <message>
        <source>Respond within</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Recover within</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Name of the team table</source>
        <translation>团队表名称</translation>
    </message>
    <message>
        <source>Project team</source>
        <translation>项目团队</translation>
    </message>
    <message>
        <source>Team (three to five roles)</source>
        <translation>团队（3–5 个角色）</translation>
    </message>
    <message>
        <source>Name of the service table</source>
        <translation>服务表名称</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务承诺</translation>
    </message>
    <message>
        <source>Service levels (three to five)</source>
        <translation>服务等级（3–5 级）</translation>
    </message>
</context>
<context>
    <name>TemplateTools</name>
    <message>
        <source>Exact picture of the slide</source>
        <translation>查看这一页的精确画面</translation>
    </message>
    <message>
        <source>Drawn by LibreOffice from the finished file</source>
        <translation>由 LibreOffice 按生成的文件绘制</translation>
    </message>
    <message>
        <source>Drawing the slide with LibreOffice</source>
        <translation>正在用 LibreOffice 绘制这一页</translation>
    </message>
    <message>
        <source>Match the layouts</source>
        <translation>匹配版式</translation>
    </message>
    <message>
        <source>“{name}” has no layout made for {count} {count:kind|kinds} of slides of this talk.</source>
        <translation>模板“{name}”中，这份讲稿有 {count} 类页面没有合适的版式，已改用接近的版式。</translation>
    </message>
</context>
<context>
    <name>TemplateWatch</name>
    <message>
        <source>Reading the template {name}</source>
        <translation>正在读取模板 {name}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Text as slides</source>
        <translation>文字转为页</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Paste an outline or Markdown. A heading becomes a slide, bullets its points, a table a table; a heading such as “Solution” begins that block.</source>
        <translation>在此粘贴提纲或 Markdown。标题成为一页，列表成为要点，表格成为表格；“解决方案”这样的标题开始对应的段。</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>正在读取文字</translation>
    </message>
    <message>
        <source>Add {count} {count:slide|slides}</source>
        <translation>加入 {count} 页</translation>
    </message>
    <message>
        <source>Nothing of the text is left out.</source>
        <translation>文字不会有遗漏。</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>打开文字</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字文件</translation>
    </message>
    <message>
        <source>What the text becomes</source>
        <translation>文字会成为哪些页</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>没有标题</translation>
    </message>
</context>
<context>
    <name>TrendChartForm</name>
    <message>
        <source>Chart data</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Chart data (first column: categories; paste from Excel)</source>
        <translation>图表数据（首列为类别；可从 Excel 粘贴）</translation>
    </message>
    <message>
        <source>What it shows, scope, unit</source>
        <translation>内容、范围、单位</translation>
    </message>
    <message>
        <source>Chart type</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Line to compare with</source>
        <translation>对比线名称</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Forecasts at the end</source>
        <translation>末尾预测个数</translation>
    </message>
    <message>
        <source>So what (two or three lines)</source>
        <translation>这意味着（2–3 行）</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>数据说明什么</translation>
    </message>
    <message>
        <source>Not a number, left out of the chart: {cells}</source>
        <translation>不是数字，未画入图表：{cells}</translation>
    </message>
</context>
<context>
    <name>TwoColumnsForm</name>
    <message>
        <source>Left column: head</source>
        <translation>左栏标题</translation>
    </message>
    <message>
        <source>Right column: head</source>
        <translation>右栏标题</translation>
    </message>
    <message>
        <source>Left column: points (up to four)</source>
        <translation>左栏要点（最多 4 条）</translation>
    </message>
    <message>
        <source>Right column: points (up to four)</source>
        <translation>右栏要点（最多 4 条）</translation>
    </message>
</context>
<context>
    <name>WholeOutlines</name>
    <message>
        <source>Filling from the sample</source>
        <translation>正在用样例填充</translation>
    </message>
    <message>
        <source>Outline “{title}” deleted, with {count} {count:slide|slides}</source>
        <translation>已删除提纲“{title}”及其 {count} 页</translation>
    </message>
    <message>
        <source>Import outline file</source>
        <translation>导入提纲文件</translation>
    </message>
    <message>
        <source>Outline files</source>
        <translation>提纲文件</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>Export outline file</source>
        <translation>导出提纲文件</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>Every block has a slide already</source>
        <translation>每一段都已有幻灯片</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add slide</source>
        <translation>添加一页</translation>
    </message>
    <message>
        <source>TQCSS outline</source>
        <translation>TQCSS 提纲</translation>
    </message>
    <message>
        <source>{count} {count:slide|slides}</source>
        <translation>{count} 页</translation>
    </message>
</context>
</TS>
