// Which courses a family can be enrolled in by its school's hand, and what is read out of each.
import { PRICE_UNIT_WORDS, saySlots } from '@src/texts/say-course'
import { sayYuan } from '@src/texts/say-money'
import type { BehalfAct, BehalfCourse } from './answers'

type Taken = Pick<BehalfCourse, 'kind' | 'seatsLeft' | 'waiting' | 'standing' | 'verdict'>

/** As the cloud decides: nobody leaves a seat for a place in line, and care has no line. */
export function coursesToTake<Course extends Taken>(courses: readonly Course[], act: BehalfAct): readonly Course[] {
  return courses.filter((course) => {
    const { kind, seatsLeft, waiting, standing, verdict } = course
    const needsSeat = act === 'MOVE' || kind === 'CARE'
    const hasSeat = seatsLeft > 0 && waiting === 0
    // A move may be to the hour of the course that is left: the cloud looks at the rest.
    const isOpen = verdict.code === 'ELIGIBLE' || (act === 'MOVE' && verdict.code === 'TIME_CLASH')
    return standing.state === 'NONE' && isOpen && (hasSeat || !needsSeat)
  })
}

type Said = Pick<BehalfCourse, 'slots' | 'seatsLeft' | 'waiting' | 'lessons' | 'pricePerLesson' | 'priceUnit'>

/** 周五 16:00–17:00，剩 28 个，12 课时共 36.00 元: what is paid in all is what a guardian asks. */
export function sayCourse(course: Said): string {
  const { slots, seatsLeft, waiting, lessons, pricePerLesson, priceUnit = 'LESSON' } = course
  const seats = seatsLeft > 0 && waiting === 0 ? `剩 ${seatsLeft} 个` : '满了，要排队'
  const price = `${sayYuan(pricePerLesson)} ${PRICE_UNIT_WORDS[priceUnit]}`
  const whole = priceUnit === 'LESSON' ? `，${lessons} 课时共 ${sayYuan(lessons * pricePerLesson)} 元` : ''
  return `${saySlots(slots)}，${seats}，${price}${whole}`
}
