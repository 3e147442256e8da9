// Columns read from the sheet 课程, with the titles they may have.

import type { PriceUnit } from '../../billing/policy/policy-pack'
import type { CourseKind } from '../../values/course-kind'
import type { TableSpec } from '../../workbooks/table-spec'
import type { CourseField, Seating } from '../courses/course'

export const COURSE_SHEET = '课程'

export type CourseColumn =
  | 'code'
  | 'title'
  | 'kind'
  | 'field'
  | 'grades'
  | 'slots'
  | 'startsOn'
  | 'lessons'
  | 'price'
  | 'unit'
  | 'bought'
  | 'capacity'
  | 'place'
  | 'teacherNumber'
  | 'teacherName'
  | 'provider'
  | 'consumables'
  | 'checkedOn'
  | 'selectedOn'
  | 'seating'

export const COURSE_TABLE: TableSpec<CourseColumn> = {
  anchors: ['code', 'title'],
  columns: [
    { key: 'code', headers: ['课程编号', '编号'], needed: true },
    { key: 'title', headers: ['课程名称', '课程'], needed: true },
    { key: 'kind', headers: ['类别', '课程类别'], needed: true },
    { key: 'field', headers: ['领域', '课程领域'], needed: true },
    { key: 'grades', headers: ['年级', '适用年级', '招生年级'], needed: true },
    { key: 'slots', headers: ['上课时间', '时间'], needed: true },
    { key: 'startsOn', headers: ['开课日期'], needed: true },
    { key: 'lessons', headers: ['课时数', '课时'], needed: true },
    { key: 'price', headers: ['每课时价格', '单价', '价格', '定价'], needed: true },
    { key: 'unit', headers: ['计价方式', '收费方式', '计价单位'], needed: false },
    { key: 'bought', headers: ['政府购买', '政府购买服务'], needed: false },
    { key: 'capacity', headers: ['名额', '人数上限'], needed: true },
    { key: 'place', headers: ['地点', '上课地点'], needed: true },
    { key: 'teacherNumber', headers: ['教师工号', '工号'], needed: true },
    { key: 'teacherName', headers: ['教师姓名', '任课教师', '教师'], needed: true },
    { key: 'provider', headers: ['机构', '机构名称'], needed: false },
    { key: 'consumables', headers: ['耗材'], needed: false },
    { key: 'checkedOn', headers: ['背景核查日期', '背景核查'], needed: false },
    { key: 'selectedOn', headers: ['遴选日期', '机构遴选日期'], needed: false },
    { key: 'seating', headers: ['名额怎么给', '名额方式'], needed: false },
  ],
}

export const KIND_WORDS: Readonly<Record<string, CourseKind>> = {
  托管: 'CARE',
  个性化: 'ENRICHMENT',
  个性化课程: 'ENRICHMENT',
}

export const FIELD_WORDS: Readonly<Record<string, CourseField>> = {
  托管: 'CARE',
  科创: 'SCIENCE',
  体育: 'SPORT',
  艺术: 'ART',
  阅读: 'READING',
  劳动: 'LABOR',
}

/** Absent: by the lesson. */
export const UNIT_WORDS: Readonly<Record<string, PriceUnit>> = {
  按课时: 'LESSON',
  按天: 'DAY',
  按月: 'MONTH',
  按学期: 'TERM',
}

/** Empty: by wishes where the plan has a draw. */
export const SEATING_WORDS: Readonly<Record<string, Seating>> = {
  按志愿: 'WISHES',
  先到先得: 'FIRST_COME',
  学校邀请: 'INVITATION',
}

export const YES_NO_WORDS: Readonly<Record<string, boolean>> = { 是: true, 否: false }
