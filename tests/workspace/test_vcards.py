"""vCard files as real programs write them, and broken ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.errors import NotReadError
from presales_desk.workspace.vcards import MOST_TEXT, VCard, read_vcards


def read(text, encoding="utf-8"):
    return read_vcards(text.encode(encoding), "名片.vcf")


def test_a_card_of_today():
    (card,) = read(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nN:许;峰;;;\r\nFN:许峰\r\nORG:集团客户;信息中心\r\n"
        'TITLE:主任\r\nTEL;TYPE=work:010-1\r\nTEL;TYPE="cell,voice":tel:13800000000\r\n'
        "item1.EMAIL;PREF=1:mailto:xu@example.com\r\n"
        "NOTE:懂技术\\, 懂业务\\n好沟通\r\nEND:VCARD\r\n"
    )

    assert card == VCard(
        "许峰", "集团客户 信息中心", "主任", "13800000000", "xu@example.com",
        "懂技术, 懂业务\n好沟通",
    )  # fmt: skip


@pytest.mark.parametrize("charset", ["UTF-8", "GBK"])
def test_an_old_phone_writes_quoted_printable_over_several_lines(charset):
    raw = "".join(f"={byte:02X}" for byte in "郑卫国大客户部总监".encode(charset))
    folded = raw[:30] + "=\r\n" + raw[30:]
    (card,) = read(
        f"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:{folded}\r\n"
        "TEL;CELL:139\r\nEND:VCARD\r\n"
    )

    assert (card.name, card.phone) == ("郑卫国大客户部总监", "139")


def test_a_line_folded_inside_a_character_is_whole_again():
    line = "NOTE:" + "集团内率先技改成功"
    raw = line.encode()
    folded = raw[:12] + b"\r\n " + raw[12:]
    (card,) = read_vcards(b"BEGIN:VCARD\nFN:A\n" + folded + b"\nEND:VCARD", "x.vcf")

    assert card.note == "集团内率先技改成功"


def test_names_without_a_full_name_are_joined_as_their_language_does():
    text = "BEGIN:VCARD\nN:{}\nEND:VCARD\n"
    cards = read(text.format("欧阳;建国") + text.format("Smith;Anna;;Dr"))

    assert [card.name for card in cards] == ["欧阳建国", "Anna Smith"]


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
def test_other_encodings_are_found_out(encoding):
    (card,) = read("BEGIN:VCARD\nFN:潘教授\nEND:VCARD\n", encoding)

    assert card.name == "潘教授"


def test_pictures_unknown_lines_and_a_missing_end_are_no_trouble():
    (card,) = read(
        "BEGIN:VCARD\nFN:甲\nPHOTO;ENCODING=b:AAAA\n AAAA\nX-ODD\nAGENT:\nBEGIN:VCARD\nFN:乙\n"
        "END:VCARD\nTITLE:经理\n"
    )

    assert (card.name, card.title) == ("甲", "经理")


def test_a_card_that_says_nothing_is_left_out():
    assert read("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n") == []


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"PK\x03\x04", "姓名,单位".encode()])
def test_what_is_no_card_is_refused_by_name(content):
    with pytest.raises(NotReadError) as refused:
        read_vcards(content, "名片.vcf")
    assert refused.value.values["name"] == "名片.vcf"


@given(st.binary(max_size=400))
def test_no_content_breaks_the_reader(noise):
    for card in read_vcards(b"BEGIN:VCARD\n" + noise + b"\nEND:VCARD", "x.vcf"):
        assert all(len(text) <= MOST_TEXT for text in (card.name, card.note))


def test_inches_in_a_value_are_no_quotes():
    (card,) = read('BEGIN:VCARD\nFN:Li\nORG:Rack 19" Ltd\nTITLE;X="a:b":Buyer\nEND:VCARD\n')

    assert (card.unit, card.title) == ('Rack 19" Ltd', "Buyer")


@pytest.mark.parametrize(
    "line",
    [
        "NOTE;ENCODING=QUOTED-PRINTABLE:=\n" + "a=\n" * 400_000,
        "NOTE;X=" + ":" * 400_000 + '"',
        "QUOTED-PRINTABLE" * 50_000 + "=",
    ],
    ids=["never ending", "colons", "repeated"],
)
@pytest.mark.timeout(20)
def test_a_hostile_line_takes_no_more_time_than_its_length(line):
    assert [card.name for card in read(f"BEGIN:VCARD\nFN:甲\n{line}\nEND:VCARD\n")] == ["甲"]
