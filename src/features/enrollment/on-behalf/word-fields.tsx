// Who said it and how, when, what was read out, and the guardian's own words.
import { visibleText } from '@domain/values/visible-text'
import { Chips } from '@src/ui/controls/chips'
import { ManyChips } from '@src/ui/controls/many-chips'
import { Card } from '@src/ui/layout/card'
import { Textarea, View } from '@tarojs/components'
import type { BehalfForm, WordWay } from './answers'
import { READ_WORDS, TO_READ, WAY_WORDS } from './behalf-texts'
import type { Typed } from './typed-word'

const LONGEST = 200
const AGO = [
  { value: '1', text: '刚刚' },
  { value: '30', text: '半小时前' },
  { value: '120', text: '两小时前' },
  { value: '1200', text: '昨天' },
] as const
const MINUTES = ['1', '3', '5', '10'].map((value) => ({ value, text: `${value} 分钟` }))
const WAYS = (Object.keys(WAY_WORDS) as WordWay[]).map((value) => ({ value, text: WAY_WORDS[value] }))

interface WordFieldsProps {
  readonly answer: BehalfForm
  readonly typed: Typed
  readonly onChange: (part: Partial<Typed>) => void
}

export function WordFields({ answer: { guardians }, typed, onChange }: WordFieldsProps) {
  const { act, guardianId, way } = typed
  const phone = guardians.find(({ personId }) => personId === guardianId)?.phone ?? null
  const people = guardians.map(({ personId: value, name, relation }) => ({
    value,
    text: relation === null ? name : `${relation} ${name}`,
  }))
  const toRead = TO_READ[act].map((value) => ({ value, text: READ_WORDS[value] }))
  const ways = act === 'CONSENT' ? WAYS.filter(({ value }) => value === 'PAPER') : WAYS
  return (
    <Card title="家长怎么说的" aside="记了才能办">
      <View className="stack">
        <Chips label="谁说的" options={people} value={guardianId} onChange={(one) => onChange({ guardianId: one })} />
        <Chips<WordWay | ''> label="怎么说的" options={ways} value={way} onChange={(one) => onChange({ way: one })} />
        {way === 'PHONE' ? (
          <>
            <View className="type-sub ink-2">
              {phone === null ? '名册里没有号码，换成当面或纸条' : `打给 ${phone}，名册里的`}
            </View>
            <Chips
              label="说了多久"
              options={MINUTES}
              value={typed.minutes}
              onChange={(minutes) => onChange({ minutes })}
            />
          </>
        ) : null}
        <Chips label="什么时候" options={AGO} value={typed.ago} onChange={(ago) => onChange({ ago })} />
        <View className="type-sub ink-2">念给家长听（念一样，点一样）</View>
        <ManyChips label="念给家长听" options={toRead} values={typed.read} onChange={(read) => onChange({ read })} />
        <Textarea
          className="form-field-long"
          maxlength={LONGEST}
          value={typed.words}
          placeholder="家长的话，照原话写"
          aria-label="家长的话"
          onInput={({ detail }) => onChange({ words: visibleText(detail.value) })}
        />
      </View>
    </Card>
  )
}
