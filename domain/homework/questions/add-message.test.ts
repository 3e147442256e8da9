// Tests a thread: one message a request, who reads it when, when the teacher is told.
import { EVENING } from '../tonight/example-day'
import { addMessage, messagesFor, waitsForTeacher } from './add-message'
import { type HomeworkQuestion, MOST_MESSAGES, type QuestionMessage } from './homework-question'

const empty: HomeworkQuestion = {
  _id: 'own:chinese',
  pupilId: 'own',
  schoolId: 'qinghe',
  homeroomId: 'qinghe-3-2',
  date: EVENING,
  itemId: 'chinese',
  subject: 'CHINESE',
  teacherId: 'li',
  teacherName: '李老师',
  messages: [],
  tellAt: null,
  changedAt: 0,
  rev: 0,
}

const message = (key: string, more: Partial<QuestionMessage> = {}): QuestionMessage => ({
  key,
  side: 'FAMILY',
  by: 'mother',
  text: '能空着吗？',
  at: 100,
  deliverAt: 100,
  ...more,
})

function thread(...messages: readonly QuestionMessage[]): HomeworkQuestion {
  return messages.reduce((question, one) => {
    const added = addMessage(question, one)
    if (!added.ok) throw new Error(added.error.code)
    return added.value
  }, empty)
}

test('the same request stands once', () => {
  const once = thread(message('a'))
  expect(addMessage(once, message('a', { text: '别的' }))).toEqual({ ok: true, value: once })
  expect(thread(message('a'), message('b')).messages).toHaveLength(2)
})

test('what waits for the morning is read by its side alone, and told then', () => {
  const asked = thread(message('a', { deliverAt: 500 }))
  expect(asked.tellAt).toBe(500)
  expect(messagesFor('FAMILY', asked.messages, 200)).toHaveLength(1)
  expect(messagesFor('TEACHER', asked.messages, 499)).toHaveLength(0)
  expect(messagesFor('TEACHER', asked.messages, 500)).toHaveLength(1)
  expect([499, 500].map((now) => waitsForTeacher(asked.messages, now))).toEqual([false, true])
})

test('the earliest of what waits says when the teacher is told; an answer changes nothing of it', () => {
  const asked = thread(message('a', { deliverAt: 500 }), message('b', { deliverAt: 900 }))
  expect(asked.tellAt).toBe(500)
  const answered = thread(message('a', { deliverAt: 500 }), message('b', { side: 'TEACHER', by: 'li', deliverAt: 600 }))
  expect(answered.tellAt).toBe(500)
  expect(waitsForTeacher(answered.messages, 700)).toBe(false)
})

test('a thread is full at last, and says so', () => {
  const full = thread(...Array.from({ length: MOST_MESSAGES }, (_, at) => message(`k${at}`)))
  expect(addMessage(full, message('one more'))).toEqual({ ok: false, error: { code: 'THREAD_FULL' } })
  expect(addMessage(full, message('k0'))).toEqual({ ok: true, value: full })
})
