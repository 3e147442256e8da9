// The words of a draw for the office: its steps, what is to be done now, what was done.
import { sayDate, saySavedAt } from '@src/texts/say-date'
import type { Step } from '@src/ui/marks/steps'
import type { DrawPhase, PublicDraw, SchoolDraw } from './school-answers'

const ORDER: readonly DrawPhase[] = ['ANNOUNCED', 'OPEN', 'CLOSED', 'FIXED', 'DRAWN', 'SEATED']

function stepState(phase: DrawPhase, at: number): Step['state'] {
  const now = ORDER.indexOf(phase === 'POSTPONED' ? 'FIXED' : phase)
  if (at < now || phase === 'SEATED') return 'done'
  return at === now ? 'now' : 'later'
}

/** Six steps, the one that is under way marked. */
export function stepsOf(draw: PublicDraw): readonly Step[] {
  const { phase, opensOn, closesOn, numberSource, list } = draw
  const fixed =
    list === null
      ? '指纹和名单一起公布'
      : `${list.rows} 个孩子，${list.wishes} 个志愿，指纹 ${list.fingerprint.slice(0, 8)}`
  const number = `${numberSource.name}，${sayDate(numberSource.on)}`
  const texts = [
    { title: '规则和密数指纹公布了', note: `指纹 ${draw.secretHash.slice(0, 8)}` },
    { title: '家长填志愿', note: `${sayDate(opensOn)}至 ${sayDate(closesOn)}，先填后填一样` },
    { title: '定名单', note: fixed },
    { title: '两个人各录一遍公开号码', note: phase === 'POSTPONED' ? `改用：${number}` : number },
    { title: '抽签，公布文件', note: '谁都能下载，自己重抽一遍' },
    { title: '发名额，告诉家长', note: '每个志愿为什么中、为什么没中，家长都看得到' },
  ]
  const at = [0, 1, 2, 3, 4, 5]
  return texts.map((text, index) => Object.assign({ state: stepState(phase, at[index] ?? 0) }, text))
}

const ACTS: Readonly<Record<PublicDraw['acts'][number]['kind'], string>> = {
  ANNOUNCED: '公布了抽签的安排',
  CHANGED: '改了安排',
  LIST_FIXED: '定了名单',
  POSTPONED: '改期，换了号码',
  NUMBER_TYPED: '录好了号码',
  DRAWN: '抽了签',
  DRAWN_AGAIN: '决定重新抽',
  SEATED: '发完了名额',
}

export function sayAct({ kind, at, byName, reason }: PublicDraw['acts'][number]): string {
  const why = reason === null ? '' : `：${reason}`
  return `${saySavedAt(at)} ${byName}${ACTS[kind]}${why}`
}

export function sayWished({ children, courses }: SchoolDraw): string {
  return `${children} 个孩子填了志愿，${courses.length} 门课`
}

export type DayFault =
  | 'OPENS_TOO_EARLY'
  | 'CLOSES_FIRST'
  | 'NUMBER_TOO_EARLY'
  | 'NUMBER_KNOWN'
  | 'NO_NUMBER_THAT_DAY'
  | 'AFTER_TERM'

export const DAY_FAULTS: Readonly<Record<DayFault, string>> = {
  OPENS_TOO_EARLY: '最早从明天开始填，家长先看规则',
  CLOSES_FIRST: '截止比开始还早',
  NUMBER_TOO_EARLY: '号码最早在截止后第二天出来：中间要留一天封名单',
  NUMBER_KNOWN: '号码要在今天以后出来，现在没有人知道',
  NO_NUMBER_THAT_DAY: '那天不开这个奖：双色球是周二、四、日，大乐透是周一、三、六',
  AFTER_TERM: '过了这学期',
}
