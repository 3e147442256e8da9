// Scenes of finding and comparing courses, of wishes, and of a draw's result and verification.
import type { PageName, Scene } from '../preview'
import { answerStates } from './shared-scenes'

export type ChoosingPage = Extract<PageName, `choose/${string}` | `draws/${string}`>

const YINUO = '林一诺'
const TWO = { course: '无人机编程', other: '童声合唱', child: YINUO } as const

export const CHOOSING_SCENES: Readonly<Record<ChoosingPage, readonly Scene[]>> = {
  'choose/find': [
    { state: 'ready', person: 'mother', child: YINUO, shows: '林一诺能报' },
    {
      state: 'full',
      person: 'father',
      taps: ['清掉筛选', { field: '找课程、老师、地点', text: '机器人' }],
      shows: '已满',
    },
    {
      state: 'unfit',
      person: 'mother',
      child: YINUO,
      taps: [{ field: '找课程、老师、地点', text: '马术' }],
      shows: '没有这样的课',
    },
    { state: 'empty', person: 'mother', empties: 'enrollment.listCourses', shows: '这学期还没有课程' },
    ...answerStates('mother'),
  ],
  'choose/compare': [
    { state: 'ready', person: 'mother', ...TWO, shows: '铺了底色的' },
    { state: 'unknown', person: 'mother', shows: '没有找到' },
    ...answerStates('mother').map((scene) => ({ ...scene, ...TWO })),
  ],
  'draws/wishes': [{ state: 'empty', person: 'mother', shows: '这学期不用填志愿' }, ...answerStates('mother')],
  'draws/result': [{ state: 'empty', person: 'mother', shows: '这学期没有抽签' }, ...answerStates('mother')],
  'draws/verify': [{ state: 'ready', person: 'nobody', shows: '验证一份抽签文件' }, ...answerStates('nobody')],
}
