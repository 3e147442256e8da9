// The texts around a fee policy on its page for families and schools.
export const standardTexts = {
  title: '收费标准',
  wayHere: '收费标准和依据',
  whatItIs: '学校只能按这份标准收费，不能多收。每个数字下面是它出自的文件。',
  invented: '带“演示数值”的，是为演示编的，不是规定。',
  elsewhere: '这是别处公布的文件，这里不按它收费。',
  askSchool: '看不明白，或者和账单对不上，打电话问学校财务。',
} as const
