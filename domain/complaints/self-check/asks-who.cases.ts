// Golden table of what an officer may write to a reporter, and what asks who they are.

export const asksWhoCases: readonly (readonly [string, boolean])[] = [
  ['您孩子叫什么名字？', true],
  ['孩子在哪个班？', true],
  ['留个电话，我打给你', true],
  ['方便说一下您是哪位家长吗', true],
  ['你的手机号是多少', true],
  ['加我微信说', true],
  ['请问你贵姓', true],
  ['你住哪一幢？', true],
  ['周末有没有？', false],
  ['那家机构叫什么名字？', false],
  ['收钱的老师姓什么？', false],
  ['哪一天去的，几点上课？', false],
  ['机构门口贴的电话还在吗', false],
  ['去了两次，已叫停，退费在办。', false],
]
