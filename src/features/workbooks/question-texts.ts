// Words the questions a workbook leaves open, and their answers.
import type { ImportPreview } from './import-kind'

type Question = ImportPreview['questions'][number]

const LISTED = 6

export function titleFor(question: Question): string {
  if (question.kind === 'COLUMN') return `「${question.sheet}」里哪一列是「${question.wanted.replace('·', '')}」？`
  if (question.kind === 'SAME_PUPILS') return `${question.total} 个孩子的学号只差前面的零，是同一个人吗？`
  return `${question.homeroom} ${question.pupil}：原来的家长还留着吗？`
}

export function detailsFor(question: Question): readonly string[] {
  if (question.kind === 'COLUMN') return ['有几列都像。选错了，家长会登不进来，或者别人登进来。']
  if (question.kind === 'SAME_PUPILS') {
    const listed = question.pupils.slice(0, LISTED)
    const said = listed.map(({ name, homeroom, stored, written }) => `${homeroom} ${name}：${stored} → ${written}`)
    const more = question.total > listed.length ? [`还有 ${question.total - listed.length} 个`] : []
    return [...said, ...more, '当成新孩子，原来的名额、报的课和同意都接不上。']
  }
  const now = question.now.map(({ name, phoneTail }) => `${name} ${phoneTail}`).join('、')
  const { name, phoneTail } = question.before
  return [`名册里是 ${name} ${phoneTail}，这份表里是 ${now}。`, '原来的号码登错了，就断开：那个号码不再看得到孩子。']
}

export function choicesFor(question: Question): readonly { readonly id: string; readonly text: string }[] {
  if (question.kind === 'COLUMN') {
    return question.options.map(({ id, title, filled }) => ({ id, text: `${id} 列 ${title}（${filled} 格）` }))
  }
  if (question.kind === 'SAME_PUPILS') {
    return [
      { id: 'SAME', text: '是同一批孩子' },
      { id: 'OTHER', text: '不是，是新孩子' },
    ]
  }
  return [
    { id: 'END', text: '登错了，断开' },
    { id: 'KEEP', text: '两位都留着' },
  ]
}
