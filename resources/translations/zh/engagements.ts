<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>PreparationTab</name>
    <message>
        <source>Preparation</source>
        <translation>准备清单</translation>
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
