// What families said to a teacher: questions to answer, where homework stopped, what is too much.
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { PlainState } from '@src/ui/feedback/plain-state'
import { View } from '@tarojs/components'
import type { FamilyWords } from './answers'
import { TeacherConcerns } from './teacher-concerns'
import { TeacherQuestion } from './teacher-question'
import { TeacherStops } from './teacher-stops'

export function TeacherFamilyWords() {
  const state = useAction('homework.listFamilyWords', {})
  return (
    <SideGate<'homework.listFamilyWords'> side="teacher" state={state}>
      {(answer) => <Words answer={answer} savedAt={state.savedAt} />}
    </SideGate>
  )
}

function Words({ answer, savedAt }: { readonly answer: FamilyWords; readonly savedAt: number | undefined }) {
  const now = useAnswerClock(answer.now, savedAt)
  const { questions, stops, concerns, isLead, today } = answer
  if (questions.length + stops.length + concerns.length === 0) {
    return <PlainState drawing="bag" title="家长没有问什么" hint="有人问作业、停了笔，会在这里。不用一直看着。" />
  }
  return (
    <View className="stack">
      {questions.map((thread) => (
        <TeacherQuestion key={thread.questionId} thread={thread} now={now} />
      ))}
      {isLead ? <TeacherConcerns concerns={concerns} today={today} /> : null}
      <TeacherStops stops={stops} today={today} />
    </View>
  )
}
