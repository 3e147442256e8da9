// The line to the reporter: a question, or the answer with its result. Sealed on this device.
import { CASE_RESULTS, type CaseResult } from '@domain/complaints/channel/case-result'
import { CONCLUDED_STATES } from '@domain/complaints/channel/case-state'
import { asksWho } from '@domain/complaints/self-check/asks-who'
import { RESULT_WORDS } from '@src/features/complaints/results/result-words'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { useCaseWork, type WorkedCase } from './use-case-work'

const RESULTS = CASE_RESULTS.map((value) => ({ value, text: RESULT_WORDS[value] }))
const MAY_REPLY = ['INVESTIGATING', 'REPLIED']

export function WriteToReporter(props: WorkedCase) {
  return CONCLUDED_STATES.includes(props.answer.row.state) ? <Concluded /> : <Writing {...props} />
}

function Writing(props: WorkedCase) {
  const [text, setText] = useState('')
  const [isReply, setReply] = useState(false)
  // Once: who has read it and sends again means it.
  const [warned, setWarned] = useState('')
  const [result, setResult] = useState<CaseResult | null>(null)
  const work = useCaseWork(props)
  const show = useToast((state) => state.show)
  const asks = asksWho(text)
  const send = async () => {
    if (asks && warned !== text) return setWarned(text)
    if (!(await work.write(text.trim(), isReply ? result : null))) return
    setText('')
    setReply(false)
    setResult(null)
    show({ text: '送出了，对方凭回执码看' })
  }
  return (
    <View className="case-write">
      {work.problem ? <WriteProblem problem={work.problem} /> : null}
      <Words text={text} onChange={setText} />
      {asks ? <AsksWho /> : null}
      {isReply ? <ResultChoice result={result} onChange={setResult} /> : null}
      <View className="case-acts">
        <ActionButton
          text={isReply ? sayReply(result) : asks && warned === text ? '还是要问' : '问一句'}
          kind={isReply ? 'primary' : 'plain'}
          size="small"
          busy={work.busy}
          blocked={blockedBy(text, isReply && result === null)}
          onTap={() => void send()}
        />
        {isReply ? null : <ReplyButton state={props.answer.row.state} onTap={() => setReply(true)} />}
      </View>
    </View>
  )
}

interface ResultChoiceProps {
  readonly result: CaseResult | null
  readonly onChange: (result: CaseResult) => void
}

/** Nothing is chosen beforehand: a slip of the finger would confirm a complaint. */
function ResultChoice({ result, onChange }: ResultChoiceProps) {
  return (
    <Chips<CaseResult | ''>
      options={RESULTS}
      value={result ?? ''}
      onChange={(chosen) => (chosen === '' ? undefined : onChange(chosen))}
      label="查下来怎样"
    />
  )
}

function sayReply(result: CaseResult | null): string {
  return result === null ? '答复' : `答复：${RESULT_WORDS[result]}`
}

function blockedBy(text: string, isUndecided: boolean): string | undefined {
  if (text.trim() === '') return '先写一句'
  return isUndecided ? '先选查下来怎样' : undefined
}

/** Nothing more is said in it until its reporter asks for a second look. */
function Concluded() {
  return <View className="case-write type-sub ink-2">办完了。举报人不满意，可以要求再查一次，到那时接着写。</View>
}

function ReplyButton({ state, onTap }: { readonly state: string; readonly onTap: () => void }) {
  const blocked = MAY_REPLY.includes(state) ? undefined : '有一家签了才能答复'
  return <ActionButton text="答复结果" size="small" blocked={blocked} onTap={onTap} />
}

function AsksWho() {
  return (
    <Notice tone="warn">这一句像在问他是谁。答了就不匿名了，别人也可能看出来。非问不可，再点一次；他可以不答。</Notice>
  )
}

function Words({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const named = { 'aria-label': '写给举报人' }
  return (
    <Textarea
      className="form-field-long"
      maxlength={1000}
      value={text}
      placeholder="写给举报人，别问能认出他的事"
      onInput={({ detail }) => onChange(detail.value)}
      {...named}
    />
  )
}
