// Golden tables of names: spellings of one name, names that differ, what is stored, what is none.

/** [row, what differs, one spelling, another]: the same name. */
export const sameNames: readonly (readonly [string, string, string, string])[] = [
  ['N1', 'bullet', '阿依古丽·买买提', '阿依古丽\u2022买买提'],
  ['N1', 'katakana dot', '阿依古丽·买买提', '阿依古丽\u30FB买买提'],
  ['N1', 'half-width katakana dot', '阿依古丽·买买提', '阿依古丽\uFF65买买提'],
  ['N1', 'full stop', '阿依古丽·买买提', '阿依古丽.买买提'],
  ['N1', 'full-width full stop', '阿依古丽·买买提', '阿依古丽\uFF0E买买提'],
  ['N1', 'hyphenation point', '阿依古丽·买买提', '阿依古丽\u2027买买提'],
  ['N1', 'one dot leader', '阿依古丽·买买提', '阿依古丽\u2024买买提'],
  ['N1', 'dot operator', '阿依古丽·买买提', '阿依古丽\u22C5买买提'],
  ['N1', 'dot with spaces', '阿依古丽·买买提', '阿依古丽 · 买买提'],
  ['N1', 'no dot', '阿依古丽·买买提', '阿依古丽买买提'],
  ['N1', 'space', '欧阳娜娜', '欧阳 娜娜'],
  ['N1', 'symbol for space', '欧阳娜娜', '欧阳\u2420娜娜'],
  ['N1', 'ideographic space', '欧阳娜娜', '欧阳\u3000娜娜'],
  ['N1', 'no-break space', '欧阳娜娜', ' 欧阳\u00A0娜娜'],
  ['N1', 'full-width letters', 'Anna Li', 'Ａｎｎａ\u3000Ｌｉ'],
  ['N1', 'capitals', 'Anna Li', 'ANNA LI'],
  ['N1', 'compatibility ideograph', '\u9686一', '\uF9DC一'],
  ['N1', 'Kangxi radical', '\u9A6C\u5B50', '\u9A6C\u2F26'],
  ['N1', 'radical of the supplement', '\u9A6C龙', '\u2EE2\u2EF0'],
  ['N1', 'letter and mark apart', 'Zo\u00EB', 'Zoe\u0308'],
  ['N2', 'zero and a circle', '李〇', '李\u25CB'],
  ['N2', 'apostrophes', 'O\u2019Brien', "O'Brien"],
  ['N2', 'private area of GB 18030-2000', '王\u{20087}', '王\uE816'],
  ['N2', 'private area of GBK', '王\u9FB4', '王\uE81E'],
  ['N2', 'private area, a radical there', '王\u4E59', '王\uE819'],
  ['N3', 'zero-width space', '林小满', '林\u200B小满'],
  ['N3', 'override', '林小满', '\u202D林小满\u202C'],
  ['N3', 'byte order mark', '林小满', '\uFEFF林小满'],
  ['N3', 'variation selectors', '葛\u8FBA', '葛\u{E0100}\u8FBA\uFE00'],
]

/** Alike to the eye, or nothing at all: not the same. */
export const otherNames: readonly (readonly [string, string])[] = [
  ['张三', '张三2'],
  ['张三', '张'],
  ['李一', '李〇'],
  ['王\uE000', '王\uE001'],
  ['·', '•'],
  ['', ''],
  ['\u200B', '\u200B'],
]

/** [row, as it was typed, as it is stored]. */
export const tidyNames: readonly (readonly [string, string, string])[] = [
  ['N1', '阿依古丽．买买提', '阿依古丽·买买提'],
  ['N1', '欧阳\u2420娜娜', '欧阳娜娜'],
  ['N1', 'J. Smith', 'J. Smith'],
  ['N1', '\u2EE2\u2F26', '\u9A6C\u5B50'],
  ['N2', '李〇', '李〇'],
  ['N2', 'O\u2019Brien', 'O\u2019Brien'],
  ['N2', '王\u{20BB7}', '王\u{20BB7}'],
  ['N2', '王\u{31350}', '王\u{31350}'],
  ['N2', '王\uE816', '王\uE816'],
  ['N3', '\u202D林\u200B小满\uFE0F', '林小满'],
]

/** [row, a text, whether a roster takes it]. */
export const personNames: readonly (readonly [string, string, boolean])[] = [
  ['N2', '李〇', true],
  ['N2', '〇一', true],
  ['N2', 'O\u2019Brien', true],
  ['N2', '王\u{20BB7}', true],
  ['N2', '王\u{2CEB0}', true],
  ['N2', '王\u{323AF}', true],
  ['N2', '王\u{2EBF0}', true],
  ['N2', '王\u{33479}', true],
  ['N2', '王\uE816', false],
  ['N2', '\u{20BB7}', false],
  ['N2', '很'.repeat(30), true],
  ['N2', '\u{20BB7}'.repeat(30), true],
  ['N2', '很'.repeat(31), false],
  ['N3', '', false],
  ['N3', '··', false],
  ['N3', '张三2', false],
]
