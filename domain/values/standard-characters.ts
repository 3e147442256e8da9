// Gives the standard character for look-alikes of old encodings: radicals and private use areas.

/**
 * U+2E81…U+2EF3, the radicals that NFKC leaves as they are, as the ideographs that look alike (`?`: none). PDF and
 * input methods write them for the ideograph. Unicode Character Database, property Equivalent_Unified_Ideograph:
 * https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt
 */
const OF_RADICALS = table(0x2e81, [
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵?旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉',
  '𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
])

/**
 * U+E815…U+E864: where GBK and GB 18030-2000 put 80 characters that Unicode did not have yet (bytes FE 50 … FE A0), as
 * GB 18030-2022 has them. Registers older than that still hold them. The bytes and what they stand for:
 * https://encoding.spec.whatwg.org/#gb18030-decoder and its index gb18030.
 */
const OF_GBK = table(0xe815, [
  '⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟',
  '䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
])

/** The two letters of pinyin that GB 18030-2000 had in the private area too (bytes A8 BC and A8 BF). */
const OF_PINYIN = table(0xe7c7, ['ḿǹ'])

const STANDARD: ReadonlyMap<string, string> = new Map([...OF_RADICALS, ...OF_GBK, ...OF_PINYIN])

const NO_MORE_CHANGES = 3

/** Every look-alike as its standard character; characters that nobody but their maker knows stay as they are. */
export function standardText(text: string): string {
  let standard = text
  for (let turn = 0; turn < NO_MORE_CHANGES; turn += 1) {
    standard = [...standard].map((character) => STANDARD.get(character) ?? character).join('')
  }
  return standard
}

/** A character of a private use area: it looks right with one font alone. `standard` is null where nobody else knows it. */
export interface PrivateCharacter {
  readonly found: string
  readonly standard: string | null
}

export function findPrivateCharacter(text: string): PrivateCharacter | null {
  const found = /\p{Co}/u.exec(text)?.[0]
  if (found === undefined) return null
  const standard = standardText(found)
  return { found, standard: standard === found ? null : standard }
}

function table(first: number, lines: readonly string[]): [string, string][] {
  return [...lines.join('')].flatMap((character, at) =>
    character === '?' ? [] : [[String.fromCodePoint(first + at), character] as [string, string]],
  )
}
