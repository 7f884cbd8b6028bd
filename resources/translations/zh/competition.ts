<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddRival</name>
    <message>
        <source>Name of a rival who will really come</source>
        <translation>真正会来的对手的名称</translation>
    </message>
    <message>
        <source>Name of the competitor</source>
        <translation>对手名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“{name}” is there already, as {letter}.</source>
        <translation>“{name}”已在列，代号 {letter}。</translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message>
        <source>What they will say</source>
        <translation>对手会怎么说</translation>
    </message>
    <message>
        <source>Our move, and what we say</source>
        <translation>我方应对</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>已用在</translation>
    </message>
    <message>
        <source>In their words, as the customer will hear it</source>
        <translation>用他们的口吻写，客户会听到什么</translation>
    </message>
    <message>
        <source>In our words, without their name</source>
        <translation>用我方的话写，不点对手的名</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>上一格</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>下一格</translation>
    </message>
    <message>
        <source>{us} {score}</source>
        <translation>{us} {score}</translation>
    </message>
    <message>
        <source>we lead by {points}</source>
        <translation>领先 {points}</translation>
    </message>
    <message>
        <source>we trail by {points}</source>
        <translation>落后 {points}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>相当</translation>
    </message>
    <message>
        <source>Suggested by the scores: {move}</source>
        <translation>由评分建议：{move}</translation>
    </message>
</context>
<context>
    <name>CellUses</name>
    <message>
        <source>Used in</source>
        <translation>已用在</translation>
    </message>
    <message>
        <source>Nowhere yet.</source>
        <translation>还没有用到。</translation>
    </message>
</context>
<context>
    <name>CompetitionPage</name>
    <message>
        <source>Competition matrix</source>
        <translation>竞争矩阵</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>竞争矩阵</translation>
    </message>
    <message>
        <source>six elements × {count} {count:competitor|competitors}</source>
        <translation>竞争六要素 × {count} 家对手</translation>
    </message>
    <message>
        <source>us {total}, no. {rank}</source>
        <translation>我方 {total} 分，第 {rank}</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>添加对手</translation>
    </message>
    <message>
        <source>Weights and focus…</source>
        <translation>权重与重点…</translation>
    </message>
    <message>
        <source>Scaled to 100 in proportion</source>
        <translation>按比例调整到 100%</translation>
    </message>
</context>
<context>
    <name>KnownRival</name>
    <message>
        <source>“{name}” in the knowledge base</source>
        <translation>知识库里的“{name}”</translation>
    </message>
    <message>
        <source>See all {count} projects</source>
        <translation>查看 {count} 个项目</translation>
    </message>
    <message>
        <source>No archived project names them.</source>
        <translation>还没有归档项目提到他们。</translation>
    </message>
    <message>
        <source>Met {count} {count:time|times}: {won} won, {lost} lost</source>
        <translation>交手 {count} 次：中标 {won}，落标 {lost}</translation>
    </message>
</context>
<context>
    <name>KnownRivals</name>
    <message>
        <source>Looking up the rivals in the knowledge base</source>
        <translation>在知识库中查找对手</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weighted total</source>
        <translation>加权合计</translation>
    </message>
    <message>
        <source>we lead by {points}</source>
        <translation>我方领先 {points}</translation>
    </message>
    <message>
        <source>they lead by {points}</source>
        <translation>对手领先 {points}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>相当</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>counts as {points}</source>
        <translation>按 {points} 暂计</translation>
    </message>
    <message>
        <source>no. {rank}</source>
        <translation>第 {rank}</translation>
    </message>
    <message>
        <source>Competition matrix</source>
        <translation>竞争矩阵</translation>
    </message>
</context>
<context>
    <name>MatrixBar</name>
    <message>
        <source>With evidence</source>
        <translation>评分 + 依据</translation>
    </message>
    <message>
        <source>Scores only</source>
        <translation>只看评分</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>雷达图</translation>
    </message>
    <message>
        <source>How the matrix is shown</source>
        <translation>矩阵的显示方式</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>调整权重</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加对手</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Main {letters}</source>
        <translation>主要 {letters}</translation>
    </message>
    <message>
        <source>To check: {count}</source>
        <translation>待核实 {count} 格</translation>
    </message>
</context>
<context>
    <name>MatrixGestures</name>
    <message>
        <source>{deleted}, with {count} {count:note|notes} on it</source>
        <translation>{deleted}，以及与其相关的 {count} 条记录</translation>
    </message>
    <message>
        <source>Pasted into {count} {count:place|places}</source>
        <translation>已粘贴 {count} 处</translation>
    </message>
    <message>
        <source>Filled in {count} {count:competitor|competitors} from the sample</source>
        <translation>已用样例填充 {count} 家对手</translation>
    </message>
    <message>
        <source>Filling from the sample</source>
        <translation>正在用样例填充</translation>
    </message>
    <message>
        <source>{count} {count:cell was|cells were} passed over. {first}</source>
        <translation>跳过了 {count} 格。{first}</translation>
    </message>
