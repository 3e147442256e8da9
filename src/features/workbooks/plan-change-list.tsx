// What a course plan changes, old and new, course by course, and whom it touches.
import { importTexts } from '@src/features/workbooks/import-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { ImportPreview, PlanChange } from './import-kind'
import { OldToNew } from './old-to-new'
import { PLAN_FIELD_WORDS, sayPlanTouches, sayPlanValue } from './plan-change-texts'
import './plan-change-list.css'

const PAGE = 40

interface PlanChangeListProps {
  readonly preview: ImportPreview
  readonly onMore: () => void
}

export function PlanChangeList({ preview: { planChanges, changesTotal }, onMore }: PlanChangeListProps) {
  const left = changesTotal - planChanges.length
  return (
    <>
      {planChanges.map((change) => (
        <Card key={change.code ?? 'plan'} kind="list" title={titleOf(change)} aside={sayPlanTouches(change)}>
          {change.lines.map(({ field, from, to }) => (
            <View key={`${field} ${from} ${to}`} className="plan-change-line">
              <View className="type-sub ink-3">{PLAN_FIELD_WORDS[field]}</View>
              <OldToNew from={sayPlanValue(field, from)} to={sayPlanValue(field, to) ?? '取消'} />
            </View>
          ))}
        </Card>
      ))}
      {left > 0 ? (
        <ActionButton kind="plain" text={importTexts.morePlanChanges(Math.min(PAGE, left))} onTap={onMore} />
      ) : null}
    </>
  )
}

function titleOf({ kind, code, title }: PlanChange): string {
  if (kind === 'PLAN') return '学期和选课'
  return kind === 'COURSE_ADDED' ? `新增 ${code} ${title}` : `修改 ${code} ${title}`
}
