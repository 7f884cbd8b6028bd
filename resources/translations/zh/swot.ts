<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Deriving</name>
    <message>
        <source>Deriving plays</source>
        <translation>正在推导打法</translation>
    </message>
    <message>
        <source>Nothing new to propose: every fitting pair is played, or there is none yet.</source>
        <translation>没有新的打法可推导：能配对的条目都已有打法，或还没有可配对的条目。</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <source>Show it</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>下一条提醒</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Details of the item</source>
        <translation>条目详情</translation>
    </message>
    <message>
        <source>Choose a card to see and edit what stands behind it.</source>
        <translation>选中一张卡片，就能在这里查看和修改它的依据。</translation>
    </message>
    <message>
        <source>A strength without evidence is only an opinion.</source>
        <translation>没有依据的优势只是一种看法。</translation>
    </message>
</context>
<context>
    <name>PlayList</name>
    <message>
        <source>What we do</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>PlayRows</name>
    <message>
        <source>Enter accepts it, Delete drops it</source>
        <translation>回车采用，Delete 忽略</translation>
    </message>
</context>
<context>
    <name>SwotBoard</name>
    <message>
        <source>Add to this board</source>
        <translation>在这一格新增</translation>
    </message>
    <message>
        <source>More: {board}</source>
        <translation>{board}：更多</translation>
    </message>
</context>
<context>
    <name>SwotCards</name>
    <message>
        <source>Drop it here</source>
        <translation>松开放到这里</translation>
    </message>
    <message>
        <source>Add one; Enter goes on to the next</source>
        <translation>添加一条，回车连续添加</translation>
    </message>
    <message>
        <source>One sentence, then its source</source>
        <translation>一句话写清，再补来源</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>{count} {count:play|plays}</source>
        <translation>{count} 条打法</translation>
    </message>
    <message>
        <source>Long: better as two items</source>
        <translation>较长，拆成两条更好用</translation>
    </message>
    <message>
        <source>not in the deck</source>
        <translation>未进 PPT</translation>
    </message>
    <message>
        <source>Slide {numbers}</source>
        <translation>PPT {numbers}</translation>
    </message>
    <message>
        <source>Show our strengths</source>
        <translation>凸显我方优势</translation>
    </message>
    <message>
        <source>Reframe our weaknesses</source>
        <translation>重新解释我方劣势</translation>
    </message>
    <message>
        <source>Fade rivals&apos; strengths</source>
        <translation>淡化对手优势</translation>
    </message>
    <message>
        <source>Show rivals&apos; weaknesses</source>
        <translation>凸显对手劣势</translation>
    </message>
</context>
<context>
    <name>SwotCommands</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Save all four boards as a PNG picture</source>
        <translation>把四格完整存成一张 PNG 图片</translation>
    </message>
    <message>
        <source>Copy the picture of the SWOT</source>
        <translation>复制 SWOT 图片</translation>
    </message>
    <message>
        <source>Take in from the matrix</source>
        <translation>从竞争矩阵带入</translation>
    </message>
    <message>
        <source>Items that follow from clear leads in the competition</source>
        <translation>把竞争矩阵中明显的领先和落后带入 SWOT</translation>
    </message>
    <message>
        <source>Derive plays</source>
        <translation>推导打法</translation>
    </message>
    <message>
        <source>Propose plays from items that fit each other</source>
        <translation>从互相呼应的条目推导打法</translation>
    </message>
    <message>
        <source>New item or play</source>
        <translation>新增条目或打法</translation>
    </message>
    <message>
        <source>Link items, plays and slides</source>
        <translation>关联条目、打法和幻灯片</translation>
    </message>
    <message>
        <source>Edit the details of the item</source>
        <translation>编辑条目详情</translation>
    </message>
    <message>
        <source>Show the plays</source>
        <translation>查看打法</translation>
    </message>
</context>
<context>
    <name>SwotDrawer</name>
    <message>
        <source>Competitive thinking: four moves</source>
        <translation>竞争思维：四种打法</translation>
    </message>
    <message>
        <source>Proposed plays</source>
        <translation>推导出的打法</translation>
    </message>
    <message>
        <source>What the inspector shows</source>
        <translation>检查器显示的内容</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>打法</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Plays {count}</source>
        <translation>打法 {count}</translation>
    </message>
    <message>
        <source>Item {mark}</source>
        <translation>条目 {mark}</translation>
    </message>
    <message>
        <source>{count} proposed</source>
        <translation>推导出 {count} 条，逐条采用</translation>
    </message>
    <message>
        <source>Competitive thinking</source>
        <translation>竞争思维：四种打法</translation>
    </message>
    <message>
        <source>Derive plays</source>
        <translation>推导打法</translation>
    </message>
    <message>
        <source>Hide the inspector</source>
        <translation>收起检查器</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>结束查看</translation>
    </message>
    <message>
        <source>Speak of facts and of the customer&apos;s gain; name no rival.</source>
        <translation>只谈事实与客户利益，不点名评价对手。</translation>
    </message>
