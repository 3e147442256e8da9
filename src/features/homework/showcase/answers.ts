// The answer types that screens of good work share.
import type { ActionOutput } from '@domain/registry'

export type ClassShowcase = ActionOutput<'homework.listClassShowcase'>
export type ShownPiece = ClassShowcase['pieces'][number]
