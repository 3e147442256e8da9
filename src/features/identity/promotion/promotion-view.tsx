// A school's term change: which class becomes which, what stays open, doing it and taking it back.
import type { ActionOutput } from '@domain/registry'
import type { CallError } from '@src/api/failures/call-error'
import { useAction } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { useMore } from '@src/ui/basics/use-more'
import { ActionButton } from '@src/ui/controls/action-button'
import { MoreButton } from '@src/ui/controls/more-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { SwitchRow } from '@src/ui/layout/switch-row'
import { View } from '@tarojs/components'
import { useState } from 'react'

type Promotion = ActionOutput<'identity.previewPromotion'>
type Asked = 'promote' | 'back'

export function PromotionView({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('identity.previewPromotion', { schoolId })
  return (
    <AsyncView<'identity.previewPromotion'> state={state} texts={staffErrorTexts}>
      {(promotion) => <Seen schoolId={schoolId} promotion={promotion} />}
    </AsyncView>
  )
}

/** A school of sixty classes is read in steps. */
const AT_ONCE = 24

function Seen({ schoolId, promotion }: { readonly schoolId: string; readonly promotion: Promotion }) {
  const { classes, newcomers, opensOn, year, startsOn, state } = promotion
  const [staying, setStaying] = useState<readonly string[]>([])
  const isDone = state !== null && state !== 'RETURNED'
  const keeps = ({ homeroomId, toName, keepsTeachers }: Promotion['classes'][number]) =>
    isDone ? keepsTeachers : toName !== null && !staying.includes(homeroomId)
  const page = useMore(classes, AT_ONCE)
  const turn = (id: string, on: boolean) => setStaying(on ? staying.filter((one) => one !== id) : [...staying, id])
  return (
    <View className="stack">
      <View className="type-sub ink-2">{`${year} 学年，${sayDate(startsOn)}开学`}</View>
      <State promotion={promotion} />
      {classes.length === 0 ? (
        <PlainState drawing="bag" title="还没有学生" hint="有了班级和学生，才谈得上升级。" />
      ) : null}
      <Card kind="list" title={isDone ? '升到了哪个班' : '升到哪个班'} aside="老师跟不跟班">
        {page.shown.map((one) => (
          <ClassRow
            key={one.homeroomId}
            one={one}
            keeps={keeps(one)}
            onTurn={isDone || one.toName === null ? null : (on) => turn(one.homeroomId, on)}
          />
        ))}
        <MoreButton page={page} unit="个班" />
      </Card>
      {newcomers > 0 ? (
        <Notice tone="info">{`${newcomers} 名是${sayDate(opensOn)}后录入的，已经在新学年的班里，不再升。`}</Notice>
      ) : null}
      <LeftOver terms={promotion.leftOver} />
      <Acts
        schoolId={schoolId}
        promotion={promotion}
        keeping={classes.filter(keeps).map(({ homeroomId }) => homeroomId)}
      />
    </View>
  )
}

interface ClassRowProps {
  readonly one: Promotion['classes'][number]
  readonly keeps: boolean
  /** Null: there is nothing to decide. */
  readonly onTurn: ((keeps: boolean) => void) | null
}

function ClassRow({ one: { name, toName, pupils, classTeacher }, keeps, onTurn }: ClassRowProps) {
  const title = toName === null ? `${name} 毕业` : `${name} → ${toName}`
  const goes = keeps ? '跟班' : toName === null ? '不再带班' : '不跟班'
  const note = `${pupils} 名学生，${classTeacher === null ? '没有班主任' : `${classTeacher}${goes}`}`
  if (onTurn === null) return <ListRow title={title} note={note} />
  return <SwitchRow title={title} note={note} on={keeps} onChange={onTurn} />
}

function State({
  promotion: { state, opensOn, startsOn, mayPromote, mayTakeBack, rosterOn },
}: {
  readonly promotion: Promotion
}) {
  if (rosterOn !== null) {
    return (
      <Notice tone="warn">{`${sayDate(rosterOn)}导入过新学年的全校名册，班级已经是新学年的，不用再升，再升就升了两级。`}</Notice>
    )
  }
  if (state === 'RUNNING') return <Notice tone="warn">升级办到一半断了。再办一次，会接着办完，不会重复升。</Notice>
  if (state === 'RETURNING') return <Notice tone="warn">撤回办到一半断了。再撤一次，会接着撤完。</Notice>
  if (state === 'DONE') {
    return (
      <Notice tone="info">
        {mayTakeBack ? `已经升级，${sayDate(startsOn)}开学前可以撤回。` : '已经升级，开学了。'}
      </Notice>
    )
  }
  return mayPromote ? null : <Notice tone="info">{`${sayDate(opensOn)}起可以办，现在先看一看。`}</Notice>
}

/** What is open stays with its term: it goes into no new bill, and nobody is kept from a course by it. */
function LeftOver({ terms }: { readonly terms: Promotion['leftOver'] }) {
  if (terms.length === 0) return null
  return (
    <Card kind="list" title="没办完的，留在原来的学期">
      {terms.map(({ termName, isClosed, unpaid, toPayFen, returning, toReturnFen }) => (
        <ListRow
          key={termName}
          title={`${termName}${isClosed ? '' : '，还没结账'}`}
          note={[
            unpaid > 0 ? `${unpaid} 户欠 ${sayYuan(toPayFen)}` : '没有欠费',
            returning > 0 ? `${returning} 户要退 ${sayYuan(toReturnFen)}` : '没有要退的',
          ].join('，')}
        />
      ))}
    </Card>
  )
}

interface ActsProps {
  readonly schoolId: string
  readonly promotion: Promotion
  readonly keeping: readonly string[]
}

function Acts({ schoolId, promotion, keeping }: ActsProps) {
  const { year, mayPromote, mayTakeBack, classes, startsOn } = promotion
  const [asking, setAsking] = useState<Asked | null>(null)
  const promoting = useConfirmedWrite('identity.promoteSchool', '正在升级')
  const returning = useConfirmedWrite('identity.takeBackPromotion', '正在撤回')
  const show = useToast((toast) => toast.show)
  const close = () => setAsking(null)
  const promote = async () => {
    const seen = classes.map(({ homeroomId }) => homeroomId)
    const answer = await promoting.ask({ schoolId, year, classes: seen, keeping: [...keeping] })
    if (answer === null) return
    close()
    show({ text: `${answer.pupils} 名升级，${answer.graduates} 名毕业` })
  }
  const takeBack = async () => {
    const answer = await returning.ask({ schoolId, year })
    if (answer === null) return
    close()
    show({ text: `${answer.pupils} 名学生回到原来的班` })
  }
  const { problem } = asking === 'back' ? returning : promoting
  return (
    <>
      {mayPromote && classes.length > 0 ? (
        <ActionButton text={sayPromoting(promotion)} onTap={() => setAsking('promote')} />
      ) : null}
      {mayTakeBack ? <ActionButton text="撤回升级" kind="plain" icon="undo" onTap={() => setAsking('back')} /> : null}
      {asking === null ? null : (
        <PromotionSheet
          asking={asking}
          startsOn={startsOn}
          busy={promoting.busy || returning.busy}
          problem={problem}
          onConfirm={() => void (asking === 'promote' ? promote() : takeBack())}
          onCancel={close}
        />
      )}
    </>
  )
}

function sayPromoting({ state, classes }: Promotion): string {
  if (state === 'RUNNING') return '接着办完'
  const graduates = classes.filter(({ toName }) => toName === null).reduce((sum, { pupils }) => sum + pupils, 0)
  const pupils = classes.reduce((sum, one) => sum + one.pupils, 0) - graduates
  return `${pupils} 名升级，${graduates} 名毕业`
}

interface PromotionSheetProps {
  readonly asking: Asked
  readonly startsOn: Promotion['startsOn']
  readonly busy: string | false
  readonly problem: CallError | null
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

function PromotionSheet({ asking, startsOn, busy, problem, onConfirm, onCancel }: PromotionSheetProps) {
  return (
    <Sheet
      open
      title={asking === 'promote' ? '全校升级？' : '撤回升级？'}
      consequence={
        asking === 'promote'
          ? `马上换到新的班，家长会收到通知。毕业班到${sayDate(startsOn)}离校。欠费、退费留在原来的学期。开学前可以撤回。`
          : '学生和老师都回到原来的班，家长会再收到一条通知。升级后单独换过的班也一起回去。'
      }
      confirm={asking === 'promote' ? '升级' : '撤回'}
      cancel="先不办"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={onConfirm}
      onCancel={onCancel}
    />
  )
}
