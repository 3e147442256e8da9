// Entering a guardian's word for a child: guardians, form, and earlier words.
import { useAction } from '@src/api/hooks/use-action'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import type { BehalfForm as Answer } from './answers'
import { BehalfForm } from './behalf-form'
import { BehalfRequestCard } from './behalf-request-card'
import { RecordedActions } from './recorded-actions'

export function BehalfView({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('enrollment.getBehalfForm', { pupilId })
  return (
    <SideGate<'enrollment.getBehalfForm'> side="teacher" state={state}>
      {(answer) => (
        <View className="stack">
          <Head answer={answer} />
          {answer.guardians.length === 0 ? (
            <PlainState
              drawing="bag"
              title="名册里没有监护人"
              hint="先请学校在名册里登记监护人；没登记的人点头不算。"
            />
          ) : (
            <BehalfForm answer={answer} savedAt={state.savedAt} onDone={state.refresh} />
          )}
          {answer.requests.map((request) => (
            <BehalfRequestCard key={request.requestId} request={request}>
              <RecordedActions request={request} onDone={state.refresh} />
            </BehalfRequestCard>
          ))}
        </View>
      )}
    </SideGate>
  )
}

function Head({ answer: { pupil, guardians } }: { readonly answer: Answer }) {
  const who = guardians.map(({ name, relation }) => (relation === null ? name : `${relation} ${name}`)).join('、')
  const hasNobody = !guardians.some(({ connected }) => connected)
  return (
    <View className="line">
      <Tile sign={pupil.name.slice(0, 1)} tone="plain" />
      <View className="grow">
        <View className="type-title">{`替${pupil.name}家办`}</View>
        <View className="type-note ink-3">
          {`${pupil.homeroomName}，监护人 ${who === '' ? '没有登记' : who}${hasNobody ? '，没有登录过' : ''}`}
        </View>
      </View>
    </View>
  )
}
