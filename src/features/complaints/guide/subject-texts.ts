// Words of the guide: what can be reported, said more exactly, and what helps to find it true.

import { COMPLAINT_CATEGORIES } from '@domain/complaints/categories/category'
import { ALL_VARIANT_FORMS } from '@domain/complaints/categories/variant-form'
import type { ReportSubject, SubjectDetail } from '@domain/complaints/guide/report-subject'
import { CATEGORY_TEXTS, FORM_WORDS } from '../categories/category-texts'

export interface SubjectWords {
  readonly title: string
  readonly note: string
  /** What is asked when there is something to choose from. */
  readonly more: string
  /** What an inspector needs most. */
  readonly helps: string
}

const EVERYWHERE = '写清地点和时间，有照片更好'

export const SUBJECT_TEXTS: Record<ReportSubject, SubjectWords> = {
  UNLICENSED: { title: '无证办班', note: '没有办学许可', more: '', helps: `${EVERYWHERE}：门头、课表、收据` },
  VARIANT: {
    title: '学科变相补课',
    note: '周末、夜里上语数英',
    more: '换了什么名目',
    helps: `${EVERYWHERE}：哪天几点上、上的是什么`,
  },
  MONEY: {
    title: '收费退费',
    note: '一次收超 3 个月',
    more: '是哪一种',
    helps: '写清交了多少、买了几节、上了几节；合同和转账截图先盖住姓名尾号',
  },
  SCHOOL: {
    title: '学校的事',
    note: '作业、排名、收费、强制',
    more: '是哪一种',
    helps: '写清哪个学校哪个年级、哪天的事；不用写班和孩子',
  },
  WAGES: { title: '欠老师工资', note: '在机构教课没拿到钱', more: '', helps: '写清哪家机构、欠了哪几个月、一共多少' },
  CHILD_SAFETY: {
    title: '孩子的安全',
    note: '有孩子受到伤害',
    more: '',
    helps: '写清在哪里、谁可能受伤害、现在要不要紧',
  },
  BUREAU: {
    title: '教育局的人',
    note: '由纪检督导来看',
    more: '',
    helps: '写清哪件事、哪一天；这份不给教育局受理的人看',
  },
  OTHER: { title: '其他', note: '说不准也行', more: '', helps: EVERYWHERE },
}

export function sayDetail(detail: SubjectDetail): string {
  const form = ALL_VARIANT_FORMS.find((each) => each === detail)
  if (form !== undefined) return FORM_WORDS[form]
  const category = COMPLAINT_CATEGORIES.find((each) => each === detail)
  return category === undefined ? '' : CATEGORY_TEXTS[category].word
}
