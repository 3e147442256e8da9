// What a workbook leaves in doubt, one card a question, each to be answered.
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { GivenAnswers, ImportPreview } from './import-kind'
import { choicesFor, detailsFor, titleFor } from './question-texts'
import './question-list.css'

interface QuestionListProps extends Pick<ImportPreview, 'questions' | 'questionsOpen'> {
  readonly answers: GivenAnswers
  readonly onAnswer: (question: string, choice: string) => void
}

export function QuestionList({ questions, questionsOpen, answers, onAnswer }: QuestionListProps) {
  if (questions.length === 0) return null
  return (
    <View className="stack">
      {questionsOpen > 0 ? <Notice tone="now">{`有 ${questionsOpen} 个问题要你定，回答了才能写入。`}</Notice> : null}
      {questions.map((question) => {
        const answered = answers.find((each) => each.question === question.id)?.choice
        return (
          <Card key={question.id} title={titleFor(question)}>
            {detailsFor(question).map((line) => (
              <View key={line} className="type-sub ink-2">
                {line}
              </View>
            ))}
            <View className="question-choices">
              {choicesFor(question).map(({ id, text }) => (
                <ActionButton
                  key={id}
                  text={text}
                  kind={answered === id ? 'soft' : 'plain'}
                  size="small"
                  {...(answered === id ? { icon: 'check' as const } : {})}
                  onTap={() => onAnswer(question.id, id)}
                />
              ))}
              {answered === undefined ? null : <Tag tone="done">已回答</Tag>}
            </View>
          </Card>
        )
      })}
    </View>
  )
}
