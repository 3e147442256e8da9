// The answer to a school: what it does, what happened so far, and the keys that send it.
import { dateAt } from '@domain/values/school-date'
import { refreshAnswers } from '@src/api/hooks/use-action'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskPanel } from '@src/ui/desk/desk'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { View } from '@tarojs/components'
import type { PlanLine, ShownPlan } from './answers'
import { CHECK_TEXTS, EVENT_TEXTS } from './plan-texts'
import { sayProblem } from './say-problem'
import type { Reviewing } from './use-review'

interface ReviewPanelProps {
  readonly line: PlanLine
  readonly plan: ShownPlan
  readonly review: Reviewing
  readonly onDone: () => void
}

export function ReviewPanel({ line, plan, review, onDone }: ReviewPanelProps) {
  return (
    <DeskPanel
      title={plan.may.review ? `答复${line.schoolName}` : '经过'}
      foot={plan.may.review ? <ReviewKeys plan={plan} review={review} onDone={onDone} /> : null}
    >
      {plan.may.review ? (
        <>
          <View className="type-note ink-3">{`${review.changes} 处要改，${review.reminders} 处提醒`}</View>
          <PlainTextField
            label="写给学校"
            placeholder="可以不写"
            most={300}
            long
            value={review.text}
            onChange={review.setText}
          />
          <Effects plan={plan} />
        </>
      ) : null}
      {review.problem ? <Notice tone="danger">{sayRefusal(review.problem)}</Notice> : null}
      <History plan={plan} />
    </DeskPanel>
  )
}

function sayRefusal(problem: NonNullable<Reviewing['problem']>): string {
  if (problem.code === 'CHECKS_MISSING') {
    const lines = problem.courses.map(
      ({ title, missing }) => `${title}缺${missing.map((check) => CHECK_TEXTS[check]).join('、')}`,
    )
    return `没有批。${lines.join('；')}。`
  }
  if (problem.code === 'PLAN_CHECKS_MISSING') {
    return `没有批。${problem.missing.map((check) => CHECK_TEXTS[check]).join('、')}：在「学期和选课时间」下面写一句提醒，再批。`
  }
  return sayProblem(problem)
}

/** What holds meanwhile, and who is told. */
function Effects({ plan: { isPublished, version, courses } }: { readonly plan: ShownPlan }) {
  const seated = courses.reduce((sum, row) => sum + row.seated, 0)
  const added = courses.filter(({ isNew }) => isNew).map(({ cells }) => cells.title)
  return (
    <View className="panel-part">
      <View className="type-body strong">没批的会怎样</View>
      <View>
        {isPublished
          ? `第 ${version} 版照常上课，${seated} 个在读的名额不受影响`
          : '还没有发布过，家长看不到，不能报名'}
      </View>
      {added.length === 0 ? null : <View>{`${added.slice(0, 3).join('、')}先不能开报`}</View>}
      <View>学校教务会收到答复</View>
    </View>
  )
}

function History({ plan: { history } }: { readonly plan: ShownPlan }) {
  return (
    <View className="panel-part">
      <View className="type-body strong">经过</View>
      {history.map(({ kind, byName, at, text, changes }) => (
        <View key={`${kind}${at}`} className="plan-line">
          <View className="plan-line-head">
            <View>{`${byName} ${EVENT_TEXTS[kind]}${changes > 0 ? ` ${changes} 处` : ''}`}</View>
            <View className="type-note ink-3">{sayDate(dateAt(at))}</View>
          </View>
          {text === null ? null : <View className="type-note ink-2">{text}</View>}
        </View>
      ))}
    </View>
  )
}

interface ReviewKeysProps {
  readonly plan: ShownPlan
  readonly review: Reviewing
  readonly onDone: () => void
}

function ReviewKeys({ plan, review, onDone }: ReviewKeysProps) {
  const show = useToast((state) => state.show)
  const decide = async (decision: 'APPROVE' | 'APPROVE_REST' | 'RETURN', said: string) => {
    if ((await review.decide(decision)) === null) return
    void refreshAnswers()
    show({ text: said })
    onDone()
  }
  const { changes, rest, busy, unapproved, unwritten } = review
  const key = { size: 'small', busy } as const
  if (changes === 0) {
    const approve = () => void decide('APPROVE', '批准了')
    return <ActionButton {...key} text={`批准 ${plan.undecided} 处`} blocked={unapproved} onTap={approve} />
  }
  return (
    <>
      {rest > 0 ? (
        <ActionButton
          {...key}
          text={`先批另外 ${rest} 处`}
          kind="plain"
          blocked={unapproved}
          onTap={() => void decide('APPROVE_REST', `批了 ${rest} 处，其余退回`)}
        />
      ) : null}
      <ActionButton
        {...key}
        text={`退回，${changes} 处要改`}
        blocked={unwritten}
        onTap={() => void decide('RETURN', '退回了')}
      />
    </>
  )
}
