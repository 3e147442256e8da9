// Error texts of setting, coordinating and releasing homework.

import type { GroupFault } from '@domain/homework/groups/check-group'
import type { ShowcaseFault } from '@domain/homework/showcase/check-showcase'
import { timeAt } from '@domain/values/school-date'
import type { SchoolSubject } from '@domain/values/school-subject'
import { sayDate } from '../say-date'
import { saySubject } from '../say-subject'

const KEPT = '没有交。你写的都留着。'

/** What is wrong with a field of the composer: said beside it. */
const fieldTexts = {
  KIND_FORBIDDEN: ({ document }: { readonly document: string }) => ({
    title: '这样的作业不能布置',
    hint: `给家长的、要家长或学生批改的、惩罚性的、重复抄写的都不行。依据：${document}。`,
  }),
  WRITTEN_NOT_ALLOWED: ({ document }: { readonly document: string }) => ({
    title: '这个年级不留书面的回家作业',
    hint: `改成口头、实践，或在校做完。依据：${document}。`,
  }),
  MINUTES_OUT_OF_RANGE: ({ least, most }: { readonly least: number; readonly most: number }) => ({
    title: `写 ${least}–${most} 分钟`,
    hint: KEPT,
  }),
  DUE_OUT_OF_RANGE: ({
    from,
    until,
    latest,
  }: {
    readonly from: string
    readonly until: string
    readonly latest: string
  }) => ({
    title: '这个时间不能收',
    hint: `选 ${sayDate(from)}到 ${sayDate(until)}的上学日，要还没到的时间，晚上不晚过 ${latest}，孩子要睡觉。`,
  }),
  TEXT_HAS_MARKS: () => ({ title: '写了姓名和分数', hint: '分数、名次不能公开。去掉再交，要告诉谁就单独告诉他。' }),
  PHOTO_INVALID: ({ index }: { readonly index: number }) => ({
    title: `第 ${index + 1} 张打不开`,
    hint: '去掉它，重新拍一张。',
  }),
  VOICE_INVALID: ({ most }: { readonly most: number }) => ({
    title: '录音用不了',
    hint: `重录一段，最长 ${most} 秒。`,
  }),
  DATE_NOT_OPEN: ({ dates }: { readonly dates: readonly string[] }) => ({
    title: '这一天不能布置',
    hint: dates.length === 0 ? '现在没有能布置的日子。' : `能选：${dates.map(sayDate).join('、')}。`,
  }),
  NOT_YOUR_SUBJECT: () => ({ title: '有的班不是你教这一科', hint: '去掉那个班再交。要代课，请教务登记代课。' }),
  SET_ALREADY: ({ homeroomName, at }: { readonly homeroomName: string; readonly at: number }) => ({
    title: `${homeroomName}这晚已有你一模一样的一项，${timeAt(at)} 交的`,
    hint: '没有再交一遍。真要再布置一项，改几个字再交。',
  }),
  GROUP_UNKNOWN: () => ({ title: '没有这个走班', hint: '刷新后重新选一次。' }),
  NOT_EDITABLE: ({ most }: { readonly most: number }) => ({
    title: '家长看到的不能改长',
    hint: most > 0 ? `最多 ${most} 分钟。已经收了的不再改。` : '已经收了或撤了，不再改。',
  }),
} as const

const SHOWCASE_FAULT_TEXTS: Readonly<Record<ShowcaseFault, string>> = {
  EMPTY: '写一句好在哪里，或者拍一张',
  NAMES_THE_CHILD: '不写孩子的名字',
  HAS_MARKS: '不写分数、等级和名次',
  COMPARES: '不和别的孩子比',
}

const GROUP_FAULT_TEXTS: Readonly<Record<GroupFault, string>> = {
  NOT_HERE: '不在学校的名册里',
  MIXED_GRADES: '不是同一个年级',
  IN_ANOTHER: '已经在这一科的另一个组',
  NAME_TAKEN: '这一科已经有同名的组',
}

const groupTexts = {
  SHOWCASE_REFUSED: ({ fault }: { readonly fault: ShowcaseFault }) => ({
    title: SHOWCASE_FAULT_TEXTS[fault],
    hint: '没有发给家里。改好再推荐。',
  }),
  NO_GUARDIAN: () => ({ title: '这家还没有监护人连上', hint: '没有人能答应，所以不能展示。' }),
  GROUP_REFUSED: ({ fault, pupilName }: { readonly fault: GroupFault; readonly pupilName: string | null }) => ({
    title: pupilName === null ? GROUP_FAULT_TEXTS[fault] : `${pupilName}${GROUP_FAULT_TEXTS[fault]}`,
    hint: '没有存。改好再存。',
  }),
  TOO_MANY_CLASSES: ({ most }: { readonly most: number }) => ({ title: `最多来自 ${most} 个班`, hint: '没有存。' }),
  GROUP_CHANGED: () => ({ title: '别人刚改过这个组', hint: '没有存。刷新看看再改。' }),
} as const

export const homeworkErrorTexts = {
  ...groupTexts,
  ...fieldTexts,
  NOT_WITHDRAWABLE: () => ({ title: '已经收了，不能撤', hint: '没有动它。' }),
  NOT_PUBLISHED: () => ({ title: '还没有发给家长', hint: '发了、收了以后再记。' }),
  MORE_THAN_COLLECTED: () => ({ title: '批的比收的多', hint: '没有记。看看数字再填。' }),
  NOT_RETURNABLE: () => ({ title: '现在不能退了', hint: '已经发出、退回或撤掉了。刷新看看。' }),
  NOT_TRIMMABLE: () => ({ title: '现在不能减了', hint: '已经发出、退回或撤掉了。刷新看看。' }),
  NOT_SHORTER: ({ minutes }: { readonly minutes: number }) => ({
    title: `它现在就是 ${minutes} 分钟`,
    hint: '没有改。只能改短。',
  }),
  NOTHING_APPROVED: () => ({ title: '没有审过的作业', hint: '没有发。组长审过以后再发。' }),
  STILL_WAITING: ({ subjects }: { readonly subjects: readonly SchoolSubject[] }) => ({
    title: `${subjects.map(saySubject).join('、')}还等组长审`,
    hint: '没有发。等审完，或退回那一项，一天只发一次。',
  }),
  NOT_TODAY: () => ({ title: '只能发今晚的', hint: '没有发。那一天到了再发。' }),
  HOURS_OUT_OF_RANGE: ({ from, until }: { readonly from: string; readonly until: string }) => ({
    title: '时间不合适',
    hint: `没有改。都在 ${from}–${until} 之间，自动发不晚过停止布置的时间。`,
  }),
  POSTING_CLOSED: ({ publishBy }: { readonly publishBy: string }) => ({
    title: `${publishBy} 以后不再发今晚的`,
    hint: '没有发。可以改到下一个上学日。',
  }),
  LOOSER_THAN_NATIONAL: ({ primary, junior }: { readonly primary: number; readonly junior: number }) => ({
    title: '只能比国家的更严',
    hint: `没有改。小学不超过 ${primary} 分钟，初中不超过 ${junior} 分钟。`,
  }),
  FROM_TOO_EARLY: () => ({ title: '不能从过去的日子起', hint: '没有改。选今天以后的日子。' }),
} as const
