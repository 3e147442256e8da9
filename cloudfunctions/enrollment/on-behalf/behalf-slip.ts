// Lays out the slip a family takes home. Its Chinese texts live here: it is read outside the app.
import type { BehalfAct, BehalfRequest, ReadItem, WordWay } from '@domain/enrollment/on-behalf/behalf-request'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { dateAt, timeAt } from '@domain/values/school-date'
import type { Paper } from '../../runtime/pdf/paper'

const ACTS: Readonly<Record<BehalfAct, string>> = {
  ENROLL: '报名',
  WITHDRAW: '退课',
  MOVE: '换课',
  WISHES: '填志愿，等抽签',
  CONSENT: '同意学校为课后服务使用孩子的信息',
}
const WAYS: Readonly<Record<WordWay, string>> = { IN_PERSON: '当面', PHONE: '打电话', PAPER: '纸条' }
const READ: Readonly<Record<ReadItem, string>> = {
  COURSE: '哪门课',
  TIMES: '几点',
  PRICE: '多少钱',
  LEAVING: '怎么退',
  DATA: '孩子的信息怎么用',
}

export type SlipPupil = Pick<Pupil, 'name' | 'homeroomName'>

export function slipFileName({ at }: BehalfRequest, { name }: SlipPupil): string {
  return `替家长办-${name}-${dateAt(at)}.pdf`
}

export function behalfSlip(request: BehalfRequest, pupil: SlipPupil, now: number): Paper {
  const { act, word, byName, confirmedName, undoUntil } = request
  const who = word.relation === null ? word.name : `${word.relation} ${word.name}`
  return {
    size: 'A5',
    title: '替家长办的单子',
    number: `登记 ${said(request.at)}`,
    facts: [
      ['学生', pupil.name],
      ['班级', pupil.homeroomName],
      ['办什么', ACTS[act]],
      ['课程', coursesOf(request)],
      ['谁说的', who],
      ['怎么说的', word.phone === null ? WAYS[word.way] : `${WAYS[word.way]} ${word.phone}`],
      ['什么时候', said(word.at)],
      ['念给家长听', word.read.map((item) => READ[item]).join('、')],
      ['家长的话', word.words],
      ['经手', byName],
      ['见证', confirmedName ?? '还没点'],
    ],
    tables: [],
    total: null,
    remarks: [remarkOf(undoUntil)],
    signatures: ['家长（签字）', '经手人（签字）'],
    foot: `${said(now)} 打印 · 放学后`,
  }
}

function coursesOf({ course, to, wished }: BehalfRequest): string {
  if (wished) return wished.courses.map(({ title }, at) => `第 ${at + 1} 志愿 ${title}`).join('，')
  return to === null ? (course?.title ?? '无') : `${course?.title ?? ''} 换成 ${to.title}`
}

function remarkOf(undoUntil: number | null): string {
  return undoUntil === null
    ? '另一位老师点头以前，什么也没有办。不想办了，告诉学校一声就行。'
    : `${dateAt(undoUntil - 1)} 24:00 前说不办，一分不收：自己在手机上点，或者告诉学校。以后想退，随时可以退。`
}

function said(at: number): string {
  return `${dateAt(at)} ${timeAt(at)}`
}