</context>
<context>
    <name>SwotExport</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>Copied the picture of the SWOT</source>
        <translation>已复制 SWOT 图片</translation>
    </message>
</context>
<context>
    <name>SwotGestures</name>
    <message>
        <source>{count} items pasted</source>
        <translation>已粘贴 {count} 条</translation>
    </message>
    <message>
        <source>Deleting items</source>
        <translation>正在删除条目</translation>
    </message>
    <message>
        <source>Filled {count} sample {count:item|items} into the SWOT</source>
        <translation>{count} 条样例已填入 SWOT</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>正在读取样例</translation>
    </message>
    <message>
        <source>Accepted {count} plays</source>
        <translation>已采用 {count} 条打法</translation>
    </message>
    <message>
        <source>with links: {count}</source>
        <translation>及 {count} 处关联</translation>
    </message>
    <message>
        <source>with places in the schedule: {count}</source>
        <translation>及优势安排中的 {count} 处</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>SwotLinks</name>
    <message>
        <source>Link “{play}”</source>
        <translation>关联“{play}”</translation>
    </message>
    <message>
        <source>There is no play yet. Derive some, or add one at the right.</source>
        <translation>还没有打法。可以先推导，或在右侧新增一条。</translation>
    </message>
    <message>
        <source>Plays that use {mark}</source>
        <translation>用到 {mark} 的打法</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>打法</translation>
    </message>
    <message>
        <source>The matrix offers nothing new: score us and the competitors first, or all of it is here already.</source>
        <translation>竞争矩阵没有可带入的新条目：请先给我方和对手评分，或者都已带入。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Take in from the competition matrix</source>
        <translation>从竞争矩阵带入</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>带入</translation>
    </message>
    <message>
        <source>Took in {count} {count:item|items} from the matrix</source>
        <translation>已从竞争矩阵带入 {count} 条</translation>
    </message>
    <message>
        <source>There are no items yet.</source>
        <translation>还没有条目。</translation>
    </message>
    <message>
        <source>There are no slides yet. Make an outline first.</source>
        <translation>还没有幻灯片，请先搭提纲。</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>SwotMenu</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Plays…</source>
        <translation>打法…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy all of this board</source>
        <translation>复制这一格的全部条目</translation>
    </message>
    <message>
        <source>Paste lines as cards</source>
        <translation>把剪贴板的每一行粘贴成一条</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Items and slides…</source>
        <translation>条目和幻灯片…</translation>
    </message>
    <message>
        <source>Open slide {number}</source>
        <translation>打开 PPT {number}</translation>
    </message>
</context>
<context>
    <name>SwotPage</name>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>筛选卡片</translation>
    </message>
    <message>
        <source>Relative strengths, and the plays that follow from them</source>
        <translation>看清相对优劣势，推出竞争打法</translation>
    </message>
    <message>
        <source>{count} {count:item|items}</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>{count} {count:play|plays}</source>
        <translation>已有 {count} 条打法</translation>
    </message>
    <message>
        <source>New play</source>
        <translation>新打法</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{named} and {count} more have no play yet</source>
        <translation>{named} 等还有 {count} 条没有应对</translation>
    </message>
    <message>
        <source>{named} without a play yet</source>
        <translation>{named} 还没有应对</translation>
    </message>
    <message>
        <source>Write our strengths and weaknesses first, then what threatens us</source>
        <translation>先写我方的优势和劣势，再写对手带来的威胁</translation>
    </message>
    <message>
        <source>One sentence each, with its evidence. “Derive plays” then proposes what to do with them: show strengths, reframe weaknesses, fade the rivals&apos; strengths, let their weaknesses show.</source>
        <translation>每条一句话，写清依据。写完点“推导打法”，会按四种竞争思维给出建议：凸显优势、重新解释劣势、淡化对手优势、凸显对手劣势。</translation>
    </message>
    <message>
        <source>Write the first</source>
        <translation>写第一条</translation>
    </message>
    <message>
        <source>Fill with the sample</source>
        <translation>用样例填充</translation>
    </message>
    <message>
        <source>The sample is one step of undo.</source>
        <translation>样例来自“四级组网技改试点”，可一键撤销</translation>
    </message>
</context>
</TS>
