// Lists the first screens of guardians, pick-up persons and teachers.

import { countWaiting } from './count-waiting'
import { guardianHome } from './guardian-home'
import { pickupHome } from './pickup-home'
import { teacherHome } from './teacher-home'

export const homeActions = { guardianHome, pickupHome, teacherHome, countWaiting }
