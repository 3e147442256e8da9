// Words of verifying a draw: its steps while they wait, run and are done, and the rows.
import type { VerifyStep } from '@domain/enrollment/draws/verify-draw'

export const STEP_TITLES: Readonly<Record<Exclude<VerifyStep, 'OWN_ROW'>, { later: string; done: string }>> = {
  LIST: { later: '看名单换没换过', done: '名单没被换过' },
  SECRET: { later: '看学校的密数改没改过', done: '学校的密数没改过' },
  SEED: { later: '看种子算得对不对', done: '种子由三样东西算出' },
  RESULT: { later: '重抽一遍', done: '重抽一遍，结果一样' },
}

/** So much of a long number as a person compares. */
export function sayHash(hash: string): string {
  return `${hash.slice(0, 4)}\u00a0${hash.slice(4, 8)}…${hash.slice(-4)}`
}

/** In a narrow row. */
export function sayShortHash(hash: string): string {
  return `${hash.slice(0, 4)}…${hash.slice(-4)}`
}

export function saySeconds(ms: number): string {
  return ms < 1_000 ? '不到 1 秒' : ` ${(ms / 1_000).toFixed(1)} 秒`
}
