// Lists the actions for showing good work.
import { answerShowcase } from './answer-showcase'
import { listClassShowcase } from './list-class-showcase'
import { listShowcase } from './list-showcase'
import { proposeShowcase } from './propose-showcase'
import { withdrawShowcase } from './withdraw-showcase'

export const showcaseActions = { proposeShowcase, answerShowcase, withdrawShowcase, listShowcase, listClassShowcase }
