// Composes the processing rules for personal data from what the collections declare.
import type { Role } from '@domain/identity/roles/role'
import type { About, Fate } from '@domain/privacy/fates/fate'
import { KEEPING_LAWS, PURPOSES, type Purpose } from '@domain/privacy/fates/purposes'
import { type Declared, listFates } from '@domain/privacy/fates/walk-fates'
import { RETENTION, type RetentionKind } from '@domain/privacy/retention/retention'
import { dataOwners } from '@functions/data-owners'
import { ROLE_TEXTS } from '@functions/privacy/my-data/export-texts'
import type { DataOwner } from '@functions/runtime/collection'
import { FOOT, HEAD, MOMENT_TEXTS } from './personal-data-words'

const ABOUT_TEXTS: Readonly<Record<About, string>> = {
  CHILD: '孩子',
  FAMILY: '监护人、接送人',
  STAFF: '老师和工作人员',
  NOBODY: '无',
}

/** The same for the same declarations: a test compares it with the file. */
export function personalDataText(): string {
  const personal = dataOwners.filter((owner) => personalFields(owner).length > 0)
  const others = dataOwners.filter((owner) => personalFields(owner).length === 0)
  return [
    HEAD,
    '## 处理目的',
    purposeTable(),
    '## 保存期限',
    retentionTable(),
    '## 删除后依法保留的（只有编号，没有姓名）',
    keptTable(),
    '## 逐项清单',
    ...personal.flatMap(recordSection),
    '## 不含个人信息的记录',
    others.map(({ name, fates }) => `${fates.record}（\`${name}\`）`).join('、'),
    FOOT,
  ].join('\n\n')
}

function personalFields({ fates }: DataOwner): readonly Declared[] {
  return listFates(fates.fields).filter(({ fate }) => fate.about !== 'NOBODY')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function purposeTable(): string {
  const purposes = Object.keys(PURPOSES) as Purpose[]
  return table(
    ['目的', '涉及的记录', '谁能看到'],
    purposes.map((purpose) => {
      const used = dataOwners.filter((owner) => personalFields(owner).some(({ fate }) => fate.purpose === purpose))
      const fates = used.flatMap(personalFields).filter(({ fate }) => fate.purpose === purpose)
      return [PURPOSES[purpose], used.map(({ fates: { record } }) => record).join('、'), readersOf(fates)]
    }),
  )
}

function readersOf(fields: readonly Declared[]): string {
  return rolesText([...new Set(fields.flatMap(({ fate }) => fate.readers))])
}

function rolesText(roles: readonly Role[]): string {
  return roles.length === 0 ? '只有系统' : roles.map((role) => ROLE_TEXTS[role]).join('、')
}

function retentionTable(): string {
  const kinds = Object.keys(RETENTION) as RetentionKind[]
  return table(
    ['类别', '期限', '从何时起', '依据'],
    kinds.map((kind) => {
      const { days, from, source } = RETENTION[kind]
      return [kind, days === null ? '不因时间删除' : `${days} 天`, MOMENT_TEXTS[from], source]
    }),
  )
}

function keptTable(): string {
  const rows = dataOwners.flatMap((owner) => {
    const laws = new Set(personalFields(owner).flatMap(({ fate }) => lawOf(fate) ?? []))
    return [...laws].map((law) => [`${owner.fates.record}（\`${owner.name}\`）`, law])
  })
  return table(['记录', '依据'], rows)
}

function lawOf({ erasure }: Fate): string | null {
  return typeof erasure === 'object' ? KEEPING_LAWS[erasure.keptBy] : null
}

function recordSection(owner: DataOwner): readonly string[] {
  const rows = personalFields(owner).map(({ path, fate }) => [
    `\`${path}\``,
    ABOUT_TEXTS[fate.about],
    fate.purpose === null ? '' : (PURPOSES[fate.purpose].split('：')[0] ?? ''),
    rolesText(fate.readers),
    fate.keep ?? '随岗位或学校',
    erasureText(fate),
    fate.exportName ?? `不导出：${fate.withheld}`,
  ])
  const head = ['字段', '关于谁', '目的', '谁能看到', '保存', '删除时', '导出时的名字']
  return [`### ${owner.fates.record}（\`${owner.name}\`）`, table(head, rows)]
}

function erasureText({ erasure }: Fate): string {
  if (typeof erasure === 'object') return '依法保留'
  return { REMOVED: '删除', MASKED: '清空', UNTOUCHED: '不涉及' }[erasure]
}
