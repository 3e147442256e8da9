// What the district wrote to the school, above the courses: what to mend, and what to think of.

import { dateAt } from '@domain/values/school-date'
import { sayDate } from '@src/texts/say-date'
import { View } from '@tarojs/components'
import type { PlanRemark, ShownPlan } from './answers'
import './term-plans.css'

export function PlanRemarks({ plan: { remarks, courses } }: { readonly plan: ShownPlan }) {
  if (remarks.length === 0) return null
  const titleOf = ({ courseId }: PlanRemark) => courses.find((row) => row.courseId === courseId)?.cells.title ?? '方案'
  return (
    <View>
      {remarks.map((remark) => (
        <Remark key={`${remark.courseId}${remark.text}`} remark={remark} about={titleOf(remark)} />
      ))}
    </View>
  )
}

export function Remark({ remark, about }: { readonly remark: PlanRemark; readonly about?: string }) {
  const { byName, at, kind, text } = remark
  return (
    <View className="plan-remark">
      <View className="type-note">
        {`${about === undefined ? '' : `${about}：`}${byName}·${sayDate(dateAt(at))}，${kind === 'CHANGE' ? '要改' : '提醒，不用改'}`}
      </View>
      <View>{text}</View>
    </View>
  )
}
