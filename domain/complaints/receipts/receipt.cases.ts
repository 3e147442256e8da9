// What people type instead of a receipt code, and what is made of it.

/** The code 0123456789ABCDEFGHJ with its check symbol, in the ways it comes back. */
export const TYPED: readonly (readonly [string, string])[] = [
  ['as it is shown', '01234-56789-ABCDE-FGHJ4'],
  ['small letters', '01234-56789-abcde-fghj4'],
  ['without dashes', '0123456789ABCDEFGHJ4'],
  ['blanks between', ' 01234 56789 ABCDE FGHJ4 '],
  ['full width', '０１２３４－５６７８９－ＡＢＣＤＥ－ＦＧＨＪ４'],
  ['long dashes', '01234—56789—ABCDE—FGHJ4'],
  ['O for 0, I and l for 1', 'OI234-56789-ABCDE-FGHJ4'],
  ['small l for 1, small o for 0', 'ol234-56789-ABCDE-FGHJ4'],
]

export const REFUSED: readonly (readonly [string, string, string, number])[] = [
  ['nothing', '', 'LENGTH', 0],
  ['one short', '01234-56789-ABCDE-FGHJ', 'LENGTH', 19],
  ['one too many', '01234-56789-ABCDE-FGHJ44', 'LENGTH', 21],
  ['U, which no code has', '01234-56789-ABCDE-FGHU4', 'SYMBOL', 20],
  ['Chinese', '01234-56789-ABCDE-FGH七4', 'SYMBOL', 20],
  ['one wrong', '01234-56789-ABCDE-FGHK4', 'CHECK', 20],
  ['two swapped', '01234-56789-ABCDE-FGJH4', 'CHECK', 20],
]
