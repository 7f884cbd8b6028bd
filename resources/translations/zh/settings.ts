<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Kept on this computer, not in the workspace.</source>
        <translation>只保存在本机，不随工作区移动。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation>字号</translation>
    </message>
</context>
<context>
    <name>ColleaguesSection</name>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Offered as owners of to-dos and contacts.</source>
        <translation>填写待办和接触的负责人时可供选用。</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>同事姓名</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>导入联系人…</translation>
    </message>
    <message>
        <source>From vCard (.vcf) or spreadsheets (.xlsx, .csv)</source>
        <translation>来自名片文件（.vcf）或表格（.xlsx、.csv）</translation>
    </message>
    <message>
        <source>New colleagues: {count}</source>
        <translation>新增 {count} 位同事</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>CompanySection</name>
    <message>
        <source>Stands in the footer of decks and documents.</source>
        <translation>写在 PPT 和文档的页脚。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Stands in the documents and on the last slide.</source>
        <translation>用于各类文档和 PPT 的结束页。</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Logo and templates</source>
        <translation>标志与模板</translation>
    </message>
    <message>
        <source>A copy of each file is kept in the workspace.</source>
        <translation>选用的文件会在工作区中保存一份副本。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Taking over {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>Reading the logo</source>
        <translation>正在读取标志</translation>
    </message>
    <message>
        <source>None</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>The built-in template</source>
        <translation>内置模板</translation>
    </message>
</context>
<context>
    <name>NamingSection</name>
    <message>
        <source>Use the usual rule</source>
        <translation>恢复通用规则</translation>
    </message>
    <message>
        <source>Every document, deck and package is offered under such a name; attached files are checked against it.</source>
        <translation>文档、PPT 和各种导出包都按此命名；附件的文件名也按它检查。</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件命名</translation>
    </message>
    <message>
        <source>With the names of the project “{name}”:</source>
        <translation>以项目“{name}”为例：</translation>
    </message>
    <message>
        <source>Until it is mended, the usual rule holds, as for “{name}”:</source>
        <translation>改正之前按通用规则命名，以项目“{name}”为例：</translation>
    </message>
    <message>
        <source>Insert {place}: {meaning}</source>
        <translation>插入 {place}：{meaning}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>技术方案</translation>
    </message>
    <message>
        <source>Project summary</source>
        <translation>项目总结</translation>
    </message>
    <message>
        <source>Response matrix</source>
        <translation>点对点应答表</translation>
    </message>
    <message>
        <source>Network upgrade</source>
        <translation>网络升级</translation>
    </message>
    <message>
        <source>City hospital</source>
        <translation>市第一人民医院</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>Workspace and backups</source>
        <translation>工作区与备份</translation>
    </message>
    <message>
        <source>Your work is kept in</source>
        <translation>资料保存在</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Choose another workspace…</source>
        <translation>选择其他工作区…</translation>
    </message>
    <message>
        <source>Look at another one…</source>
        <translation>查看另一个工作区…</translation>
    </message>
    <message>
        <source>For reading only, such as a colleague&apos;s on a shared folder</source>
        <translation>只读打开，例如共享文件夹上同事的工作区</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up: {moment}</source>
        <translation>已备份：{moment}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Changes take effect at once</source>
        <translation>改动立即生效</translation>
    </message>
</context>
<context>
    <name>TemplateSection</name>
    <message>
        <source>PPT template</source>
        <translation>PPT 模板</translation>
    </message>
    <message>
        <source>Decks take their look from it; sample slides, macros and links stay out.</source>
        <translation>生成的 PPT 沿用它的版式、字体和配色；其中的示例页、宏和外部链接不会带入。</translation>
    </message>
    <message>
        <source>Use the built-in template</source>
        <translation>改用内置模板</translation>
    </message>
    <message>
        <source>Match all automatically</source>
        <translation>全部自动匹配</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The built-in template</source>
        <translation>内置模板</translation>
    </message>
    <message>
        <source>All layouts are our own; nothing has to match.</source>
        <translation>使用本程序自己的版式，无需匹配。</translation>
    </message>
    <message>
        <source>Reading the template</source>
        <translation>正在读取模板</translation>
    </message>
    <message>
        <source>Taking over {name}</source>
        <translation>正在采用 {name}</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>PowerPoint templates</source>
        <translation>PowerPoint 模板</translation>
    </message>
    <message>
        <source>{width} × {height} in, {count} layouts. {near} do not match well.</source>
        <translation>{width} × {height} 英寸，{count} 个版式；有 {near} 类页面没有合适的版式。</translation>
    </message>
    <message>
        <source>and {count} more: presales-desk template check</source>
        <translation>另有 {count} 条，可用命令 presales-desk template check 查看</translation>
    </message>
    <message>
        <source>Our slide</source>
        <translation>我们的页面</translation>
    </message>
    <message>
        <source>Layout of the template</source>
        <translation>模板中的版式</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Automatic: {name}</source>
        <translation>自动：{name}</translation>
    </message>
    <message>
        <source>the best match</source>
        <translation>最合适的版式</translation>
    </message>
    <message>
        <source>Layout for {name}</source>
        <translation>“{name}”使用的版式</translation>
    </message>
</context>
<context>
    <name>UserSection</name>
    <message>
        <source>You</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Stands on covers, in documents and in the history.</source>
        <translation>用于封面、文档和历史记录。</translation>
    </message>
</context>
</TS>
