// `npm run verify-draw -- FILE [--fingerprint HEX] [--row HEX]`: plays a published draw again.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawFaultText } from '@domain/enrollment/draws/draw-fault'
import { outcomeText } from '@domain/enrollment/draws/outcome-text'
import { type Verified, type VerifyStep, verifyInSteps } from '@domain/enrollment/draws/verify-draw'

const STEPS: Readonly<Record<VerifyStep, string>> = {
  LIST: '名单没被换过',
  SECRET: '学校的密数和事先公示的一样',
  SEED: '种子由名单、密数和公开号码算出',
  RESULT: '重抽一遍，结果一样',
  OWN_ROW: '找到自己那一行',
}

const { values, positionals } = parseArgs({
  options: { fingerprint: { type: 'string' }, row: { type: 'string' } },
  allowPositionals: true,
})
const [path] = positionals
if (path === undefined) {
  console.error('用法：npm run verify-draw -- <公示的文件> [--fingerprint <抽签前公示的指纹>] [--row <自己孩子的编号>]')
  process.exitCode = 2
} else {
  report(verify(readFileSync(path, 'utf8')))
}

function verify(text: string): Verified {
  const steps = verifyInSteps(text, { fingerprint: values.fingerprint, ownNumber: values.row })
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    if (step.value.state === 'PASSED') console.log(`✓ ${STEPS[step.value.step]}`)
  }
  return step.value
}

function report(verified: Verified): void {
  if (!verified.ok) {
    console.error(`✗ ${verified.fault.code} ${drawFaultText(verified.fault)}`)
    process.exitCode = 1
    return
  }
  const { list, fingerprint } = verified.file
  console.log(`对得上：${list.title}，${list.rows.length} 人，${list.courses.length} 门课`)
  console.log(`名单指纹 ${fingerprint}${values.fingerprint === undefined ? '（请和抽签前公示的比一比）' : ''}`)
  for (const line of ownLines(verified)) console.log(line)
}

function ownLines({ file, own }: Verified & { ok: true }): readonly string[] {
  const row = own === null ? undefined : file.list.rows[own.row - 1]
  if (own === null || row === undefined) return []
  const titleOf = (courseId: string) => file.list.courses.find((one) => one.courseId === courseId)?.title ?? courseId
  const said = own.outcomes.map((outcome) => outcomeText(outcome, { atMost: row.atMost, titleOf }))
  const wishes = row.wishes.map((courseId, at) => `  ${at + 1} ${titleOf(courseId)}：${said[at]}`)
  return [`第 ${own.row} 行，抽到第 ${own.place} 位`, ...wishes]
}
