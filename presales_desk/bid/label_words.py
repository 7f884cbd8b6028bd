"""Knows the labels that stand without a colon: alone on a line, or before a space."""

from __future__ import annotations

import re

BARE_LABEL = re.compile(
    r"(?:(?:采购|招标)?项目(?:名称|编号)|工程名称|(?:招标|采购|建设)单位|"
    r"(?:招标|采购)代理(?:机构)?|招标方式|(?:招标|采购|磋商|谈判|询价|比选)编号|采购人|招标人|采购方式|"
    r"(?:项目|采购)?预算(?:金额)?|最高(?:投标)?限价|"
    r"(?:投标|响应|磋商|谈判|履约)(?:文件)?(?:有效期|保证金|截止时间)|"
    r"(?:开标|开启|磋商|谈判|公开报价)(?:时间|地点)|"
    r"工期|交货期|服务期限?|质保期|付款方式)"
)
"""A line that is nothing but one of these names the subject of the line below."""
ROW_NAME = re.compile(
    rf"{BARE_LABEL.pattern}|是否(?:接受|允许)(?:联合体(?:投标|响应)?|分包)|"
    r"(?:投标人|供应商|响应人)?(?:要求|提出|申请)澄清(?:招标|采购|磋商|谈判)?(?:文件)?的?截止时间|"
    r"(?:提问|答疑|疑问)截止时间|(?:投标|响应)文件(?:的)?份数|最高投标限价|计划工期|"
    r"质量保证期|履约担保"
)
"""The same, and what rows of a data sheet are called, whose cells became lines."""
SPACED = re.compile(
    r"(?:^|\s)(?:\d{1,2}(?:\.\d{1,2})*[、.．]?\s*)?"
    rf"(?P<label>(?:招标|采购)?{BARE_LABEL.pattern})"
    r"(?:[ \t]+(?=[^\s：:])|(?<=名称|编号|金额|限价|时间)(?=\d)|(?<=有效期|保证金)(?=\d))"
)
"""A label and a space in place of a colon: ``项目名称 某市智慧校园``, ``预算金额300万元``."""
JOINED_NAME = re.compile(
    r"(?:^|\s)(?P<label>(?:采购|招标)?项目名称)(?![及和与、/变应为不])"
    r"(?P<name>[^，。；：:、\s]{6,60}?(?:项目|工程|采购|服务|系统|设备|建设))"
    r"(?=\s|$|(?:采购|招标)?项目编号)"
)
"""A name whose space behind the label was lost."""
