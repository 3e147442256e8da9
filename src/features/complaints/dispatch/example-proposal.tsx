// Proposes a closed case as a published example, in words that give nobody away; another confirms.

import { spoken } from '@src/ui/basics/spoken'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Input, Textarea, View } from '@tarojs/components'
import { useState } from 'react'

interface ExampleProposalProps {
  readonly districtId: string
  readonly caseId: string
}

export function ExampleProposal(which: ExampleProposalProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View>
      <View className="case-acts">
        {isOpen ? null : <ActionButton text="做成公布的例子" kind="quiet" size="small" onTap={() => setOpen(true)} />}
      </View>
      {isOpen ? <Words {...which} onDone={() => setOpen(false)} /> : null}
    </View>
  )
}

/** As the contract has it. */
const FEWEST = { title: 2, text: 10 }

function Words({ onDone, ...which }: ExampleProposalProps & { readonly onDone: () => void }) {
  const [words, setWords] = useState<ExampleWords>({ title: '', text: '' })
  const title = words.title.trim()
  const text = words.text.trim()
  const propose = useConfirmedWrite('complaints.proposeExample', '正在提')
  const show = useToast((state) => state.show)
  const send = async () => {
    const answer = await propose.ask({ ...which, title, text })
    if (!answer) return
    show({ text: '提了，等同事在「复核公布」里点头' })
    onDone()
  }
  const isShort = title.length < FEWEST.title || text.length < FEWEST.text
  return (
    <View>
      <Fields words={words} onChange={setWords} />
      {propose.problem ? <WriteProblem problem={propose.problem} /> : null}
      <View className="case-acts">
        <ActionButton
          text="提出公布这个例子"
          kind="plain"
          size="small"
          busy={propose.busy}
          blocked={isShort ? '标题和内容先写够' : undefined}
          onTap={() => void send()}
        />
        <ActionButton text="先不提" kind="quiet" size="small" onTap={onDone} />
      </View>
    </View>
  )
}

interface ExampleWords {
  readonly title: string
  readonly text: string
}

interface FieldsProps {
  readonly words: ExampleWords
  readonly onChange: (words: ExampleWords) => void
}

function Fields({ words, onChange }: FieldsProps) {
  return (
    <>
      <View className="type-note ink-3">谁都看得到：不写日期、门牌、名字，也不抄举报人的原话</View>
      <Input
        className="form-field-input case-field"
        maxlength={30}
        value={words.title}
        placeholder="一句话，如 托管班里上学科课"
        onInput={({ detail }) => onChange({ ...words, title: detail.value })}
        {...spoken({ label: '例子的标题' })}
      />
      <Textarea
        className="form-field-long"
        maxlength={200}
        value={words.text}
        placeholder="查到什么、怎么处理的"
        onInput={({ detail }) => onChange({ ...words, text: detail.value })}
        {...spoken({ label: '例子的内容' })}
      />
    </>
  )
}