</context>
<context>
    <name>MatrixInspector</name>
    <message>
        <source>Cell and rival</source>
        <translation>评分与对手</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>MatrixLegend</name>
    <message>
        <source>they lead ≥ {points}</source>
        <translation>对手领先 ≥ {points}</translation>
    </message>
    <message>
        <source>we lead ≥ {points}</source>
        <translation>我方领先 ≥ {points}</translation>
    </message>
    <message>
        <source>tinted: ≥ {points}</source>
        <translation>有底色：差距 ≥ {points}</translation>
    </message>
    <message>
        <source>hatched: {meaning}</source>
        <translation>斜线：{meaning}</translation>
    </message>
    <message>
        <source>score</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>改依据</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>下一格</translation>
    </message>
</context>
<context>
    <name>MatrixMaking</name>
    <message>
        <source>Take into SWOT</source>
        <translation>带入 SWOT</translation>
    </message>
    <message>
        <source>Offer what follows from clear leads as items</source>
        <translation>由明显的领先和落后推出 SWOT 条目，供选用</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Write the matrix with its evidence as a workbook</source>
        <translation>把评分和依据写成 Excel 工作簿</translation>
    </message>
    <message>
        <source>Brought the slide “{title}” up to date</source>
        <translation>已更新幻灯片“{title}”</translation>
    </message>
    <message>
        <source>The slide “{title}” is there and up to date</source>
        <translation>幻灯片“{title}”已在提纲中，内容没有变化</translation>
    </message>
    <message>
        <source>Make comparison slide</source>
        <translation>生成对比页</translation>
    </message>
    <message>
        <source>Add a table without rivals&apos; names to the outline</source>
        <translation>在当前提纲中加一页不点名的对比表</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>导出竞争矩阵</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>Added the slide “{title}”; rivals have no name on it</source>
        <translation>已添加对比页“{title}”，页上不点对手的名</translation>
    </message>
    <message>
        <source>No clear lead that the SWOT does not have. Score more cells first.</source>
        <translation>没有 SWOT 里还没有的明显差距。先多评几格。</translation>
    </message>
    <message>
        <source>Took {count} {count:item|items} into the SWOT</source>
        <translation>已把 {count} 条带入 SWOT</translation>
    </message>
</context>
<context>
    <name>MatrixMenu</name>
    <message>
        <source>Edit the score</source>
        <translation>修改评分</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁程度</translation>
    </message>
    <message>
        <source>Rename and describe…</source>
        <translation>改名和填写资料…</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Delete competitor</source>
        <translation>删除对手</translation>
    </message>
</context>
<context>
    <name>NoRivals</name>
    <message>
        <source>List the rivals who will really come this time</source>
        <translation>列出这次真正会来的对手</translation>
    </message>
    <message>
        <source>Then score us and them in the six elements, with what shows it. What nobody knows stays open and is found out.</source>
        <translation>再按六个要素给我方和对手评分，写下依据。不知道的先空着，去核实。</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>添加对手</translation>
    </message>
    <message>
        <source>Fill from the sample</source>
        <translation>用样例填充</translation>
    </message>
    <message>
        <source>One step of undo takes it back</source>
        <translation>可一键撤销</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Into the SWOT</source>
        <translation>带入 SWOT</translation>
    </message>
    <message>
        <source>What follows from clear leads and is not in the SWOT yet.</source>
        <translation>由明显的领先和落后推出、SWOT 里还没有的条目。</translation>
    </message>
    <message>
        <source>Take over {count}</source>
        <translation>带入 {count} 条</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Sides</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>Radar of the six elements</source>
        <translation>竞争六要素雷达图</translation>
    </message>
</context>
<context>
    <name>RivalPane</name>
    <message>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ScoreFields</name>
    <message>
        <source>1 to 5, such as 4.3</source>
        <translation>1 到 5，如 4.3</translation>
    </message>
    <message>
        <source>What shows it: a contract, a figure, a test</source>
        <translation>凭什么这样评：合同、数字、测试结果</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Scale to 100</source>
        <translation>按比例调到 100</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>调整…</translation>
    </message>
    <message>
        <source>Weights and focus</source>
        <translation>权重与重点</translation>
    </message>
    <message>
        <source>How much each element decides; tick those we fight on.</source>
        <translation>各要素有多重要；勾选我方主攻的要素。</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>用建议值</translation>
    </message>
    <message>
        <source>Sum {sum}%</source>
        <translation>合计 {sum}%</translation>
    </message>
    <message>
        <source>Let the weights sum to 100 first</source>
        <translation>请先让权重合计为 100%</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>还没有改动</translation>
    </message>
    <message>
        <source>Another focus</source>
        <translation>改变重点</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name}的权重</translation>
    </message>
    <message>
        <source>Fight on {name}</source>
        <translation>主攻{name}</translation>
    </message>
</context>
<context>
    <name>WeightsBanner</name>
    <message>
        <source>Scale in proportion</source>
        <translation>按比例调整</translation>
    </message>
</context>
</TS>
