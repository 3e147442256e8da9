// The form of a guardian's word: what to do, who said it and how, what was read out, who confirms.
import type { ActionState } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { ActionButton } from '@src/ui/controls/action-button'
import { Agreement } from '@src/ui/controls/agreement'
import { Chips } from '@src/ui/controls/chips'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BehalfForm as Answer, BehalfAct } from './answers'
import { ACT_WORDS } from './behalf-texts'
import { CoursePick } from './course-pick'
import { beginWith, EMPTY_WORD, missingIn, recordingOf, type Typed } from './typed-word'
import { WordFields } from './word-fields'

interface BehalfFormProps extends Pick<ActionState<'enrollment.getBehalfForm'>, 'savedAt'> {
  readonly answer: Answer
  readonly onDone: () => void
}

export function BehalfForm({ answer, savedAt, onDone }: BehalfFormProps) {
  const now = useAnswerClock(answer.now, savedAt)
  const [typed, setTyped] = useState<Typed>(() => beginWith(answer))
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const { ask, busy, problem } = useConfirmedWrite('enrollment.recordGuardianWord', '正在记')
  const keyFor = useRequestKey()
  const show = useToast((toast) => toast.show)
  useProblemToast(problem)
  const missing = missingIn(typed, answer)
  const send = async () => {
    const recording = recordingOf(answer.pupil.pupilId, typed, now)
    const requestKey = await keyFor({ ...recording, at: typed.ago, before: answer.requests.length })
    if ((await ask({ ...recording, requestKey })) === null) return
    show({ text: '记下了，等另一位老师点头' })
    setTyped(beginWith(answer))
    onDone()
  }
  const acts = (Object.keys(ACT_WORDS) as BehalfAct[]).filter((act) => isAsked(act, answer))
  return (
    <View className="stack">
      <Chips<BehalfAct>
        label="办什么"
        options={acts.map((value) => ({ value, text: ACT_WORDS[value] }))}
        value={typed.act}
        onChange={(act) => setTyped({ ...EMPTY_WORD, ...answer.wishing?.most, act, guardianId: typed.guardianId })}
      />
      {answer.needsConsent ? (
        <Notice icon="info">这家还没有同意学校使用孩子的信息。先办同意书，另一位老师点头以后才能报课。</Notice>
      ) : null}
      <CoursePick answer={answer} typed={typed} onChange={change} />
      <WordFields answer={answer} typed={typed} onChange={change} />
      <Agreement checked={typed.isOwnWish} onChange={(isOwnWish) => change({ isOwnWish })}>
        <View className="type-body strong">这是家长自己的意思，我没有劝</View>
      </Agreement>
      <WitnessPick witnesses={answer.witnesses} typed={typed} onChange={change} />
      <View className="type-note ink-3">
        见证的人点头以前什么也不办。打一张单子给家长带回；点头当天 24:00 前说不办，一分不收。名册里没登记的人点头不算。
      </View>
      <ActionButton text="记下，等见证点头" busy={busy} blocked={missing ?? undefined} onTap={() => void send()} />
    </View>
  )
}

/** A consent that is there and wishes outside their days are nothing to choose. */
function isAsked(act: BehalfAct, { needsConsent, wishing }: Answer): boolean {
  if (act === 'CONSENT') return needsConsent
  return act !== 'WISHES' || wishing !== null
}

interface WitnessPickProps extends Pick<Answer, 'witnesses'> {
  readonly typed: Typed
  readonly onChange: (part: Partial<Typed>) => void
}

function WitnessPick({ witnesses, typed, onChange }: WitnessPickProps) {
  return (
    <Card title="请谁见证" aside="经手的人自己不能点">
      <Chips
        label="请谁见证"
        options={witnesses.map(({ personId, name }) => ({ value: personId, text: name }))}
        value={typed.witnessId}
        onChange={(witnessId) => onChange({ witnessId })}
      />
    </Card>
  )
}
